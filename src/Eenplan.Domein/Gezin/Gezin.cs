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

    /// <summary>It ended because the person died.</summary>
    public bool Overleden { get; internal set; }
}

/// <summary>A family: members over time, over one or more households.</summary>
public sealed partial class Gezin : Aggregaat
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

    /// <summary>How far the family gets by itself, with its network (CR-039).</summary>
    public string? Zelfredzaamheid { get; private set; }

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

    /// <summary>Changes the name or the address of a household.</summary>
    /// <param name="huishouden">Which household.</param>
    /// <param name="adres">New address.</param>
    /// <param name="naam">New name, or null to keep it.</param>
    public void WijzigAdres(Huishouden huishouden, Adresgegevens adres, string? naam = null)
    {
        huishouden.Naam = Tekst.Schoon(naam) ?? huishouden.Naam;
        Zet(huishouden, adres);
        Gewijzigd();
    }

    /// <summary>Moves a member to another household from a day on; where it lived before stays in the file.</summary>
    /// <param name="id">Id of the new membership.</param>
    /// <param name="persoon">Who.</param>
    /// <param name="huishouden">New household, or null when living elsewhere.</param>
    /// <param name="vanaf">First day there.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>, <c>huis-onbekend</c>, <c>woont-er-al</c>, <c>verhuizing-in-toekomst</c>, <c>verhuizing-voor-begin</c>.</returns>
    public Uitkomst<Feit> Verhuis(Guid id, PersoonId persoon, Guid? huishouden, DateOnly vanaf, DateOnly vandaag)
    {
        if (Huidig(persoon) is not { } lid)
        {
            return Weigering.NietGevonden;
        }

        if (huishouden is { } huis && !huishoudens.Exists(h => h.Id == huis))
        {
            return new Weigering("huis-onbekend", "Dit adres hoort niet bij dit gezin. Kies opnieuw.", "huishouden");
        }

        if (lid.HuishoudenId == huishouden)
        {
            return new Weigering("woont-er-al", "Deze persoon woont daar al. Kies een ander adres.", "huishouden");
        }

        if (vanaf > vandaag)
        {
            return new Weigering("verhuizing-in-toekomst", "Deze dag is nog niet geweest. Leg de verhuizing vast als iemand er woont, of maak een taak.", "sinds");
        }

        if (vanaf < lid.Vanaf)
        {
            return new Weigering("verhuizing-voor-begin", $"Deze persoon hoort sinds {Datum.Toon(lid.Vanaf)} bij het gezin op dit adres. Kies die dag of later.", "sinds");
        }

        if (vanaf == lid.Vanaf)
        {
            lid.HuishoudenId = huishouden;
        }
        else
        {
            lid.Tot = vanaf.AddDays(-1);
            leden.Add(new Gezinslid(id, persoon, lid.Rol, huishouden, vanaf));
        }

        Gewijzigd();
        return new Feit("GezinslidVerhuisd", $"Woont nu: {huishoudens.Find(h => h.Id == huishouden)?.Naam ?? "ergens anders"}") { Over = [persoon], Op = vanaf };
    }

    /// <summary>Corrects the place of a member in the family.</summary>
    /// <param name="persoon">Who.</param>
    /// <param name="rol">Place in the family.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>, <c>rol-is-al-zo</c>, <c>rol-kind-vast</c>: a child becomes no parent and the other way round, because its safety hangs on it.</returns>
    public Uitkomst<Feit> WijzigRol(PersoonId persoon, Gezinsrol rol)
    {
        if (Huidig(persoon) is not { } lid)
        {
            return Weigering.NietGevonden;
        }

        if (lid.Rol == rol)
        {
            return new Weigering("rol-is-al-zo", "Dit is al zo vastgelegd. Kies iets anders.", "rol");
        }

        if (lid.Rol == Gezinsrol.Kind || rol == Gezinsrol.Kind)
        {
            return new Weigering("rol-kind-vast", "Een kind wordt hier geen volwassene en andersom. Laat deze persoon uit het gezin gaan en voeg de juiste toe.", "rol", "CR-010");
        }

        lid.Rol = rol;
        Gewijzigd();
        return new Feit("GezinsrolGewijzigd", $"Plaats in het gezin: {rol.ToString().ToLowerInvariant()}") { Over = [persoon] };
    }

    /// <summary>Lets a member leave; it stays visible as a past member.</summary>
    /// <param name="persoon">Who.</param>
    /// <param name="tot">Last day.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>, <c>vertrek-in-toekomst</c>, <c>vertrek-voor-begin</c>.</returns>
    public Uitkomst<Feit> Vertrek(PersoonId persoon, DateOnly tot, DateOnly vandaag)
    {
        if (Huidig(persoon) is not { } lid)
        {
            return Weigering.NietGevonden;
        }

        if (tot > vandaag)
        {
            return new Weigering("vertrek-in-toekomst", "Deze dag is nog niet geweest. Leg het vast als iemand echt weg is, of maak een taak.", "tot");
        }

        if (tot < lid.Vanaf)
        {
            return new Weigering("vertrek-voor-begin", $"Deze persoon hoort sinds {Datum.Toon(lid.Vanaf)} bij het gezin. De laatste dag kan niet eerder zijn.", "tot");
        }

        lid.Tot = tot;
        Gewijzigd();
        return new Feit("GezinslidVertrokken", "Hoort niet meer bij het gezin") { Over = [persoon], Op = tot };
    }

    /// <summary>Memberships follow a merged person to the record that stays; where both belong, one membership is left.</summary>
    /// <param name="weg">The record that became a signpost.</param>
    /// <param name="blijft">The record that stays.</param>
    /// <returns>The memberships that fell away.</returns>
    public IReadOnlyList<Gezinslid> Volg(PersoonId weg, PersoonId blijft)
    {
        var dubbel = Huidig(blijft) is null ? [] : leden.Where(l => l.PersoonId == weg && l.Tot is null).ToList();
        dubbel.ForEach(l => leden.Remove(l));
        leden.Where(l => l.PersoonId == weg).ToList().ForEach(l => l.PersoonId = blijft);
        Gewijzigd();
        return dubbel;
    }

    Gezinslid? Huidig(PersoonId persoon) => leden.Find(l => l.PersoonId == persoon && l.Tot is null);

    /// <summary>Sets or clears the note for the safety of workers.</summary>
    /// <param name="notitie">Text or null.</param>
    /// <param name="tot">Last day it holds; must be there when there is a text, so that it does not stick to a family forever.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>notitie-zonder-einde</c>, <c>notitie-verlopen</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> ZetVeiligheidsnotitie(string? notitie, DateOnly? tot, DateOnly vandaag)
    {
        var gelezen = Tekst.Vrij(notitie, "notitie", Tekst.Lang);
        if (!gelezen.Gelukt)
        {
            return gelezen.Weigeringen[0];
        }

        var schoon = gelezen.Waarde;
        if (schoon is not null && tot is null)
        {
            return new Weigering("notitie-zonder-einde", "Vul in tot wanneer deze notitie geldt. Daarna kijk je opnieuw of zij nog nodig is.", "notitieTot");
        }

        if (schoon is not null && tot < vandaag)
        {
            return new Weigering("notitie-verlopen", "Deze dag is al voorbij; dan ziet niemand de notitie. Kies vandaag of later.", "notitieTot");
        }

        (Veiligheidsnotitie, VeiligheidsnotitieTot) = (schoon, schoon is null ? null : tot);
        Gewijzigd();
        return new Feit("VeiligheidsnotitieGewijzigd", schoon is null ? "Veiligheidsnotitie voor medewerkers verwijderd" : "Veiligheidsnotitie voor medewerkers gezet");
    }

    /// <summary>Estimates how far the family gets by itself, with its network (CR-039).</summary>
    /// <param name="tekst">As typed.</param>
    /// <returns>The fact, or <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> SchatZelfredzaamheid(string? tekst)
    {
        var gelezen = Tekst.Verplicht(tekst, "tekst", "Schrijf op wat het gezin zelf kan, met de mensen om zich heen.", Tekst.Lang);
        if (!gelezen.Gelukt)
        {
            return gelezen.Weigeringen[0];
        }

        Zelfredzaamheid = gelezen.Waarde;
        Gewijzigd();
        return new Feit("ZelfredzaamheidGeschat", $"Wat het gezin zelf kan: {Zelfredzaamheid}");
    }

    static void Zet(Huishouden huishouden, Adresgegevens adres) =>
        (huishouden.Adres, huishouden.Postcode, huishouden.Plaats, huishouden.Wijk, huishouden.Geheim) =
            (Tekst.Schoon(adres.Adres), Adresregels.Postcode(adres.Postcode), Tekst.Schoon(adres.Plaats), Tekst.Schoon(adres.Wijk), adres.Geheim);
}

/// <summary>An address as typed.</summary>
/// <param name="Adres">Street and house number.</param>
/// <param name="Postcode">Postal code.</param>
/// <param name="Plaats">Town.</param>
/// <param name="Wijk">Neighbourhood (list in the profile).</param>
/// <param name="Geheim">The address is secret.</param>
public sealed record Adresgegevens(string? Adres, string? Postcode = null, string? Plaats = null, string? Wijk = null, bool Geheim = false);

/// <summary>Rules for an address.</summary>
public static class Adresregels
{
    /// <summary>Checks an address as typed; every part may be absent.</summary>
    /// <param name="adres">As typed.</param>
    /// <param name="wijken">Neighbourhoods of the profile.</param>
    /// <returns>All refusals: <c>tekst-te-lang</c>, <c>postcode-onjuist</c>, <c>wijk-onbekend</c>; empty when right.</returns>
    public static IReadOnlyList<Weigering> Controleer(Adresgegevens adres, IReadOnlyList<string> wijken)
    {
        var fouten = new Weigeringen();
        _ = fouten.Neem(Tekst.Vrij(adres.Adres, "adres"));
        var postcode = fouten.Neem(Tekst.Vrij(adres.Postcode, "postcode"));
        _ = fouten.Neem(Tekst.Vrij(adres.Plaats, "plaats"));
        fouten.Eis(postcode is null || !LijktNederlands(postcode) || Nederlands(postcode), new("postcode-onjuist", "Vul de postcode in als vier cijfers en twee letters, bijvoorbeeld 2725 XH.", "postcode"));
        fouten.Eis(Tekst.Schoon(adres.Wijk) is not { } wijk || wijken.Contains(wijk, StringComparer.Ordinal), new("wijk-onbekend", "Deze wijk staat niet in de lijst. Kies opnieuw.", "wijk"));
        return fouten.Heeft ? fouten.Als<Klaar>().Weigeringen : [];
    }

    /// <summary>A Dutch postal code in one spelling (1234 AB), so that it is found however it was typed; a foreign one as it stands.</summary>
    /// <param name="invoer">What was typed.</param>
    public static string? Postcode(string? invoer)
    {
        var tekst = Tekst.Schoon(invoer)?.ToUpperInvariant();
        var kaal = tekst?.Replace(" ", "", StringComparison.Ordinal);
        return kaal is not null && Nederlands(kaal) ? $"{kaal[..4]} {kaal[4..]}" : tekst;
    }

    static bool Nederlands(string tekst)
    {
        var kaal = tekst.Replace(" ", "", StringComparison.Ordinal);
        return kaal.Length == 6 && kaal[0] != '0' && kaal[..4].All(char.IsAsciiDigit) && kaal[4..].All(char.IsAsciiLetter);
    }

    /// <summary>Four digits and then letters: meant as a Dutch one.</summary>
    static bool LijktNederlands(string tekst) => tekst.Length > 4 && tekst[..4].All(char.IsAsciiDigit) && tekst.Any(char.IsAsciiLetter);
}
