using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;

namespace Eenplan.Domein.Evaluatie;

/// <summary>How somebody gets the minutes, as typed.</summary>
/// <param name="Gast">Who.</param>
/// <param name="Krijgt">Whether anything goes to this person.</param>
/// <param name="Deel">Only the goals that were chosen.</param>
/// <param name="Doelen">Those goals.</param>
/// <param name="Reden">Why to somebody who did not take part, or why not to somebody who did.</param>
/// <param name="Veld">Prefix of the fields of this person.</param>
public sealed record Notulenwens(Guid Gast, bool Krijgt, bool Deel, IReadOnlyCollection<Guid> Doelen, string? Reden, string Veld);

/// <summary>The minutes as one receiver may read them.</summary>
/// <param name="Tekst">The literal text.</param>
/// <param name="Over">Whose data is in it.</param>
/// <param name="Weggelaten">What was left out, in words without content; null when nothing.</param>
public sealed record Notulentekst(string Tekst, IReadOnlyList<PersoonId> Over, string? Weggelaten);

/// <summary>
/// Writes the minutes. What a reader may see is decided by the one rule of the plan (<see cref="Leesversie"/>): no private goal of another adult, no words of the
/// other household. A part has only the chosen goals with their agreements.
/// </summary>
public static class Notulenschrijver
{
    /// <summary>Writes the minutes for one receiver.</summary>
    /// <param name="evaluatie">The evaluation.</param>
    /// <param name="leden">Members of the family.</param>
    /// <param name="gast">The receiver.</param>
    /// <param name="wens">Whole or a part.</param>
    /// <param name="regisseur">Whom to call.</param>
    public static Notulentekst Schrijf(Planevaluatie evaluatie, IReadOnlyList<Planlid> leden, Gast gast, Notulenwens wens, string regisseur)
    {
        var inhoud = evaluatie.Inhoud;
        var lezer = gast.Soort == Gastsoort.Gezin ? new PersoonId(gast.Id) : (PersoonId?)null;
        var lees = Leesversie.Voor(AlsPlan(evaluatie, leden), leden, lezer);
        var zichtbaar = lees.Inhoud.Doelen.Select(d => d.Id).Where(d => !wens.Deel || wens.Doelen.Contains(d)).ToHashSet();
        var doelen = inhoud.Doelen.Where(d => zichtbaar.Contains(d.Doel)).ToList();
        var uit = new List<string> { $"{Evaluatiewoorden.Naam(evaluatie.Maand)}, gehouden op {Datum.Toon(evaluatie.GehoudenOp!.Value)}", "" };
        var meningen = new List<(Mening Mening, bool Woorden)>();
        if (!wens.Deel)
        {
            uit.AddRange(["Wie meededen: " + string.Join(", ", inhoud.Gasten.Where(g => g.Deed).Select(g => g.Naam)) + ".", "", "Kernpunten", inhoud.Kernpunten!, ""]);
            meningen = [.. inhoud.Meningen.Select(m => (m, Woorden(m, lees, leden, lezer)))];
            // How safe a child finds it is the child's to tell: it stands in its own copy alone.
            meningen.RemoveAll(m => !m.Woorden && leden.Any(l => l.Kind && l.Id.Waarde == m.Mening.Wie));
            if (gast.Soort != Gastsoort.Professional)
            {
                // Between two households, and to the network of one of them, the figure of the other says as much as the words.
                meningen.RemoveAll(m => !m.Woorden);
            }
        }

        Doelen(uit, doelen, inhoud, leden);
        if (meningen.Count > 0)
        {
            uit.Add("Hoe veilig vindt ieder het? (0 is niet veilig, 10 is helemaal veilig)");
            uit.AddRange(meningen.Select(m => $"- {m.Mening.Naam}: {m.Mening.Cijfer?.ToString(CultureInfo.InvariantCulture) ?? "geen cijfer"}{(m.Woorden && m.Mening.Woorden is { } w ? $". ‘{w}’" : "")}"));
            uit.Add("");
        }

        if (!wens.Deel)
        {
            uit.AddRange([$"Veiligheid op langere termijn: {Evaluatiewoorden.Woord(inhoud.Stabiel!.Value)}.", $"Hoe we verder gaan: {Evaluatiewoorden.Woord(inhoud.Verder!.Value)}.", ""]);
        }

        uit.Add($"Klopt er iets niet, of heb je een vraag? Bel {regisseur}.");
        var weg = new[]
        {
            Tel(inhoud.Doelen.Count - doelen.Count, "doel", "doelen"),
            wens.Deel ? "kernpunten en eigen woorden" : Tel(inhoud.Meningen.Count(m => m.Woorden is not null || m.Cijfer is not null) - meningen.Count(m => m.Woorden), "mening", "meningen"),
        }.OfType<string>().ToList();
        List<PersoonId> over = [.. (wens.Deel ? doelen.Select(d => d.Van) : []).OfType<PersoonId>().Distinct()];
        return new(string.Join('\n', uit), over.Count > 0 ? over : [.. leden.Where(l => l.Kind || !wens.Deel).Select(l => l.Id)], weg.Count == 0 ? null : "Weggelaten: " + string.Join(", ", weg) + ".");
    }

    static void Doelen(List<string> uit, List<Doeloordeel> doelen, Evaluatieinhoud inhoud, IReadOnlyList<Planlid> leden)
    {
        uit.Add("Doelen en afspraken");
        foreach (var d in doelen)
        {
            uit.Add($"- {(d.Van is { } wie ? leden.FirstOrDefault(l => l.Id == wie)?.Naam ?? "oud-gezinslid" : "Hele gezin")}: {d.Tekst.TrimEnd('.')}. Bereikt: {Planwoorden.Woord(d.Bereikt)}.");
            uit.AddRange([$"  Kwaliteit van de hulp: {d.Kwaliteit}", $"  Effect van de hulp: {d.Effect}"]);
            foreach (var v in inhoud.Vervolg.Where(v => v.Doel == d.Doel))
            {
                var a = v.Afspraak;
                var delen = new[] { a.Soort is { } s ? Planwoorden.Woord(s) : null, v.Schaal is { } sch ? Evaluatiewoorden.Woord(sch) : null, a.Start is { } van ? "vanaf " + Datum.Toon(van) : null, a.Eind is { } tot ? "tot " + Datum.Toon(tot) : null }.OfType<string>().ToList();
                uit.Add($"  Afspraak: {a.Wat}{(delen.Count > 0 ? $" ({string.Join(", ", delen)})" : "")}");
            }
        }

        uit.Add("");
    }

    /// <summary>The goals and own words in the shape of the plan, so that the plan's rule decides who reads what.</summary>
    static Planinhoud AlsPlan(Planevaluatie e, IReadOnlyList<Planlid> leden) => new()
    {
        Doelen = [.. e.Inhoud.Doelen.Select(d => new Plandoel(d.Doel, d.Tekst) { Van = d.Van, Prive = d.Prive })],
        Woorden = [.. e.Inhoud.Meningen.Where(m => leden.Any(l => l.Id.Waarde == m.Wie)).Select(m => new Planwoord(new PersoonId(m.Wie), m.Woorden ?? "", new(Bronsoort.Ouder, m.Naam, e.GehoudenOp ?? e.PlanOp)))],
    };

    /// <summary>Words of an adult follow the rule of the plan; those of a child are for the child; those of helpers are for all; a professional may read the figure of an adult.</summary>
    static bool Woorden(Mening m, Leesversie lees, IReadOnlyList<Planlid> leden, PersoonId? lezer) =>
        leden.FirstOrDefault(l => l.Id.Waarde == m.Wie) is not { } lid || m.Wie == lezer?.Waarde || (!lid.Kind && lees.Inhoud.Woorden.Any(w => w.Van?.Waarde == m.Wie));

    static string? Tel(int aantal, string een, string meer) => aantal <= 0 ? null : $"{aantal.ToString(CultureInfo.InvariantCulture)} {(aantal == 1 ? een : meer)}";
}
