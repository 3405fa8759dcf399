using Eenplan.Web;
using Eenplan.Web.Platform.Opslag;

try
{
    if (Verbenlijst.Zoek(args) is { } verb)
    {
        return await verb.Voer(args[verb.Woorden..]);
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
