using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>From where somebody is involved.</summary>
public enum Betrokkenesoort
{
    /// <summary>The network of the family: grandmother, neighbour, trainer.</summary>
    Netwerk,

    /// <summary>Youth help.</summary>
    Jeugdhulp,

    /// <summary>School or day care.</summary>
    School,

    /// <summary>Huisarts, jeugdarts, JGZ, other care.</summary>
    Zorg,

    /// <summary>Another domain of the gemeente: Wmo, schuldhulp, Veiligheid (CR-002).</summary>
    Gemeente,

    /// <summary>Somebody else.</summary>
    Anders,
}

/// <summary>Who is involved, as typed.</summary>
/// <param name="Soort">From where.</param>
/// <param name="Naam">Name.</param>
/// <param name="Relatie">Tie to the family or function.</param>
/// <param name="Organisatie">Where she works; asked of who works for another domain of the gemeente.</param>
/// <param name="Telefoon">Telephone.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Rol">What she is in this family.</param>
/// <param name="Verwachting">What the family and the others may expect of her.</param>
/// <param name="Taken">What she does.</param>
/// <param name="Doel">For what another domain is involved (CR-002).</param>
public sealed record Betrokkenegegevens(
    Betrokkenesoort? Soort, string? Naam, string? Relatie, string? Organisatie, string? Telefoon, string? Email, string? Rol, string? Verwachting, string? Taken, string? Doel);

/// <summary>
/// Somebody around the family, with role, expectation and tasks that all involved may read (CR-072). Kept half-done if need be: what is missing is shown, not asked.
/// </summary>
public sealed class Betrokkene : Aggregaat
{
    Betrokkene()
    {
    }

    /// <summary>Another domain of the gemeente is linked with a contact person and an aim.</summary>
    public static Regel Domeinregel { get; } =
        new("CR-002", "Van een ander domein van de gemeente liggen de contactpersoon en het doel vast.", "Werkbeschrijving casusregie, ‘Algemeen’", Hardheid.Verbod);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>From where.</summary>
    public Betrokkenesoort Soort { get; private set; }

    /// <summary>Name.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Tie to the family or function.</summary>
    public string? Relatie { get; private set; }

    /// <summary>Where she works.</summary>
    public string? Organisatie { get; private set; }

    /// <summary>Telephone.</summary>
    public string? Telefoon { get; private set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; private set; }

    /// <summary>What she is in this family.</summary>
    public string? Rol { get; private set; }

    /// <summary>What others may expect of her.</summary>
    public string? Verwachting { get; private set; }

    /// <summary>What she does.</summary>
    public string? Taken { get; private set; }

    /// <summary>For what another domain is involved.</summary>
    public string? Doel { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>What is not agreed yet, in words; empty when role, expectation and tasks are all there (CR-072).</summary>
    public IReadOnlyList<string> Ontbreekt =>
        [.. new[] { (Rol, "rol"), (Verwachting, "verwachting"), (Taken, "taken") }.Where(d => d.Item1 is null).Select(d => d.Item2)];

    /// <summary>Notes somebody who is involved.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="g">What is typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The person, or <c>betrokkenesoort-leeg</c>, <c>veld-leeg</c>, <c>domein-zonder-doel</c>, <c>email-onjuist</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Betrokkene> LegVast(Guid id, CasusId casus, Betrokkenegegevens g, DateOnly vandaag)
    {
        var nieuw = new Betrokkene { Id = id, CasusId = casus, Vanaf = vandaag };
        var gezet = nieuw.Zet(g);
        return gezet.Gelukt ? nieuw : Uitkomst<Betrokkene>.Geweigerd(gezet.Weigeringen);
    }

    /// <summary>The fact of noting it.</summary>
    public Feit Beginfeit => new("BetrokkeneToegevoegd", $"Betrokken: {Kort}") { Codes = Codes };

    /// <summary>Changes what is known or agreed.</summary>
    /// <param name="g">What is typed.</param>
    /// <returns>The fact, or the refusals of <see cref="LegVast"/>; <c>betrokkene-weg</c> after the end.</returns>
    public Uitkomst<Feit> Wijzig(Betrokkenegegevens g)
    {
        if (Tot is not null)
        {
            return Weg;
        }

        var gezet = Zet(g);
        if (!gezet.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gezet.Weigeringen);
        }

        Gewijzigd();
        return new Feit("BetrokkeneGewijzigd", $"Gewijzigd: {Kort}") { Codes = Codes };
    }

    /// <summary>Ends the involvement; it stays in the file.</summary>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>betrokkene-weg</c>.</returns>
    public Uitkomst<Feit> Beeindig(DateOnly vandaag)
    {
        if (Tot is not null)
        {
            return Weg;
        }

        Tot = vandaag;
        Gewijzigd();
        return new Feit("BetrokkeneWeg", $"Niet meer betrokken: {Kort}") { Codes = Codes };
    }

    static Weigering Weg { get; } = new("betrokkene-weg", "Deze persoon is niet meer betrokken. Voeg die opnieuw toe als dat wel zo is.", Soort: Weigersoort.Regel);

    string Kort => Naam + (Relatie is null ? "" : $", {Relatie}") + (Organisatie is null ? "" : $", {Organisatie}");

    Dictionary<string, string> Codes => new(StringComparer.Ordinal) { ["betrokkene"] = Id.ToString() };

    Uitkomst<Klaar> Zet(Betrokkenegegevens g)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("betrokkenesoort-leeg", "Kies vanwaar deze persoon betrokken is.", "soort"));
        var naam = fouten.Neem(Tekst.Verplicht(g.Naam, "naam", "Vul de naam in. Weet je die niet? Vul dan de functie in."));
        var (relatie, organisatie) = (fouten.Neem(Tekst.Vrij(g.Relatie, "relatie")), fouten.Neem(Tekst.Vrij(g.Organisatie, "organisatie")));
        var (telefoon, email) = (fouten.Neem(Tekst.Vrij(g.Telefoon, "telefoon")), fouten.Neem(Tekst.Vrij(g.Email, "email")));
        var (rol, verwachting, taken) = (fouten.Neem(Tekst.Vrij(g.Rol, "rol")), fouten.Neem(Tekst.Vrij(g.Verwachting, "verwachting", Tekst.Lang)), fouten.Neem(Tekst.Vrij(g.Taken, "taken", Tekst.Lang)));
        var doel = fouten.Neem(Tekst.Vrij(g.Doel, "doel"));
        fouten.Eis(
            g.Soort != Betrokkenesoort.Gemeente || (organisatie is not null && doel is not null),
            new("domein-zonder-doel", "Vul in welk onderdeel van de gemeente dit is en met welk doel het meedoet.", organisatie is null ? "organisatie" : "doel", "CR-002") { Regel = Domeinregel });
        fouten.Eis(email is null || Emailadres.Klopt(email), new("email-onjuist", "Dit e-mailadres klopt niet. Een e-mailadres ziet eruit als naam@school.nl.", "email"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        (Soort, Naam, Relatie, Organisatie) = (g.Soort!.Value, naam!, relatie, organisatie);
        (Telefoon, Email, Rol, Verwachting, Taken, Doel) = (telefoon, email, rol, verwachting, taken, doel);
        return Klaar.Goed;
    }
}
