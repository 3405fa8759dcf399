using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Privacy;

/// <summary>Somebody of the family as the rules of sending see one.</summary>
/// <param name="Id">The person.</param>
/// <param name="Naam">Whole name.</param>
/// <param name="Roepnaam">Given name.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Telefoon">Telephone numbers.</param>
/// <param name="Overleden">The person died.</param>
/// <param name="Huishouden">Household; null when living elsewhere.</param>
public sealed record Kringlid(PersoonId Id, string Naam, string Roepnaam, string? Email, IReadOnlyList<string> Telefoon, bool Overleden, Guid? Huishouden)
{
    /// <summary>Left the family, or died.</summary>
    public bool Weg { get; init; }
}

/// <summary>An address of the family.</summary>
/// <param name="Id">Household.</param>
/// <param name="Delen">Street with number, and postal code.</param>
/// <param name="Geheim">Never in a letter.</param>
public sealed record Kringhuis(Guid Id, IReadOnlyList<string> Delen, bool Geheim);

/// <summary>Who can receive something, and what may not stand in it: nothing goes to who died, and nothing of one household to the other.</summary>
/// <param name="Leden">Everybody of the family, who died or left too.</param>
/// <param name="Huizen">Their households.</param>
public sealed record Ontvangerkring(IReadOnlyList<Kringlid> Leden, IReadOnlyList<Kringhuis> Huizen)
{
    static readonly string[] Aanhef = ["aan", "de", "heer", "mevrouw", "dhr", "mevr", "mw", "meneer"];

    /// <summary>Refuses a receiver who died: by id, by name, or by an address that is of nobody who lives.</summary>
    /// <param name="aan">The person, when chosen from the family.</param>
    /// <param name="ontvanger">Name as typed.</param>
    /// <param name="adres">E-mail as typed.</param>
    /// <returns><c>ontvanger-overleden</c> or null.</returns>
    public Weigering? IsOverleden(PersoonId? aan, string? ontvanger, string? adres)
    {
        var naam = Kaal(ontvanger);
        var dood = Leden.Where(l => l.Overleden).FirstOrDefault(l =>
            l.Id == aan
            || (naam.Length > 0 && (naam == Kaal(l.Naam) || naam == Kaal(l.Roepnaam)) && !Leden.Any(a => !a.Overleden && (Kaal(a.Naam) == naam || Kaal(a.Roepnaam) == naam)))
            || (Gelijk(l.Email, adres) && !Leden.Any(a => !a.Overleden && Gelijk(a.Email, adres))));
        return dood is null ? null : new("ontvanger-overleden", $"{dood.Naam} is overleden. Er gaat niets meer naar {dood.Roepnaam}. Kies iemand anders.", "ontvanger", Soort: Weigersoort.Regel);
    }

    /// <summary>Refuses a text that holds the address, telephone or e-mail of another household, or a secret address, for who gets it.</summary>
    /// <param name="aan">The receiver.</param>
    /// <param name="tekst">The text.</param>
    /// <returns><c>ander-huishouden</c>, <c>adres-geheim</c> or null.</returns>
    public Weigering? Lekt(Kringlid aan, string? tekst)
    {
        var plat = Plat(tekst);
        if (Geheim(tekst) is { } geheim)
        {
            return geheim;
        }

        var huizen = Huizen.Where(h => h.Id != aan.Huishouden).SelectMany(h => h.Delen);
        var anderen = Leden.Where(l => l.Id != aan.Id && l.Huishouden != aan.Huishouden).SelectMany(l => l.Telefoon.Append(l.Email)).OfType<string>();
        var eigen = Huizen.Where(h => h.Id == aan.Huishouden).SelectMany(h => h.Delen)
            .Concat(Leden.Where(l => l.Id == aan.Id || l.Huishouden == aan.Huishouden).SelectMany(l => l.Telefoon.Append(l.Email)).OfType<string>()).Select(Plat).ToHashSet(StringComparer.Ordinal);
        return huizen.Concat(anderen).FirstOrDefault(d => !eigen.Contains(Plat(d)) && Staat(plat, d)) is { } gevonden
            ? new("ander-huishouden", $"‘{gevonden}’ hoort bij een ander huishouden. {aan.Roepnaam} mag dat niet zien. Haal het eruit, of stuur de anderen een eigen tekst.", "tekst", "SB-123", Weigersoort.Regel)
            : null;
    }

    /// <summary>Refuses a text with a secret address, for whoever gets it.</summary>
    /// <param name="tekst">The text.</param>
    /// <returns><c>adres-geheim</c> or null.</returns>
    public Weigering? Geheim(string? tekst)
    {
        var plat = Plat(tekst);
        return Huizen.Any(h => h.Geheim && h.Delen.Any(d => Staat(plat, d)))
            ? new("adres-geheim", "In de tekst staat een geheim adres. Haal het eruit.", "tekst", Soort: Weigersoort.Regel)
            : null;
    }

    static bool Staat(string tekst, string deel) => Plat(deel) is { Length: >= 5 } kort && tekst.Contains(kort, StringComparison.Ordinal);

    static bool Gelijk(string? een, string? ander) => een is not null && string.Equals(een.Trim(), ander?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Without spaces, marks and case: "06-1234 5678" and "0612345678" are the same.</summary>
    static string Plat(string? tekst) => string.Concat((tekst ?? "").ToLower(CultureInfo.InvariantCulture).Where(c => char.IsLetterOrDigit(c) || c is '@'));

    /// <summary>A name without salutation.</summary>
    static string Kaal(string? naam) =>
        string.Join(' ', Dossierstuk.Zoekvorm(naam).Replace('.', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => Aanhef.Contains(w, StringComparer.Ordinal)));
}
