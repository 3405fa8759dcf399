using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary><c>beheerder maak</c>: the first account of a gemeente, from which all others are made in the product.</summary>
public static class Beheerderverb
{
    public static Verb Maak { get; } = new("beheerder maak", "E-MAIL NAAM [--gemeente GEMEENTE]", "Maakt een functioneel beheerder en toont één keer het eerste wachtwoord.", Voer)
    {
        Meer = "Bij de eerste keer aanmelden vraagt Eenplan om een eigen wachtwoord en een tweede stap.\nMaakt de database als die er nog niet is. De andere accounts maakt de beheerder zelf, in Eenplan.",
    };

    static async Task<int> Voer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 2, 2, opties: ["gemeente"]);
        await using var app = woorden.Bouw();
        var gemeente = Verbwoorden.KiesEen(app.Services, woorden.Optie("gemeente"));
        app.Services.GetRequiredService<SleutelsPerGemeente>();
        await Zorg(app.Services, gemeente);
        var code = 0;
        await Opstart.InGemeente(app.Services, gemeente, async diensten =>
        {
            var uitkomst = await diensten.GetRequiredService<MaakAccount>().VoerUit(new(woorden.Woorden[1], woorden.Woorden[0], Rol.FunctioneelBeheerder, null, "1", null, null), CancellationToken.None);
            if (!uitkomst.Gelukt)
            {
                code = 1;
                await Console.Error.WriteLineAsync(string.Join('\n', uitkomst.Weigeringen.Select(w => w.Tekst)));
                return;
            }

            await Console.Error.WriteLineAsync($"{uitkomst.Waarde.Naam} is functioneel beheerder van {gemeente.Naam}. Dit wachtwoord werkt één keer, tot {Datum.Toon(Datum.Dag(uitkomst.Waarde.Tot))}; geef het door op een veilige manier:");
            await Console.Out.WriteLineAsync(uitkomst.Waarde.Wachtwoord);
        });
        return code;
    }

    /// <summary>An empty installation has no database yet; beside a running server there is one already.</summary>
    static async Task Zorg(IServiceProvider diensten, Platform.Gemeenten.Gemeente gemeente)
    {
        if (await Schema.IsBegonnen(gemeente, CancellationToken.None))
        {
            await Schema.Eis(gemeente, CancellationToken.None);
            return;
        }

        await using var recht = await Alleenrecht.Verb(diensten.GetRequiredService<Instellingen>(), [gemeente], CancellationToken.None);
        await Schema.Migreer(gemeente, CancellationToken.None);
    }
}
