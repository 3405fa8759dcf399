using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal.Contract;

/// <summary>A case that nobody has yet, with its latest signal.</summary>
public sealed record NieuwSignaal(
    CasusId CasusId, SignaalId SignaalId, string Nummer, string Gezin, string Kinderen, string Zorg, Urgentie Urgentie, string Melder, DateTimeOffset Ontvangen, DateOnly? ContactVoor, Veiligheidsoordeel Veiligheid, IReadOnlyList<PersoonId> Personen)
{
    /// <summary>Why the last worker gave it back.</summary>
    public string? Teruggeefreden { get; init; }

    /// <summary>Who gave it back.</summary>
    public string? TeruggegevenDoor { get; init; }

    /// <summary>How long it waits: "3 uur", "1 dag", "6 dagen".</summary>
    public string Wacht { get; init; } = "";
}

/// <summary>Signals that are not divided yet, most urgent and oldest first.</summary>
public sealed class Signalenlezer(EenplanDb db, CasusToegang toegang, Medewerkers medewerkers, TimeProvider klok)
{
    public const int PerPagina = 20;

    public async Task<(IReadOnlyList<NieuwSignaal> Regels, int Totaal)> Lees(int pagina, CancellationToken ct)
    {
        var open = db.Set<CasusEntiteit>().AsNoTracking().Where(toegang.Zichtbaar()).Where(c => c.RegisseurId == null && c.GeslotenOp == null);
        var totaal = await open.CountAsync(ct);
        if (totaal == 0)
        {
            return ([], 0);
        }

        var rijen = await (
            from c in open
                .OrderByDescending(c => c.Veiligheid == Veiligheidsoordeel.Onvoldoende)
                .ThenByDescending(c => c.Veiligheid == Veiligheidsoordeel.NogNiet && db.Set<SignaalEntiteit>().Any(s => s.CasusId == c.Id && s.Urgentie == Urgentie.Nu))
                .ThenBy(c => c.AangemeldOp).ThenBy(c => c.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina)
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            select new { Casus = c, Gezin = g.Naam, ContactVoor = db.Set<Termijnregel>().Where(t => t.CasusId == c.Id && t.Code == "EersteContactCasusregie").Min(t => (DateOnly?)t.Laatste) }).ToListAsync(ct);
        var ids = rijen.ConvertAll(r => r.Casus.Id);
        var signalen = (await db.Set<SignaalEntiteit>().AsNoTracking().Where(s => ids.Contains(s.CasusId)).ToListAsync(ct)).ToLookup(s => s.CasusId);
        var kinderen = (await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId) && !k.Overleden
            select new { k.CasusId, Persoon = p }).ToListAsync(ct)).ToLookup(k => k.CasusId, k => k.Persoon);
        var alle = await medewerkers.Alle(ct);
        var nu = klok.GetUtcNow();
        return ([.. rijen.Select(r =>
        {
            var eerst = Eerst([.. signalen[r.Casus.Id]], r.Casus.VeiligheidGewogenOp);
            var namen = kinderen[r.Casus.Id].ToList();
            return new NieuwSignaal(
                r.Casus.Id, eerst.Id, r.Casus.Nummer, r.Gezin, string.Join(" · ", namen.Select(p => $"{p.Roepnaam}, {Leeftijd.Toon(p.Geboren, p.Uitgerekend, Datum.Dag(nu))}")), eerst.Zorg, eerst.Urgentie, eerst.Wie,
                eerst.Ontvangen, r.ContactVoor, r.Casus.Veiligheid, [.. namen.Select(p => p.Id)])
            {
                Teruggeefreden = r.Casus.Teruggeefreden,
                TeruggegevenDoor = r.Casus.TeruggegevenDoor is { } door ? alle.GetValueOrDefault(door)?.Naam : null,
                Wacht = Wachttijd(nu - signalen[r.Casus.Id].Min(s => s.Ontvangen)),
            };
        })], totaal);
    }

    /// <summary>The signal to read first: the most urgent one that nobody weighed yet, so that a milder second one hides nothing; else the latest.</summary>
    static SignaalEntiteit Eerst(List<SignaalEntiteit> signalen, DateTimeOffset? gewogen) =>
        signalen.Where(s => gewogen is null || s.Ontvangen > gewogen).OrderBy(s => s.Urgentie).ThenByDescending(s => s.Ontvangen).FirstOrDefault() ?? signalen.MaxBy(s => s.Ontvangen)!;

    /// <summary>A signal with its case; whether one may see it is asked of the case.</summary>
    public Task<SignaalEntiteit?> Een(SignaalId id, CancellationToken ct) => db.Set<SignaalEntiteit>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>The latest signals of a case, newest first.</summary>
    public Task<List<SignaalEntiteit>> Van(CasusId casus, CancellationToken ct) =>
        db.Set<SignaalEntiteit>().AsNoTracking().Where(s => s.CasusId == casus).OrderByDescending(s => s.Ontvangen).Take(20).ToListAsync(ct);

    /// <summary>How long something waits, in the largest unit that says it.</summary>
    public static string Wachttijd(TimeSpan duur) => duur.TotalHours switch
    {
        < 1 => "net binnen",
        < 24 => $"{(int)duur.TotalHours} uur",
        < 48 => "1 dag",
        _ => $"{(int)duur.TotalDays} dagen",
    };
}
