using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>A name somebody had before: it stays findable, and what was written under it keeps it.</summary>
public sealed class EerdereNaam
{
    EerdereNaam()
    {
    }

    internal EerdereNaam(Guid id, PersoonId persoon, string naam, DateOnly tot) => (Id, PersoonId, Naam, Tot) = (id, persoon, naam, tot);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The person.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>The whole name.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Last day of it.</summary>
    public DateOnly Tot { get; private set; }
}

/// <summary>Death and a change of name.</summary>
public sealed partial class Persoon
{
    /// <summary>The death is recorded: from here on nothing is asked of this person, planned for it or sent to it.</summary>
    /// <param name="op">Day of death.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>al-overleden</c>, <c>overlijden-leeg</c>, <c>overlijden-in-toekomst</c>, <c>overlijden-voor-geboorte</c>.</returns>
    public Uitkomst<Feit> Overlijdt(DateOnly? op, DateOnly vandaag)
    {
        if (Overleden is not null)
        {
            return new Weigering("al-overleden", "Dit is al vastgelegd.", Soort: Weigersoort.Regel);
        }

        if (op is not { } dag)
        {
            return new Weigering("overlijden-leeg", "Vul de dag in, als dag-maand-jaar.", "op");
        }

        if (dag > vandaag)
        {
            return new Weigering("overlijden-in-toekomst", "Deze dag is nog niet geweest. Controleer de datum.", "op");
        }

        if (Geboren is { } geboren && dag < geboren)
        {
            return new Weigering("overlijden-voor-geboorte", $"Deze dag is voor de geboortedatum, {Datum.Toon(geboren)}. Controleer de datum.", "op");
        }

        Overleden = dag;
        Gewijzigd();
        return new Feit("PersoonOverleden", $"{Naam} is overleden") { Over = [Id], Op = dag, Codes = Wie };
    }

    /// <summary>The death was written down by mistake.</summary>
    /// <param name="reden">What happened.</param>
    /// <returns>The fact, or <c>niet-overleden</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> HerstelOverlijden(string? reden)
    {
        if (Overleden is null)
        {
            return new Weigering("niet-overleden", "Van deze persoon is geen overlijden vastgelegd.", Soort: Weigersoort.Regel);
        }

        var waarom = Tekst.Verplicht(reden, "reden", "Schrijf op wat er niet klopte.");
        if (!waarom.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(waarom.Weigeringen);
        }

        Overleden = null;
        Gewijzigd();
        return new Feit("OverlijdenHersteld", $"Vergissing hersteld: {Naam} is niet overleden. {waarom.Waarde}") { Over = [Id], Codes = Wie };
    }

    /// <summary>Another name from a day on. A wrong spelling is corrected with <see cref="Wijzig"/> and leaves no trace of this kind.</summary>
    /// <param name="id">Id for the old name.</param>
    /// <param name="voornaam">Given name.</param>
    /// <param name="tussenvoegsel">Particle.</param>
    /// <param name="achternaam">Family name, or the only name.</param>
    /// <param name="vanaf">First day of the new name.</param>
    /// <param name="bron">Where it was read.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact and the old name, or <c>naam-leeg</c>, <c>tekst-te-lang</c>, <c>naam-is-al-zo</c>, <c>datum-leeg</c>, <c>naam-in-toekomst</c>, <c>naam-voor-geboorte</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<(Feit Feit, EerdereNaam Oud)> WijzigNaam(Guid id, string? voornaam, string? tussenvoegsel, string? achternaam, DateOnly? vanaf, string? bron, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var (voor, tussen) = (fouten.Neem(Tekst.Vrij(voornaam, "voornaam")), fouten.Neem(Tekst.Vrij(tussenvoegsel, "tussenvoegsel")));
        var achter = fouten.Neem(Tekst.Vrij(achternaam, "achternaam"));
        fouten.Eis(achter is not null || fouten.Heeft, new("naam-leeg", "Vul een naam in. Heeft iemand één naam, zet die dan bij achternaam.", "achternaam"));
        fouten.Eis(vanaf is not null, new("datum-leeg", "Vul in vanaf wanneer de naam geldt, als dag-maand-jaar.", "vanaf"));
        fouten.Eis(vanaf is null || vanaf <= vandaag, new("naam-in-toekomst", "Deze dag is nog niet geweest. Leg de naam vast als die geldt.", "vanaf"));
        fouten.Eis(vanaf is null || Geboren is not { } g || vanaf >= g, new("naam-voor-geboorte", "Op deze dag was deze persoon nog niet geboren. Controleer de datum.", "vanaf"));
        var waar = fouten.Neem(Tekst.Verplicht(bron, "bron", "Vul in waar je dit hebt gelezen of van wie je het weet."));
        fouten.Eis(fouten.Heeft || (Voornaam, Tussenvoegsel, Achternaam) != (voor, tussen, achter), new("naam-is-al-zo", "Deze naam staat er al. Vul de nieuwe naam in.", "achternaam"));
        if (fouten.Heeft)
        {
            return fouten.Als<(Feit, EerdereNaam)>();
        }

        var oud = new EerdereNaam(id, Id, Naam, vanaf!.Value.AddDays(-1));
        (Voornaam, Tussenvoegsel, Achternaam) = (voor, tussen, achter!);
        Gewijzigd();
        return (new Feit("NaamGewijzigd", $"{oud.Naam} heet nu {Naam} (bron: {waar})") { Over = [Id], Op = vanaf }, oud);
    }

    Dictionary<string, string> Wie => new(StringComparer.Ordinal) { ["persoon"] = Id.ToString() };
}
