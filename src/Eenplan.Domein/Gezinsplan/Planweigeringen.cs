using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>What the plan refuses, in one place.</summary>
public static class Planweigeringen
{
    /// <summary>The text is not ready to be signed.</summary>
    public static Weigering NietBesproken { get; } = new("plan-niet-besproken", "Neem het plan eerst met het gezin door. Daarna kan het getekend en vastgesteld worden.", null, "CR-041", Weigersoort.Regel);

    /// <summary>No place at the signing.</summary>
    public static Weigering TekentNietMee { get; } = new("tekent-niet-mee", "Deze persoon heeft geen gezag over een kind in dit plan en is niet een van de ouders, pleegouders of kinderen. Tekenen kan dan niet.", null, "CR-041", Weigersoort.Regel) { Regel = Ondertekenaars.Regel with { Hardheid = Hardheid.Verbod } };

    /// <summary>The text was changed after it was read.</summary>
    public static Weigering OudeVersie { get; } = new("oude-versie", "Dit plan is intussen veranderd. Lees de nieuwe tekst en teken die.", null, "CR-041", Weigersoort.Regel);

    /// <summary>A signature is missing; there is always a way on.</summary>
    /// <param name="tekenaar">Whose.</param>
    public static Weigering HandtekeningMist(Plantekenaar tekenaar) =>
        new("handtekening-mist", $"{tekenaar.Naam} heeft nog niet getekend ({tekenaar.Waarom}). Laat tekenen, of leg vast waarom dat nu niet kan.", null, "CR-041", Weigersoort.Regel) { Regel = Ondertekenaars.Regel with { Hardheid = Hardheid.Verbod } };

    /// <summary>Nobody knows who decides about a child.</summary>
    /// <param name="kind">Name of the child.</param>
    public static Weigering GezagOnbekend(string kind) =>
        new("gezag-onbekend", $"Van {kind} is niet bekend wie gezag heeft. Leg dat eerst vast bij Gezin, ook als het niet te bepalen is.", null, "SB-123", Weigersoort.Regel) { Regel = Ondertekenaars.Regel with { Hardheid = Hardheid.Verbod } };
}

/// <summary>What a plan must answer before the family signs it (CR-019, CR-028, CR-031, CR-038).</summary>
/// <param name="Vragen">Problems and dynamic factors that are open now.</param>
/// <param name="Leden">Members of the family.</param>
public sealed record Plantoets(IReadOnlyList<Planvraag> Vragen, IReadOnlyList<Planlid> Leden)
{
    /// <summary>The rule that every problem gets an answer.</summary>
    public static Regel Vraagregel { get; } =
        new("CR-031", "Elk probleem en elke risicofactor die kan veranderen heeft een doel, of een reden waarom niet.", "Werkbeschrijving casusregie, ‘Risicotaxatie’", Hardheid.Verbod);

    /// <summary>What is missing.</summary>
    /// <param name="inhoud">The plan.</param>
    /// <returns><c>geen-doel</c>, <c>bron-leeg</c>, <c>doel-onvolledig</c>, <c>afspraak-mist</c>, <c>afspraak-onvolledig</c>, <c>vraag-zonder-antwoord</c>, <c>kind-zonder-doel</c> is no refusal: it is shown.</returns>
    public IReadOnlyList<Weigering> Ontbreekt(Planinhoud inhoud)
    {
        var fouten = new List<Weigering>();
        if (!inhoud.Lopend.Any())
        {
            fouten.Add(Mist("geen-doel", "Er staat nog geen doel in het plan.", "GP-003"));
        }

        foreach (var doel in inhoud.Lopend)
        {
            var kort = Kort(doel.Tekst);
            if (doel.Bron is null)
            {
                fouten.Add(Mist("bron-leeg", $"Bij ‘{kort}’ staat niet van wie het komt.", "CR-028"));
            }

            if (doel.Leefgebied is null || doel.Volgorde is null || doel.Termijn is null)
            {
                fouten.Add(Mist("doel-onvolledig", $"Kies bij ‘{kort}’ waar het over gaat, wanneer, en wat eerst komt.", "CR-038"));
            }

            if (doel.Afspraken.Count == 0)
            {
                fouten.Add(Mist("afspraak-mist", $"Bij ‘{kort}’ staat nog niet wie wat doet.", "GP-008"));
            }

            if (doel.Afspraken.Any(a => a.Soort is null || a.Start is null || a.Eind is null))
            {
                fouten.Add(Mist("afspraak-onvolledig", $"Vul bij ‘{kort}’ bij elke afspraak in: wat voor hulp, wanneer zij begint en wanneer zij klaar is.", "GP-008"));
            }
        }

        fouten.AddRange(inhoud.GaatGoed.Concat(inhoud.NietOpgepakt).Where(z => z.Bron is null).Select(z => Mist("bron-leeg", $"Bij ‘{Kort(z.Tekst)}’ staat niet van wie het komt.", "CR-028")));
        fouten.AddRange(inhoud.NietOpgepakt.Where(z => z.Waarheen is null).Select(z => Mist("waarheen-leeg", $"Schrijf bij de vraag ‘{Kort(z.Tekst)}’ op wie er wel mee helpt, of waarom niemand.", "CR-017")));
        fouten.AddRange(Onbeantwoord(inhoud, Vragen));
        return fouten;
    }

    /// <summary>Problems and factors without a goal and without a reason.</summary>
    /// <param name="inhoud">The plan.</param>
    /// <param name="vragen">What is open now.</param>
    public static IEnumerable<Weigering> Onbeantwoord(Planinhoud inhoud, IReadOnlyList<Planvraag> vragen) =>
        vragen.Where(v => !Beantwoord(inhoud, v)).Select(v => Mist("vraag-zonder-antwoord", $"‘{Kort(v.Tekst)}’ heeft nog geen doel en geen reden waarom niet.", "CR-031") with { Regel = Vraagregel });

    /// <summary>Whether the plan answers it: with a goal that runs, or with a reason.</summary>
    /// <param name="inhoud">The plan.</param>
    /// <param name="vraag">The problem or factor.</param>
    public static bool Beantwoord(Planinhoud inhoud, Planvraag vraag) =>
        inhoud.Antwoorden.Any(a => a.Vraag == vraag.Id && (a.Reden is not null || inhoud.Lopend.Any(d => d.Id == a.Doel)));

    /// <summary>The first words of a text, for in a sentence.</summary>
    /// <param name="tekst">Any text.</param>
    public static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..57].TrimEnd() + "…";

    static Weigering Mist(string code, string zin, string eis) => new(code, zin, null, eis, Weigersoort.Regel);
}
