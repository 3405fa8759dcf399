using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>The short confirmation of what was agreed in a contact (CR-008).</summary>
public static class Afspraakbevestiging
{
    /// <summary>The rule with its source.</summary>
    public static Regel Regel { get; } = new("CR-008", "Na een gesprek bevestig je kort wat is afgesproken, aan het gezin en aan wie helpt.", "Werkbeschrijving casusregie, ‘Algemeen’");

    /// <summary>Why the receiver gets it.</summary>
    public const string Doel = "Weten wat is afgesproken";

    /// <summary>The text to begin with, out of the note; the worker edits it.</summary>
    /// <param name="contact">The note.</param>
    /// <param name="afzender">Name of who sends it.</param>
    /// <param name="telefoon">Telephone of who sends it, or null.</param>
    /// <param name="gemeente">Name of the gemeente.</param>
    public static string Voorstel(Contactmoment contact, string afzender, string? telefoon, string gemeente)
    {
        var hoe = contact.Soort switch
        {
            Contactsoort.Huisbezoek => "was ik bij jullie thuis",
            Contactsoort.Bericht => "schreven we elkaar",
            _ => "spraken we elkaar",
        };
        var afspraken = contact.Afgesproken ?? "- ";
        return $"Dag,\n\nOp {Datum.Toon(contact.Op)} {hoe}. We spraken af:\n\n{afspraken}\n\nKlopt er iets niet? Laat het mij weten.\n\nGroet,\n{afzender}\nGemeente {gemeente}{(telefoon is null ? "" : $", telefoon {telefoon}")}";
    }

    /// <summary>In which data the confirmation consists, in words.</summary>
    /// <param name="contact">The note.</param>
    public static string Wat(Contactmoment contact) => $"De afspraken van {Datum.Toon(contact.Op)}";
}

/// <summary>Confirmation of what was agreed.</summary>
public sealed partial class Contactmoment
{
    /// <summary>The agreements were confirmed; the version goes up, so that a second press of the same button sends nothing (CR-008).</summary>
    /// <param name="aan">Names of the receivers.</param>
    /// <returns>The fact, or <c>contact-geldt-niet</c>, <c>ontvanger-leeg</c>.</returns>
    public Uitkomst<Feit> Bevestig(IReadOnlyList<string> aan)
    {
        if (!Geldt)
        {
            return new Weigering("contact-geldt-niet", "Dit contact is ingetrokken, vervangen of verplaatst. Bevestig de nieuwe tekst.", null, "CR-008", Weigersoort.Regel) { Regel = Afspraakbevestiging.Regel };
        }

        if (aan.Count == 0)
        {
            return new Weigering("ontvanger-leeg", "Kies aan wie je de afspraken bevestigt.", "aan", "CR-008");
        }

        Gewijzigd();
        return new Feit("AfsprakenBevestigd", $"Afspraken van {Datum.Toon(Op)} bevestigd aan {(aan.Count == 1 ? aan[0] : string.Join(", ", aan.Take(aan.Count - 1)) + " en " + aan[^1])}")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = Id.ToString() },
        };
    }
}
