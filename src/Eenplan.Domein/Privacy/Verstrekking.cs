using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Privacy;

/// <summary>Whom something goes to.</summary>
public enum Ontvangersoort
{
    /// <summary>Who reported the worry.</summary>
    Melder,

    /// <summary>A parent, a young person or somebody of their network.</summary>
    Gezin,

    /// <summary>A professional outside the gemeente; gets a link, and a code by telephone.</summary>
    Professional,
}

/// <summary>How it goes out.</summary>
public enum Verstrekwijze
{
    /// <summary>By mail, through the outbox.</summary>
    Email,

    /// <summary>Told: by telephone or face to face; only recorded here.</summary>
    Gesprek,

    /// <summary>Given on paper; only recorded here.</summary>
    Papier,
}

/// <summary>On which ground it may be shared; the worker chooses.</summary>
public enum Verstrekgrond
{
    /// <summary>Consent.</summary>
    Toestemming,

    /// <summary>Needed for the tasks of the college (Jeugdwet 7.4.0).</summary>
    UitvoeringJeugdwet,

    /// <summary>A law asks for it.</summary>
    WettelijkePlicht,

    /// <summary>Safety of a child: meldcode or acute need.</summary>
    VeiligheidKind,

    /// <summary>The person's own data, given to that person.</summary>
    RechtBetrokkene,
}

/// <summary>What is shared, as typed.</summary>
/// <param name="Soort">Whom it goes to.</param>
/// <param name="Ontvanger">Name, and for a professional also the function.</param>
/// <param name="Wijze">How.</param>
/// <param name="Adres">E-mail address; for a talk the telephone number, which may be empty.</param>
/// <param name="Wat">Which data, in a few words.</param>
/// <param name="Tekst">The literal text.</param>
/// <param name="Over">Whose data it is.</param>
/// <param name="Doel">Why the receiver needs it.</param>
/// <param name="Grond">On which ground.</param>
public sealed record Verstrekgegevens(
    Ontvangersoort? Soort, string? Ontvanger, Verstrekwijze? Wijze, string? Adres, string? Wat, string? Tekst, IReadOnlyList<PersoonId> Over, string? Doel, Verstrekgrond? Grond)
{
    /// <summary>The receiver, when chosen from the family; null when only a name was typed.</summary>
    public PersoonId? Aan { get; init; }

    /// <summary>The contact whose agreements it confirms (CR-008), or null.</summary>
    public Guid? Contact { get; init; }
}

/// <summary>Something that left with personal data: to whom, what, about whom, why, on which ground, when. It never changes; the literal text is encrypted.</summary>
public sealed class Verstrekking : Aggregaat
{
    /// <summary>Most characters in "which data" and in the purpose.</summary>
    public const int Middel = 500;

    Verstrekking()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who shared it.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>Whom it went to.</summary>
    public Ontvangersoort Soort { get; private set; }

    /// <summary>Name of the receiver.</summary>
    public string Ontvanger { get; private set; } = "";

    /// <summary>How.</summary>
    public Verstrekwijze Wijze { get; private set; }

    /// <summary>Address or number.</summary>
    public string? Adres { get; private set; }

    /// <summary>Which data, in words.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Ids of the persons whose data it is, comma separated.</summary>
    public string Over { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>On which ground.</summary>
    public Verstrekgrond Grond { get; private set; }

    /// <summary>The contact whose agreements it confirms (CR-008).</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The literal text, encrypted by the platform.</summary>
    public byte[] Inhoud { get; private set; } = [];

    /// <summary>Checks what is shared.</summary>
    /// <param name="g">As typed.</param>
    /// <param name="vanCasus">Persons of the case: nobody else's data goes out from here.</param>
    /// <param name="kring">The family, to refuse a receiver who died.</param>
    /// <returns>The same, cleaned, or <c>ontvangersoort-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>, <c>wijze-leeg</c>, <c>email-onjuist</c>, <c>over-leeg</c>, <c>over-onbekend</c>, <c>grond-leeg</c>, <c>ontvanger-overleden</c>.</returns>
    public static Uitkomst<Verstrekgegevens> Controleer(Verstrekgegevens g, IReadOnlySet<PersoonId> vanCasus, Ontvangerkring kring)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("ontvangersoort-leeg", "Kies aan wie je dit geeft.", "soort"));
        var ontvanger = fouten.Neem(Tekst.Verplicht(g.Ontvanger, "ontvanger", "Vul in wie dit krijgt."));
        if (kring.IsOverleden(g.Aan, ontvanger, g.Wijze == Verstrekwijze.Email ? g.Adres : null) is { } overleden)
        {
            fouten.Voeg(overleden);
        }

        fouten.Eis(g.Wijze is not null, new("wijze-leeg", "Kies hoe je dit geeft.", "wijze"));
        var adres = g.Wijze == Verstrekwijze.Email ? fouten.Neem(Emailadres.Lees(g.Adres, "adres")) : fouten.Neem(Tekst.Vrij(g.Adres, "adres"));
        var wat = fouten.Neem(Tekst.Verplicht(g.Wat, "wat", "Schrijf in een paar woorden op welke gegevens dit zijn.", Middel));
        var tekst = fouten.Neem(Tekst.Verplicht(
            g.Tekst, "tekst", g.Wijze == Verstrekwijze.Gesprek ? "Schrijf op wat je hebt verteld." : "Schrijf de tekst die de ontvanger krijgt.", Tekst.Lang));
        fouten.Eis(g.Over.Count > 0, new("over-leeg", "Kies over wie dit gaat.", "over"));
        fouten.Eis(g.Over.All(vanCasus.Contains), new("over-onbekend", "Kies alleen mensen van dit gezin.", "over"));
        var doel = fouten.Neem(Tekst.Verplicht(g.Doel, "doel", "Schrijf op waarvoor de ontvanger dit nodig heeft.", Middel));
        fouten.Eis(g.Grond is not null, new("grond-leeg", "Kies waarom je dit mag delen.", "grond"));
        return fouten.Heeft ? fouten.Als<Verstrekgegevens>() : new Verstrekgegevens(g.Soort, ontvanger, g.Wijze, adres, wat, tekst, [.. g.Over.Distinct()], doel, g.Grond) { Aan = g.Aan, Contact = g.Contact };
    }

    /// <summary>Writes it down, after <see cref="Controleer"/>.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">The case.</param>
    /// <param name="g">What was checked.</param>
    /// <param name="inhoud">The literal text, encrypted.</param>
    /// <param name="door">Who shares it.</param>
    /// <param name="nu">Instant.</param>
    public static Verstrekking LegVast(Guid id, CasusId casus, Verstrekgegevens g, byte[] inhoud, MedewerkerId door, DateTimeOffset nu) => new()
    {
        Id = id,
        CasusId = casus,
        Op = nu,
        Door = door,
        Soort = g.Soort!.Value,
        Ontvanger = g.Ontvanger!,
        Wijze = g.Wijze!.Value,
        Adres = g.Adres,
        Wat = g.Wat!,
        Over = string.Join(',', g.Over),
        Doel = g.Doel!,
        Grond = g.Grond!.Value,
        Inhoud = inhoud,
        ContactId = g.Contact,
    };

    /// <summary>The persons whose data it is.</summary>
    public IReadOnlyList<PersoonId> Personen => [.. Over.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => new PersoonId(Guid.Parse(p)))];

    /// <summary>The fact for the timeline; the literal text is not in it.</summary>
    public Feit Feit => new("InformatieGedeeld", $"Gedeeld met {Ontvanger} ({Woord(Wijze)}): {Wat.TrimEnd('.')}. Doel: {Doel.TrimEnd('.')}. Grond: {Woord(Grond).ToLowerInvariant()}.")
    {
        Over = Personen,
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["verstrekking"] = Id.ToString(), ["ontvanger"] = Soort.ToString(), ["wijze"] = Wijze.ToString(), ["grond"] = Grond.ToString() },
    };

    /// <summary>A way as one reads it.</summary>
    /// <param name="wijze">The way.</param>
    public static string Woord(Verstrekwijze wijze) => wijze switch
    {
        Verstrekwijze.Email => "per e-mail",
        Verstrekwijze.Gesprek => "verteld",
        _ => "op papier",
    };

    /// <summary>A ground as one reads it.</summary>
    /// <param name="grond">The ground.</param>
    public static string Woord(Verstrekgrond grond) => grond switch
    {
        Verstrekgrond.UitvoeringJeugdwet => "Uitvoering van de Jeugdwet",
        Verstrekgrond.WettelijkePlicht => "Wettelijke plicht",
        Verstrekgrond.VeiligheidKind => "Veiligheid van een kind",
        Verstrekgrond.RechtBetrokkene => "Recht op eigen gegevens",
        _ => "Toestemming",
    };
}

/// <summary>What became of an attempt to collect something that stands ready.</summary>
public enum Ophaaluitkomst
{
    /// <summary>The code is wrong.</summary>
    CodeOnjuist,

    /// <summary>Too many wrong codes: the worker must make a new one.</summary>
    Geblokkeerd,

    /// <summary>It stood ready too long.</summary>
    Verlopen,

    /// <summary>Here it is.</summary>
    Gelukt,
}

/// <summary>Where a professional collects what was shared: the link came by mail, the code by telephone, so that neither alone opens it.</summary>
public sealed class Ophaalpunt : Aggregaat
{
    /// <summary>Days that it stands ready.</summary>
    public const int Dagen = 14;

    /// <summary>Wrong codes after which it closes.</summary>
    public const int MeestePogingen = 5;

    Ophaalpunt()
    {
    }

    /// <summary>Opens one.</summary>
    /// <param name="verstrekking">What was shared.</param>
    /// <param name="casus">The case.</param>
    /// <param name="kenmerk">Hash of the token in the link.</param>
    /// <param name="code">The code, encrypted.</param>
    /// <param name="nu">Instant.</param>
    public Ophaalpunt(Guid verstrekking, CasusId casus, string kenmerk, byte[] code, DateTimeOffset nu) =>
        (VerstrekkingId, CasusId, Kenmerk, Code, Tot) = (verstrekking, casus, kenmerk, code, nu.AddDays(Dagen));

    /// <summary>What was shared.</summary>
    public Guid VerstrekkingId { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Hash of the token in the link.</summary>
    public string Kenmerk { get; private set; } = "";

    /// <summary>The code, encrypted by the platform.</summary>
    public byte[] Code { get; private set; } = [];

    /// <summary>Until when it stands ready (UTC).</summary>
    public DateTimeOffset Tot { get; private set; }

    /// <summary>Wrong codes since the code was made.</summary>
    public int Pogingen { get; private set; }

    /// <summary>When it was first collected (UTC).</summary>
    public DateTimeOffset? Opgehaald { get; private set; }

    /// <summary>Tries a code; a wrong one counts.</summary>
    /// <param name="klopt">Whether the code is right.</param>
    /// <param name="nu">Instant.</param>
    public Ophaaluitkomst Probeer(bool klopt, DateTimeOffset nu)
    {
        if (nu > Tot)
        {
            return Ophaaluitkomst.Verlopen;
        }

        if (Pogingen >= MeestePogingen)
        {
            return Ophaaluitkomst.Geblokkeerd;
        }

        Gewijzigd();
        if (!klopt)
        {
            Pogingen++;
            return Pogingen >= MeestePogingen ? Ophaaluitkomst.Geblokkeerd : Ophaaluitkomst.CodeOnjuist;
        }

        Opgehaald ??= nu;
        return Ophaaluitkomst.Gelukt;
    }

    /// <summary>A new code, when the old one was lost or blocked; it stands ready again for the full time.</summary>
    /// <param name="code">The code, encrypted.</param>
    /// <param name="nu">Instant.</param>
    public void Vernieuw(byte[] code, DateTimeOffset nu)
    {
        (Code, Pogingen, Tot) = (code, 0, nu.AddDays(Dagen));
        Gewijzigd();
    }
}
