using System.Text.RegularExpressions;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Domein.Toegang;

/// <summary>The one letter for every decision: a text of the gemeente with places that Eenplan fills.</summary>
public static partial class Besluitbrief
{
    /// <summary>Places that the text must have.</summary>
    public static IReadOnlyList<string> Verplicht { get; } = ["aan", "datum", "kind", "besluit", "motivering", "bezwaartot"];

    /// <summary>All places that Eenplan can fill.</summary>
    public static IReadOnlyList<string> Plaatsen { get; } = [.. Verplicht, "gemeente", "adres", "aanvraag", "regisseur", "telefoon"];

    /// <summary>What a letter tells always (Awb 3:45; Jeugdwet 2.5, 4.2): objection, complaints, vertrouwenspersoon.</summary>
    public static IReadOnlyList<string> Noemt { get; } = ["bezwaar", "klacht", "vertrouwenspersoon"];

    /// <summary>The text where the profile has none of its own.</summary>
    public const string Standaard = """
        Gemeente {gemeente}

        {aan}
        {adres}

        {datum}

        Beste {aan},

        U vroeg om hulp voor {kind}. {aanvraag}
        In deze brief leest u ons besluit.

        ONS BESLUIT
        {besluit}

        WAAROM
        {motivering}

        BENT U HET ER NIET MEE EENS?
        Bel dan eerst met {regisseur}, telefoon {telefoon}. Vaak komen we er samen uit.
        U kunt ook bezwaar maken. Dat kan tot en met {bezwaartot}: zes weken na de dag waarop wij deze brief stuurden. Stuur uw bezwaar aan burgemeester en wethouders van {gemeente}. Zet erin: uw naam en adres, de datum, over welk besluit het gaat, waarom u het er niet mee eens bent, en uw handtekening.

        HEBT U EEN KLACHT?
        Bent u niet tevreden over hoe wij met u omgaan? Dan kunt u een klacht indienen bij de gemeente. Dat kan op papier, telefonisch of via de website van de gemeente.

        HULP VAN EEN VERTROUWENSPERSOON
        Een vertrouwenspersoon van Jeugdstem helpt u of uw kind gratis. De vertrouwenspersoon werkt niet voor de gemeente en vertelt ons niets.

        Met vriendelijke groet,

        {regisseur}
        namens burgemeester en wethouders van {gemeente}
        """;

    /// <summary>Six weeks, from the day after the letter left (Awb 6:7, 6:8).</summary>
    public static Regel Bezwaar { get; } =
        new("CR-004", "Bezwaar kan binnen zes weken. De termijn begint op de dag na die waarop de brief wegging.", "Awb art. 6:7 en 6:8", Hardheid.Verbod);

    /// <summary>What is wrong with a text.</summary>
    /// <param name="tekst">The text of the gemeente.</param>
    /// <returns>Per mistake the piece of text it is about (null for the whole) and a Dutch sentence.</returns>
    public static IReadOnlyList<(string? Bij, string Fout)> Controleer(string tekst)
    {
        var plaatsen = Plaats().Matches(tekst).Select(m => m.Groups["plaats"].Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. plaatsen.Except(Plaatsen).Order(StringComparer.Ordinal).Select(p => ((string?)$"{{{p}}}", $"‘{{{p}}}’ kent Eenplan niet. Kies uit: {string.Join(", ", Plaatsen.Select(x => $"{{{x}}}"))}.")),
            .. Verplicht.Except(plaatsen).Select(p => ((string?)null, $"‘{{{p}}}’ ontbreekt in de brief.")),
            .. Noemt.Where(w => !tekst.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => ((string?)null, $"de brief noemt het woord ‘{w}’ niet. Elk besluit vertelt over bezwaar, klacht en vertrouwenspersoon.")),
        ];
    }

    /// <summary>Fills the text. What was filled in is not read again, so a person's own words never become a place.</summary>
    /// <param name="tekst">The text of the gemeente.</param>
    /// <param name="waarden">A value per place; a place without a value becomes empty.</param>
    public static string Maak(string tekst, IReadOnlyDictionary<string, string> waarden)
    {
        var gevuld = Plaats().Replace(tekst, m => waarden.GetValueOrDefault(m.Groups["plaats"].Value, ""));
        return Leeg().Replace(gevuld.ReplaceLineEndings("\n"), "\n\n").Trim();
    }

    /// <summary>Last day for an objection when the letter leaves on a day.</summary>
    /// <param name="verstuurd">Civil day on which it leaves.</param>
    /// <param name="kalender">Working days and feestdagen.</param>
    public static DateOnly BezwaarTot(DateOnly verstuurd, Werkdagenkalender kalender) => Termijnberekening.Na(verstuurd, new(6, Eenheid.Weken), Rekenwijze.Atw, kalender).Dag;

    /// <summary>The decision in the words of the letter.</summary>
    /// <param name="b">The decision.</param>
    /// <param name="kind">First name of the child.</param>
    public static string Woorden(Hulpbesluit b, string kind)
    {
        var zin = b.Besluit switch
        {
            Toegangsbesluit.Toekennen => $"{kind} krijgt hulp van {b.Aanbieder}: {Klein(b.Categorie!)}. Het is zorg in natura: wij regelen en betalen de hulp. De hulp duurt van {Datum.Toon(b.Van!.Value)} tot en met {Datum.Toon(b.Tot!.Value)}. Zo veel hulp is het: {Klein(b.Omvang!)}.",
            Toegangsbesluit.Afwijzen => $"{kind} krijgt geen jeugdhulp van de gemeente.",
            Toegangsbesluit.GeenJeugdhulp => $"Voor {kind} is geen jeugdhulp nodig.",
            Toegangsbesluit.Verlagen => $"De hulp van {b.Aanbieder} voor {kind} wordt minder vanaf {Datum.Toon(b.Van!.Value)}. Zo veel hulp is het dan: {Klein(b.Omvang!)}.",
            _ => $"De hulp van {b.Aanbieder} voor {kind} stopt. De laatste dag is {Datum.Toon(b.Tot!.Value)}.",
        };
        var bij = b.Anders is null ? "" : $" Dit spraken we ook af: {Klein(b.Anders)}.";
        var doelen = b.Doelen is null ? "" : $"\nDit besluit hoort bij deze doelen uit uw plan:\n{string.Join('\n', b.Doelen.Split('\n').Select(d => "- " + d))}";
        return zin + bij + doelen + (b.Veiligheid is null ? "" : $"\nDe veiligheid van de kinderen: {b.Veiligheid}.");
    }

    /// <summary>A piece inside a sentence: no full stop, and no capital unless it is an abbreviation.</summary>
    static string Klein(string tekst)
    {
        var kaal = tekst.TrimEnd('.');
        return kaal.Length > 1 && char.IsLower(kaal[1]) ? char.ToLowerInvariant(kaal[0]) + kaal[1..] : kaal;
    }

    [GeneratedRegex(@"\{(?<plaats>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plaats();

    [GeneratedRegex(@"\n[ \t]*\n([ \t]*\n)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leeg();
}
