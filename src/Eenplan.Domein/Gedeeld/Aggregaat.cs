namespace Eenplan.Domein.Gedeeld;

/// <summary>
/// A cluster of things that is saved as one, with a version: a form carries the version it was drawn from,
/// so that a stale save is seen and shows both texts instead of losing one.
/// </summary>
public abstract class Aggregaat
{
    /// <summary>Goes up with each change; 0 before the first save of a change.</summary>
    public int Versie { get; private set; }

    /// <summary>Every method that changes state calls this once.</summary>
    protected void Gewijzigd() => Versie++;
}
