using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Opschaling;

/// <summary>
/// When help that was agreed does not come: first to the management of the organisation that does not deliver, and without result to the own organisation;
/// both with date and answer (CR-067).
/// </summary>
public sealed class Escalatie : Aggregaat
{
    Escalatie()
    {
    }

    /// <summary>First theirs, then one's own.</summary>
    public static Regel Volgorde { get; } =
        new("CR-067", "Eerst ligt het probleem bij het management van de organisatie die niet levert. Pas zonder resultaat schaal je op in de eigen organisatie.", "Werkbeschrijving casusregie, ‘Randvoorwaarden’");

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Who does not deliver.</summary>
    public string Organisatie { get; private set; } = "";

    /// <summary>What was agreed and does not happen.</summary>
    public string Probleem { get; private set; } = "";

    /// <summary>Day on which it was put to their management.</summary>
    public DateOnly VoorgelegdOp { get; private set; }

    /// <summary>To whom.</summary>
    public string VoorgelegdAan { get; private set; } = "";

    /// <summary>Their answer.</summary>
    public string? Reactie { get; private set; }

    /// <summary>Day of their answer.</summary>
    public DateOnly? ReactieOp { get; private set; }

    /// <summary>Day on which it was taken up in the own organisation.</summary>
    public DateOnly? EigenOp { get; private set; }

    /// <summary>With whom.</summary>
    public string? EigenAan { get; private set; }

    /// <summary>The answer of the own organisation.</summary>
    public string? EigenReactie { get; private set; }

    /// <summary>Day of that answer.</summary>
    public DateOnly? EigenReactieOp { get; private set; }

    /// <summary>Day on which it was settled; null while it runs.</summary>
    public DateOnly? Opgelost { get; private set; }

    /// <summary>Puts a problem to the management of the other organisation.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="organisatie">Who does not deliver.</param>
    /// <param name="probleem">What was agreed and does not happen.</param>
    /// <param name="aan">To whom it was put.</param>
    /// <param name="op">When.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The escalation, or <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>.</returns>
    public static Uitkomst<Escalatie> LegVoor(Guid id, CasusId casus, string? organisatie, string? probleem, string? aan, DateOnly? op, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var wie = fouten.Neem(Tekst.Verplicht(organisatie, "organisatie", "Vul in welke organisatie de hulp niet levert."));
        var wat = fouten.Neem(Tekst.Verplicht(probleem, "probleem", "Schrijf op wat is afgesproken en niet gebeurt.", Tekst.Lang));
        var bij = fouten.Neem(Tekst.Verplicht(aan, "aan", "Vul in aan wie je het hebt voorgelegd."));
        Dag(fouten, op, "op", vandaag, vandaag.AddYears(-1));
        return fouten.Heeft ? fouten.Als<Escalatie>() : new Escalatie { Id = id, CasusId = casus, Organisatie = wie!, Probleem = wat!, VoorgelegdAan = bij!, VoorgelegdOp = op!.Value };
    }

    /// <summary>The fact of beginning.</summary>
    public Feit Beginfeit => Feit("ProbleemVoorgelegd", $"Voorgelegd aan het management van {Organisatie} ({VoorgelegdAan}): {Probleem}", VoorgelegdOp);

    /// <summary>Records an answer: of the other organisation, or of the own one once it was taken up there.</summary>
    /// <param name="reactie">The answer.</param>
    /// <param name="op">When.</param>
    /// <param name="opgelost">Whether that settled it.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>escalatie-klaar</c>, <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>, <c>dag-te-vroeg</c>.</returns>
    public Uitkomst<Feit> Antwoord(string? reactie, DateOnly? op, bool opgelost, DateOnly vandaag)
    {
        if (Opgelost is not null)
        {
            return Klaar;
        }

        var fouten = new Weigeringen();
        var tekst = fouten.Neem(Tekst.Verplicht(reactie, "reactie", "Schrijf op wat het antwoord was. Geen antwoord? Schrijf dat op.", Tekst.Lang));
        Dag(fouten, op, "reactieOp", vandaag, EigenOp ?? VoorgelegdOp);
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var eigen = EigenOp is not null;
        if (eigen)
        {
            (EigenReactie, EigenReactieOp) = (tekst, op);
        }
        else
        {
            (Reactie, ReactieOp) = (tekst, op);
        }

        Opgelost = opgelost ? op : null;
        Gewijzigd();
        return Feit(opgelost ? "EscalatieOpgelost" : "EscalatieBeantwoord", $"Antwoord van {(eigen ? "de eigen organisatie" : Organisatie)}: {tekst}", op!.Value);
    }

    /// <summary>Takes it up in the own organisation.</summary>
    /// <param name="aan">With whom.</param>
    /// <param name="op">When.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>escalatie-klaar</c>, <c>eerst-andere-organisatie</c> (can be departed from, CR-003), <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>, <c>dag-te-vroeg</c>.</returns>
    public Uitkomst<Feit> SchaalOpBinnen(string? aan, DateOnly? op, DateOnly vandaag)
    {
        if (Opgelost is not null || EigenOp is not null)
        {
            return Klaar;
        }

        var fouten = new Weigeringen();
        var bij = fouten.Neem(Tekst.Verplicht(aan, "eigenAan", "Vul in met wie je het in de eigen organisatie hebt besproken."));
        Dag(fouten, op, "eigenOp", vandaag, VoorgelegdOp);
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (EigenOp, EigenAan) = (op, bij);
        Gewijzigd();
        return Feit("EscalatieBinnen", $"Opgeschaald in de eigen organisatie ({bij})", op!.Value);
    }

    /// <summary>What keeps it from the own organisation: the other one did not answer yet.</summary>
    public Weigering? TeVroegBinnen() => Reactie is not null ? null : new("eerst-andere-organisatie", Volgorde.Tekst, "eigenAan", Volgorde.Eis, Weigersoort.Regel) { Regel = Volgorde };

    static Weigering Klaar { get; } = new("escalatie-klaar", "Deze stap is al vastgelegd.", Soort: Weigersoort.Regel);

    static void Dag(Weigeringen fouten, DateOnly? op, string veld, DateOnly vandaag, DateOnly eerst)
    {
        fouten.Eis(op is not null, new("datum-leeg", "Vul de dag in, als dag-maand-jaar.", veld));
        fouten.Eis(op is null || op <= vandaag, new("dag-in-toekomst", "Deze dag is nog niet geweest.", veld));
        fouten.Eis(op is null || op >= eerst, new("dag-te-vroeg", $"Deze dag ligt vóór de vorige stap. Kies {Datum.Toon(eerst)} of later.", veld));
    }

    Feit Feit(string soort, string tekst, DateOnly op) => new(soort, tekst) { Op = op, Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["escalatie"] = Id.ToString() } };
}
