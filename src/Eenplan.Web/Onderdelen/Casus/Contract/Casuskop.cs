using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>A member of the family as the pages of a case show one.</summary>
public sealed record Lid(PersoonId Id, string Naam, string Roepnaam, Gezinsrol Rol, DateOnly? Geboren, DateOnly? Uitgerekend, Guid? HuishoudenId, string? Telefoon, string? VeiligTelefoon, string? Taal, bool Tolk, bool InCasus, Veiligheidsoordeel Veiligheid)
{
    public string Leeftijd(DateOnly op) => Domein.Gedeeld.Leeftijd.Toon(Geboren, Uitgerekend, op);

    /// <summary>Child with its age: "Joël, 6 jaar".</summary>
    public string Kind(DateOnly op) => $"{Roepnaam}, {Leeftijd(op)}";
}

/// <summary>What stands on top of every page of a case.</summary>
public sealed record Casuskop(CasusEntiteit Casus, string Gezin, IReadOnlyList<Lid> Leden, Medewerker? Regisseur, Medewerker? Vervanger, string Team, IReadOnlyList<Termijnregel> Termijnen, DateOnly Vandaag, Gemeenteprofiel Profiel)
{
    /// <summary>Last day of the absence of the regisseur; null when she is there.</summary>
    public DateOnly? RegisseurAfwezigTot { get; init; }

    /// <summary>Who looks after the case today, a replacement during an absence first.</summary>
    public IReadOnlyList<Waarnemer> Waarnemers { get; init; } = [];

    /// <summary>Whom to call while the regisseur is away (CR-073): who was arranged, else the fixed replacement.</summary>
    public Medewerker? Nu => RegisseurAfwezigTot is null ? null : Waarnemers.FirstOrDefault(w => w.BijAfwezigheid)?.Medewerker ?? Vervanger;

    public IReadOnlyList<Lid> Kinderen => [.. Leden.Where(l => l.InCasus)];

    public Termijnregel? Volgende => Termijnen.Count > 0 ? Termijnen[0] : null;

    /// <summary>Short title of a term.</summary>
    public string Termijnnaam(string code) => Termijnnamen.Naam(Profiel, code);

    /// <summary>"vandaag", "over 3 dagen", "2 werkdagen te laat".</summary>
    public string Wanneer(DateOnly dag) => Termijnnamen.Wanneer(Profiel.Kalender, Vandaag, dag);
}

/// <summary>Titles and distances of terms, in words.</summary>
public static class Termijnnamen
{
    public static string Naam(Gemeenteprofiel profiel, string code) => code switch
    {
        Termijnafleiding.Bodemeiscontrole => "Bodemeis controleren",
        Termijnafleiding.Herweging => "Directe veiligheid opnieuw wegen",
        Termijnafleiding.Monitoring => "Vaker kijken: controle",
        Termijnafleiding.MonitoringVeiligheid => "Veiligheidsafspraken controleren",
        Termijnafleiding.Beslissen => "Besluiten over de vraag om hulp",
        Termijnafleiding.Hulpstart => "Start van de hulp",
        _ => profiel.Termijnen.TryGetValue(code, out var t) ? t.Naam : code,
    };

    public static string Wanneer(Werkdagenkalender kalender, DateOnly vandaag, DateOnly dag)
    {
        var dagen = dag.DayNumber - vandaag.DayNumber;
        if (dagen >= 0)
        {
            return dagen switch { 0 => "vandaag", 1 => "morgen", _ => $"over {dagen} dagen" };
        }

        var werkdagen = Math.Max(1, kalender.Tussen(dag, vandaag));
        return werkdagen == 1 ? "1 werkdag te laat" : $"{werkdagen} werkdagen te laat";
    }
}

/// <summary>Reads the head of a case in a fixed number of queries, whatever the size of the family.</summary>
public sealed class Casuskoplezer(EenplanDb db, Medewerkers medewerkers, Beschikbaarheid beschikbaar, Gemeenteprofiel profiel, TimeProvider klok)
{
    public async Task<Casuskop> Lees(CasusEntiteit casus, CancellationToken ct)
    {
        // The name comes with the members, in one question.
        var rijen = await (
            from lid in db.Set<Gezinslid>().AsNoTracking()
            join persoon in db.Set<Persoon>() on lid.PersoonId equals persoon.Id
            join gezin in db.Set<GezinEntiteit>() on EF.Property<GezinId>(lid, "GezinId") equals gezin.Id
            where gezin.Id == casus.GezinId && lid.Tot == null
            select new { lid.Rol, lid.HuishoudenId, Persoon = persoon, Gezin = gezin.Naam }).ToListAsync(ct);
        var naam = rijen.Count > 0 ? rijen[0].Gezin : await db.Set<GezinEntiteit>().Where(g => g.Id == casus.GezinId).Select(g => g.Naam).SingleAsync(ct);
        var inCasus = casus.Kinderen.ToDictionary(k => k.PersoonId, k => k.Veiligheid);
        var leden = rijen
            .Select(r => new Lid(
                r.Persoon.Id, Tekst.Isoleer(r.Persoon.Naam), Tekst.Isoleer(r.Persoon.Roepnaam), r.Rol, r.Persoon.Geboren, r.Persoon.Uitgerekend, r.HuishoudenId, r.Persoon.Telefoon, r.Persoon.VeiligTelefoon,
                r.Persoon.Taal, r.Persoon.Tolk, inCasus.ContainsKey(r.Persoon.Id), inCasus.GetValueOrDefault(r.Persoon.Id)))
            .OrderBy(l => l.Rol == Gezinsrol.Kind).ThenBy(l => l.Rol).ThenBy(l => l.Geboren ?? DateOnly.MaxValue).ToList();
        var termijnen = await db.Set<Termijnregel>().AsNoTracking().Where(t => t.CasusId == casus.Id).OrderBy(t => t.Laatste).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        var vandaag = profiel.Kalender.DezeOfVolgende(Datum.Dag(klok.GetUtcNow()));
        var (afwezigTot, waarnemers) = await beschikbaar.Rond(casus.Id, casus.RegisseurId, ct);
        return new Casuskop(casus, naam, leden, Zoek(alle, casus.RegisseurId), Zoek(alle, casus.VervangerId), profiel.Teamnaam(casus.Team), termijnen, vandaag, profiel)
        {
            RegisseurAfwezigTot = afwezigTot,
            Waarnemers = waarnemers,
        };
    }

    /// <summary>Who wrote last in a case, of certain kinds of facts, for a form that was saved by two at once.</summary>
    public async Task<(string? Wie, DateTimeOffset? Op)> Laatste(CasusId casus, string[] soorten, CancellationToken ct)
    {
        var feit = await db.Set<Platform.Journaal.Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde && (soorten.Length == 0 || soorten.Contains(f.Soort)))
            .OrderByDescending(f => f.Nr).Select(f => new { f.Wie, f.Op }).FirstOrDefaultAsync(ct);
        return feit is null ? (null, null) : (Zoek(await medewerkers.Alle(ct), feit.Wie)?.Naam ?? "een collega", feit.Op);
    }

    static Medewerker? Zoek(IReadOnlyDictionary<MedewerkerId, Medewerker> alle, MedewerkerId? id) => id is { } wie ? alle.GetValueOrDefault(wie) : null;
}

/// <summary>Base of every page inside a case: one door that checks, logs the look and reads the head.</summary>
public abstract class CasusPagina(CasusToegang toegang, Casuskoplezer koppen) : Platform.Web.EenplanPagina
{
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true, Name = "casus")]
    public CasusId CasusId { get; set; }

    /// <summary>"Ik wijk hiervan af, omdat ..." (CR-003): asked beside the form when a rule refuses that one may depart from.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty]
    public string? Afwijking { get; set; }

    protected CasusToegang Toegang => toegang;

    public Casuskop Kop { get; private set; } = null!;

    /// <summary>Opens the case for reading; answers the refusal, or null when the page may be shown.</summary>
    protected async Task<Microsoft.AspNetCore.Mvc.IActionResult?> Open(CancellationToken ct)
    {
        var casus = await toegang.Zie(CasusId, ct);
        if (!casus.Gelukt)
        {
            return Weiger(casus.Weigeringen);
        }

        Kop = await koppen.Lees(casus.Waarde, ct);
        ViewData["Kop"] = Kop;
        return null;
    }

    /// <summary>Shows the form again after a refusal, with the head above it.</summary>
    protected async Task<Microsoft.AspNetCore.Mvc.IActionResult> Opnieuw(IReadOnlyList<Weigering> weigeringen, CancellationToken ct) =>
        await Open(ct) ?? Weiger(weigeringen);

    /// <summary>After a stale save: mine beside what is in the file, and who saved it; nothing for other refusals.</summary>
    /// <param name="weigeringen">Why it was refused.</param>
    /// <param name="mijn">The form as it was posted.</param>
    /// <param name="hun">The same form with what is in the file now, its version included.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="soorten">Kinds of facts that tell of such a change; none = any.</param>
    protected async Task Vergelijk(IReadOnlyList<Weigering> weigeringen, object mijn, object hun, CancellationToken ct, params string[] soorten)
    {
        if (weigeringen[0].Soort == Weigersoort.Verouderd)
        {
            var (wie, op) = await koppen.Laatste(CasusId, soorten, ct);
            LegNaastElkaar(weigeringen, mijn, hun, wie, op);
        }
    }

    /// <summary>Back to the case, with a line that says what happened.</summary>
    protected Microsoft.AspNetCore.Mvc.IActionResult Naar(string pad, string melding)
    {
        TempData["Melding"] = melding;
        return LocalRedirect($"~/casus/{CasusId}{pad}");
    }
}
