using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Privacy;

/// <summary>A share as the list shows it.</summary>
/// <param name="Post">Where the mail stands; null when nothing went by mail.</param>
/// <param name="Ophalen">Where a professional collects it; null for others.</param>
public sealed record Gedeeld(Verstrekking Verstrekking, Uitbakbericht? Post, Ophaalpunt? Ophalen)
{
    /// <summary>What became of it, in words, with the kind of the badge.</summary>
    public (string Soort, string Tekst) Stand(DateTimeOffset nu) => (Post, Ophalen) switch
    {
        (null, _) when Verstrekking.Wijze == Verstrekwijze.Email => ("warning", "Tegengehouden"),
        (null, _) => ("neutral", "Vastgelegd"),
        ({ Status: Poststatus.Mislukt }, _) => ("warning", "Niet verzonden"),
        (_, { Opgehaald: not null }) => ("success", "Gelezen"),
        ({ Status: Poststatus.Wacht }, _) => ("neutral", "Wacht op verzenden"),
        (_, { Pogingen: >= Ophaalpunt.MeestePogingen }) => ("warning", "Dicht na 5 verkeerde codes"),
        (_, { } punt) when punt.Tot < nu => ("warning", "Niet opgehaald"),
        (_, not null) => ("neutral", "Staat klaar"),
        _ => ("success", "Verzonden"),
    };
}

/// <summary>Reads what was shared out of a case, newest first.</summary>
public sealed class Gedeeldlezer(EenplanDb db, Sleutelring sleutels)
{
    public const int PerPagina = 20;

    public async Task<(IReadOnlyList<Gedeeld> Regels, int Totaal)> Lees(CasusId casus, int pagina, CancellationToken ct)
    {
        var alle = db.Set<Verstrekking>().AsNoTracking().Where(v => v.CasusId == casus);
        return (await MetStand(alle.OrderByDescending(v => v.Op).ThenByDescending(v => v.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina), ct), await alle.CountAsync(ct));
    }

    /// <summary>One share with its literal text, and the code as long as it is needed; null when the case has no such share.</summary>
    public async Task<(Gedeeld Regel, string Tekst, string? Code)?> Een(CasusId casus, Guid id, CancellationToken ct) =>
        await MetStand(db.Set<Verstrekking>().AsNoTracking().Where(v => v.CasusId == casus && v.Id == id), ct) is [var regel]
            ? (regel, sleutels.OntsleutelTekst(regel.Verstrekking.Inhoud), regel.Ophalen is { } punt ? sleutels.OntsleutelTekst(punt.Code) : null)
            : null;

    async Task<IReadOnlyList<Gedeeld>> MetStand(IQueryable<Verstrekking> welke, CancellationToken ct)
    {
        var rijen = await (
            from v in welke
            join b in db.Set<Uitbakbericht>() on v.Id equals b.Herkomst into berichten
            from bericht in berichten.DefaultIfEmpty()
            join o in db.Set<Ophaalpunt>() on v.Id equals o.VerstrekkingId into punten
            from punt in punten.DefaultIfEmpty()
            select new { v, bericht, punt }).ToListAsync(ct);
        return [.. rijen.Select(r => new Gedeeld(r.v, r.bericht, r.punt)).OrderByDescending(g => g.Verstrekking.Op).ThenByDescending(g => g.Verstrekking.Id)];
    }
}
