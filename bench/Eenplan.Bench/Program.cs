using System.Globalization;
using Eenplan.Bench;
using Eenplan.Bench.Ijw;

switch (args)
{
    case ["server", .. var rest]:
        return await Meetserver.Draai(rest);
    case ["paginas", .. var opties]:
        var databases = opties.Contains("--sqlite") ? ["sqlite"] : opties.Contains("--postgres") ? new[] { "postgres" } : ["sqlite", "postgres"];
        return await Meten.Draai(Getal(opties, "--casussen", 100_000), Getal(opties, "--seconden", 15), databases);
    case ["ijw", "snelheid", .. var opties]:
        return await Ijwsnelheid.Draai(Getal(opties, "--seconden", 3));
    case ["ijw", "fuzz", .. var opties]:
        return await Ijwfuzz.Draai(Getal(opties, "--aantal", 1_000_000), (ulong)Getal(opties, "--zaad", 1));
    default:
        await Console.Out.WriteLineAsync("Gebruik: dotnet run -c Release --project bench/Eenplan.Bench -- paginas [--casussen 100000] [--seconden 15] [--sqlite|--postgres]\n         dotnet run -c Release --project bench/Eenplan.Bench -- ijw snelheid [--seconden 3] | ijw fuzz [--aantal 1000000] [--zaad 1]");
        return args is [] or ["help"] ? 0 : 2;
}

static int Getal(string[] opties, string naam, int anders) =>
    Array.IndexOf(opties, naam) is >= 0 and var i && i + 1 < opties.Length ? int.Parse(opties[i + 1], CultureInfo.InvariantCulture) : anders;
