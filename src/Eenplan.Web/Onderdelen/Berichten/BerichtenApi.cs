using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Ijw;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Gemeenten;

namespace Eenplan.Web.Onderdelen.Berichten;

/// <summary>The message library for other software: what <c>eenplan ijw</c> answers. Nothing of a message is kept or logged; only that there was one is counted.</summary>
public static class BerichtenApi
{
    [Description("Een iJw-bericht in gewone woorden.")]
    public sealed record Uitleg
    {
        [Description("Het bericht, zoals JW301.")]
        public string? Message { get; init; }

        [Description("De samenvatting, regel voor regel; leeg als de opbouw niet klopt.")]
        [Required]
        public IReadOnlyList<string> Regels { get; init; } = [];

        [Description("Wat er mis is met de opbouw; leeg als die goed is.")]
        [Required]
        public IReadOnlyList<Berichtbevinding> Findings { get; init; } = [];
    }

    [Description("Het bestand is geen leesbaar iJw 3.2-bericht, of er is geen antwoord op te maken.")]
    public sealed record Onleesbaar : Probleem
    {
        [Description("Wat er aan de hand is.")]
        [Required]
        public IReadOnlyList<Berichtbevinding> Findings { get; init; } = [];
    }

    static readonly string Voorbeeldbericht = Tekst(Voorbeelden.Maak(Berichtsoort.Jw319));

    static readonly Onleesbaar Voorbeeldfout = Maak([new(Leescodes.AndereStandaard, "", null, "Dit is een bericht van iWmo. Hier kan alleen een bericht van iJw 3.2.", Controleniveau.Leesbaarheid)]);

    public static void Koppel(IEndpointRouteBuilder app)
    {
        var groep = Api.MetSleutel(app, "iJw-berichten", "Berichten van iJw 3.2 controleren, uitleggen en beantwoorden. Er wordt niets bewaard.");
        groep.Stuur("/ijw/valideer", Recht.BerichtenToetsen, (Xmllichaam bericht, Berichtteller teller) => Valideer(bericht, teller))
            .Beschrijf("valideerBericht", "Een iJw-bericht controleren", "Controleert de opbouw en de regels in het bericht. Een bericht met fouten krijgt 200 met bevindingen; een bestand dat geen leesbaar iJw 3.2-bericht is, krijgt 400 en zegt wat het dan is. Stuur het bericht als XML: de tekencodering telt mee in het oordeel.")
            .VraagXml(Voorbeeldbericht)
            .Antwoord(200, "Het oordeel.", new Berichtoordeel { Message = "JW305", Findings = [new() { Code = "CS002", Path = "Bericht/Client/Bsn", Retourcode = "0001", Tekst = "Dit burgerservicenummer bestaat niet. Controleer de negen cijfers." }] })
            .Antwoord(400, "Het bestand is geen leesbaar iJw 3.2-bericht.", Voorbeeldfout);
        groep.Stuur("/ijw/toon", Recht.BerichtenToetsen, (Xmllichaam bericht, [Description("Het burgerservicenummer tonen; anders staat er ‘BSN verborgen’.")] bool? bsn, Berichtteller teller) => Toon(bericht, bsn == true, teller))
            .Beschrijf("toonBericht", "Een iJw-bericht in gewone woorden", "Vat een bericht samen zodat een medewerker het kan lezen. Het burgerservicenummer blijft verborgen, tenzij je erom vraagt.")
            .VraagXml(Voorbeeldbericht)
            .Antwoord(200, "De samenvatting.", new Uitleg { Message = "JW319", Regels = ["JW319 Antwoordbericht", "  van gemeente Diemen (0384) aan aanbieder 42420001"] })
            .Antwoord(400, "Het bestand is geen leesbaar iJw 3.2-bericht.", Voorbeeldfout);
        groep.Stuur("/ijw/retour", Recht.BerichtenToetsen, Retour)
            .Beschrijf("maakRetourbericht", "Het retourbericht maken", "Maakt het retourbericht, of het antwoord op een declaratie. Kijkt naar het bericht zelf, de dagtekening en de gemeentecode; eerdere berichten tellen niet mee. Klopt de opbouw niet, dan bestaat er geen retourbericht: je krijgt 400 met de bevindingen, en meldt die rechtstreeks aan de verzender.")
            .VraagXml(Voorbeeldbericht)
            .AntwoordXml("Het retourbericht.", Tekst(Voorbeelden.Maak(Berichtsoort.Jw320)))
            .Antwoord(400, "De opbouw van het bericht klopt niet, of een gegeven voor het retourbericht klopt niet.", Voorbeeldfout)
            .Fouten(409);
        groep.Lees("/ijw/voorbeelden/{bericht}", Recht.BerichtenToetsen, Voorbeeld)
            .Beschrijf("leesVoorbeeldbericht", "Een voorbeeld van een iJw-bericht", "Een geldig, verzonnen bericht, met een burgerservicenummer uit de testreeks.")
            .AntwoordXml("Het voorbeeld.", Voorbeeldbericht);
    }

    static IResult Valideer(Xmllichaam bericht, Berichtteller teller)
    {
        teller.Tel("valideer");
        using var bron = bericht.Open();
        var uitslag = Berichtloket.Valideer(bron);
        return uitslag.Onleesbaar
            ? Apiantwoorden.Als(Maak(uitslag.Bevindingen))
            : Results.Ok(new Berichtoordeel { Message = Berichtloket.Naam(uitslag.Soort), Valid = uitslag.Geldig, Findings = Berichtbevinding.Van(uitslag.Bevindingen) });
    }

    static IResult Toon(Xmllichaam bericht, bool bsn, Berichtteller teller)
    {
        teller.Tel("toon");
        using var bron = bericht.Open();
        var regels = new List<string>();
        var uitslag = Berichtloket.Toon(bron, bsn, regels.Add);
        return uitslag.Onleesbaar
            ? Apiantwoorden.Als(Maak(uitslag.Bevindingen))
            : Results.Ok(new Uitleg { Message = Berichtloket.Naam(uitslag.Soort), Regels = regels, Findings = Berichtbevinding.Van(uitslag.Bevindingen) });
    }

    static IResult Retour(
        Xmllichaam bericht,
        [Description("Kenmerk van het retourbericht, hoogstens 12 tekens. Zonder dit veld: R en het kenmerk van het bericht.")] string? identificatie,
        [Description("XsdVersie van het retourbericht, in de vorm 1.0.0.")] string? xsd,
        Berichtteller teller, TimeProvider klok)
    {
        teller.Tel("retour");
        using var bron = bericht.Open();
        return Berichtloket.Retour(bron, new(identificatie, xsd, Datum.Dag(klok.GetUtcNow())))
            .Antwoord(r => r.Xml is { } xml ? Results.Bytes(xml, Xmllichaam.Soort) : Apiantwoorden.Als(Maak(r.Bevindingen)));
    }

    static IResult Voorbeeld(
        [Description("Het bericht, zoals JW301.")] string bericht,
        [Description("XsdVersie van het voorbeeld, in de vorm 1.0.0.")] string? xsd,
        Berichtteller teller)
    {
        teller.Tel("voorbeeld");
        return Berichtloket.Voorbeeld(bericht, xsd).Antwoord(xml => Results.Bytes(xml, Xmllichaam.Soort));
    }

    /// <summary>The first finding names the problem, in the spelling of the codes of the API; all of them stand beside it.</summary>
    static Onleesbaar Maak(IReadOnlyList<Bevinding> bevindingen)
    {
        var probleem = Probleem.Van([.. bevindingen.Select(b => new Weigering(b.Code.ToLowerInvariant(), b.Tekst))], StatusCodes.Status400BadRequest);
        return new()
        {
            Type = probleem.Type,
            Title = probleem.Title,
            Status = probleem.Status,
            Detail = probleem.Detail,
            Code = probleem.Code,
            Fouten = probleem.Fouten,
            Findings = Berichtbevinding.Van(bevindingen),
        };
    }

    static string Tekst(Bericht bericht) => Encoding.UTF8.GetString(Berichtschrijver.Schrijf(bericht));
}

/// <summary>How often the library was asked; nothing of a message is kept.</summary>
public sealed class Berichtteller(IHttpContextAccessor accessor) : IDisposable
{
    readonly System.Diagnostics.Metrics.Meter meter = new("Eenplan.Berichten");
    System.Diagnostics.Metrics.Counter<long>? vragen;

    public void Tel(string naam) => (vragen ??= meter.CreateCounter<long>("eenplan.berichten.vragen"))
        .Add(1, new("naam", naam), new("gemeente", accessor.HttpContext?.RequestServices.GetRequiredService<HuidigeGemeente>().Gemeente.Code));

    public void Dispose() => meter.Dispose();
}
