using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Opschaling;

/// <summary>Advice of a gecertificeerde instelling, or going on together, still without a measure: "Beter Samenspel" (CR-027).</summary>
public sealed class Gioverleg : Aggregaat
{
    Gioverleg()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Which institution.</summary>
    public string Instelling { get; private set; } = "";

    /// <summary>What was asked.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>Whether both go to the family together; else it is advice.</summary>
    public bool Samen { get; private set; }

    /// <summary>Day on which it was asked.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>What came of it; null while one waits.</summary>
    public string? Uitkomst { get; private set; }

    /// <summary>Day of the outcome.</summary>
    public DateOnly? UitkomstOp { get; private set; }

    /// <summary>Asks a GI.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="instelling">Which institution.</param>
    /// <param name="vraag">What is asked.</param>
    /// <param name="samen">Whether both go to the family together.</param>
    /// <param name="op">When.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>It, or <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>.</returns>
    public static Uitkomst<Gioverleg> StelVraag(Guid id, CasusId casus, string? instelling, string? vraag, bool samen, DateOnly? op, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var wie = fouten.Neem(Tekst.Verplicht(instelling, "instelling", "Vul in welke gecertificeerde instelling je vraagt."));
        var wat = fouten.Neem(Tekst.Verplicht(vraag, "vraag", "Schrijf op wat je vraagt.", Tekst.Lang));
        fouten.Eis(op is not null, new("datum-leeg", "Vul in wanneer je het vroeg, als dag-maand-jaar.", "op"));
        fouten.Eis(op is null || op <= vandaag, new("dag-in-toekomst", "Deze dag is nog niet geweest.", "op"));
        return fouten.Heeft ? fouten.Als<Gioverleg>() : new Gioverleg { Id = id, CasusId = casus, Instelling = wie!, Vraag = wat!, Samen = samen, Op = op!.Value };
    }

    /// <summary>The fact of asking. No measure follows from it.</summary>
    public Feit Beginfeit => Feit("GiGevraagd", $"{(Samen ? "Samen optrekken met" : "Advies gevraagd aan")} {Instelling}, zonder maatregel: {Vraag}", Op);

    /// <summary>Records what came of it.</summary>
    /// <param name="uitkomst">Outcome.</param>
    /// <param name="op">When.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>gi-al-beantwoord</c>, <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>, <c>dag-te-vroeg</c>.</returns>
    public Uitkomst<Feit> LegUitkomstVast(string? uitkomst, DateOnly? op, DateOnly vandaag)
    {
        if (Uitkomst is not null)
        {
            return new Weigering("gi-al-beantwoord", "De uitkomst is al vastgelegd. Stel een nieuwe vraag als er meer is.", Soort: Weigersoort.Regel);
        }

        var fouten = new Weigeringen();
        var tekst = fouten.Neem(Tekst.Verplicht(uitkomst, "uitkomst", "Schrijf op wat eruit kwam.", Tekst.Lang));
        fouten.Eis(op is not null, new("datum-leeg", "Vul in wanneer, als dag-maand-jaar.", "uitkomstOp"));
        fouten.Eis(op is null || op <= vandaag, new("dag-in-toekomst", "Deze dag is nog niet geweest.", "uitkomstOp"));
        fouten.Eis(op is null || op >= Op, new("dag-te-vroeg", $"Je stelde de vraag op {Datum.Toon(Op)}. Kies die dag of later.", "uitkomstOp"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Uitkomst, UitkomstOp) = (tekst, op);
        Gewijzigd();
        return Feit("GiAntwoord", $"Uitkomst van {Instelling}: {tekst}", op!.Value);
    }

    Feit Feit(string soort, string tekst, DateOnly op) => new(soort, tekst) { Op = op, Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["gi"] = Id.ToString() } };
}
