using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Termijnen;
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

/// <summary>A family in the worklist, with the one point that puts it in its place.</summary>
public sealed record Werkrij(
    CasusId CasusId, string Gezin, string Kinderen, string Eerste, Werkvak Vak, Ketenfase Fase, string? Wijk, Veiligheidsoordeel Veiligheid, Werkpunt? Punt, string? Bodemeis, int Meer, IReadOnlyList<PersoonId> Personen)
{
    /// <summary>The next step: text of the button and where it leads inside the case.</summary>
    public (string Tekst, string Pad) Stap => Punt?.Code switch
    {
        Termijnafleiding.Bodemeiscontrole => ("Bodemeis controleren", $"/veiligheid/{Punt.Onderwerp}"),
        Termijnafleiding.Herweging => ("Veiligheid wegen", "/veiligheid"),
        _ when Veiligheid == Veiligheidsoordeel.NogNiet && Vak is Werkvak.Veiligheid => ("Veiligheid wegen", "/veiligheid"),
        _ when Vak == Werkvak.Veiligheid => ("Veiligheidsplan openen", "/veiligheid"),
        "EersteContactCasusregie" => ("Contact vastleggen", "/contact"),
        Werkpunt.TaakCode => ("Taak openen", "/taken"),
        _ => ("Casus openen", ""),
    };
}

/// <summary>The worklist of one worker: who needs me today, and why. A fixed number of queries, whatever the number of families.</summary>
public sealed class Werkvoorraadlezer(EenplanDb db, Handelende wie, Gemeenteprofiel profiel, TimeProvider klok)
{
    /// <summary>More families than anybody can have; a list without a bound is a mistake.</summary>
    public const int Hoogstens = 200;

    public DateOnly Vandaag => profiel.Kalender.DezeOfVolgende(Datum.Dag(klok.GetUtcNow()));

    /// <summary>Own families, or those one replaces.</summary>
    public async Task<IReadOnlyList<Werkrij>> Lees(bool vervanging, CancellationToken ct)
    {
        MedewerkerId? ik = wie.Id;
        var mijn = db.Set<CasusEntiteit>().AsNoTracking().Where(c => c.GeslotenOp == null && (vervanging ? c.VervangerId == ik : c.RegisseurId == ik));
        var casussen = await (
            from c in mijn.OrderBy(c => c.Id).Take(Hoogstens)
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            select new { c.Id, c.Fase, c.Wijk, c.Veiligheid, Gezin = g.Naam }).ToListAsync(ct);
        var ids = casussen.ConvertAll(c => c.Id);
        var kinderen = (await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId)
            select new { k.CasusId, k.Veiligheid, p.Id, Naam = p.Voornaam ?? p.Achternaam, p.Geboren, p.Uitgerekend }).ToListAsync(ct)).ToLookup(k => k.CasusId);
        var punten = await Punten(ids, ct);
        var bodemeisen = await Bodemeisen(ids, ct);
        var vandaag = Vandaag;
        return [.. casussen.Select(c =>
        {
            var namen = kinderen[c.Id].OrderByDescending(k => k.Veiligheid == Veiligheidsoordeel.Onvoldoende).ThenBy(k => k.Geboren ?? DateOnly.MaxValue).ToList();
            var (vak, punt) = Werkindeling.Deel(c.Veiligheid, punten[c.Id], vandaag, profiel.Kalender);
            return new Werkrij(
                c.Id, c.Gezin, string.Join(" · ", namen.Select(k => $"{k.Naam}, {Leeftijd.Toon(k.Geboren, k.Uitgerekend, vandaag)}")), namen.Count > 0 ? namen[0].Naam : $"gezin {c.Gezin}",
                vak, c.Fase, c.Wijk, c.Veiligheid, punt, punt is null ? null : bodemeisen.GetValueOrDefault(punt.Onderwerp), Math.Max(0, punten[c.Id].Count() - 1), namen.ConvertAll(k => k.Id));
        }).OrderBy(r => r.Vak).ThenBy(r => r.Punt?.Uiterlijk ?? DateOnly.MaxValue).ThenBy(r => r.Gezin, StringComparer.Ordinal)];
    }

    /// <summary>How many families one replaces now.</summary>
    public Task<int> AantalVervangingen(CancellationToken ct)
    {
        MedewerkerId? ik = wie.Id;
        return db.Set<CasusEntiteit>().CountAsync(c => c.GeslotenOp == null && c.VervangerId == ik, ct);
    }

    async Task<ILookup<CasusId, Werkpunt>> Punten(List<CasusId> ids, CancellationToken ct)
    {
        var termijnen = await db.Set<Termijnregel>().AsNoTracking().Where(t => ids.Contains(t.CasusId)).ToListAsync(ct);
        var taken = await db.Set<Taak>().AsNoTracking().Where(t => ids.Contains(t.CasusId) && t.Klaar == null).ToListAsync(ct);
        return termijnen.Select(t => (t.CasusId, Punt: new Werkpunt(t.Code, t.Onderwerp, t.Start, t.Laatste)))
            .Concat(taken.Select(t => (t.CasusId, Punt: new Werkpunt(Werkpunt.TaakCode, t.Id.ToString(), t.Sinds, t.Uiterlijk, t.Wat, t.WachtOp))))
            .ToLookup(p => p.CasusId, p => p.Punt);
    }

    async Task<Dictionary<string, string>> Bodemeisen(List<CasusId> ids, CancellationToken ct)
    {
        var plannen = await db.Set<Veiligheidsplan>().AsNoTracking().Include(p => p.Bodemeisen).Where(p => ids.Contains(p.CasusId) && p.Geeindigd == null).ToListAsync(ct);
        return plannen.SelectMany(p => p.Bodemeisen).ToDictionary(b => b.Id.ToString(), b => b.Wat, StringComparer.Ordinal);
    }
}
