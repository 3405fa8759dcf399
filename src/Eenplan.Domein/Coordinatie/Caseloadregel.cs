using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>The norm of families per worker (CR-066): it only warns, but who goes over it says why.</summary>
public static class Caseloadregel
{
    /// <summary>The rule, with the norm of the profile.</summary>
    /// <param name="voltijd">Families per full-time worker.</param>
    public static Regel Norm(int voltijd) =>
        new("CR-066", $"Een voltijd casusregisseur heeft hoogstens {voltijd} gezinnen, naar rato van deeltijd.", "Werkbeschrijving casusregie, ‘Randvoorwaarden’", Hardheid.Signalering);

    /// <summary>Checks the number of families after a case is given.</summary>
    /// <param name="naam">Name of the worker.</param>
    /// <param name="erna">Her families including this one.</param>
    /// <param name="norm">Her norm.</param>
    /// <param name="voltijd">Norm of a full-time worker.</param>
    /// <param name="reden">Why it may go over, or null.</param>
    /// <returns>The reason to keep (null within the norm), or <c>norm-overschreden</c> / <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<string?> Controleer(string naam, int erna, int norm, int voltijd, string? reden)
    {
        if (erna <= norm)
        {
            return (string?)null;
        }

        var tekst = Tekst.Vrij(reden, "normReden", Tekst.Lang);
        var regel = Norm(voltijd);
        return tekst is { Gelukt: true, Waarde: null }
            ? new Weigering("norm-overschreden", $"{naam} heeft dan {erna} gezinnen; de norm is {norm}. Kies een ander, of schrijf op waarom dit toch kan.", "normReden", regel.Eis) { Regel = regel }
            : tekst;
    }
}
