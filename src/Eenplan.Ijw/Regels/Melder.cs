namespace Eenplan.Ijw;

/// <summary>Collects findings; knows level and return code of each rule from the table.</summary>
sealed class Melder(int max = int.MaxValue)
{
    readonly List<Bevinding> bevindingen = [];

    public IReadOnlyList<Bevinding> Bevindingen => bevindingen;

    public void Meld(string code, string pad, string tekst, object? over = null)
    {
        if (bevindingen.Count >= max)
        {
            return;
        }

        var regel = Regels.Zoek(code) ?? throw new InvalidOperationException("Rule " + code + " is not in the table.");
        bevindingen.Add(new(code, pad, regel.Retourcode, tekst, regel.Niveau) { Over = over });
    }

    /// <summary>Reports when the condition does not hold.</summary>
    public void Eis(bool goed, string code, string ouder, string element, string tekst)
    {
        if (!goed)
        {
            Meld(code, ouder + "/" + element, tekst);
        }
    }
}
