using Eenplan.Domein.Gedeeld;
using Eenplan.Ijw;

namespace Eenplan.Web.Onderdelen.Berichten;

/// <summary>What the message library answers to verbs and endpoints alike. Needs no municipality and no database, and keeps nothing.</summary>
public static class Berichtloket
{
    /// <summary>XsdVersie when none is given (IV034).</summary>
    const string Standaardversie = "1.0.0";

    static readonly Weigering VersieOnjuist = new("xsd-onjuist", "De versie heeft de vorm 1.0.0.", "xsd");

    /// <summary>The name of a message: JW301; null when it is none.</summary>
    public static string? Naam(Berichtsoort soort) => soort == Berichtsoort.Onbekend ? null : soort.ToString().ToUpperInvariant();

    /// <summary>Structure, and the rules inside the message.</summary>
    public static Controleresultaat Valideer(Stream bron) => Berichtcontrole.Controleer(bron);

    /// <summary>Tells a message in words, line by line, so that a claim of any size can be told.</summary>
    /// <param name="bron">The message.</param>
    /// <param name="metBsn">With the BSN; hidden otherwise.</param>
    /// <param name="regel">Takes each line.</param>
    /// <returns>What it is, and what was wrong with its structure.</returns>
    public static Controleresultaat Toon(Stream bron, bool metBsn, Action<string> regel)
    {
        using var stroom = Berichtstroom.Open(bron);
        if (stroom.Kop is { } kop)
        {
            foreach (var zin in Samenvatting.Regels(kop, metBsn, kop is Jw323 or Jw325 ? stroom.Clienten() : null))
            {
                regel(zin);
            }
        }
        else
        {
            foreach (var _ in stroom.Clienten())
            {
                // Reads on to find the faults that follow.
            }
        }

        return new(stroom.Soort, stroom.Kop, stroom.Bevindingen);
    }

    /// <param name="Identificatie">Of the return message; R and that of the message when left out.</param>
    /// <param name="Xsd">XsdVersie.</param>
    /// <param name="Vandaag">Day of the return message.</param>
    /// <param name="Eerder">Earlier messages that count too; null looks at the message itself, its date and its municipality alone.</param>
    public sealed record Retourvraag(string? Identificatie, string? Xsd, DateOnly Vandaag, IEnumerable<Bericht>? Eerder = null);

    /// <param name="Xml">The return message; null when the structure is wrong, and the standard has the sender told directly.</param>
    /// <param name="Bevindingen">Then: why.</param>
    public sealed record Retourbericht(byte[]? Xml, IReadOnlyList<Bevinding> Bevindingen);

    /// <summary>Makes the return message, or the answer to a claim.</summary>
    /// <returns>The message, or <c>geen-retour</c>, <c>retour-onjuist</c>.</returns>
    public static Uitkomst<Retourbericht> Retour(Stream bron, Retourvraag vraag)
    {
        var gelezen = Berichtlezer.Lees(bron);
        if (gelezen.Bericht is not { } heen)
        {
            return new Retourbericht(null, gelezen.Bevindingen);
        }

        var kenmerk = heen.Kop.BerichtIdentificatie.Identificatie;
        var bevindingen = Berichtcontrole.Controleer(heen).Concat(Keten(heen, vraag)).ToList();
        var gegevens = new Retourgegevens(vraag.Identificatie ?? "R" + kenmerk[..Math.Min(11, kenmerk.Length)], vraag.Vandaag, Versie(vraag.Xsd));
        var retour = heen is Jw323 declaratie ? Antwoordmaker.Maak(declaratie, bevindingen, gegevens) : Retourmaker.Maak(heen, bevindingen, gegevens);
        if (retour is null)
        {
            return new Weigering("geen-retour", $"Op een {Naam(heen.Soort)} bestaat geen retourbericht.", Soort: Weigersoort.Regel);
        }

        var xml = Berichtschrijver.Schrijf(retour);
        return Berichtlezer.Lees(xml).Bericht is null
            ? new Weigering("retour-onjuist", "De identificatie is hoogstens 12 tekens en de versie heeft de vorm 1.0.0.", "identificatie")
            : new Retourbericht(xml, []);
    }

    /// <summary>A valid fictional message.</summary>
    /// <returns>The message, or <c>bericht-onbekend</c>, <c>xsd-onjuist</c>.</returns>
    public static Uitkomst<byte[]> Voorbeeld(string naam, string? xsd)
    {
        var soort = Enum.GetValues<Berichtsoort>().FirstOrDefault(s => s != Berichtsoort.Onbekend && string.Equals(Naam(s), naam, StringComparison.OrdinalIgnoreCase));
        if (soort == Berichtsoort.Onbekend)
        {
            return new Weigering("bericht-onbekend", "Dit bericht kent iJw 3.2 niet. Kies uit " + string.Join(", ", Enum.GetValues<Berichtsoort>().Select(Naam).OfType<string>()) + ".", "bericht", Soort: Weigersoort.NietGevonden);
        }

        var xml = Berichtschrijver.Schrijf(Voorbeelden.Maak(soort, Versie(xsd)));
        return Berichtlezer.Lees(xml).Bericht is null ? VersieOnjuist : xml;
    }

    static XsdVersie Versie(string? xsd) => new() { BasisschemaXsdVersie = xsd ?? Standaardversie, BerichtXsdVersie = xsd ?? Standaardversie };

    static IReadOnlyList<Bevinding> Keten(Bericht heen, Retourvraag vraag)
    {
        var archief = new Ketenarchief();
        var controle = new Ketencontrole(archief, new());
        if (vraag.Eerder is null)
        {
            return [.. controle.Controleer(heen, vraag.Vandaag).Where(b => b.Niveau == Controleniveau.ExterneBron && b.Over is null)];
        }

        foreach (var eerder in vraag.Eerder.Where(e => e.Soort != heen.Soort || e.Kop.BerichtIdentificatie != heen.Kop.BerichtIdentificatie))
        {
            archief.Neem(eerder);
        }

        return controle.Controleer(heen, vraag.Vandaag);
    }
}
