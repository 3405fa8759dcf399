using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Toegang;

/// <summary>One option with its pros and cons (CR-045).</summary>
/// <param name="Id">Id.</param>
/// <param name="Soort">From where the help comes.</param>
/// <param name="Wat">What it is, in one sentence.</param>
public sealed record Hulpoptie(Guid Id, Optiesoort Soort, string Wat)
{
    /// <summary>The provider, for youth care.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>What speaks for it.</summary>
    public string? Voor { get; init; }

    /// <summary>What speaks against it.</summary>
    public string? Tegen { get; init; }

    /// <summary>Chosen together with the family.</summary>
    public bool Gekozen { get; init; }

    /// <summary>Whether both sides were written down.</summary>
    public bool Gewogen => Voor is not null && Tegen is not null;
}

/// <summary>The options side by side, who chose, and the guideline that was followed (CR-045, CR-071).</summary>
public sealed record Afweging : IAlsGeheel
{
    /// <summary>Nothing was weighed yet.</summary>
    public static Afweging Leeg { get; } = new();

    /// <summary>The options, in the order of the form.</summary>
    public IReadOnlyList<Hulpoptie> Opties { get; init; } = [];

    /// <summary>Who chose, in words.</summary>
    public string? GekozenMet { get; init; }

    /// <summary>Name of the guideline; null while it was not chosen.</summary>
    public string? Richtlijn { get; init; }

    /// <summary>Whether that guideline was followed; null while it was not said.</summary>
    public bool? Gevolgd { get; init; }

    /// <summary>What was chosen.</summary>
    public IEnumerable<Hulpoptie> Keuze => Opties.Where(o => o.Gekozen);

    /// <summary>The youth care that was chosen; null when there is none.</summary>
    public Hulpoptie? Jeugdhulp => Keuze.FirstOrDefault(o => o.Soort == Optiesoort.Jeugdhulp);
}

/// <summary>An option as typed.</summary>
/// <param name="Id">Id, or null for a new one.</param>
/// <param name="Soort">From where the help comes.</param>
/// <param name="Wat">What it is.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Voor">Pros.</param>
/// <param name="Tegen">Cons.</param>
/// <param name="Gekozen">Chosen.</param>
public sealed record Optieinvoer(Guid? Id, Optiesoort Soort, string? Wat, string? Aanbieder, string? Voor, string? Tegen, bool Gekozen);

/// <summary>The weighing as typed; may be kept half-done.</summary>
/// <param name="Opties">Options, as they stand in the form.</param>
/// <param name="GekozenMet">Who chose.</param>
/// <param name="Richtlijn">Guideline.</param>
/// <param name="Gevolgd">Whether it was followed.</param>
public sealed record Afweginginvoer(IReadOnlyList<Optieinvoer> Opties, string? GekozenMet, string? Richtlijn, bool? Gevolgd)
{
    /// <summary>Reads it; empty options fall away, doing nothing stays always.</summary>
    /// <param name="nieuw">Makes an id.</param>
    /// <param name="richtlijnen">Guidelines of this step, from the profile.</param>
    /// <returns>The weighing, or <c>tekst-te-lang</c>, <c>optie-leeg</c>, <c>richtlijn-onbekend</c>.</returns>
    public Uitkomst<Afweging> Lees(Func<Guid> nieuw, IReadOnlyList<string> richtlijnen)
    {
        var fouten = new Weigeringen();
        var opties = new List<Hulpoptie>();
        for (var n = 0; n < Opties.Count; n++)
        {
            var (o, voor) = (Opties[n], $"opties[{n}].");
            var niets = o.Soort == Optiesoort.NietsDoen;
            var wat = niets ? "Niets doen" : fouten.Neem(Tekst.Vrij(o.Wat, voor + "Wat"));
            var aanbieder = o.Soort == Optiesoort.Jeugdhulp ? fouten.Neem(Tekst.Vrij(o.Aanbieder, voor + "Aanbieder")) : null;
            var (pro, contra) = (fouten.Neem(Tekst.Vrij(o.Voor, voor + "Voor", Tekst.Lang)), fouten.Neem(Tekst.Vrij(o.Tegen, voor + "Tegen", Tekst.Lang)));
            if (!niets && wat is null && aanbieder is null && pro is null && contra is null && !o.Gekozen)
            {
                continue;
            }

            fouten.Eis(wat is not null, new("optie-leeg", "Schrijf op welke hulp dit is.", voor + "Wat", "CR-045"));
            opties.Add(new(o.Id ?? nieuw(), o.Soort, wat ?? "") { Aanbieder = aanbieder, Voor = pro, Tegen = contra, Gekozen = o.Gekozen });
        }

        var met = fouten.Neem(Tekst.Vrij(GekozenMet, "gekozenMet"));
        var richtlijn = Tekst.Schoon(Richtlijn);
        fouten.Eis(richtlijn is null || richtlijnen.Contains(richtlijn), new("richtlijn-onbekend", "Kies een richtlijn uit de lijst.", "richtlijn", "CR-071"));
        return fouten.Heeft ? fouten.Als<Afweging>() : new Afweging { Opties = opties, GekozenMet = met, Richtlijn = richtlijn, Gevolgd = Gevolgd };
    }
}
