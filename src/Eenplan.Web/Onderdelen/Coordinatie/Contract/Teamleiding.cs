using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Identiteit;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>Finds the teamleider van dienst: one of the team who is there today, else one of the team that takes in signals.</summary>
public sealed class Teamleiding(Medewerkers medewerkers, Beschikbaarheid beschikbaar, Gemeenteprofiel profiel)
{
    /// <summary>The teamleider van dienst of each team asked for; a team without one is absent from the answer.</summary>
    public async Task<IReadOnlyDictionary<string, Medewerker>> VanDienst(IEnumerable<string> teams, CancellationToken ct)
    {
        var leiders = (await medewerkers.Alle(ct)).Values.Where(m => m is { Actief: true, Rol: Rol.Teamleider }).OrderBy(m => m.Naam, StringComparer.Ordinal).ToList();
        var afwezig = await beschikbaar.Afwezigen(ct);
        Medewerker? Kies(string team) => leiders.Where(l => l.Team == team).OrderBy(l => afwezig.ContainsKey(l.Id)).FirstOrDefault();
        var keuzes = teams.Distinct(StringComparer.Ordinal).Select(t => (Team: t, Eigen: Kies(t))).ToList();
        return keuzes
            .Select(k => (k.Team, Leider: k.Eigen is { } l && !afwezig.ContainsKey(l.Id) ? l : Kies(profiel.Aanmeldteam) ?? k.Eigen))
            .Where(k => k.Leider is not null).ToDictionary(k => k.Team, k => k.Leider!, StringComparer.Ordinal);
    }

    /// <summary>The sentence at somebody one may not see: who to turn to, and nothing else.</summary>
    public static string Zin(Medewerker? leider) => leider is null
        ? "Er is al iemand betrokken; neem contact op met de teamleider van dienst."
        : $"Er is al iemand betrokken; neem contact op met {leider.Naam}{(leider.Telefoon is null ? "" : $", {leider.Telefoon}")}.";
}
