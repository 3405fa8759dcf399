using System.Text.Json;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>A fact with the run it was written in: who, in which role, when, why, and what else happened in that run.</summary>
public sealed record Feitdetail(Tijdlijnregel Feit, int Nr, string Proces, string? Rol, string? Reden, IReadOnlyList<Tijdlijnregel> Samen, Waarom? Waarom, string Zegel);

/// <summary>Answers "why was this decided?" from the journal.</summary>
public sealed class Feitlezer(EenplanDb db, Tijdlijnlezer tijdlijn, Medewerkers medewerkers)
{
    const int Samen = 50;

    /// <returns>The fact; null when it is not of this case.</returns>
    public async Task<Feitdetail?> Lees(CasusId casus, Guid id, CancellationToken ct)
    {
        var rij = await (
            from f in db.Set<Journaalfeit>().AsNoTracking()
            join p in db.Set<Proces>() on f.ProcesId equals p.Id
            where f.Id == id && f.KetenId == casus.Waarde
            select new { Feit = f, p.Soort, p.Reden, Weg = db.Set<Vernietiging>().Any(v => v.Id == f.Id) }).FirstOrDefaultAsync(ct);
        if (rij is null)
        {
            return null;
        }

        var proces = rij.Feit.ProcesId;
        var alle = await tijdlijn.Regels(casus, db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde && f.ProcesId == proces).OrderByDescending(f => f.Nr).Take(Samen), ct);
        var feit = alle.First(f => f.Id == id);
        var codes = JsonSerializer.Deserialize<Dictionary<string, string>>(rij.Feit.Codes) ?? [];
        var wie = await medewerkers.Zoek(rij.Feit.Wie, ct);

        // A reason may hold the words that were taken away with the content.
        return new(
            feit, rij.Feit.Nr, Woorden(rij.Soort), wie is null ? null : Rolrechten.Naam(wie.Rol), rij.Weg ? null : rij.Reden, [.. alle.Where(f => f.Id != id)],
            Feitregels.Van(feit.Soort, codes) is { } regel ? new Waarom($"{Woorden(feit.Soort)} op {Datum.Toon(feit.Dag)}.", regel) : null, Convert.ToHexStringLower(rij.Feit.Hash)[..16]);
    }

    /// <summary>"VeiligheidWegen" as "Veiligheid wegen".</summary>
    public static string Woorden(string naam) => string.Concat(naam.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}

/// <summary>The rule from which a kind of fact follows, where there is one.</summary>
public static class Feitregels
{
    static readonly Regel Veiligheid = new("CR-010", "Bij de allereerste start wordt de directe veiligheid van elk kind ingeschat. Is die onvoldoende, dan maak je een veiligheidsplan.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod);
    static readonly Regel Bodemeis = new("CR-058", "Jij stelt bodemeisen vast, met een status en een dag om ze te toetsen. Het gezin en de hulpverleners vullen in hoe.", "Werkbeschrijving casusregie, ‘Ingrijpen’");
    static readonly Regel EenVerantwoordelijke = new("CR-001", "Per gezin is één verantwoordelijke medewerker zichtbaar.", "Werkbeschrijving casusregie, algemeen", Hardheid.Verbod);
    static readonly Regel Vervanging = new("CR-048", "Elke casusregisseur heeft een vaste, geïnformeerde vervanger bij afwezigheid.", "Werkbeschrijving casusregie, ‘Overzicht’");
    static readonly Regel EersteContact = new("CR-062", "Het eerste contact is binnen vijf werkdagen na de eerste aanmelding.", "Werkbeschrijving casusregie, ‘Doorlooptijd’");
    static readonly Regel Herweging = new("CR-057", "Je weegt de veiligheid telkens opnieuw; elk contact kan daar aanleiding voor zijn.", "Werkbeschrijving casusregie, ‘Ingrijpen’");
    static readonly Regel Gezag = new("SB-123", "Gezag per kind en per ouder is vastgelegd met begin en einde; daaruit volgt wie toestemming geeft en tekent.", "Spoorboekje, bijlage VII", Hardheid.Verbod);
    static readonly Regel Vraag = new("CR-016", "Van elk gezinslid ligt de vraag vast, of waarom die er niet is.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");
    static readonly Regel Ikb = new("CR-018", "Een check in het integraal klantbeeld wordt gedaan en vastgelegd; gevonden domeinen worden betrokken.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");
    static readonly Regel Signalen = new("CR-024", "Bij elk van de acht signalen weegt het casuïstiekoverleg of een verdiepende analyse of advies van een GI nodig is.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");
    static readonly Regel Tenzij = new("CR-003", "Zo doen we het, tenzij: afwijken van een stap kan alleen onderbouwd.", "Werkbeschrijving casusregie, algemeen");

    /// <param name="soort">Kind of the fact.</param>
    /// <param name="codes">Its codes.</param>
    public static Regel? Van(string soort, IReadOnlyDictionary<string, string> codes) => soort switch
    {
        "VeiligheidGewogen" or "VeiligheidsplanGestart" or "VeiligheidsplanBeeindigd" => Veiligheid,
        "VeiligheidswegingIngetrokken" or "VeiligheidswegingVervangen" or "VeiligheidsplanHervat" => Herweging,
        "BodemeisGesteld" or "BodemeisGetoetst" or "BodemeisHervat" or "ToetsdatumVerzet" => Bodemeis,
        "CasusToegewezen" or "CasusAangenomen" or "CasusTeruggegeven" or "CasusNaarTeam" => EenVerantwoordelijke,
        "WaarnemingGegeven" or "WaarnemingBeeindigd" or "AfwezigZonderVervanger" or "AfwezigheidGemeld" => Vervanging,
        "ContactGelukt" when codes.GetValueOrDefault("veiligheid") == "Slechter" => Herweging,
        "ContactGelukt" or "NietBereikt" or "AanmeldingGedaan" => EersteContact,
        "FaseGewijzigd" => Keten.Overgangen.FirstOrDefault(o => o.Naar.ToString() == codes.GetValueOrDefault("fase"))?.Regel,
        "VraagVastgelegd" => Vraag,
        "IkbBekeken" => Ikb,
        "BevragingVastgelegd" => Domein.Screening.Bevraaglijst.Regel,
        "SignaalAangevinkt" or "SignaalVervallen" or "SignaalInPlan" => Signalen,
        "AnalyseVastgelegd" => Domein.Analyse.Probleemanalyse.MetGezin,
        "OpAgendaGezet" or "AgendapuntAangevuld" when codes.GetValueOrDefault("onderwerp") == nameof(Domein.Overleg.Agendaonderwerp.Signalen) => Domein.Overleg.Overlegwoorden.Signalen,
        "OverlegBesloten" or "OpAgenda" => Domein.Overleg.Overlegwoorden.Agenda,
        "StabieleVeiligheidGewogen" => Herweging,
        "MeldcodestapGezet" => Domein.Veiligheid.Meldcode.Stappenregel,
        "MeldcodeBesloten" => Domein.Veiligheid.Meldcode.Norm,
        "HulpGevraagd" or "AanvraagOntvangen" => Domein.Toegang.Aanvraag.Ondertekend,
        "HulpAfgewogen" => Domein.Toegang.Toegangsregels.Samen,
        "BesluitGenomen" => Domein.Toegang.Toegangsregels.Motivering,
        "BesluitVerstuurd" => Domein.Toegang.Besluitbrief.Bezwaar,
        "HulpVerwacht" or "HulpGestart" or "HulpStartVerzet" or "HulpGaatNietDoor" or "HulpGeregeld" => Domein.Toegang.Hulpinzet.Bewaken,
        "HulpAfgeschaald" => Domein.Toegang.Hulpbesluit.Afschalen,
        "AfwijkingVastgelegd" => Tenzij,
        _ when soort.StartsWith("Gezag", StringComparison.Ordinal) => Gezag,
        _ => null,
    };
}
