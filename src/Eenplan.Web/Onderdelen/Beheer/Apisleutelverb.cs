using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary><c>api-sleutel maak</c>: a key without the pages, for who installs the product. Only the key goes to stdout.</summary>
public static class Apisleutelverb
{
    public const string Gebruik = "NAAM --gemeente G --rol R --team T --eigenaar E-MAIL";

    public static async Task<int> Voer(string[] args)
    {
        var opties = Opties(args);
        if (args.Length == 0 || args[0].StartsWith('-') || opties is null)
        {
            await Console.Error.WriteLineAsync("Gebruik: eenplan api-sleutel maak " + Gebruik);
            return 2;
        }

        await using var app = Eenplanserver.Bouw([]);
        var gemeente = app.Services.GetRequiredService<Gemeenten>().Zoek(opties["--gemeente"]) ?? throw new Opstartfout($"Gemeente {opties["--gemeente"]} bestaat niet.");
        var rol = Enum.TryParse<Rol>(opties["--rol"], ignoreCase: true, out var gelezen) && Enum.IsDefined(gelezen) ? gelezen : (Rol?)null;
        var code = 1;
        await Opstart.InGemeente(app.Services, gemeente, async diensten =>
        {
            var adres = opties["--eigenaar"].ToUpperInvariant();
            var eigenaar = await diensten.GetRequiredService<EenplanDb>().Set<Account>().Where(a => a.NormalizedEmail == adres).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(CancellationToken.None);
            var uitkomst = await diensten.GetRequiredService<MaakApisleutel>().VoerUit(new(args[0], eigenaar is { } id ? new MedewerkerId(id) : null, rol, opties["--team"]), CancellationToken.None);
            code = uitkomst.Gelukt ? 0 : 1;
            await (uitkomst.Gelukt ? Console.Out.WriteLineAsync(uitkomst.Waarde.Sleutel) : Console.Error.WriteLineAsync(string.Join('\n', uitkomst.Weigeringen.Select(w => $"--{w.Veld}: {w.Tekst}"))));
        });
        return code;
    }

    static Dictionary<string, string>? Opties(string[] args)
    {
        var opties = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < args.Length; i += 2)
        {
            opties[args[i]] = args[i + 1];
        }

        return Array.TrueForAll(["--gemeente", "--rol", "--team", "--eigenaar"], opties.ContainsKey) ? opties : null;
    }
}
