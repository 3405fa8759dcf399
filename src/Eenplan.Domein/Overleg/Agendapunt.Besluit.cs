using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Overleg;

/// <summary>A consideration as typed.</summary>
/// <param name="Voor">For; else against.</param>
/// <param name="Tekst">In words.</param>
/// <param name="Soort">Who said it: kind.</param>
/// <param name="Wie">Who said it: name or role.</param>
public sealed record Overwegingsregel(bool Voor, string? Tekst, Bronsoort? Soort, string? Wie);

/// <summary>What is said about a case, as typed; anything may still be missing.</summary>
/// <param name="Inbreng">What the regisseur brings in.</param>
/// <param name="Tafel">Who is there.</param>
/// <param name="Overwegingen">For and against.</param>
/// <param name="Weging">How it is weighed.</param>
public sealed record Bespreking(string? Inbreng, IReadOnlyList<Tafelregel> Tafel, IReadOnlyList<Overwegingsregel> Overwegingen, string? Weging);

/// <summary>The decision as typed.</summary>
/// <param name="Soort">Do, deliberately not, or later.</param>
/// <param name="Waarom">Why.</param>
/// <param name="Opnieuw">When it is weighed again.</param>
/// <param name="GiAdvies">Whether a GI is asked.</param>
/// <param name="Acties">Agreed actions as lines, for the note.</param>
public sealed record Besluitgegevens(Besluitsoort? Soort, string? Waarom, DateOnly? Opnieuw, bool? GiAdvies, IReadOnlyList<string> Acties);

/// <summary>Preparing and deciding.</summary>
public sealed partial class Agendapunt
{
    /// <summary>More people than fit around a table, or considerations than one weighs.</summary>
    public const int MeesteRegels = 30;

    const int Zin = 1_000;

    /// <summary>Keeps what was prepared or said; may be half done.</summary>
    /// <param name="b">As typed.</param>
    /// <returns>The fact, or <c>punt-gesloten</c>, <c>tafel-onvolledig</c> (CR-050), <c>bron-leeg</c> (CR-028), <c>te-veel-regels</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Bereid(Bespreking b)
    {
        if (!Open)
        {
            return Gesloten;
        }

        var fouten = new Weigeringen();
        var inbreng = fouten.Neem(Tekst.Vrij(b.Inbreng, "inbreng", Tekst.Lang));
        var weging = fouten.Neem(Tekst.Vrij(b.Weging, "weging", Tekst.Lang));
        fouten.Eis(b.Tafel.Count <= MeesteRegels && b.Overwegingen.Count <= MeesteRegels, new("te-veel-regels", $"Er passen hoogstens {MeesteRegels} regels. Voeg samen wat bij elkaar hoort."));
        var mensen = LeesTafel(b.Tafel, fouten);
        var redenen = LeesOverwegingen(b.Overwegingen, fouten);
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Inbreng, Weging) = (inbreng, weging);
        Vervang(tafel, mensen, nr => new Tafelgenoot(Id, nr), (rij, m) => (rij.Wie, rij.Wat, rij.Waarom) = m);
        Vervang(overwegingen, redenen, nr => new Overweging(Id, nr), (rij, r) => (rij.Voor, rij.Tekst, rij.BronSoort, rij.BronWie) = r);
        Gewijzigd();
        return Feit("OverlegVoorbereid", $"Inbreng voor het overleg, {Overlegwoorden.Naam(Onderwerp)}{(Inbreng is null ? "" : ": " + Inbreng)}");
    }

    /// <summary>Decides, on the agenda of a consultation that is held (CR-037); the note is the fact (CR-005, CR-025).</summary>
    /// <param name="bijeenkomst">The consultation; null when it stands on no agenda.</param>
    /// <param name="b">As typed.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>punt-gesloten</c>, <c>niet-op-agenda</c>, <c>overleg-nog-niet-geweest</c>, <c>privacy-leeg</c> (CR-050), <c>besluit-leeg</c>, <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-te-vroeg</c>, <c>gi-leeg</c> (CR-027), <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Beslis(Bijeenkomst? bijeenkomst, Besluitgegevens b, DateTimeOffset nu)
    {
        if (!Open)
        {
            return Gesloten;
        }

        var vandaag = Datum.Dag(nu);
        if (bijeenkomst is null || bijeenkomst.Id != BijeenkomstId || bijeenkomst.Afgezegd is not null)
        {
            return NietOpAgenda;
        }

        if (bijeenkomst.Op > vandaag)
        {
            return new Weigering("overleg-nog-niet-geweest", $"Het overleg is op {Datum.Toon(bijeenkomst.Op)}. Bereid de zaak nu voor, en leg het besluit die dag vast.", Eis: "CR-037", Soort: Weigersoort.Regel) { Regel = Overlegwoorden.Agenda };
        }

        var fouten = new Weigeringen();
        fouten.Eis(tafel.Count > 0, new("privacy-leeg", "Schrijf van iedereen aan tafel op wat je deelt en waarom.", "tafel[0].Wat", "CR-050") { Regel = Overlegwoorden.Delen });
        fouten.Eis(Weging is not null, new("veld-leeg", "Schrijf op hoe jullie dit wogen.", "weging"));
        fouten.Eis(b.Soort is not null, new("besluit-leeg", "Kies wat jullie besluiten.", "besluit"));
        var waarom = fouten.Neem(Tekst.Verplicht(b.Waarom, "waarom", "Schrijf op waarom, ook als je iets niet doet.", Tekst.Lang));
        var later = b.Soort == Besluitsoort.Later;
        fouten.Eis(!later || b.Opnieuw is not null, new("datum-leeg", "Vul in wanneer jullie dit opnieuw wegen.", "opnieuw"));
        fouten.Eis(!later || b.Opnieuw is null || b.Opnieuw > vandaag, new("dag-te-vroeg", "Kies een dag na vandaag.", "opnieuw"));
        fouten.Eis(!VraagtGi || b.GiAdvies is not null, new("gi-leeg", "Kies of jullie een GI om advies vragen.", "giAdvies", "CR-027"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Besluit, Waarom, Opnieuw, GiAdvies, BeslotenOp, Vastgelegd) = (b.Soort, waarom, later ? b.Opnieuw : null, b.GiAdvies, bijeenkomst.Op, nu);
        Acties = b.Acties.Count == 0 ? null : string.Join('\n', b.Acties);
        Gewijzigd();
        return Notitie(bijeenkomst);
    }

    /// <summary>Whether the question of a GI belongs to this subject (CR-024, CR-027).</summary>
    public bool VraagtGi => Onderwerp is Agendaonderwerp.Signalen or Agendaonderwerp.AnalyseWegen or Agendaonderwerp.Gi;

    Feit Notitie(Bijeenkomst bijeenkomst)
    {
        var delen = new List<string> { $"{Overlegwoorden.Naam(bijeenkomst.Soort)}, {Overlegwoorden.Naam(Onderwerp)}. Besluit: {Overlegwoorden.Naam(Besluit!.Value)}{(Opnieuw is { } dag ? $" op {Datum.Toon(dag)}" : "")}. Waarom: {Waarom}", $"Weging: {Weging}" };
        delen.AddRange(overwegingen.Select(o => $"{(o.Voor ? "Voor" : "Tegen")}: {o.Tekst} ({o.BronWie})"));
        if (GiAdvies is { } gi)
        {
            delen.Add(gi ? "Een GI wordt om advies gevraagd." : "Advies van een GI past nu niet.");
        }

        if (Acties is not null)
        {
            delen.Add("Acties: " + Acties.Replace("\n", "; ", StringComparison.Ordinal));
        }

        return new Feit("OverlegBesloten", string.Join('\n', delen))
        {
            Op = bijeenkomst.Op,
            Codes = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["agendapunt"] = Id.ToString(),
                ["onderwerp"] = Onderwerp.ToString(),
                ["besluit"] = Besluit.Value.ToString(),
                ["overleg"] = bijeenkomst.Id.ToString(),
            },
        };
    }

    static List<(string Wie, string Wat, string Waarom)> LeesTafel(IReadOnlyList<Tafelregel> regels, Weigeringen fouten)
    {
        var uit = new List<(string, string, string)>();
        for (var i = 0; i < regels.Count; i++)
        {
            // A name alone was put there by the invitation: that person gets nothing and is not at the table.
            if (regels[i].Leeg)
            {
                continue;
            }

            uit.Add(regels[i].Lees($"tafel[{i}].", fouten));
        }

        return uit;
    }

    static List<(bool Voor, string Tekst, Bronsoort Soort, string Wie)> LeesOverwegingen(IReadOnlyList<Overwegingsregel> regels, Weigeringen fouten)
    {
        var uit = new List<(bool, string, Bronsoort, string)>();
        for (var i = 0; i < regels.Count; i++)
        {
            var r = regels[i];
            if (Tekst.Schoon(r.Tekst) is null && Tekst.Schoon(r.Wie) is null && r.Soort is null)
            {
                continue;
            }

            var tekst = fouten.Neem(Tekst.Verplicht(r.Tekst, $"overwegingen[{i}].Tekst", "Schrijf de overweging op, of maak de regel leeg.", Zin));
            var wie = fouten.Neem(Tekst.Verplicht(r.Wie, $"overwegingen[{i}].Wie", "Vul de naam in van wie dit zei."));
            fouten.Eis(r.Soort is not null, new("bron-leeg", "Kies van wie dit komt: jeugdige, ouder, professional of instantie.", $"overwegingen[{i}].Soort", "CR-028"));
            uit.Add((r.Voor, tekst ?? "", r.Soort ?? Bronsoort.Professional, wie ?? ""));
        }

        return uit;
    }

    /// <summary>Rows keep their number, so that a row that stays is the same row.</summary>
    static void Vervang<TRij, TNieuw>(List<TRij> rijen, List<TNieuw> nieuw, Func<int, TRij> maak, Action<TRij, TNieuw> vul)
    {
        while (rijen.Count > nieuw.Count)
        {
            rijen.RemoveAt(rijen.Count - 1);
        }

        for (var i = 0; i < nieuw.Count; i++)
        {
            if (i == rijen.Count)
            {
                rijen.Add(maak(i + 1));
            }

            vul(rijen[i], nieuw[i]);
        }
    }
}
