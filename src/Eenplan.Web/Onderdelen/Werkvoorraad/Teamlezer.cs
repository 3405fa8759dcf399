using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Werkvoorraad;

/// <summary>Numbers of a team: overdue cases per worker, and cases that nobody has.</summary>
public sealed record Teamstand(IReadOnlyDictionary<MedewerkerId, int> TeLaat, int Onverdeeld, int Onveilig);

/// <summary>A case that asks for the team leader: unsafe, overdue, or with nobody to look after it.</summary>
public sealed record Teamrij(CasusId CasusId, string Gezin, string Kinderen, string? Regisseur, bool Onveilig, IReadOnlyList<string> Redenen, DateOnly? Sinds, bool Verdelen, IReadOnlyList<PersoonId> Personen);

/// <summary>Reads what is stuck in the team of who asks.</summary>
public sealed class Teamlezer(EenplanDb db, CasusToegang toegang, Medewerkers medewerkers, Handelende wie, Gemeenteprofiel profiel, TimeProvider klok)
{
    public const int PerPagina = 20;

    public DateOnly Vandaag => profiel.Kalender.DezeOfVolgende(Datum.Dag(klok.GetUtcNow()));

    IQueryable<CasusEntiteit> Open
    {
        get
        {
            var team = wie.Team;
            return db.Set<CasusEntiteit>().AsNoTracking().Where(toegang.Zichtbaar()).Where(c => c.GeslotenOp == null && c.Team == team);
        }
    }

    public async Task<Teamstand> Lees(CancellationToken ct)
    {
        var vandaag = Vandaag;
        var laat = await (
            from c in Open
            where c.RegisseurId != null && db.Set<Termijnregel>().Any(t => t.CasusId == c.Id && t.Laatste < vandaag)
            group c by c.RegisseurId into g
            select new { g.Key, Aantal = g.Count() }).ToListAsync(ct);
        var aantallen = await Open.GroupBy(_ => 1).Select(g => new { Vrij = g.Count(c => c.RegisseurId == null), Onveilig = g.Count(c => c.Veiligheid == Veiligheidsoordeel.Onvoldoende) }).FirstOrDefaultAsync(ct);
        return new(laat.ToDictionary(l => l.Key!.Value, l => l.Aantal), aantallen?.Vrij ?? 0, aantallen?.Onveilig ?? 0);
    }

    /// <summary>A page of what is stuck, unsafe first, then without anybody, then the longest overdue.</summary>
    /// <param name="pagina">1, 2, 3 ...</param>
    /// <param name="zoek">Part of the name of the family, or null.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<(IReadOnlyList<Teamrij> Regels, int Totaal)> LeesVast(int pagina, string? zoek, CancellationToken ct)
    {
        var (vandaag, dag) = (Vandaag, Datum.Dag(klok.GetUtcNow()));
        var weg = db.Set<Afwezigheid>().Where(a => a.Ingetrokken == null && a.Van <= dag && a.Tot >= dag);
        var waarnemingen = db.Set<Waarneming>().Where(w => w.Ingetrokken == null && w.Van <= dag && w.Tot >= dag);
        var naam = zoek?.ToLower(CultureInfo.InvariantCulture);
        var alle =
            from c in Open
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            select new
            {
                c.Id,
                Gezin = g.Naam,
                c.RegisseurId,
                c.AangemeldOp,
                Onveilig = c.Veiligheid == Veiligheidsoordeel.Onvoldoende,
                ZonderControle = c.Veiligheid == Veiligheidsoordeel.Onvoldoende && !db.Set<Termijnregel>().Any(t => t.CasusId == c.Id && t.Code == Termijnafleiding.Bodemeiscontrole && t.Laatste >= vandaag),
                Vrij = c.RegisseurId == null,
                ZonderVervanger = c.RegisseurId != null && c.VervangerId == null,
                Alleen = c.RegisseurId != null && weg.Any(a => a.MedewerkerId == c.RegisseurId) && !waarnemingen.Any(w => w.CasusId == c.Id),
                Wacht = c.WachtOpAanvaarding,
                Termijn = db.Set<Termijnregel>().Where(t => t.CasusId == c.Id && t.Laatste < vandaag).Min(t => (DateOnly?)t.Laatste),
                Taak = db.Set<Taak>().Where(t => t.CasusId == c.Id && t.Klaar == null && t.Uiterlijk < vandaag).Min(t => (DateOnly?)t.Uiterlijk),
            };
        var vast = alle.Where(r => r.Onveilig || r.Vrij || r.ZonderVervanger || r.Alleen || r.Wacht || r.Termijn != null || r.Taak != null);
        if (naam is not null)
        {
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Becomes SQL lower().
            vast = vast.Where(r => r.Gezin.ToLower().Contains(naam));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        var totaal = await vast.CountAsync(ct);
        var rijen = await vast
            .OrderByDescending(r => r.ZonderControle).ThenByDescending(r => r.Onveilig).ThenByDescending(r => r.Alleen).ThenByDescending(r => r.Vrij)
            .ThenBy(r => r.Termijn == null).ThenBy(r => r.Termijn).ThenBy(r => r.Taak == null).ThenBy(r => r.Taak).ThenBy(r => r.Gezin).ThenBy(r => r.Id)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina).ToListAsync(ct);
        var ids = rijen.ConvertAll(r => r.Id);
        var kinderen = (await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId) && !k.Overleden
            select new { k.CasusId, Persoon = p }).ToListAsync(ct)).ToLookup(k => k.CasusId, k => k.Persoon);
        var mensen = await medewerkers.Alle(ct);
        var (termijnen, taken) = await TeLaat(ids, vandaag, ct);
        return ([.. rijen.Select(r =>
        {
            var namen = kinderen[r.Id].OrderBy(p => p.Geboren ?? DateOnly.MaxValue).ToList();
            string?[] redenen =
            [
                r.ZonderControle ? "Onveilig, en er staat geen controle meer." : r.Onveilig ? "Het veiligheidsplan loopt." : null,
                r.Alleen ? "De regisseur is afwezig en niemand neemt waar." : null,
                r.Vrij ? $"Nog geen regisseur, aangemeld op {Datum.Toon(r.AangemeldOp)}." : null,
                r.Termijn is { } t && termijnen.TryGetValue(r.Id, out var code) ? $"{Termijnnamen.Naam(profiel, code)}: {Termijnnamen.Wanneer(profiel.Kalender, vandaag, t)}." : null,
                r.Taak is { } taak && taken.TryGetValue(r.Id, out var wat) ? $"Taak ‘{wat}’: {Termijnnamen.Wanneer(profiel.Kalender, vandaag, taak)}." : null,
                r.ZonderVervanger ? "Geen vaste vervanger." : null,
                r.Wacht ? "Nog niet aangenomen." : null,
            ];
            return new Teamrij(
                r.Id, r.Gezin, string.Join(" · ", namen.Select(p => $"{p.Roepnaam}, {Leeftijd.Toon(p.Geboren, p.Uitgerekend, vandaag)}")), r.RegisseurId is { } id ? mensen.GetValueOrDefault(id)?.Naam ?? "oud-medewerker" : null,
                r.Onveilig, [.. redenen.OfType<string>()], r.Termijn ?? r.Taak, r.Vrij || r.Alleen || r.ZonderVervanger, [.. namen.Select(p => p.Id)]);
        })], totaal);
    }

    /// <summary>What is overdue the longest in each case of one page: the code of the term, and the words of the task.</summary>
    async Task<(Dictionary<CasusId, string> Termijnen, Dictionary<CasusId, string> Taken)> TeLaat(List<CasusId> ids, DateOnly vandaag, CancellationToken ct)
    {
        var termijnen = await db.Set<Termijnregel>().AsNoTracking().Where(t => ids.Contains(t.CasusId) && t.Laatste < vandaag).OrderBy(t => t.Laatste).Select(t => new { t.CasusId, t.Code }).ToListAsync(ct);
        var taken = await db.Set<Taak>().AsNoTracking().Where(t => ids.Contains(t.CasusId) && t.Klaar == null && t.Uiterlijk < vandaag).OrderBy(t => t.Uiterlijk).Select(t => new { t.CasusId, t.Wat }).ToListAsync(ct);
        return (termijnen.GroupBy(t => t.CasusId).ToDictionary(g => g.Key, g => g.First().Code), taken.GroupBy(t => t.CasusId).ToDictionary(g => g.Key, g => g.First().Wat));
    }
}
