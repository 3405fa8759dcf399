using System.Globalization;
using Eenplan.Bench;

switch (args)
{
    case ["server", .. var rest]:
        return await Meetserver.Draai(rest);
    case ["paginas", .. var opties]:
        var databases = opties.Contains("--sqlite") ? ["sqlite"] : opties.Contains("--postgres") ? new[] { "postgres" } : ["sqlite", "postgres"];
        return await Meten.Draai(Getal(opties, "--casussen", 100_000), Getal(opties, "--seconden", 15), databases);
    default:
        await Console.Out.WriteLineAsync("Gebruik: dotnet run -c Release --project bench/Eenplan.Bench -- paginas [--casussen 100000] [--seconden 15] [--sqlite|--postgres]");
        return args is [] or ["help"] ? 0 : 2;
}

static int Getal(string[] opties, string naam, int anders) =>
    Array.IndexOf(opties, naam) is >= 0 and var i && i + 1 < opties.Length ? int.Parse(opties[i + 1], CultureInfo.InvariantCulture) : anders;
