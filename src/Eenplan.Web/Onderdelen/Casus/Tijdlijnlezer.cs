using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>One line of the timeline: what happened, when, and who wrote it.</summary>
/// <param name="Toepassing">Name of the application through which it was written; null for the person in the flesh.</param>
public sealed record Tijdlijnregel(Guid Id, CasusId Casus, DateOnly Dag, DateTimeOffset Op, string Soort, string Tekst, string Wie, string? Toepassing)
{
    /// <summary>Who wrote it, and with what.</summary>
    public string Door => Toepassing is null ? Wie : $"{Wie}, via {Toepassing}";
}

/// <summary>Kinds of facts as one filters them.</summary>
public enum Feitgroep
{
    Contacten,
    Veiligheid,
    Gezin,
    Taken,
    Beheer,
}

/// <summary>Reads the timeline of a case from its journal, newest first, a page at a time.</summary>
public sealed class Tijdlijnlezer(EenplanDb db, Medewerkers medewerkers)
{
    public const int PerPagina = 25;

    /// <summary>Most facts on a page to print, and most hits of a search.</summary>
    public const int Hoogstens = 500;

    public async Task<(IReadOnlyList<Tijdlijnregel> Regels, int Totaal)> Lees(CasusId casus, int pagina, int aantal, CancellationToken ct, Feitgroep? groep = null)
    {
        var vraag = In(db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde), groep);
        var totaal = groep is null
            ? await db.Set<Journaalkop>().AsNoTracking().Where(k => k.KetenId == casus.Waarde).Select(k => k.LaatsteNr).FirstOrDefaultAsync(ct)
            : await vraag.CountAsync(ct);
        return (await Regels(casus, vraag.OrderByDescending(f => f.Nr).Skip((pagina - 1) * aantal).Take(aantal), ct), totaal);
    }

    /// <summary>Facts of one case with these words in their text, the newest first.</summary>
    public Task<IReadOnlyList<Tijdlijnregel>> Zoek(CasusId casus, string woorden, Feitgroep? groep, CancellationToken ct)
    {
        var klein = woorden.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Becomes lower() in both databases.
        var vraag = In(db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde), groep)
            .Where(f => db.Set<Feitinhoud>().Any(i => i.FeitId == f.Id && (i.Tekst.Contains(woorden) || i.Tekst.ToLower().Contains(klein))));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        return Regels(casus, vraag.OrderByDescending(f => f.Nr).Take(Hoogstens), ct);
    }

    /// <summary>What others wrote in a case after a moment.</summary>
    public Task<IReadOnlyList<Tijdlijnregel>> Sinds(CasusId casus, DateTimeOffset moment, MedewerkerId ik, int aantal, CancellationToken ct) =>
        Regels(casus, db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde && f.Op > moment && f.Wie != ik).OrderByDescending(f => f.Nr).Take(aantal), ct);

    /// <summary>The facts of one run, or one fact.</summary>
    internal async Task<IReadOnlyList<Tijdlijnregel>> Regels(CasusId casus, IQueryable<Journaalfeit> vraag, CancellationToken ct)
    {
        var rijen = await (
            from feit in vraag
            join proces in db.Set<Proces>() on feit.ProcesId equals proces.Id
            join inhoud in db.Set<Feitinhoud>() on feit.Id equals inhoud.FeitId into inhouden
            from inhoud in inhouden.DefaultIfEmpty()
            join weg in db.Set<Vernietiging>() on feit.Id equals weg.Id into wegen
            from weg in wegen.DefaultIfEmpty()
            orderby feit.Nr descending
            select new { feit.Id, feit.Dag, feit.Op, feit.Soort, feit.Wie, proces.Toepassing, Tekst = inhoud == null ? null : inhoud.Tekst, Verplaatst = weg != null && weg.Verplaatst }).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        return [.. rijen.Select(r => new Tijdlijnregel(
            r.Id, casus, r.Dag, r.Op, r.Soort, r.Tekst ?? (r.Verplaatst ? "De inhoud hoorde niet in dit dossier en is verplaatst." : "De inhoud is vernietigd."), r.Wie is { } wie ? alle.GetValueOrDefault(wie)?.Naam ?? "oud-medewerker" : "Eenplan", r.Toepassing))];
    }

    /// <summary>By the first word of the kind, so that a new kind of fact falls in its place by its name.</summary>
    static IQueryable<Journaalfeit> In(IQueryable<Journaalfeit> feiten, Feitgroep? groep) => groep switch
    {
        Feitgroep.Contacten => feiten.Where(f => f.Soort.StartsWith("Contact") || f.Soort.StartsWith("Poging") || f.Soort == "NietBereikt"),
        Feitgroep.Veiligheid => feiten.Where(f => f.Soort.StartsWith("Veiligheid") || f.Soort.StartsWith("Bodemeis") || f.Soort == "ToetsdatumVerzet"),
        Feitgroep.Gezin => feiten.Where(f => f.Soort.StartsWith("Persoon") || f.Soort.StartsWith("Personen") || f.Soort.StartsWith("Gezin") || f.Soort.StartsWith("Kind") || f.Soort.StartsWith("Gezag") || f.Soort.StartsWith("Adres")),
        Feitgroep.Taken => feiten.Where(f => f.Soort.StartsWith("Taak") || f.Soort.StartsWith("Wacht") || f.Soort.StartsWith("Werk")),
        Feitgroep.Beheer => feiten.Where(f => !(f.Soort.StartsWith("Contact") || f.Soort.StartsWith("Poging") || f.Soort == "NietBereikt" || f.Soort.StartsWith("Veiligheid") || f.Soort.StartsWith("Bodemeis") || f.Soort == "ToetsdatumVerzet"
            || f.Soort.StartsWith("Persoon") || f.Soort.StartsWith("Personen") || f.Soort.StartsWith("Gezin") || f.Soort.StartsWith("Kind") || f.Soort.StartsWith("Gezag") || f.Soort.StartsWith("Adres")
            || f.Soort.StartsWith("Taak") || f.Soort.StartsWith("Wacht") || f.Soort.StartsWith("Werk"))),
        _ => feiten,
    };
}
