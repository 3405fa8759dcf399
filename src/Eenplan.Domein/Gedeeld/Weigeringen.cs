namespace Eenplan.Domein.Gedeeld;

/// <summary>Collects refusals while reading a form, so that a person sees all of them at once.</summary>
public sealed class Weigeringen
{
    readonly List<Weigering> lijst = [];

    /// <summary>Whether anything was refused.</summary>
    public bool Heeft => lijst.Count > 0;

    /// <summary>Notes a refusal.</summary>
    /// <param name="weigering">The refusal.</param>
    public void Voeg(Weigering weigering) => lijst.Add(weigering);

    /// <summary>Notes a refusal when a condition fails.</summary>
    /// <param name="goed">The condition.</param>
    /// <param name="weigering">The refusal.</param>
    public void Eis(bool goed, Weigering weigering)
    {
        if (!goed)
        {
            lijst.Add(weigering);
        }
    }

    /// <summary>Takes the value of an outcome, or notes its refusals and answers the default.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="uitkomst">The outcome.</param>
    public T? Neem<T>(Uitkomst<T> uitkomst)
    {
        if (uitkomst.Gelukt)
        {
            return uitkomst.Waarde;
        }

        lijst.AddRange(uitkomst.Weigeringen);
        return default;
    }

    /// <summary>All refusals as the outcome of a use case.</summary>
    /// <typeparam name="T">What the use case would have answered.</typeparam>
    public Uitkomst<T> Als<T>() => Uitkomst<T>.Geweigerd(lijst);
}
