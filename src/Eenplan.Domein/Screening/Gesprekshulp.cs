using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>What the age of a child asks, with the reasoning; no answer where there is none.</summary>
/// <param name="Eis">What must at least happen; null when it cannot be determined.</param>
/// <param name="Peildatum">Reference day.</param>
/// <param name="Redenen">Why.</param>
/// <param name="Vastleggen">What to record when acting on it.</param>
public sealed record Gespreksuitspraak(Gesprekseis? Eis, DateOnly Peildatum, IReadOnlyList<Reden> Redenen, IReadOnlyList<string> Vastleggen);

/// <summary>The rule of talks as a question that needs no file (CR-019): the same rule as screening and plan.</summary>
public static class Gesprekshulp
{
    /// <summary>Answers what must at least happen with a child on a day.</summary>
    /// <param name="peildatum">Reference day.</param>
    /// <param name="geboortedatum">Day of birth.</param>
    /// <returns>The answer, or <c>datum-leeg</c>, <c>datum-buiten-bereik</c> per field.</returns>
    public static Uitkomst<Gespreksuitspraak> Vraag(DateOnly? peildatum, DateOnly? geboortedatum)
    {
        var fouten = new Weigeringen();
        Lees(fouten, peildatum, "peildatum", "Vul in voor welke dag je het vraagt.");
        Lees(fouten, geboortedatum, "geboortedatum", "Vul de geboortedatum in.");
        if (fouten.Heeft)
        {
            return fouten.Als<Gespreksuitspraak>();
        }

        var (op, geboren, bron) = (peildatum!.Value, geboortedatum!.Value, Gespreksregel.Regel.Bron);
        if (geboren > op)
        {
            return new Gespreksuitspraak(null, op, [new("CR-019", bron, $"Op {Datum.Toon(op)} is dit kind nog niet geboren. De regel geldt vanaf de geboorte.")], ["De uitgerekende dag of de geboortedag."]);
        }

        var jaren = Leeftijd.Jaren(geboren, op);
        var eis = Gespreksregel.Voor(geboren, op);
        return new Gespreksuitspraak(
            eis, op,
            [
                new("CR-019", bron, $"Op {Datum.Toon(op)} is het kind {Leeftijd.Toon(geboren, null, op)}."),
                new("CR-019", bron, Gespreksregel.Regel.Tekst),
                .. jaren >= 18 ? new[] { new Reden("CR-019", bron, "Dit is een jongvolwassene. De regel voor een jeugdige vanaf 12 jaar geldt.") } : [],
            ],
            eis switch
            {
                Gesprekseis.Gezien => ["De dag waarop je het kind zag, en wie dat deed."],
                Gesprekseis.GezienEnGesproken => ["De dag waarop je het kind zag, en wie dat deed.", "De dag waarop je met het kind sprak, en wie dat deed."],
                _ => ["De dag waarop je met de jeugdige sprak, en wie dat deed."],
            });
    }

    static void Lees(Weigeringen fouten, DateOnly? dag, string veld, string vraag)
    {
        fouten.Eis(dag is not null, new("datum-leeg", vraag, veld, "CR-019"));
        fouten.Eis(dag is null or { Year: >= 1900 and <= 2200 }, new("datum-buiten-bereik", "Vul een datum in tussen 1900 en 2200.", veld, "CR-019"));
    }
}
