using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>Sex as recorded, for the family map; unknown is a fair answer.</summary>
public enum Geslacht
{
    /// <summary>Not known or not said.</summary>
    Onbekend,

    /// <summary>Girl or woman.</summary>
    Vrouw,

    /// <summary>Boy or man.</summary>
    Man,

    /// <summary>X.</summary>
    Anders,
}

/// <summary>What is known of a person when it is written down or changed. Dates are civil days, Europe/Amsterdam.</summary>
/// <param name="Voornaam">Given name; null where a person has one name only.</param>
/// <param name="Tussenvoegsel">Particle, for example "van der".</param>
/// <param name="Achternaam">Family name, or the only name.</param>
public sealed record Persoonsgegevens(string? Voornaam, string? Tussenvoegsel, string Achternaam)
{
    /// <summary>Day of birth; null when unknown or not born yet.</summary>
    public DateOnly? Geboren { get; init; }

    /// <summary>The day of birth is an estimate.</summary>
    public bool GeboorteGeschat { get; init; }

    /// <summary>Expected day of birth of an unborn child.</summary>
    public DateOnly? Uitgerekend { get; init; }

    /// <summary>Sex as recorded.</summary>
    public Geslacht Geslacht { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Telefoon { get; init; }

    /// <summary>The number at which this person can be called safely, and when; shown first.</summary>
    public string? VeiligTelefoon { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Language in which to talk.</summary>
    public string? Taal { get; init; }

    /// <summary>An interpreter is needed.</summary>
    public bool Tolk { get; init; }
}

/// <summary>Somebody in a family: born, or expected (care starts before birth).</summary>
public sealed partial class Persoon : Aggregaat
{
    Persoon()
    {
    }

    /// <summary>Id.</summary>
    public PersoonId Id { get; private set; }

    /// <summary>Given name; null where a person has one name only.</summary>
    public string? Voornaam { get; private set; }

    /// <summary>Particle.</summary>
    public string? Tussenvoegsel { get; private set; }

    /// <summary>Family name, or the only name.</summary>
    public string Achternaam { get; private set; } = "";

    /// <summary>Day of birth.</summary>
    public DateOnly? Geboren { get; private set; }

    /// <summary>The day of birth is an estimate.</summary>
    public bool GeboorteGeschat { get; private set; }

    /// <summary>Expected day of birth; null once born.</summary>
    public DateOnly? Uitgerekend { get; private set; }

    /// <summary>Day of death; letters, terms and ages stop.</summary>
    public DateOnly? Overleden { get; private set; }

    /// <summary>Sex as recorded.</summary>
    public Geslacht Geslacht { get; private set; }

    /// <summary>Telephone number.</summary>
    public string? Telefoon { get; private set; }

    /// <summary>Number at which this person can be called safely.</summary>
    public string? VeiligTelefoon { get; private set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; private set; }

    /// <summary>Language in which to talk.</summary>
    public string? Taal { get; private set; }

    /// <summary>An interpreter is needed.</summary>
    public bool Tolk { get; private set; }

    /// <summary>BSN, encrypted by the platform; null when not known.</summary>
    public byte[]? BsnVersleuteld { get; private set; }

    /// <summary>Blind index of the BSN, to find a person without decrypting.</summary>
    public byte[]? BsnIndex { get; private set; }

    /// <summary>The record this one was merged into; a merged record is only a signpost.</summary>
    public PersoonId? SamengevoegdMet { get; private set; }

    /// <summary>Name as one reads it.</summary>
    public string Naam => string.Join(' ', new[] { Voornaam, Tussenvoegsel, Achternaam }.Where(d => !string.IsNullOrEmpty(d)));

    /// <summary>The name by which one calls a child: the given name, or the only name.</summary>
    public string Roepnaam => Voornaam ?? Achternaam;

    /// <summary>Writes a person down.</summary>
    /// <param name="id">Id.</param>
    /// <param name="gegevens">What is known.</param>
    /// <param name="vandaag">Today, to refuse a birth in the future.</param>
    /// <returns>The person, or <c>naam-leeg</c>, <c>geboorte-in-toekomst</c>, <c>geboren-en-verwacht</c>, <c>uitgerekend-onmogelijk</c>.</returns>
    public static Uitkomst<Persoon> Maak(PersoonId id, Persoonsgegevens gegevens, DateOnly vandaag)
    {
        var persoon = new Persoon { Id = id };
        var fouten = persoon.Neem(gegevens, vandaag);
        return fouten.Length > 0 ? fouten : persoon;
    }

    /// <summary>Changes what is known.</summary>
    /// <param name="gegevens">What is known now.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or the refusals of <see cref="Maak"/>.</returns>
    public Uitkomst<Feit> Wijzig(Persoonsgegevens gegevens, DateOnly vandaag)
    {
        var fouten = Neem(gegevens, vandaag);
        if (fouten.Length > 0)
        {
            return fouten;
        }

        Gewijzigd();
        return new Feit("PersoonGewijzigd", $"Gegevens van {Roepnaam} gewijzigd") { Over = [Id] };
    }

    /// <summary>The expected child is born: the same person, now with a name and a day of birth.</summary>
    /// <param name="voornaam">Given name.</param>
    /// <param name="geboren">Day of birth.</param>
    /// <param name="geslacht">Sex as recorded.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>al-geboren</c>, <c>veld-leeg</c>, <c>geboorte-leeg</c>, <c>geboorte-in-toekomst</c>, <c>geboorte-past-niet</c>.</returns>
    public Uitkomst<Feit> Geboorte(string? voornaam, DateOnly? geboren, Geslacht geslacht, DateOnly vandaag)
    {
        if (Uitgerekend is not { } verwacht)
        {
            return new Weigering("al-geboren", "Dit kind is al geboren.", Soort: Weigersoort.Regel);
        }

        var fouten = new Weigeringen();
        var naam = fouten.Neem(Tekst.Verplicht(voornaam, "voornaam", "Vul de voornaam van het kind in."));
        fouten.Eis(geboren is not null, new("geboorte-leeg", "Vul in wanneer het kind is geboren, als dag-maand-jaar.", "geboren", "WW-001"));
        fouten.Eis(geboren is null || geboren <= vandaag, new("geboorte-in-toekomst", "Deze dag is nog niet geweest. Leg de geboorte vast als het kind er is.", "geboren", "WW-001"));
        fouten.Eis(
            geboren is not { } dag || Math.Abs(dag.DayNumber - verwacht.DayNumber) <= Persoonsregels.RondUitgerekendDagen,
            new("geboorte-past-niet", $"Dit past niet bij de uitgerekende datum, {Datum.Toon(verwacht)}. Controleer de datum.", "geboren", "WW-001"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Voornaam, Geboren, GeboorteGeschat, Uitgerekend, Geslacht) = (naam, geboren, false, null, geslacht);
        Gewijzigd();
        return new Feit("KindGeboren", $"{Roepnaam} is geboren") { Over = [Id], Op = geboren, Codes = Wie };
    }

    /// <summary>Takes over what the other record knows and this one does not, before that one becomes a signpost; nothing known is lost or overwritten.</summary>
    /// <param name="ander">The record that will be a signpost.</param>
    public void VulAan(Persoon ander)
    {
        (Voornaam, Tussenvoegsel) = (Voornaam ?? ander.Voornaam, Tussenvoegsel ?? (Achternaam == ander.Achternaam ? ander.Tussenvoegsel : null));
        (Geboren, GeboorteGeschat) = Geboren is null || (GeboorteGeschat && ander is { Geboren: not null, GeboorteGeschat: false }) ? (ander.Geboren ?? Geboren, ander.Geboren is null ? GeboorteGeschat : ander.GeboorteGeschat) : (Geboren, GeboorteGeschat);
        Uitgerekend = Geboren is null ? Uitgerekend ?? ander.Uitgerekend : null;
        Geslacht = Geslacht == Geslacht.Onbekend ? ander.Geslacht : Geslacht;
        (Telefoon, VeiligTelefoon, Email) = (Telefoon ?? ander.Telefoon, VeiligTelefoon ?? ander.VeiligTelefoon, Email ?? ander.Email);
        (Taal, Tolk) = (Taal ?? ander.Taal, Tolk || ander.Tolk);
        Overleden ??= ander.Overleden;
        (BsnVersleuteld, BsnIndex) = BsnIndex is null ? (ander.BsnVersleuteld, ander.BsnIndex) : (BsnVersleuteld, BsnIndex);
        Gewijzigd();
    }

    /// <summary>Sets or clears the BSN, already encrypted.</summary>
    /// <param name="versleuteld">Cipher text or null.</param>
    /// <param name="index">Blind index or null.</param>
    public void ZetBsn(byte[]? versleuteld, byte[]? index)
    {
        (BsnVersleuteld, BsnIndex) = (versleuteld, index);
        Gewijzigd();
    }

    /// <summary>Makes this record a signpost to the one that stays.</summary>
    /// <param name="blijft">The record that stays.</param>
    public void VoegSamenMet(PersoonId blijft)
    {
        SamengevoegdMet = blijft;
        Gewijzigd();
    }

    Weigering[] Neem(Persoonsgegevens g, DateOnly vandaag)
    {
        var fouten = Persoonsregels.Controleer(g, vandaag);
        if (fouten.Length > 0)
        {
            return fouten;
        }

        (Voornaam, Tussenvoegsel, Achternaam) = (Tekst.Schoon(g.Voornaam), Tekst.Schoon(g.Tussenvoegsel), Tekst.Schoon(g.Achternaam)!);
        (Geboren, GeboorteGeschat, Uitgerekend, Geslacht) = (g.Geboren, g.GeboorteGeschat, g.Uitgerekend, g.Geslacht);
        (Telefoon, VeiligTelefoon, Email) = (Tekst.Schoon(g.Telefoon), Tekst.Schoon(g.VeiligTelefoon), Tekst.Schoon(g.Email));
        (Taal, Tolk) = (Tekst.Schoon(g.Taal), g.Tolk);
        return [];
    }
}

/// <summary>Rules for what is written of a person.</summary>
public static class Persoonsregels
{
    /// <summary>A pregnancy is registered at most this many days before the expected birth.</summary>
    public const int ZwangerschapDagen = 301;

    /// <summary>A birth is at most this many days before or after the expected day; care is given from 24 weeks on.</summary>
    public const int RondUitgerekendDagen = 120;

    /// <summary>A child is younger than its parents. Asked whenever a child or a parent is added or a day of birth changes.</summary>
    /// <param name="rol">Place in the family of the person at hand.</param>
    /// <param name="geboren">Day of birth of the person at hand, or null.</param>
    /// <param name="anderen">Place and day of birth of the other members.</param>
    /// <returns><c>kind-ouder-dan-ouder</c> or null.</returns>
    public static Weigering? KindJongerDanOuder(Gezinsrol rol, DateOnly? geboren, IEnumerable<(Gezinsrol Rol, DateOnly? Geboren)> anderen) => rol switch
    {
        Gezinsrol.Kind when anderen.Any(a => a.Rol == Gezinsrol.Ouder && geboren <= a.Geboren) =>
            new("kind-ouder-dan-ouder", "Dit kind is ouder dan een ouder in dit gezin. Controleer de geboortedatum.", "geboren"),
        Gezinsrol.Ouder when anderen.Any(a => a.Rol == Gezinsrol.Kind && a.Geboren <= geboren) =>
            new("kind-ouder-dan-ouder", "Deze ouder is jonger dan een kind in dit gezin. Controleer de geboortedatum.", "geboren"),
        _ => null,
    };

    /// <summary>Checks what is typed of a person.</summary>
    /// <param name="g">What is typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>All refusals; empty when right.</returns>
    public static Weigering[] Controleer(Persoonsgegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(Tekst.Schoon(g.Achternaam) is not null, new("naam-leeg", "Vul een naam in. Heeft iemand één naam, zet die dan bij achternaam.", "achternaam"));
        foreach (var (tekst, veld) in new[] { (g.Voornaam, "voornaam"), (g.Tussenvoegsel, "tussenvoegsel"), (g.Achternaam, "achternaam"), (g.Telefoon, "telefoon"), (g.VeiligTelefoon, "veiligTelefoon"), (g.Email, "email"), (g.Taal, "taal") })
        {
            _ = fouten.Neem(Tekst.Vrij(tekst, veld));
        }

        fouten.Eis(g.Geboren is null || g.Geboren <= vandaag, new("geboorte-in-toekomst", "Deze geboortedatum ligt in de toekomst. Is het kind nog niet geboren? Vul dan de uitgerekende datum in.", "geboren"));
        fouten.Eis(g.Geboren is null || g.Geboren.Value.Year > vandaag.Year - 125, new("geboorte-te-lang-geleden", "Deze geboortedatum ligt meer dan 125 jaar terug. Controleer het jaar.", "geboren"));
        fouten.Eis(g.Geboren is null || g.Uitgerekend is null, new("geboren-en-verwacht", "Vul óf de geboortedatum in, óf de uitgerekende datum.", "uitgerekend", "WW-001"));
        fouten.Eis(
            g.Uitgerekend is not { } dag || Math.Abs(dag.DayNumber - vandaag.DayNumber) <= ZwangerschapDagen,
            new("uitgerekend-onmogelijk", "De uitgerekende datum ligt te ver weg. Controleer de datum.", "uitgerekend", "WW-001"));
        return fouten.Heeft ? [.. fouten.Als<Klaar>().Weigeringen] : [];
    }
}
