using System.Globalization;
using System.Text;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Privacy;

/// <summary>What kind of document it is.</summary>
public enum Stuksoort
{
    /// <summary>Report of a talk, consultation or evaluation.</summary>
    Verslag,

    /// <summary>Letter or mail.</summary>
    Brief,

    /// <summary>Diagnosis, school report, other research.</summary>
    Onderzoek,

    /// <summary>Decision or court order.</summary>
    Besluit,

    /// <summary>Signed consent.</summary>
    Toestemming,

    /// <summary>Photo or drawing.</summary>
    Foto,

    /// <summary>Anything else.</summary>
    Anders,
}

/// <summary>Formats that the dossier takes, told by content and never by name.</summary>
public enum Bestandsformaat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>JPEG photo.</summary>
    Jpg,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>Word document without macros.</summary>
    Docx,

    /// <summary>Mail as text (RFC 5322).</summary>
    Eml,

    /// <summary>Mail of Outlook.</summary>
    Msg,
}

/// <summary>What is written down of a document, as typed.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Op">Day of the document.</param>
/// <param name="Bron">Who gave it.</param>
/// <param name="Gever">Name and role of who gave it.</param>
/// <param name="Omschrijving">What it is, in words.</param>
/// <param name="Vindplaats">Where the paper lies; must be there for a paper document (CR-009).</param>
public sealed record Stukgegevens(Stuksoort? Soort, DateOnly? Op, Bronsoort? Bron, string? Gever, string? Omschrijving, string? Vindplaats);

/// <summary>What the headers of a mail say; null where they do not say it, or cannot be read.</summary>
/// <param name="Van">Name and address of the sender.</param>
/// <param name="Verzonden">When it was sent (UTC).</param>
/// <param name="Onderwerp">Subject.</param>
public sealed record Mailkop(string? Van, DateTimeOffset? Verzonden, string? Onderwerp);

/// <summary>A document of the dossier: a file kept here, or a paper with the place where it lies (CR-009).</summary>
public sealed class Dossierstuk : Aggregaat
{
    /// <summary>Most bytes of a file: 20 MB.</summary>
    public const int MeesteBytes = 20 * 1024 * 1024;

    /// <summary>What stands for a sender that is not known yet.</summary>
    public const string Onbekend = "nog niet bekend";

    /// <summary>What stands for a subject that is not known yet.</summary>
    public const string Naamloos = "E-mail";

    Dossierstuk()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>1, 2, 3 ... within the case; also the neutral name of the file.</summary>
    public int Nummer { get; private set; }

    /// <summary>Kind.</summary>
    public Stuksoort Soort { get; private set; }

    /// <summary>Day of the document.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Who gave it.</summary>
    public Bronsoort Bron { get; private set; }

    /// <summary>Name and role of who gave it.</summary>
    public string Gever { get; private set; } = "";

    /// <summary>What it is.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Where the paper lies; null when there is no paper.</summary>
    public string? Vindplaats { get; private set; }

    /// <summary>Format of the file; null for paper alone.</summary>
    public Bestandsformaat? Formaat { get; private set; }

    /// <summary>Bytes as they are served; 0 for paper alone.</summary>
    public int Grootte { get; private set; }

    /// <summary>When a mail was sent, by its headers (UTC).</summary>
    public DateTimeOffset? Verzonden { get; private set; }

    /// <summary>The file is kept, but who sent it, when or from where still has to be typed.</summary>
    public bool Aanvullen { get; private set; }

    /// <summary>Who put it in the dossier.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Vastgelegd { get; private set; }

    /// <summary>When it was withdrawn (UTC); it stays visible as withdrawn, and cannot be opened.</summary>
    public DateTimeOffset? Ingetrokken { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Intrekreden { get; private set; }

    /// <summary>What search looks in: lower case, without diacritics, equal on both databases.</summary>
    public string Zoektekst { get; private set; } = "";

    /// <summary>Name under which it is served: says nothing about the family.</summary>
    public string Bestandsnaam => string.Create(CultureInfo.InvariantCulture, $"stuk-{Nummer}.{Formaat?.ToString().ToLowerInvariant()}");

    /// <summary>Puts a document in the dossier.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="nummer">Next number of the case.</param>
    /// <param name="g">As typed.</param>
    /// <param name="formaat">Format by content, or null for a paper document.</param>
    /// <param name="grootte">Bytes as kept.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The document, or <c>stuksoort-leeg</c>, <c>datum-leeg</c>, <c>stuk-in-toekomst</c>, <c>bron-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>, <c>vindplaats-leeg</c>.</returns>
    public static Uitkomst<Dossierstuk> LegVast(Guid id, CasusId casus, int nummer, Stukgegevens g, Bestandsformaat? formaat, int grootte, MedewerkerId door, DateTimeOffset nu)
    {
        var gelezen = Lees(g, formaat, nu);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Dossierstuk>.Geweigerd(gelezen.Weigeringen);
        }

        var stuk = new Dossierstuk { Id = id, CasusId = casus, Nummer = nummer, Formaat = formaat, Grootte = grootte, Door = door, Vastgelegd = nu };
        stuk.Zet(gelezen.Waarde);
        return stuk;
    }

    /// <summary>Puts a mail in the dossier with what its headers say; what was typed goes first. Never refused for what is missing: the mail is kept, and the rest is asked (CR-008).</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="nummer">Next number of the case.</param>
    /// <param name="g">As typed.</param>
    /// <param name="kop">What the headers say.</param>
    /// <param name="grootte">Bytes as kept.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The document, or the refusals of <see cref="LegVast"/> about what was typed: <c>stuk-in-toekomst</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Dossierstuk> LegMailVast(Guid id, CasusId casus, int nummer, Stukgegevens g, Mailkop kop, int grootte, MedewerkerId door, DateTimeOffset nu)
    {
        // A clock that runs ahead says nothing about the day.
        var verzonden = kop.Verzonden <= nu.AddMinutes(10) ? kop.Verzonden : null;
        var bekend = g with
        {
            Soort = g.Soort ?? Stuksoort.Brief,
            Op = g.Op ?? (verzonden is { } moment ? Datum.Dag(moment <= nu ? moment : nu) : null),
            Gever = Tekst.Schoon(g.Gever) ?? kop.Van,
            Omschrijving = Tekst.Schoon(g.Omschrijving) ?? kop.Onderwerp,
        };
        var mist = bekend.Op is null || Tekst.Schoon(bekend.Gever) is null || bekend.Bron is null || Tekst.Schoon(bekend.Omschrijving) is null;
        var vol = bekend with { Op = bekend.Op ?? Datum.Dag(nu), Gever = Tekst.Schoon(bekend.Gever) ?? Onbekend, Bron = bekend.Bron ?? Bronsoort.Professional, Omschrijving = Tekst.Schoon(bekend.Omschrijving) ?? Naamloos };
        var stuk = LegVast(id, casus, nummer, vol, Bestandsformaat.Eml, grootte, door, nu);
        if (stuk.Gelukt)
        {
            (stuk.Waarde.Verzonden, stuk.Waarde.Aanvullen) = (verzonden, mist);
        }

        return stuk;
    }

    /// <summary>Types what could not be read.</summary>
    /// <param name="g">As typed.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>stuk-compleet</c> and the refusals of <see cref="LegVast"/>.</returns>
    public Uitkomst<Feit> VulAan(Stukgegevens g, DateTimeOffset nu)
    {
        if (!Aanvullen || Ingetrokken is not null)
        {
            return new Weigering("stuk-compleet", "Van dit stuk is alles al ingevuld, of het is ingetrokken.", Soort: Weigersoort.Regel);
        }

        var gelezen = Lees(g, Formaat, nu);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gelezen.Weigeringen);
        }

        Zet(gelezen.Waarde);
        Aanvullen = false;
        Gewijzigd();
        return new Feit("StukAangevuld", $"Stuk {Nummer} aangevuld: {Zin}.") { Op = Op, Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["stuk"] = Id.ToString(), ["soort"] = Soort.ToString(), ["bron"] = Bron.ToString() } };
    }

    static Uitkomst<Stukgegevens> Lees(Stukgegevens g, Bestandsformaat? formaat, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        var omschrijving = fouten.Neem(Tekst.Verplicht(g.Omschrijving, "omschrijving", "Schrijf kort op wat dit is."));
        fouten.Eis(g.Soort is not null, new("stuksoort-leeg", "Kies wat voor stuk dit is.", "soort"));
        fouten.Eis(g.Op is not null, new("datum-leeg", "Vul de datum van het stuk in, als dag-maand-jaar.", "op"));
        fouten.Eis(g.Op is null || g.Op <= Datum.Dag(nu), new("stuk-in-toekomst", "Deze dag is nog niet geweest. Vul de datum in die op het stuk staat.", "op"));
        fouten.Eis(g.Bron is not null, new("bron-leeg", "Kies van wie je dit kreeg.", "bron"));
        var gever = fouten.Neem(Tekst.Verplicht(g.Gever, "gever", "Vul de naam in van wie je dit kreeg."));
        var vindplaats = fouten.Neem(formaat is null
            ? AlsVrij(Tekst.Verplicht(g.Vindplaats, "vindplaats", "Schrijf op waar het papier ligt, bijvoorbeeld: archiefkast 3, map Mensah."))
            : Tekst.Vrij(g.Vindplaats, "vindplaats"));
        return fouten.Heeft ? fouten.Als<Stukgegevens>() : new Stukgegevens(g.Soort, g.Op, g.Bron, gever, omschrijving, vindplaats);
    }

    void Zet(Stukgegevens g)
    {
        (Soort, Op, Bron, Gever, Omschrijving, Vindplaats) = (g.Soort!.Value, g.Op!.Value, g.Bron!.Value, g.Gever!, g.Omschrijving!, g.Vindplaats);
        Zoektekst = Zoekvorm($"{Omschrijving} {Soort} {Gever} {Vindplaats}");
    }

    /// <summary>The fact for the timeline.</summary>
    public Feit Feit => new(Formaat is null ? "PapierenStukGeregistreerd" : "StukToegevoegd", Formaat is null ? $"Papieren stuk {Nummer}: {Zin}. Ligt in: {Vindplaats}." : $"Bestand {Nummer}: {Zin}.")
    {
        Op = Op,
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["stuk"] = Id.ToString(), ["soort"] = Soort.ToString(), ["bron"] = Bron.ToString() },
    };

    /// <summary>Withdraws an own document, visibly: within 24 hours without, later with a reason.</summary>
    /// <param name="door">Who asks; only who put it in may.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-eigen-stuk</c>, <c>al-ingetrokken</c>, <c>intrekreden-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> TrekIn(MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        if (door != Door)
        {
            return new Weigering("niet-eigen-stuk", "Alleen wie dit toevoegde, kan het intrekken.", Soort: Weigersoort.GeenToegang);
        }

        if (Ingetrokken is not null)
        {
            return new Weigering("al-ingetrokken", "Dit stuk is al ingetrokken.", Soort: Weigersoort.Regel);
        }

        var waarom = Tekst.Vrij(reden, "reden", Verstrekking.Middel);
        if (!waarom.Gelukt)
        {
            return waarom.Weigeringen[0];
        }

        if (waarom.Waarde is null && nu - Vastgelegd > TimeSpan.FromHours(24))
        {
            return new Weigering("intrekreden-leeg", "Dit staat langer dan 24 uur in het dossier. Schrijf op waarom je het intrekt.", "reden");
        }

        (Ingetrokken, Intrekreden) = (nu, waarom.Waarde);
        Gewijzigd();
        return new Feit("StukIngetrokken", $"Ingetrokken: stuk {Nummer}, {Zin}." + (Intrekreden is null ? "" : $" Reden: {Intrekreden}"))
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["stuk"] = Id.ToString() },
        };
    }

    /// <summary>A text as search compares it.</summary>
    /// <param name="tekst">Any text.</param>
    public static string Zoekvorm(string? tekst) =>
        string.Concat((tekst ?? "").Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant().Trim();

    string Zin => $"{Omschrijving} ({Soort.ToString().ToLowerInvariant()}, van {Gever})";

    static Uitkomst<string?> AlsVrij(Uitkomst<string> uitkomst) => uitkomst.Gelukt ? uitkomst.Waarde : uitkomst.Weigeringen[0];
}
