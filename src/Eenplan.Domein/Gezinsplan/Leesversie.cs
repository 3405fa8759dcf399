using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>The plan as one signer may see it: without the private goals of another adult, without what belongs to the other household (ontwerp §9).</summary>
/// <param name="Inhoud">What is shown.</param>
/// <param name="Leden">Members whose contact data may be shown.</param>
/// <param name="Getoond">What was shown and what was left out, in words without content.</param>
public sealed record Leesversie(Planinhoud Inhoud, IReadOnlyList<PersoonId> Leden, string Getoond)
{
    /// <summary>Makes the version of a signer.</summary>
    /// <param name="inhoud">The whole plan.</param>
    /// <param name="leden">Members of the family.</param>
    /// <param name="lezer">The signer; null for somebody outside the family (an institution), who is shown no private goal and no contact data.</param>
    public static Leesversie Voor(Planinhoud inhoud, IReadOnlyList<Planlid> leden, PersoonId? lezer)
    {
        var volwassen = leden.Where(l => !l.Kind).ToDictionary(l => l.Id);
        var ik = leden.FirstOrDefault(l => l.Id == lezer);
        bool VanAnder(PersoonId? van) => van is { } v && v != lezer && volwassen.ContainsKey(v);

        // Who died or left is in no household any more: what was hers alone stays hers, and goes to nobody.
        bool Weg(PersoonId? van) => van is { } v && v != lezer && !leden.Any(l => l.Id == v);
        bool AnderHuis(PersoonId? van) => Weg(van) || (VanAnder(van) && (ik is null || (!ik.Kind && ik.Huis != volwassen[van!.Value].Huis)));
        var deel = inhoud with
        {
            Doelen = [.. inhoud.Doelen.Where(d => !(d.Prive && (VanAnder(d.Van) || Weg(d.Van))))],
            Woorden = [.. inhoud.Woorden.Where(w => !AnderHuis(w.Van))],
            NietOpgepakt = [.. inhoud.NietOpgepakt.Where(z => !AnderHuis(z.Van))],
            Antwoorden = [],
        };
        var zichtbaar = leden.Where(l => l.Id == lezer || (ik is not null && l.Huis == ik.Huis)).Select(l => l.Id).ToList();
        return new(deel, zichtbaar, Woorden(inhoud, deel, leden.Count - zichtbaar.Count));
    }

    /// <summary>What everybody may see: for a sheet that lies on the table or hangs on the fridge.</summary>
    /// <param name="inhoud">The whole plan.</param>
    /// <param name="leden">Members of the family.</param>
    public static Leesversie VoorIedereen(Planinhoud inhoud, IReadOnlyList<Planlid> leden)
    {
        var delen = leden.Select(l => Voor(inhoud, leden, l.Id)).ToList();
        var samen = inhoud with
        {
            Doelen = [.. inhoud.Doelen.Where(d => delen.TrueForAll(v => v.Inhoud.Doelen.Contains(d)))],
            Woorden = [.. inhoud.Woorden.Where(w => delen.TrueForAll(v => v.Inhoud.Woorden.Contains(w)))],
            NietOpgepakt = [.. inhoud.NietOpgepakt.Where(z => delen.TrueForAll(v => v.Inhoud.NietOpgepakt.Contains(z)))],
            Antwoorden = [],
        };
        var zichtbaar = leden.Select(l => l.Id).Where(id => delen.TrueForAll(v => v.Leden.Contains(id))).ToList();
        return new(samen, zichtbaar, Woorden(inhoud, samen, leden.Count - zichtbaar.Count));
    }

    static string Woorden(Planinhoud heel, Planinhoud deel, int zonderContact)
    {
        var weg = new List<string>();
        Tel(weg, heel.Doelen.Count - deel.Doelen.Count, "doel van een ander", "doelen van een ander");
        Tel(weg, heel.Woorden.Count - deel.Woorden.Count, "tekst uit het andere huishouden", "teksten uit het andere huishouden");
        Tel(weg, heel.NietOpgepakt.Count - deel.NietOpgepakt.Count, "vraag uit het andere huishouden", "vragen uit het andere huishouden");
        if (zonderContact > 0)
        {
            weg.Add("telefoon en mail van het andere huishouden");
        }

        return weg.Count == 0 ? "Het hele plan." : $"{deel.Doelen.Count} van {heel.Doelen.Count} doelen. Weggelaten: {string.Join(", ", weg)}.";
    }

    static void Tel(List<string> weg, int aantal, string een, string meer)
    {
        if (aantal > 0)
        {
            weg.Add($"{aantal} {(aantal == 1 ? een : meer)}");
        }
    }
}
