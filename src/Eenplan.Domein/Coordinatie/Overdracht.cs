using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>Parts of the package that goes to the next regisseur (CR-044).</summary>
[Flags]
public enum Overdrachtspakket
{
    /// <summary>Nothing yet.</summary>
    Leeg = 0,

    /// <summary>Background of the family.</summary>
    Achtergrond = 1,

    /// <summary>The gezinsplan.</summary>
    Gezinsplan = 2,

    /// <summary>Plans of the helpers.</summary>
    Hulpverleningsplannen = 4,

    /// <summary>How things stand.</summary>
    StandVanZaken = 8,

    /// <summary>All of it.</summary>
    Alles = 15,
}

/// <summary>A warm handover of a case: package, one joint introduction to the family, introduction to the helpers; only then the regisseur changes (CR-043, CR-044).</summary>
public sealed class Overdracht : Aggregaat
{
    Overdracht()
    {
    }

    /// <summary>Not before both regisseurs met the family together.</summary>
    public static Regel Warm { get; } =
        new("CR-043", "De oude en de nieuwe casusregisseur maken eerst samen kennis met het gezin. Eerder wijzigt de regisseur niet.", "Werkbeschrijving casusregie, ‘(Eventuele) overdracht’");

    /// <summary>The next regisseur knows background, plan, plans of helpers and how things stand, and is introduced to the helpers.</summary>
    public static Regel Pakketregel { get; } =
        new("CR-044", "De nieuwe casusregisseur kent de achtergrond, het gezinsplan, de plannen van de hulpverleners en de stand van zaken, en is voorgesteld aan alle gezinsleden en hulpverleners.", "Werkbeschrijving casusregie, ‘(Eventuele) overdracht’");

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Present regisseur.</summary>
    public MedewerkerId Van { get; private set; }

    /// <summary>Next regisseur.</summary>
    public MedewerkerId Naar { get; private set; }

    /// <summary>Why it is handed over.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly Gestart { get; private set; }

    /// <summary>Day on which both met the family.</summary>
    public DateOnly? Kennismaking { get; private set; }

    /// <summary>Who of the family was there, and how it went.</summary>
    public string? Kennismakingsverslag { get; private set; }

    /// <summary>Parts of the package that were handed over.</summary>
    public Overdrachtspakket Pakket { get; private set; }

    /// <summary>Introduced to the helpers.</summary>
    public bool VoorgesteldAanHulpverleners { get; private set; }

    /// <summary>Met every member of the family.</summary>
    public bool AlleGezinsleden { get; private set; }

    /// <summary>Day on which it ended: the regisseur changed, or it was called off.</summary>
    public DateOnly? Geeindigd { get; private set; }

    /// <summary>Begins a handover.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="van">Present regisseur.</param>
    /// <param name="naar">Next regisseur.</param>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The handover, or <c>overdracht-aan-zichzelf</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Overdracht> Start(Guid id, CasusId casus, MedewerkerId van, MedewerkerId naar, string? reden, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(van != naar, new("overdracht-aan-zichzelf", "Kies een ander dan wie nu de regisseur is.", "naar", "CR-043"));
        var tekst = fouten.Neem(Tekst.Verplicht(reden, "reden", "Schrijf op waarom je dit gezin overdraagt.", Tekst.Lang));
        return fouten.Heeft ? fouten.Als<Overdracht>() : new Overdracht { Id = id, CasusId = casus, Van = van, Naar = naar, Reden = tekst!, Gestart = vandaag };
    }

    /// <summary>Records how far it is; may be kept half-done.</summary>
    /// <param name="kennismaking">Day on which both met the family, or null.</param>
    /// <param name="verslag">Who was there, and how it went.</param>
    /// <param name="pakket">What was handed over.</param>
    /// <param name="hulpverleners">Introduced to the helpers.</param>
    /// <param name="gezinsleden">Met every member.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>overdracht-klaar</c>, <c>kennismaking-in-toekomst</c>, <c>kennismaking-voor-start</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> LegVast(DateOnly? kennismaking, string? verslag, Overdrachtspakket pakket, bool hulpverleners, bool gezinsleden, DateOnly vandaag)
    {
        if (Geeindigd is not null)
        {
            return Klaar;
        }

        var fouten = new Weigeringen();
        fouten.Eis(kennismaking is null || kennismaking <= vandaag, new("kennismaking-in-toekomst", "Deze dag is nog niet geweest. Leg de kennismaking vast als die is geweest, of maak een taak.", "kennismaking", "CR-043"));
        fouten.Eis(kennismaking is null || kennismaking >= Gestart, new("kennismaking-voor-start", $"De overdracht begon op {Datum.Toon(Gestart)}. Kies die dag of later.", "kennismaking", "CR-043"));
        var tekst = fouten.Neem(Tekst.Vrij(verslag, "verslag", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var nieuw = kennismaking is not null && kennismaking != Kennismaking;
        (Kennismaking, Kennismakingsverslag, Pakket, VoorgesteldAanHulpverleners, AlleGezinsleden) = (kennismaking, tekst, pakket, hulpverleners, gezinsleden);
        Gewijzigd();
        return nieuw
            ? new Feit("Kennismaking", "De oude en de nieuwe regisseur hebben samen kennisgemaakt met het gezin") { Op = kennismaking }
            : new Feit("OverdrachtBijgewerkt", "De overdracht is bijgewerkt");
    }

    /// <summary>What still stands in the way of the change of regisseur; a motivated departure can take it away (CR-003).</summary>
    /// <returns>The refusal <c>overdracht-niet-warm</c> or <c>overdracht-niet-compleet</c>, or null.</returns>
    public Weigering? WatOntbreekt() =>
        Kennismaking is null ? new("overdracht-niet-warm", Warm.Tekst, "kennismaking", Warm.Eis, Weigersoort.Regel) { Regel = Warm }
        : Pakket != Overdrachtspakket.Alles || !VoorgesteldAanHulpverleners || !AlleGezinsleden ? new("overdracht-niet-compleet", $"Nog niet klaar: {string.Join(", ", Mist())}.", "pakket", Pakketregel.Eis, Weigersoort.Regel) { Regel = Pakketregel }
        : null;

    /// <summary>Ends it: the regisseur changed, or it does not go on.</summary>
    /// <param name="gewijzigd">Whether the regisseur changed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>overdracht-klaar</c>.</returns>
    public Uitkomst<Feit> RondAf(bool gewijzigd, DateOnly vandaag)
    {
        if (Geeindigd is not null)
        {
            return Klaar;
        }

        Geeindigd = vandaag;
        Gewijzigd();
        return gewijzigd ? new Feit("OverdrachtAfgerond", "De overdracht is afgerond") : new Feit("OverdrachtGestopt", "De overdracht gaat niet door");
    }

    static Weigering Klaar { get; } = new("overdracht-klaar", "Deze overdracht is al klaar.", Soort: Weigersoort.Regel);

    IEnumerable<string> Mist()
    {
        foreach (var (deel, naam) in new[] { (Overdrachtspakket.Achtergrond, "de achtergrond"), (Overdrachtspakket.Gezinsplan, "het gezinsplan"), (Overdrachtspakket.Hulpverleningsplannen, "de plannen van de hulpverleners"), (Overdrachtspakket.StandVanZaken, "de stand van zaken") })
        {
            if (!Pakket.HasFlag(deel))
            {
                yield return naam;
            }
        }

        if (!AlleGezinsleden)
        {
            yield return "kennismaken met alle gezinsleden";
        }

        if (!VoorgesteldAanHulpverleners)
        {
            yield return "voorstellen aan de hulpverleners";
        }
    }
}
