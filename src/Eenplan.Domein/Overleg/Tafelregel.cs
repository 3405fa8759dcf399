using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Overleg;

/// <summary>The privacy weighing of one person who is invited, as typed: who, what and why, each time anew (CR-050). One shape for every meeting.</summary>
/// <param name="Wie">Name and role.</param>
/// <param name="Wat">What is shared, and what is not.</param>
/// <param name="Waarom">What she adds.</param>
public sealed record Tafelregel(string? Wie, string? Wat, string? Waarom)
{
    /// <summary>Most characters in what and why.</summary>
    public const int Zin = 1_000;

    /// <summary>Nothing was weighed yet: a name alone was put there by the invitation.</summary>
    public bool Leeg => Tekst.Schoon(Wat) is null && Tekst.Schoon(Waarom) is null;

    /// <summary>Reads it whole: half a weighing is none.</summary>
    /// <param name="veld">Prefix of the fields the refusals belong to, for example <c>tafel[0].</c>.</param>
    /// <param name="fouten">Collects <c>veld-leeg</c> and <c>tekst-te-lang</c>.</param>
    public (string Wie, string Wat, string Waarom) Lees(string veld, Weigeringen fouten)
    {
        var wie = fouten.Neem(Tekst.Verplicht(Wie, veld + "Wie", "Vul in wie er aan tafel zit."));
        var wat = fouten.Neem(Tekst.Verplicht(Wat, veld + "Wat", "Schrijf op wat je met deze persoon deelt, en wat niet.", Zin));
        var waarom = fouten.Neem(Tekst.Verplicht(Waarom, veld + "Waarom", "Schrijf op wat deze persoon toevoegt.", Zin));
        return (wie ?? "", wat ?? "", waarom ?? "");
    }
}
