using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Screening;

namespace Eenplan.Domein.Gezin;

/// <summary>What can change in a family while a case runs (ontwerp §9).</summary>
public enum Levensgebeurtenis
{
    /// <summary>The expected child is born.</summary>
    Geboorte,

    /// <summary>Another child belongs to the family.</summary>
    KindErbij,

    /// <summary>A member died.</summary>
    Overlijden,

    /// <summary>A household lives at another address.</summary>
    Verhuizing,

    /// <summary>Parents part.</summary>
    UitElkaar,

    /// <summary>A parent has a partner.</summary>
    NieuwePartner,

    /// <summary>Somebody else holds authority.</summary>
    Gezagswijziging,

    /// <summary>Somebody has another name.</summary>
    Naamswijziging,
}

/// <summary>What a consequence is about.</summary>
public enum Gevolgsoort
{
    /// <summary>Judging the safety.</summary>
    Veiligheid,

    /// <summary>Terms that begin or end.</summary>
    Termijnen,

    /// <summary>Who signs the plan.</summary>
    Tekenen,

    /// <summary>Letters and what is shared.</summary>
    Brieven,

    /// <summary>Who is spoken with or asked.</summary>
    Bevragen,

    /// <summary>The case itself.</summary>
    Regie,
}

/// <summary>One thing that follows.</summary>
/// <param name="Soort">What it is about.</param>
/// <param name="Tekst">A Dutch sentence for the worker.</param>
/// <param name="Eis">Requirement it follows from, or null.</param>
public sealed record Gevolg(Gevolgsoort Soort, string Tekst, string? Eis = null);

/// <summary>Where the running plan stands, as far as signing cares.</summary>
public enum Planfase
{
    /// <summary>No version is worked on.</summary>
    Geen,

    /// <summary>A version is written.</summary>
    Concept,

    /// <summary>A version was gone through with the family and is being signed.</summary>
    Besproken,
}

/// <summary>The family as it stands when something changes.</summary>
/// <param name="Naam">Who it is about, or what the household is called.</param>
/// <param name="Vandaag">Today.</param>
public sealed record Gezinsstaat(string Naam, DateOnly Vandaag)
{
    /// <summary>A child of this case.</summary>
    public bool KindInCasus { get; init; }

    /// <summary>The only child of this case that lives.</summary>
    public bool LaatsteKind { get; init; }

    /// <summary>Day of birth, where known.</summary>
    public DateOnly? Geboren { get; init; }

    /// <summary>Where the running plan stands.</summary>
    public Planfase Plan { get; init; }

    /// <summary>This person has to sign the plan now.</summary>
    public bool Tekent { get; init; }

    /// <summary>Names of the minor children over whom only this person holds authority.</summary>
    public IReadOnlyList<string> AlleenGezagOver { get; init; } = [];

    /// <summary>Who has to sign now, by name.</summary>
    public IReadOnlyList<string> Tekenaars { get; init; } = [];

    /// <summary>Town the household goes to; null when not known yet.</summary>
    public string? Plaats { get; init; }

    /// <summary>Name of the gemeente.</summary>
    public string Gemeente { get; init; } = "";

    /// <summary>A household with a child of this case in it.</summary>
    public bool MetKind { get; init; }
}

/// <summary>What follows from a change in the family: told before it is recorded, and kept after (ontwerp §9).</summary>
public static class Gevolgen
{
    /// <summary>All that follows.</summary>
    /// <param name="wat">What changed.</param>
    /// <param name="s">The family as it stands.</param>
    public static IReadOnlyList<Gevolg> Van(Levensgebeurtenis wat, Gezinsstaat s) => wat switch
    {
        Levensgebeurtenis.Geboorte => [.. Kind(s, geboren: true)],
        Levensgebeurtenis.KindErbij => [.. Kind(s, geboren: false)],
        Levensgebeurtenis.Overlijden => [.. Overlijden(s)],
        Levensgebeurtenis.Verhuizing => [.. Verhuizing(s)],
        Levensgebeurtenis.UitElkaar => [.. UitElkaar(s)],
        Levensgebeurtenis.NieuwePartner =>
        [
            new(Gevolgsoort.Tekenen, $"{s.Naam} heeft geen gezag en hoeft het plan niet te tekenen. Meetekenen mag.", "SB-123"),
            new(Gevolgsoort.Bevragen, $"{s.Naam} staat bij de screening: leg de vraag vast, of waarom die er niet is.", "CR-016"),
            new(Gevolgsoort.Veiligheid, "Er woont of komt een volwassene bij. Kijk bij het volgende contact of de veiligheid verandert.", "CR-057"),
            new(Gevolgsoort.Brieven, $"Brieven over het kind gaan niet naar {s.Naam}, tenzij wie gezag heeft dat goed vindt."),
        ],
        Levensgebeurtenis.Gezagswijziging => [.. Gezag(s)],
        _ =>
        [
            new(Gevolgsoort.Brieven, "Nieuwe brieven en nieuwe versies van het plan dragen de nieuwe naam. Wat al verstuurd of getekend is, verandert niet.", "GP-002"),
            new(Gevolgsoort.Regie, $"Wie zoekt op de oude naam, vindt {s.Naam} nog steeds."),
        ],
    };

    /// <summary>What happened, in one sentence, to stand above what follows from it.</summary>
    /// <param name="wat">What changed; null when only who signs did.</param>
    /// <param name="naam">Who it is about, or what the household is called.</param>
    public static string Kop(Levensgebeurtenis? wat, string naam) => wat switch
    {
        Levensgebeurtenis.Geboorte => $"{naam} is geboren.",
        Levensgebeurtenis.KindErbij => $"{naam} hoort nu bij het gezin.",
        Levensgebeurtenis.Overlijden => $"{naam} is overleden.",
        Levensgebeurtenis.Verhuizing => $"Verhuisd: {naam}.",
        Levensgebeurtenis.UitElkaar => $"Uit elkaar: {naam} woont nu ergens anders.",
        Levensgebeurtenis.NieuwePartner => $"{naam} hoort nu als partner bij het gezin.",
        Levensgebeurtenis.Gezagswijziging => $"Het gezag over {naam} is veranderd.",
        Levensgebeurtenis.Naamswijziging => $"{naam} heeft een andere naam.",
        _ => "Het gezag is veranderd.",
    };

    /// <summary>What changed in who has to sign the plan that is not in force yet (CR-041); nothing when it stays the same.</summary>
    /// <param name="voor">Names of who had to sign.</param>
    /// <param name="na">Names of who has to sign now.</param>
    /// <param name="onbekend">Children of whom it is not known who holds authority.</param>
    /// <param name="plan">Where the plan stands.</param>
    public static IReadOnlyList<Gevolg> Tekenwissel(IReadOnlyCollection<string> voor, IReadOnlyCollection<string> na, IReadOnlyCollection<string> onbekend, Planfase plan)
    {
        var (bij, af) = (na.Except(voor, StringComparer.Ordinal).ToList(), voor.Except(na, StringComparer.Ordinal).ToList());
        var gevolgen = new List<Gevolg>();
        var welk = plan switch { Planfase.Besproken => "Het besproken plan", Planfase.Concept => "Het plan waaraan je werkt", _ => "Een volgend plan" };
        if (bij.Count > 0)
        {
            gevolgen.Add(new(Gevolgsoort.Tekenen, $"{welk} wordt nu ook getekend door {Opsomming(bij)}.", "CR-041"));
        }

        if (af.Count > 0)
        {
            gevolgen.Add(new(Gevolgsoort.Tekenen, $"{welk} heeft geen handtekening meer nodig van {Opsomming(af)}.", "CR-041"));
        }

        if (onbekend.Count > 0)
        {
            gevolgen.Add(new(Gevolgsoort.Tekenen, $"Van {Opsomming(onbekend)} is niet bekend wie het gezag heeft. Zoek dat uit en leg het vast.", "SB-123"));
        }

        return gevolgen;
    }

    /// <summary>A move out of the gemeente; a town that is not filled in is not outside.</summary>
    /// <param name="plaats">Town of the new address.</param>
    /// <param name="wijk">Neighbourhood of the gemeente, when one was chosen.</param>
    /// <param name="gemeente">Name of the gemeente.</param>
    public static bool Buiten(string? plaats, string? wijk, string gemeente) =>
        Tekst.Schoon(plaats) is { } waar && Tekst.Schoon(wijk) is null && !waar.Equals(gemeente, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Mila", "Mila en Daan", "Mila, Daan en Noah".</summary>
    /// <param name="namen">One or more names.</param>
    public static string Opsomming(IReadOnlyCollection<string> namen)
    {
        var alle = namen.ToList();
        return alle.Count == 1 ? alle[0] : string.Join(", ", alle.Take(alle.Count - 1)) + " en " + alle[^1];
    }

    static IEnumerable<Gevolg> Kind(Gezinsstaat s, bool geboren)
    {
        yield return new(Gevolgsoort.Veiligheid, "Weeg de directe veiligheid uiterlijk de volgende werkdag opnieuw.", "CR-010");
        if (s.Geboren is { } dag && dag <= s.Vandaag)
        {
            var jong = Leeftijd.Jaren(dag, s.Vandaag) < 4;
            yield return new(Gevolgsoort.Bevragen, $"{s.Naam} komt op de lijst van gesprekken: {Gespreksregel.Ontbreekt(Gespreksregel.Voor(dag, s.Vandaag), false, false)}.", "CR-019");
            yield return new(Gevolgsoort.Bevragen, jong ? "Je bevraagt ook de jeugdgezondheidszorg en het kinderdagverblijf." : "Je bevraagt ook de school.", "CR-020");
            if (Leeftijd.Jaren(dag, s.Vandaag) >= Ondertekenaars.ZelfVanaf)
            {
                yield return new(Gevolgsoort.Tekenen, $"{s.Naam} tekent het plan zelf mee.", "CR-041");
            }
        }
        else if (!geboren)
        {
            yield return new(Gevolgsoort.Bevragen, "Met dit kind praat je: jonger dan 4 gezien, van 4 tot 12 gezien en gesproken, vanaf 12 gesproken.", "CR-019");
            yield return new(Gevolgsoort.Bevragen, "Je bevraagt ook jeugdgezondheidszorg en kinderdagverblijf (jonger dan 4) of de school (vanaf 4).", "CR-020");
        }
        else
        {
            yield return new(Gevolgsoort.Bevragen, "Het kind komt op de lijst van gesprekken: gezien. Je bevraagt ook de jeugdgezondheidszorg en het kinderdagverblijf.", "CR-019");
        }

        yield return new(Gevolgsoort.Tekenen, "Leg vast wie het gezag heeft. Zonder dat kan een plan niet worden vastgesteld.", "SB-123");
        if (geboren)
        {
            yield return new(Gevolgsoort.Regie, "Alles wat je al vastlegde, blijft bij dit kind.");
        }
        else
        {
            yield return new(Gevolgsoort.Regie, "Het kind hoort bij deze casus, tenzij er al ergens anders een casus loopt. Eén kind heeft één casus.", "CR-001");
        }
    }

    static IEnumerable<Gevolg> Overlijden(Gezinsstaat s)
    {
        yield return new(Gevolgsoort.Brieven, $"Er gaat geen brief en geen bericht meer naar {s.Naam}. Wat nog klaarstond om te versturen, gaat niet weg.");
        yield return new(Gevolgsoort.Bevragen, $"Er wordt geen gesprek en geen vraag meer gevraagd van of over {s.Naam}.", "CR-019");
        if (s.KindInCasus)
        {
            yield return new(Gevolgsoort.Termijnen, s.LaatsteKind ? "Alle termijnen en controles van deze casus stoppen." : $"Termijnen over {s.Naam} stoppen. De andere termijnen lopen door.");
        }

        if (s.Tekent)
        {
            yield return new(Gevolgsoort.Tekenen, $"Het plan heeft geen handtekening van {s.Naam} nodig.", "CR-041");
        }

        if (s.AlleenGezagOver.Count > 0)
        {
            yield return new(Gevolgsoort.Tekenen, $"Niemand anders heeft gezag over {Opsomming(s.AlleenGezagOver)}. Bel vandaag de Raad voor de Kinderbescherming: er moet een voogd komen.", "SB-123");
        }

        if (s.LaatsteKind)
        {
            yield return new(Gevolgsoort.Regie, "Er is geen kind meer in deze casus. Je kunt de casus sluiten wanneer jij en het gezin daaraan toe zijn.");
        }
        else
        {
            yield return new(Gevolgsoort.Veiligheid, "Weeg de veiligheid van de kinderen opnieuw, uiterlijk de volgende werkdag.", "CR-057");
        }

        yield return new(Gevolgsoort.Regie, $"{s.Naam} blijft in het dossier staan, met de dag van overlijden.");
    }

    static IEnumerable<Gevolg> Verhuizing(Gezinsstaat s)
    {
        yield return new(Gevolgsoort.Brieven, "Nieuwe brieven gaan naar het nieuwe adres. Het adres van een ander huishouden zie je hier niet, en het verandert niet.");
        yield return new(Gevolgsoort.Veiligheid, "Loopt er een veiligheidsplan? Kijk of elke bodemeis op het nieuwe adres nog past.", "CR-058");
        yield return new(Gevolgsoort.Bevragen, "School, huisarts of opvang kan anders worden. Vraag dat na.", "CR-020");
        if (s.Plaats is not { } plaats)
        {
            yield return new(Gevolgsoort.Regie, $"Gaat een kind buiten {s.Gemeente} wonen? Dan zegt het woonplaatsbeginsel welke gemeente verantwoordelijk is. Je krijgt dan een taak om dat te regelen.");
            yield break;
        }

        if (s.MetKind)
        {
            yield return new(Gevolgsoort.Regie, $"{plaats} ligt buiten {s.Gemeente}. Woonplaatsbeginsel (Jeugdwet artikel 1.1): de gemeente waar het kind in de BRP staat, is verantwoordelijk. Bij verblijf is dat de gemeente van vóór het verblijf.");
            yield return new(Gevolgsoort.Regie, "Laat de hulp doorlopen en sluit niet. Bel de nieuwe gemeente, spreek een dag en een warme overdracht af, en vertel het gezin wie er komt. Er staat een taak voor je klaar.", "CR-048");
        }
        else
        {
            yield return new(Gevolgsoort.Regie, $"Er woont geen kind van deze casus in {plaats}. {s.Gemeente} blijft verantwoordelijk.");
        }
    }

    static IEnumerable<Gevolg> UitElkaar(Gezinsstaat s)
    {
        yield return new(Gevolgsoort.Tekenen, s.Tekenaars.Count > 0 ? $"Het gezag verandert niet. Het plan wordt getekend door {Opsomming(s.Tekenaars)}." : "Het gezag verandert niet. Wie gezag heeft, tekent het plan.", "CR-041");
        yield return new(Gevolgsoort.Brieven, "Er komt een tweede huishouden. Adres, telefoon en e-mail van de een zijn vanaf nu niet te zien voor de ander. Wat al gedeeld is, blijft gedeeld.", "SB-123");
        yield return new(Gevolgsoort.Brieven, "Stuur brieven en afspraken voortaan aan beide ouders apart.");
        yield return new(Gevolgsoort.Veiligheid, "Uit elkaar gaan kan spanning geven. Kijk bij het volgende contact met elk kind of de veiligheid verandert.", "CR-057");
        if (s.Plan == Planfase.Besproken)
        {
            yield return new(Gevolgsoort.Tekenen, "Het plan is besproken en nog niet vastgesteld. Elke ouder leest en tekent de versie zonder gegevens van het andere huishouden.", "CR-041");
        }
    }

    static IEnumerable<Gevolg> Gezag(Gezinsstaat s)
    {
        yield return s.Plan switch
        {
            Planfase.Besproken => new(Gevolgsoort.Tekenen, "Het plan is besproken en nog niet vastgesteld. Wie moet tekenen, wordt meteen opnieuw bepaald. Een handtekening van wie geen gezag meer heeft, is niet meer nodig.", "CR-041"),
            Planfase.Concept => new(Gevolgsoort.Tekenen, "Je werkt aan een plan. Wie moet tekenen, wordt meteen opnieuw bepaald.", "CR-041"),
            _ => new(Gevolgsoort.Tekenen, "Een plan dat al geldt, blijft gelden. Bij een volgende versie tekent wie dan gezag heeft.", "CR-041"),
        };
        yield return new(Gevolgsoort.Brieven, $"Wie gezag heeft, krijgt brieven over {s.Naam} en mag het dossier zien. Wie geen gezag meer heeft, niet meer.", "SB-123");
        yield return new(Gevolgsoort.Regie, "Vertel aan iedereen om het gezin wie er nu beslist.");
    }
}
