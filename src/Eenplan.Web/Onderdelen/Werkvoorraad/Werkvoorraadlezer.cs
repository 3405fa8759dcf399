using System.Linq.Expressions;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Werkvoorraad;

/// <summary>Doors of Werkvoorraad.</summary>
public static class WerkvoorraadOnderdeel
{
    public static void Voeg(IServiceCollection services) => services.AddScoped<Werkvoorraadlezer>().AddScoped<Teamlezer>().AddScoped<BewaarConcept>();
}

/// <summary>The worklist of one worker: who needs me today, and why. A fixed number of queries, whatever the number of families.</summary>
public sealed class Werkvoorraadlezer(EenplanDb db, CasusToegang toegang, Medewerkers medewerkers, Handelende wie, Gemeenteprofiel profiel, TimeProvider klok)
{
    /// <summary>More families than anybody can have; a list without a bound is a mistake.</summary>
    public const int Hoogstens = 200;

    public DateOnly Vandaag => profiel.Kalender.DezeOfVolgende(Datum.Dag(klok.GetUtcNow()));

    /// <summary>Own families with the closed ones to ask after once more, or those one looks after today.</summary>
    public async Task<IReadOnlyList<Werkrij>> Lees(bool vervanging, CancellationToken ct)
    {
        var waarnemingen = vervanging ? (await toegang.MijnWaarnemingen().AsNoTracking().Take(Hoogstens).ToListAsync(ct)).ToLookup(w => w.CasusId) : null;
        var alle = await medewerkers.Alle(ct);
        var deze = waarnemingen is null ? Eigen(alle) : Van([.. waarnemingen.Select(w => w.Key)]);
        var casussen = await (
            from c in db.Set<CasusEntiteit>().AsNoTracking().Where(deze)
                .OrderByDescending(c => c.Veiligheid == Veiligheidsoordeel.Onvoldoende).ThenByDescending(c => c.Veiligheid == Veiligheidsoordeel.NogNiet).ThenBy(c => c.Id).Take(Hoogstens)
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            select new { c.Id, c.Fase, c.Wijk, c.Veiligheid, c.GeslotenOp, c.WaakmomentOpen, c.WachtOpAanvaarding, c.RegisseurId, Gezin = g.Naam }).ToListAsync(ct);
        var ids = casussen.ConvertAll(c => c.Id);
        var kinderen = (await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId) && !k.Overleden
            select new { k.CasusId, k.Veiligheid, p.Id, Naam = p.Voornaam ?? p.Achternaam, p.Geboren, p.Uitgerekend }).ToListAsync(ct)).ToLookup(k => k.CasusId);
        var punten = await Punten(ids, ct);
        var bodemeisen = await Bodemeisen(ids, ct);
        var vandaag = Vandaag;
        return [.. casussen.Select(c =>
        {
            var namen = kinderen[c.Id].OrderByDescending(k => k.Veiligheid == Veiligheidsoordeel.Onvoldoende).ThenBy(k => k.Geboren ?? DateOnly.MaxValue).ThenBy(k => k.Naam, StringComparer.Ordinal).ToList();
            var (open, nieuw) = (c.GeslotenOp is null, c.WachtOpAanvaarding && c.RegisseurId == wie.Id);
            var deze = open ? [.. punten[c.Id]] : new[] { new Werkpunt(Werkpunt.WaakCode, "", c.GeslotenOp!.Value, c.WaakmomentOpen ?? vandaag) };
            var (vak, punt) = Werkindeling.Deel(open ? c.Veiligheid : Veiligheidsoordeel.Voldoende, deze, vandaag, profiel.Kalender, nieuw);
            var waarneming = waarnemingen?[c.Id].MinBy(w => w.Tot);
            return new Werkrij(
                c.Id, c.Gezin, string.Join(" · ", namen.Select(k => $"{k.Naam}, {Leeftijd.Toon(k.Geboren, k.Uitgerekend, vandaag)}")), namen.Count > 0 ? namen[0].Naam : $"gezin {c.Gezin}",
                vak, c.Fase, c.Wijk, c.Veiligheid, punt, punt is null ? null : bodemeisen.GetValueOrDefault(punt.Onderwerp), Math.Max(0, deze.Length - 1), namen.ConvertAll(k => k.Id))
            {
                Nieuw = nieuw,
                Gesloten = !open,
                Namens = waarneming is null || c.RegisseurId is not { } r ? null : alle.GetValueOrDefault(r)?.Naam,
                NamensTot = waarneming?.Tot,
                Notitie = waarneming?.Notitie,
            };
        }).OrderBy(r => r.Vak).ThenBy(r => r.Punt?.Uiterlijk ?? DateOnly.MaxValue).ThenBy(r => r.Gezin, StringComparer.Ordinal).ThenBy(r => r.CasusId.Waarde)];
    }

    /// <summary>How many families one looks after today.</summary>
    public Task<int> AantalVervangingen(CancellationToken ct) => toegang.MijnWaarnemingen().Select(w => w.CasusId).Distinct().CountAsync(ct);

    /// <summary>Families of which one is the fixed replacement; the regisseur is there, so they only need to be known.</summary>
    public async Task<IReadOnlyList<Vastevervanging>> VasteVervangingen(CancellationToken ct)
    {
        MedewerkerId? ik = wie.Id;
        var waarnemingen = toegang.MijnWaarnemingen();
        var rijen = await (
            from c in db.Set<CasusEntiteit>().AsNoTracking()
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            where c.VervangerId == ik && c.GeslotenOp == null && !waarnemingen.Any(w => w.CasusId == c.Id)
            orderby g.Naam, c.Id
            select new { c.Id, c.RegisseurId, Gezin = g.Naam, Kinderen = c.Kinderen.Select(k => k.PersoonId).ToList() }).Take(Hoogstens).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        return rijen.ConvertAll(r => new Vastevervanging(r.Id, r.Gezin, r.RegisseurId is { } id ? alle.GetValueOrDefault(id)?.Naam : null, r.Kinderen));
    }

    /// <summary>Own open families, and closed ones whose watch date has come; a teamleider also has those whose regisseur is gone.</summary>
    Expression<Func<CasusEntiteit, bool>> Eigen(IReadOnlyDictionary<MedewerkerId, Medewerker> alle)
    {
        MedewerkerId? ik = wie.Id;
        var week = profiel.Kalender.EindeDezeWeek(Vandaag);
        if (!wie.Heeft(Recht.Toewijzen))
        {
            return c => ((c.RegisseurId == ik || c.DuoId == ik) && c.GeslotenOp == null) || (c.RegisseurId == ik && c.WaakmomentOpen <= week);
        }

        var (team, actief) = (wie.Team, alle.Values.Where(m => m.Actief).Select(m => (MedewerkerId?)m.Id).ToList());
        return c => ((c.RegisseurId == ik || c.DuoId == ik) && c.GeslotenOp == null) || (c.RegisseurId == ik && c.WaakmomentOpen <= week)
            || (c.Team == team && c.WaakmomentOpen <= week && !c.Afgeschermd && (c.RegisseurId == null || !actief.Contains(c.RegisseurId)));
    }

    static Expression<Func<CasusEntiteit, bool>> Van(List<CasusId> ids) => c => ids.Contains(c.Id) && c.GeslotenOp == null;

    async Task<ILookup<CasusId, Werkpunt>> Punten(List<CasusId> ids, CancellationToken ct)
    {
        var vandaag = Vandaag;
        var termijnen = await db.Set<Termijnregel>().AsNoTracking().Where(t => ids.Contains(t.CasusId)).ToListAsync(ct);
        var taken = await db.Set<Taak>().AsNoTracking().Where(t => ids.Contains(t.CasusId) && t.Klaar == null).ToListAsync(ct);
        var uitstel = (await db.Set<Uitstel>().AsNoTracking().Where(u => ids.Contains(u.CasusId) && u.Tot > vandaag).ToListAsync(ct)).ToDictionary(u => (u.CasusId, u.Code, u.Onderwerp));
        Werkpunt Met(CasusId casus, Werkpunt punt) =>
            uitstel.TryGetValue((casus, punt.Code, punt.Onderwerp), out var u) && u.Start == punt.Start ? punt with { UitgesteldTot = u.Tot, Uitstelreden = u.Reden } : punt;
        return termijnen.Select(t => (t.CasusId, Punt: Met(t.CasusId, new(t.Code, t.Onderwerp, t.Start, t.Laatste))))
            .Concat(taken.Select(t => (t.CasusId, Punt: Met(t.CasusId, new(Werkpunt.TaakCode, t.Id.ToString(), t.Sinds, t.Uiterlijk, t.Wat, t.WachtOp)))))
            .ToLookup(p => p.CasusId, p => p.Punt);
    }

    async Task<Dictionary<string, string>> Bodemeisen(List<CasusId> ids, CancellationToken ct)
    {
        var plannen = await db.Set<Veiligheidsplan>().AsNoTracking().Include(p => p.Bodemeisen).Where(p => ids.Contains(p.CasusId) && p.Geeindigd == null).ToListAsync(ct);
        return plannen.SelectMany(p => p.Bodemeisen).ToDictionary(b => b.Id.ToString(), b => b.Wat, StringComparer.Ordinal);
    }
}
