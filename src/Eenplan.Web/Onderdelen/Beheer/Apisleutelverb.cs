using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Eenplan.Web.Platform.Verben;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary><c>api-sleutel maak</c>: a key without the pages, for who installs the product. Only the key goes to stdout.</summary>
public static class Apisleutelverb
{
    public static Verb Maak { get; } = new("api-sleutel maak", "NAAM --rol ROL --team TEAM --eigenaar E-MAIL [--gemeente GEMEENTE]", "Maakt een sleutel voor een toepassing en toont hem één keer.", Voer)
    {
        Meer = "NAAM is de naam van de toepassing. Zij mag wat de ROL mag, in het TEAM, met de casussen van de eigenaar.\nDe eigenaar is een medewerker met een account. Intrekken kan in Eenplan, bij Beheer.",
    };

    static async Task<int> Voer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 1, 1, opties: ["gemeente", "rol", "team", "eigenaar"]);
        var (rolnaam, team, adres) = (Nodig(woorden, "rol"), Nodig(woorden, "team"), Nodig(woorden, "eigenaar"));
        await using var app = woorden.Bouw();
        var gemeente = Verbwoorden.KiesEen(app.Services, woorden.Optie("gemeente"));
        app.Services.GetRequiredService<SleutelsPerGemeente>();
        await Schema.Eis(gemeente, CancellationToken.None);
        var code = 0;
        await Opstart.InGemeente(app.Services, gemeente, async diensten =>
        {
            var genormd = adres.ToUpperInvariant();
            var eigenaar = await diensten.GetRequiredService<EenplanDb>().Set<Account>().Where(a => a.NormalizedEmail == genormd).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(CancellationToken.None);
            var rol = Enum.GetValues<Rol>().Where(r => string.Equals(r.ToString(), rolnaam, StringComparison.OrdinalIgnoreCase)).Select(r => (Rol?)r).FirstOrDefault();
            var uitkomst = await diensten.GetRequiredService<MaakApisleutel>().VoerUit(new(woorden.Woorden[0], eigenaar is { } id ? new MedewerkerId(id) : null, rol, team), CancellationToken.None);
            if (!uitkomst.Gelukt)
            {
                code = 1;
                await Console.Error.WriteLineAsync(string.Join('\n', uitkomst.Weigeringen.Select(w => Zin(w, diensten.GetRequiredService<Gemeenteprofiel>()))));
                return;
            }

            await Console.Error.WriteLineAsync($"Sleutel voor {woorden.Woorden[0]} bij {gemeente.Naam}. Je ziet hem alleen nu; bewaar hem als een wachtwoord:");
            await Console.Out.WriteLineAsync(uitkomst.Waarde.Sleutel);
        });
        return code;
    }

    static string Nodig(Verbwoorden woorden, string naam) => woorden.Optie(naam) ?? throw new Gebruiksfout($"Noem ook --{naam}.");

    /// <summary>On a form one chooses from a list; here the list stands in the sentence.</summary>
    static string Zin(Weigering w, Gemeenteprofiel profiel) => w.Code switch
    {
        "rol-leeg" => $"--rol: kies uit {string.Join(", ", Enum.GetValues<Rol>().Where(MaakApisleutel.MagRol).Select(r => r.ToString().ToLowerInvariant()))}.",
        "team-leeg" => $"--team: kies uit {string.Join(", ", profiel.Teams.Select(t => t.Code))}.",
        "eigenaar-leeg" => "--eigenaar: er is geen medewerker met toegang die dit e-mailadres heeft.",
        _ when w.Veld == "naam" => w.Tekst,
        _ => $"--{w.Veld}: {w.Tekst}",
    };
}
