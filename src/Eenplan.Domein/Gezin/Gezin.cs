using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>Place of a person in a family.</summary>
public enum Gezinsrol
{
    /// <summary>Child, also an unborn one.</summary>
    Kind,

    /// <summary>Parent.</summary>
    Ouder,

    /// <summary>Partner of a parent.</summary>
    Partner,

    /// <summary>Foster parent.</summary>
    Pleegouder,

    /// <summary>Other family: grandparent, aunt.</summary>
    Familie,
}

/// <summary>An address where people of a family live; a divorced family has two. What is known of one household never shows to the other.</summary>
public sealed class Huishouden
{
    internal Huishouden(Guid id, string naam) => (Id, Naam) = (id, naam);

    Huishouden()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name for the screen, for example "Thuis bij Mark".</summary>
    public string Naam { get; internal set; } = "";

    /// <summary>Street and house number.</summary>
    public string? Adres { get; internal set; }

    /// <summary>Postal code, 1234 AB.</summary>
    public string? Postcode { get; internal set; }

    /// <summary>Town.</summary>
    public string? Plaats { get; internal set; }

    /// <summary>Neighbourhood (list in the profile).</summary>
    public string? Wijk { get; internal set; }

    /// <summary>The address is secret: shown only to who is involved, after a click, and never in lists, letters or search.</summary>
    public bool Geheim { get; internal set; }
}

/// <summary>Membership of a family over time.</summary>
public sealed class Gezinslid
{
    internal Gezinslid(Guid id, PersoonId persoonId, Gezinsrol rol, Guid? huishoudenId, DateOnly vanaf) =>
        (Id, PersoonId, Rol, HuishoudenId, Vanaf) = (id, persoonId, rol, huishoudenId, vanaf);

    Gezinslid()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The person.</summary>
    public PersoonId PersoonId { get; internal set; }

    /// <summary>Place in the family.</summary>
    public Gezinsrol Rol { get; internal set; }

    /// <summary>Household; null when living elsewhere.</summary>
    public Guid? HuishoudenId { get; internal set; }

    /// <summary>First day.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Tot { get; internal set; }
}

/// <summary>A family: members over time, over one or more households.</summary>
public sealed class Gezin : Aggregaat
{
    readonly List<Huishouden> huishoudens = [];
    readonly List<Gezinslid> leden = [];

    Gezin()
    {
    }

    /// <summary>Id.</summary>
    public GezinId Id { get; private set; }

    /// <summary>Family name for the screen, without "gezin": "Van Dalen-Özer".</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Note for the safety of workers on a visit.</summary>
    public string? Veiligheidsnotitie { get; private set; }

    /// <summary>Last day the note holds; after it the note no longer shows.</summary>
    public DateOnly? VeiligheidsnotitieTot { get; private set; }

    /// <summary>Households.</summary>
    public IReadOnlyList<Huishouden> Huishoudens => huishoudens;

    /// <summary>Members, past ones too.</summary>
    public IReadOnlyList<Gezinslid> Leden => leden;

    /// <summary>Starts a family.</summary>
    /// <param name="id">Id.</param>
    /// <param name="naam">Name for the screen.</param>
    /// <returns>The family, or <c>veld-leeg</c> / <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Gezin> Start(GezinId id, string naam)
    {
        var schoon = Tekst.Verplicht(naam, "gezinsnaam", "Vul de naam van het gezin in.");
        return schoon.Gelukt ? new Gezin { Id = id, Naam = schoon.Waarde } : schoon.Weigeringen[0];
    }

    /// <summary>Adds a household.</summary>
    /// <param name="id">Id.</param>
    /// <param name="naam">Name for the screen.</param>
    /// <param name="adres">Address.</param>
    public Huishouden VoegHuishoudenToe(Guid id, string naam, Adresgegevens adres)
    {
        var huishouden = new Huishouden(id, naam);
        huishoudens.Add(huishouden);
        Zet(huishouden, adres);
        Gewijzigd();
        return huishouden;
    }

    /// <summary>Adds a member.</summary>
    /// <param name="id">Id of the membership.</param>
    /// <param name="persoon">Who.</param>
    /// <param name="rol">Place in the family.</param>
    /// <param name="huishouden">Household or null.</param>
    /// <param name="vanaf">First day.</param>
    /// <returns>The fact, or <c>al-lid</c>.</returns>
    public Uitkomst<Feit> VoegLidToe(Guid id, PersoonId persoon, Gezinsrol rol, Guid? huishouden, DateOnly vanaf)
    {
        if (leden.Exists(l => l.PersoonId == persoon && l.Tot is null))
        {
            return new Weigering("al-lid", "Deze persoon hoort al bij het gezin.", "persoon", Soort: Weigersoort.Regel);
        }

        leden.Add(new Gezinslid(id, persoon, rol, huishouden, vanaf));
        Gewijzigd();
        return new Feit("GezinslidToegevoegd", "Gezinslid toegevoegd") { Over = [persoon], Op = vanaf };
    }

    /// <summary>Changes an address.</summary>
    /// <param name="huishouden">Which household.</param>
    /// <param name="adres">New address.</param>
    public void WijzigAdres(Huishouden huishouden, Adresgegevens adres)
    {
        Zet(huishouden, adres);
        Gewijzigd();
    }

    /// <summary>Sets or clears the note for the safety of workers.</summary>
    /// <param name="notitie">Text or null.</param>
    /// <param name="tot">Last day it holds; must be there when there is a text, so that it does not stick to a family forever.</param>
    /// <returns>The fact, or <c>notitie-zonder-einde</c>.</returns>
    public Uitkomst<Feit> ZetVeiligheidsnotitie(string? notitie, DateOnly? tot)
    {
        var schoon = Tekst.Schoon(notitie);
        if (schoon is not null && tot is null)
        {
            return new Weigering("notitie-zonder-einde", "Vul in tot wanneer deze notitie geldt. Daarna kijk je opnieuw of zij nog nodig is.", "notitieTot");
        }

        (Veiligheidsnotitie, VeiligheidsnotitieTot) = (schoon, schoon is null ? null : tot);
        Gewijzigd();
        return new Feit("VeiligheidsnotitieGewijzigd", schoon is null ? "Veiligheidsnotitie voor medewerkers verwijderd" : "Veiligheidsnotitie voor medewerkers gezet");
    }

    static void Zet(Huishouden huishouden, Adresgegevens adres) =>
        (huishouden.Adres, huishouden.Postcode, huishouden.Plaats, huishouden.Wijk, huishouden.Geheim) =
            (Tekst.Schoon(adres.Adres), Tekst.Schoon(adres.Postcode)?.ToUpperInvariant(), Tekst.Schoon(adres.Plaats), adres.Wijk, adres.Geheim);
}

/// <summary>An address as typed.</summary>
/// <param name="Adres">Street and house number.</param>
/// <param name="Postcode">Postal code.</param>
/// <param name="Plaats">Town.</param>
/// <param name="Wijk">Neighbourhood (list in the profile).</param>
/// <param name="Geheim">The address is secret.</param>
public sealed record Adresgegevens(string? Adres, string? Postcode = null, string? Plaats = null, string? Wijk = null, bool Geheim = false);
