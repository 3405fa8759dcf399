using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Gemeenten;

namespace Eenplan.Web.Onderdelen.Termijnen;

/// <summary>The rules of terms for who has no file: open, nothing kept but a count.</summary>
public static class RegelhulpApi
{
    /// <summary>Answer to a question that cannot be answered.</summary>
    public const string NietTeBepalen = "nietTeBepalen";

    [Description("Vraag naar een werkdag.")]
    public sealed record Werkdagvraag
    {
        [Description("Dag vanaf wanneer je telt; de dag zelf telt niet mee.")]
        [Required]
        public DateOnly? Vanaf { get; init; }

        [Description("Hoeveel werkdagen, van 1 tot en met 10000.")]
        [Required]
        [Range(1, Regelhulp.MeesteWerkdagen)]
        public int? Werkdagen { get; init; }
    }

    [Description("Vraag naar een termijn uit het termijnenregister.")]
    public sealed record Termijnvraag
    {
        [Description("Code uit het termijnenregister, bijvoorbeeld EersteContactCasusregie. Alle codes staan op de pagina van de regelhulp.")]
        [Required]
        public string? Code { get; init; }

        [Description("Wanneer de termijn begint, als jjjj-mm-dd. Telt de termijn in uren, dan het moment met tijdzone, bijvoorbeeld 2026-11-20T09:30:00+01:00.")]
        [Required]
        public string? Start { get; init; }
    }

    [Description("Eén stap van de redenering.")]
    public sealed record Redenuitvoer
    {
        [Description("Eis waar de stap uit volgt.")]
        [Required]
        public string Eis { get; init; } = "";

        [Description("Document of wetsartikel.")]
        [Required]
        public string Bron { get; init; } = "";

        [Description("De stap in één zin.")]
        [Required]
        public string Tekst { get; init; } = "";
    }

    [Description("Gemeenteprofiel waarmee is gerekend.")]
    public sealed record Profieluitvoer
    {
        [Description("Code van de gemeente.")]
        [Required]
        public string Gemeente { get; init; } = "";

        [Description("Versie van het profiel.")]
        [Required]
        public int Versie { get; init; }
    }

    [Description("Een werkdag, met de redenering.")]
    public sealed record Werkdagantwoord
    {
        [Description("De gevraagde werkdag, als jjjj-mm-dd.")]
        [Required]
        public string Antwoord { get; init; } = "";

        [Description("Waarom dit de dag is.")]
        [Required]
        public IReadOnlyList<Redenuitvoer> Redenen { get; init; } = [];

        [Description("Wat je vastlegt als je hiernaar handelt.")]
        [Required]
        public IReadOnlyList<string> Vastleggen { get; init; } = [];

        [Description("Gemeenteprofiel waarmee is gerekend.")]
        [Required]
        public Profieluitvoer Profiel { get; init; } = new();
    }

    [Description("Een termijn, met de redenering.")]
    public sealed record Antwoordtermijn
    {
        [Description("Laatste dag op tijd, als jjjj-mm-dd; bij een termijn in uren het laatste moment met tijdzone; ‘nietTeBepalen’ als er geen laatste dag is.")]
        [Required]
        public string Antwoord { get; init; } = "";

        [Description("Hoe hard de termijn is: hard (wet, besluit, reglement of contract), norm (werkafspraak) of maximum (langste duur van een maatregel of inzet).")]
        [Required]
        public Termijnsoort Soort { get; init; }

        [Description("Hoe er is geteld.")]
        [Required]
        public Rekenwijze Rekenwijze { get; init; }

        [Description("De dag vóór het opschuiven over een weekend of feestdag; leeg als er niets schoof.")]
        public DateOnly? VerschovenVan { get; init; }

        [Description("Wie ervoor zorgt dat het op tijd gebeurt.")]
        [Required]
        public string Verantwoordelijk { get; init; } = "";

        [Description("Waarom dit het antwoord is.")]
        [Required]
        public IReadOnlyList<Redenuitvoer> Redenen { get; init; } = [];

        [Description("Wat je vastlegt als je hiernaar handelt.")]
        [Required]
        public IReadOnlyList<string> Vastleggen { get; init; } = [];

        [Description("Gemeenteprofiel waarmee is gerekend.")]
        [Required]
        public Profieluitvoer Profiel { get; init; } = new();
    }

    public static void Koppel(IEndpointRouteBuilder app)
    {
        var groep = Api.Open(app, "Regelhulp", "De regels als vraag en antwoord, zonder sleutel en zonder dossier. Er wordt niets bewaard.");
        groep.AddEndpointFilter((context, volgende) => context.HttpContext.RequestServices.GetRequiredService<Gemeenteprofiel>().Regelhulp
            ? volgende(context)
            : ValueTask.FromResult<object?>(Apiantwoorden.Weiger([new Weigering("regelhulp-uit", "Deze gemeente heeft de regelhulp uitgezet.", Soort: Weigersoort.NietGevonden)])));
        groep.Vraag("/regelhulp/werkdagen", (Lichaam<Werkdagvraag> vraag, Regelhulploket loket) => loket.Werkdagen(vraag.Waarde).Antwoord(Results.Ok))
            .Beschrijf("vraagWerkdagen", "De zoveelste werkdag", "Rekent uit welke dag de n-de werkdag is na een dag. Zaterdag, zondag, de feestdagen van de Algemene termijnenwet en de sluitingsdagen van de gemeente zijn geen werkdag.")
            .Vraag(new Werkdagvraag { Vanaf = new(2026, 11, 23), Werkdagen = 5 })
            .Antwoord(200, "De werkdag.", new Werkdagantwoord
            {
                Antwoord = "2026-11-30",
                Redenen = [new() { Eis = "CR-062", Bron = "Werkdagenkalender van de gemeente", Tekst = "De dag van de gebeurtenis telt niet mee. Zaterdag, zondag en feestdagen zijn geen werkdag." }],
                Vastleggen = ["De dag vanaf wanneer je telt: 23-11-2026."],
                Profiel = new() { Gemeente = "zoetermeer", Versie = 1 },
            });
        groep.Vraag("/regelhulp/termijn", (Lichaam<Termijnvraag> vraag, Regelhulploket loket) => loket.Termijn(vraag.Waarde).Antwoord(Results.Ok))
            .Beschrijf("vraagTermijn", "De laatste dag van een termijn", "Rekent de laatste dag op tijd uit van een termijn uit het termijnenregister, met de duur die in deze gemeente geldt. Een termijn zonder laatste dag geeft `nietTeBepalen` met de reden.")
            .Vraag(new Termijnvraag { Code = "NotulenEvaluatie", Start = "2026-11-10" })
            .Antwoord(200, "De termijn.", new Antwoordtermijn
            {
                Antwoord = "2026-11-17",
                Soort = Termijnsoort.Norm,
                Rekenwijze = Rekenwijze.Werkdagen,
                Verantwoordelijk = "casusregisseur",
                Redenen = [new() { Eis = "CR-055", Bron = "Termijnenregister", Tekst = "Notulen van de evaluatie versturen: 5 werkdagen. Begint bij: evaluatieoverleg." }],
                Vastleggen = ["De dag van: evaluatieoverleg."],
                Profiel = new() { Gemeente = "zoetermeer", Versie = 1 },
            });
        OndertekenaarsApi.Koppel(groep);
        GesprekApi.Koppel(groep);
    }
}

/// <summary>Answers the questions of page and endpoint alike, and counts them.</summary>
public sealed class Regelhulploket(Gemeenteprofiel profiel, HuidigeGemeente gemeente, Regelhulpteller teller)
{
    public Uitkomst<RegelhulpApi.Werkdagantwoord> Werkdagen(RegelhulpApi.Werkdagvraag vraag)
    {
        teller.Tel("werkdagen", gemeente.Gemeente.Code);
        var uitkomst = Regelhulp.Werkdagen(vraag.Vanaf, vraag.Werkdagen, Op(vraag.Vanaf).Kalender);
        return uitkomst.Gelukt
            ? new RegelhulpApi.Werkdagantwoord
            {
                Antwoord = uitkomst.Waarde.Dag.ToString("O", CultureInfo.InvariantCulture),
                Redenen = Redenen(uitkomst.Waarde.Redenen),
                Vastleggen = uitkomst.Waarde.Vastleggen,
                Profiel = Profiel(vraag.Vanaf),
            }
            : Uitkomst<RegelhulpApi.Werkdagantwoord>.Geweigerd(uitkomst.Weigeringen);
    }

    public Uitkomst<RegelhulpApi.Antwoordtermijn> Termijn(RegelhulpApi.Termijnvraag vraag)
    {
        teller.Tel("termijn", gemeente.Gemeente.Code);
        var uitkomst = Regelhulp.Termijn(vraag.Code, vraag.Start, profiel.Termijnregels);
        if (!uitkomst.Gelukt)
        {
            return Uitkomst<RegelhulpApi.Antwoordtermijn>.Geweigerd(uitkomst.Weigeringen);
        }

        var (antwoord, definitie) = (uitkomst.Waarde.Antwoord, uitkomst.Waarde.Antwoord.Definitie);
        return new RegelhulpApi.Antwoordtermijn
        {
            Antwoord = antwoord.LaatsteMoment is { } moment
                ? TimeZoneInfo.ConvertTime(moment, Datum.Zone).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
                : antwoord.Laatste?.ToString("O", CultureInfo.InvariantCulture) ?? RegelhulpApi.NietTeBepalen,
            Soort = definitie.Soort,
            Rekenwijze = definitie.Rekenwijze,
            VerschovenVan = antwoord.VerschovenVan,
            Verantwoordelijk = definitie.Verantwoordelijk,
            Redenen = Redenen(uitkomst.Waarde.Redenen),
            Vastleggen = uitkomst.Waarde.Vastleggen,
            Profiel = Profiel(uitkomst.Waarde.Start),
        };
    }

    public Uitkomst<GesprekApi.Gespreksantwoord> Gesprek(GesprekApi.Gespreksvraag vraag)
    {
        teller.Tel("gesprek", gemeente.Gemeente.Code);
        var uitkomst = Domein.Screening.Gesprekshulp.Vraag(vraag.Peildatum, vraag.Geboortedatum);
        return uitkomst.Gelukt
            ? new GesprekApi.Gespreksantwoord
            {
                Antwoord = uitkomst.Waarde.Eis is { } eis ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(eis.ToString()) : RegelhulpApi.NietTeBepalen,
                Redenen = Redenen(uitkomst.Waarde.Redenen),
                Vastleggen = uitkomst.Waarde.Vastleggen,
                Profiel = Profiel(uitkomst.Waarde.Peildatum),
            }
            : Uitkomst<GesprekApi.Gespreksantwoord>.Geweigerd(uitkomst.Weigeringen);
    }

    /// <summary>The version in force on the day asked about.</summary>
    Gemeenteprofiel Op(DateOnly? dag) => dag is { } d ? profiel.Op(d) : profiel;

    RegelhulpApi.Profieluitvoer Profiel(DateOnly? dag) => new() { Gemeente = gemeente.Gemeente.Code, Versie = Op(dag).Versie };

    static List<RegelhulpApi.Redenuitvoer> Redenen(IReadOnlyList<Reden> redenen) => [.. redenen.Select(r => new RegelhulpApi.Redenuitvoer { Eis = r.Eis, Bron = r.Bron, Tekst = r.Tekst })];
}

/// <summary>How often a rule was asked; nothing of the question is kept.</summary>
public sealed class Regelhulpteller : IDisposable
{
    readonly System.Diagnostics.Metrics.Meter meter = new("Eenplan.Regelhulp");
    readonly System.Diagnostics.Metrics.Counter<long> vragen;

    public Regelhulpteller() => vragen = meter.CreateCounter<long>("eenplan.regelhulp.vragen");

    public void Tel(string naam, string gemeente) => vragen.Add(1, new("naam", naam), new("gemeente", gemeente));

    public void Dispose() => meter.Dispose();
}
