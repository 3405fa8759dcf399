using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;

namespace Eenplan.Domein.Afschaling;

/// <summary>Rules of closing and reopening a case.</summary>
public static class Afsluiting
{
    /// <summary>A closed case can be reopened for this many months; after that a new signal starts a new case.</summary>
    public const int HeropenMaanden = 6;

    /// <summary>An unsafe case stays open.</summary>
    public static Regel OnveiligBlijftOpen { get; } =
        new("CR-011", "Een casus met een onveilig kind blijft open. Weeg eerst de directe veiligheid opnieuw.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod);

    /// <summary>Children that were not seen or spoken as their age asks. An unborn child and one without a day of birth ask nothing that can be checked.</summary>
    /// <param name="kinderen">Children of the case: name, day of birth, seen, spoken.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The refusal, which one may depart from with a motivation (CR-003), or null.</returns>
    public static Weigering? NietGesproken(IEnumerable<(string Naam, DateOnly? Geboren, bool Gezien, bool Gesproken)> kinderen, DateOnly vandaag)
    {
        var mist = kinderen
            .Where(k => k.Geboren <= vandaag)
            .Select(k => (k.Naam, Mist: Gespreksregel.Ontbreekt(Gespreksregel.Voor(k.Geboren!.Value, vandaag), k.Gezien, k.Gesproken)))
            .Where(k => k.Mist is not null).Select(k => $"{k.Naam} is nog niet {k.Mist}").ToList();
        return mist.Count == 0
            ? null
            : new("kind-niet-gesproken", $"{string.Join(". ", mist)}. Doe dat eerst, of schrijf op waarom je de casus zonder dat gesprek sluit.", null, "CR-019", Weigersoort.Regel) { Regel = Gespreksregel.Regel };
    }

    /// <summary>Checks what is typed when closing.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="reden">Why, in words.</param>
    /// <param name="waakdatum">Day on which somebody looks once more how it goes.</param>
    /// <param name="herwegen">A newer worry came in after the latest judgement (CR-057).</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The clean reason, or <c>casus-gesloten</c>, <c>onveilig-blijft-open</c>, <c>eerst-veiligheid-wegen</c>, <c>sluitreden-leeg</c>, <c>waakdatum-leeg</c>, <c>waakdatum-voorbij</c>.</returns>
    public static Uitkomst<string> Controleer(Casus.Casus casus, string? reden, DateOnly? waakdatum, bool herwegen, DateOnly vandaag)
    {
        if (!casus.Open)
        {
            return Casusweigeringen.Gesloten;
        }

        if (NietVeilig(casus, herwegen) is { } onveilig)
        {
            return onveilig;
        }

        var fouten = new Weigeringen();
        var tekst = fouten.Neem(Tekst.Verplicht(reden, "reden", "Schrijf op waarom de casus kan sluiten.", Tekst.Lang));
        fouten.Eis(waakdatum is not null, new("waakdatum-leeg", "Vul in wanneer je nog één keer vraagt hoe het gaat, als dag-maand-jaar.", "waakdatum"));
        fouten.Eis(waakdatum is null || waakdatum > vandaag, new("waakdatum-voorbij", "Kies een dag na vandaag.", "waakdatum"));
        return fouten.Heeft ? fouten.Als<string>() : tekst!;
    }

    /// <summary>Checks whether a signal can be closed without case work: only one that nobody has, and whose children were judged safe after the latest worry.</summary>
    /// <param name="casus">The case that the signal opened.</param>
    /// <param name="reden">Why nothing follows, in words.</param>
    /// <param name="herwegen">A newer worry came in after the latest judgement (CR-057).</param>
    /// <returns>The clean reason, or <c>casus-gesloten</c>, <c>signaal-verdeeld</c>, <c>onveilig-blijft-open</c>, <c>eerst-veiligheid-wegen</c>, <c>veld-leeg</c>.</returns>
    public static Uitkomst<string> ControleerGeenVervolg(Casus.Casus casus, string? reden, bool herwegen)
    {
        if (!casus.Open || casus.RegisseurId is not null)
        {
            return casus.Open ? SignaalVerdeeld : Casusweigeringen.Gesloten;
        }

        return NietVeilig(casus, herwegen) is { } onveilig
            ? onveilig
            : Tekst.Verplicht(reden, "reden", "Schrijf op waarom er geen vervolg nodig is. De melder kan ernaar vragen.", Tekst.Lang);
    }

    /// <summary>Nobody lets go of a family before every child was judged safe, after the latest worry.</summary>
    static Weigering? NietVeilig(Casus.Casus casus, bool herwegen) =>
        casus.Veiligheid == Veiligheidsoordeel.Onvoldoende ? Weiger("onveilig-blijft-open", OnveiligBlijftOpen)
        : casus.Veiligheid != Veiligheidsoordeel.Voldoende || herwegen ? Weiger("eerst-veiligheid-wegen", EerstWegen)
        : null;

    static Weigering Weiger(string code, Regel regel) => new(code, regel.Tekst, null, regel.Eis, Weigersoort.Regel) { Regel = regel };

    /// <summary>Nothing is put aside before the immediate safety was judged.</summary>
    public static Regel EerstWegen { get; } =
        new("CR-010", "Weeg eerst de directe veiligheid van elk kind, ook na een nieuwe zorg. Pas als die voldoende is, kun je het gezin loslaten.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod);

    static Weigering SignaalVerdeeld { get; } = new("signaal-verdeeld", "Dit gezin heeft al een regisseur. Die sluit de casus bij ‘Regie en afsluiten’.", Soort: Weigersoort.Regel);

    /// <summary>Last day on which a case can be reopened.</summary>
    /// <param name="geslotenOp">Day of closure.</param>
    public static DateOnly HeropenenTot(DateOnly geslotenOp) => geslotenOp.AddMonths(HeropenMaanden);
}
