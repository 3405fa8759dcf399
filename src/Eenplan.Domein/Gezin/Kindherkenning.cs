using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>Whether a child that somebody names is a child we know (search before create).</summary>
public static class Kindherkenning
{
    /// <summary>Same sound of the given name, and no other day of birth. Only within one family: across families this is not enough.</summary>
    /// <param name="bekend">A child of the family.</param>
    /// <param name="genoemd">The child that is named.</param>
    public static bool Zelfde(Persoon bekend, Persoonsgegevens genoemd) =>
        bekend.Voornaam is { } ene && Tekst.Schoon(genoemd.Voornaam) is { } andere
        && Klanksleutel.Van(andere).Intersect(Klanksleutel.Opslag(ene), StringComparer.Ordinal).Any()
        && (bekend.Geboren is null || genoemd.Geboren is null || bekend.Geboren == genoemd.Geboren);
}
