using Eenplan.Web;
using Eenplan.Web.Platform.Opslag;

try
{
    if (Verbenlijst.Zoek(args) is { } verb)
    {
        return await Verbenlijst.Voer(verb, args[Math.Min(verb.Woorden, args.Length)..]);
    }

    await using var app = await Eenplanserver.Start(args);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Opstartfout fout)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}
catch (Exception fout) when (Storing.Is(fout))
{
    await Console.Error.WriteLineAsync(Storing.Zin(fout));
    return 1;
}
