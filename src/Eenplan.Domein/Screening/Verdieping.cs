using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>How the picture is deepened (CR-023).</summary>
public enum Verdiepingsoort
{
    /// <summary>Questionnaires.</summary>
    Vragenlijst,

    /// <summary>Observation.</summary>
    Observatie,
}

/// <summary>A deepening as typed.</summary>
/// <param name="Soort">Questionnaires or observation.</param>
/// <param name="Wat">Which list, or who is observed where.</param>
/// <param name="Gedragswetenschapper">With whom it was discussed.</param>
/// <param name="OverlegdOp">Day of that talk.</param>
/// <param name="Reden">What one wants to know.</param>
/// <param name="Uitkomst">What came out; null while it runs.</param>
public sealed record Verdiepinggegevens(Verdiepingsoort? Soort, string? Wat, string? Gedragswetenschapper, DateOnly? OverlegdOp, string? Reden, string? Uitkomst);

/// <summary>Questionnaires or an observation, added after a talk with the gedragswetenschapper (CR-023). The items of an instrument belong to others; name and outcome are kept.</summary>
public sealed class Verdieping
{
    internal Verdieping(Guid id) => Id = id;

    Verdieping()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Questionnaires or observation.</summary>
    public Verdiepingsoort Soort { get; private set; }

    /// <summary>Which list, or who is observed where.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>With whom it was discussed.</summary>
    public string Gedragswetenschapper { get; private set; } = "";

    /// <summary>Day of that talk.</summary>
    public DateOnly OverlegdOp { get; private set; }

    /// <summary>What one wants to know.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>What came out.</summary>
    public string? Uitkomst { get; private set; }

    /// <summary>Checks what was typed and takes it over.</summary>
    internal Uitkomst<Klaar> Zet(Verdiepinggegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("verdiepingsoort-leeg", "Kies vragenlijst of observatie.", "soort", "CR-023"));
        var wat = fouten.Neem(Tekst.Verplicht(g.Wat, "wat", "Vul in welke vragenlijst het is, of wie je waar observeert."));
        var wie = fouten.Neem(Tekst.Verplicht(g.Gedragswetenschapper, "gedragswetenschapper", "Vul in met welke gedragswetenschapper je dit hebt overlegd. Zonder dat overleg kan het niet."));
        fouten.Eis(g.OverlegdOp is not null, new("overleg-leeg", "Vul in wanneer je dit met de gedragswetenschapper hebt overlegd.", "overlegdOp", "CR-023"));
        fouten.Eis(g.OverlegdOp is null || g.OverlegdOp <= vandaag, new("overleg-in-toekomst", "Dit overleg is nog niet geweest. Leg het vast als het is gehouden.", "overlegdOp", "CR-023"));
        var reden = fouten.Neem(Tekst.Verplicht(g.Reden, "reden", "Schrijf op wat je hiermee wilt weten.", Tekst.Lang));
        var uitkomst = fouten.Neem(Tekst.Vrij(g.Uitkomst, "uitkomst", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        (Soort, Wat, Gedragswetenschapper, OverlegdOp, Reden, Uitkomst) = (g.Soort!.Value, wat!, wie!, g.OverlegdOp!.Value, reden!, uitkomst);
        return Klaar.Goed;
    }
}
