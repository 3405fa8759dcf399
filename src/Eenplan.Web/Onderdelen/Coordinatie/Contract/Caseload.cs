using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>A worker with her number of families against the norm (CR-066).</summary>
public sealed record Caseload(Medewerker Medewerker, int Gezinnen, int Onveilig, int Norm, DateOnly? AfwezigTot = null)
{
    public bool Vol => Gezinnen >= Norm;

    /// <summary>For the choice: "Nadia el Amrani: 13 van 13 gezinnen, vol".</summary>
    public string Regel => $"{Medewerker.Naam}: {Gezinnen} van {Norm} gezinnen{(Gezinnen > Norm ? ", boven de norm" : Vol ? ", vol" : "")}{(AfwezigTot is { } dag ? $", afwezig tot en met {Datum.Toon(dag)}" : "")}";
}

/// <summary>Reads how many families each worker of a team has.</summary>
public sealed class Caseloadlezer(EenplanDb db, Medewerkers medewerkers, Beschikbaarheid beschikbaar, Gemeenteprofiel profiel)
{
    /// <summary>Workers who can have cases; those of one team, or of all teams when null.</summary>
    public async Task<IReadOnlyList<Caseload>> Lees(string? team, CancellationToken ct)
    {
        var wie = (await medewerkers.Alle(ct)).Values.Where(m => m is { Actief: true, Rol: Rol.Casusregisseur or Rol.Toegangsmedewerker } && (team is null || m.Team == team)).ToList();
        var ids = wie.ConvertAll(m => (MedewerkerId?)m.Id);
        var aantallen = await db.Set<CasusEntiteit>().AsNoTracking()
            .Where(c => c.GeslotenOp == null && ids.Contains(c.RegisseurId))
            .GroupBy(c => c.RegisseurId)
            .Select(g => new { g.Key, Alle = g.Count(), Onveilig = g.Count(c => c.Veiligheid == Veiligheidsoordeel.Onvoldoende) })
            .ToListAsync(ct);
        var afwezig = await beschikbaar.Afwezigen(ct);
        return [.. wie.Select(m =>
        {
            var rij = aantallen.Find(a => a.Key == m.Id);
            return new Caseload(m, rij?.Alle ?? 0, rij?.Onveilig ?? 0, profiel.Norm(m.Fte), afwezig.TryGetValue(m.Id, out var tot) ? tot : null);
        }).OrderBy(c => c.Gezinnen - c.Norm).ThenBy(c => c.Medewerker.Naam, StringComparer.Ordinal)];
    }
}
