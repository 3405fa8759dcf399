using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal.Contract;

/// <summary>A case that nobody has yet, with its latest signal.</summary>
public sealed record NieuwSignaal(CasusId CasusId, string Nummer, string Gezin, string Kinderen, string Zorg, Urgentie Urgentie, string Melder, DateTimeOffset Ontvangen, DateOnly? ContactVoor, Veiligheidsoordeel Veiligheid, IReadOnlyList<PersoonId> Personen);

/// <summary>Signals that are not divided yet, most urgent and oldest first.</summary>
public sealed class Signalenlezer(EenplanDb db, CasusToegang toegang, TimeProvider klok)
{
    public const int PerPagina = 20;

    public async Task<(IReadOnlyList<NieuwSignaal> Regels, int Totaal)> Lees(int pagina, CancellationToken ct)
    {
        var open = db.Set<CasusEntiteit>().AsNoTracking().Where(toegang.Zichtbaar()).Where(c => c.RegisseurId == null && c.GeslotenOp == null);
        var totaal = await open.CountAsync(ct);
        var rijen = await (
            from c in open.OrderByDescending(c => c.Veiligheid == Veiligheidsoordeel.Onvoldoende).ThenBy(c => c.AangemeldOp).ThenBy(c => c.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina)
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            select new { Casus = c, Gezin = g.Naam }).ToListAsync(ct);
        var ids = rijen.ConvertAll(r => r.Casus.Id);
        var signalen = await db.Set<SignaalEntiteit>().AsNoTracking().Where(s => ids.Contains(s.CasusId)).ToListAsync(ct);
        var kinderen = await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId)
            select new { k.CasusId, Persoon = p }).ToListAsync(ct);
        var termijnen = await db.Set<Termijnregel>().AsNoTracking().Where(t => ids.Contains(t.CasusId) && t.Code == "EersteContactCasusregie").ToDictionaryAsync(t => t.CasusId, t => t.Laatste, ct);
        var vandaag = Datum.Dag(klok.GetUtcNow());
        return ([.. rijen.Select(r =>
        {
            var laatste = signalen.Where(s => s.CasusId == r.Casus.Id).MaxBy(s => s.Ontvangen)!;
            var namen = kinderen.Where(k => k.CasusId == r.Casus.Id).Select(k => k.Persoon).ToList();
            return new NieuwSignaal(
                r.Casus.Id, r.Casus.Nummer, r.Gezin, string.Join(" · ", namen.Select(p => $"{p.Roepnaam}, {Leeftijd.Toon(p.Geboren, p.Uitgerekend, vandaag)}")), laatste.Zorg, laatste.Urgentie, laatste.Wie,
                laatste.Ontvangen, termijnen.TryGetValue(r.Casus.Id, out var dag) ? dag : null, r.Casus.Veiligheid, [.. namen.Select(p => p.Id)]);
        })], totaal);
    }
}
