using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>One line of the timeline: what happened, when, and who wrote it.</summary>
public sealed record Tijdlijnregel(Guid Id, DateOnly Dag, DateTimeOffset Op, string Soort, string Tekst, string Wie);

/// <summary>Reads the timeline of a case from its journal, newest first, a page at a time.</summary>
public sealed class Tijdlijnlezer(EenplanDb db, Medewerkers medewerkers)
{
    public const int PerPagina = 25;

    public async Task<(IReadOnlyList<Tijdlijnregel> Regels, int Totaal)> Lees(CasusId casus, int pagina, int aantal, CancellationToken ct)
    {
        var vraag = db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde);
        var totaal = await db.Set<Journaalkop>().AsNoTracking().Where(k => k.KetenId == casus.Waarde).Select(k => k.LaatsteNr).FirstOrDefaultAsync(ct);
        var rijen = await (
            from feit in vraag.OrderByDescending(f => f.Nr).Skip((pagina - 1) * aantal).Take(aantal)
            join inhoud in db.Set<Feitinhoud>() on feit.Id equals inhoud.FeitId into inhouden
            from inhoud in inhouden.DefaultIfEmpty()
            orderby feit.Nr descending
            select new { feit.Id, feit.Dag, feit.Op, feit.Soort, feit.Wie, Tekst = inhoud == null ? null : inhoud.Tekst }).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        return ([.. rijen.Select(r => new Tijdlijnregel(r.Id, r.Dag, r.Op, r.Soort, r.Tekst ?? "De inhoud is vernietigd.", r.Wie is { } wie ? alle.GetValueOrDefault(wie)?.Naam ?? "oud-medewerker" : "Eenplan"))], totaal);
    }
}
