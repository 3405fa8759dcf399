using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Inzagelog;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>Searches people before something is made. What one searches with stands in the body, never in an address.</summary>
public static class GezinApi
{
    [Description("Waarmee je zoekt: ten minste één veld. Alle ingevulde velden moeten kloppen.")]
    public sealed record Zoekinvoer
    {
        [Description("Naam of een deel daarvan; gezocht wordt op klank. Hoogstens 200 tekens.")]
        public string? Naam { get; init; }

        [Description("Geboortedatum.")]
        public DateOnly? Geboren { get; init; }

        [Description("Postcode, bijvoorbeeld 2711 AB. Een geheim adres helpt nooit om iemand te vinden.")]
        public string? Postcode { get; init; }

        [Description("Burgerservicenummer, negen cijfers.")]
        public string? Bsn { get; init; }
    }

    [Description("Iemand die gevonden is.")]
    public sealed record Gevonden
    {
        [Description("Kenmerk van de persoon.")]
        [Required]
        public Guid PersoonId { get; init; }

        [Description("Volledige naam.")]
        [Required]
        public string Naam { get; init; } = "";

        [Description("Geboortedatum, als die bekend is.")]
        public DateOnly? Geboren { get; init; }

        [Description("Uitgerekende datum van een kind dat nog niet is geboren.")]
        public DateOnly? Uitgerekend { get; init; }

        [Description("Naam van het gezin.")]
        public string? Gezin { get; init; }

        [Description("Kenmerk van de casus, als die er is.")]
        public Guid? CasusId { get; init; }

        [Description("Nummer van de casus.")]
        public string? Nummer { get; init; }

        [Description("Of de casus open is.")]
        [Required]
        public bool Open { get; init; }
    }

    [Description("Wie er gevonden is.")]
    public sealed record Zoekuitvoer
    {
        [Description("Personen die je mag zien, hoogstens 50. Zijn het er zoveel, maak je vraag dan preciezer.")]
        [Required]
        public IReadOnlyList<Gevonden> Personen { get; init; } = [];

        [Description("Aantal casussen dat je niet mag inzien. Is dit meer dan 0, dan is er al iemand betrokken: neem contact op met de teamleider van dienst, of leg een signaal vast.")]
        [Required]
        public int Verborgen { get; init; }
    }

    public static void Koppel(IEndpointRouteBuilder app) => Api.MetSleutel(app, "Personen", "Zoeken voordat je iets nieuws vastlegt.")
        .Stuur("/personen/zoek", Recht.Zoeken, Zoek)
        .Beschrijf("zoekPersonen", "Personen zoeken", "Zoekt op klank van de naam, geboortedatum, postcode en burgerservicenummer. Met POST, zodat er geen persoonsgegevens in een adres staan.")
        .Vraag(new Zoekinvoer { Naam = "Joel Mensa", Geboren = new(2020, 5, 1) })
        .Antwoord(200, "De gevonden personen; de lijst kan leeg zijn.", new Zoekuitvoer
        {
            Personen = [new() { PersoonId = new("0193f5c2-7c1e-7b00-8000-000000000001"), Naam = "Joël Mensah", Geboren = new(2020, 5, 1), Gezin = "Mensah", CasusId = new("0193f5c2-7c1e-7a31-9b0e-5d1f0a4c2b11"), Nummer = "26-0412", Open = true }],
        });

    static async Task<IResult> Zoek(Lichaam<Zoekinvoer> lichaam, Personenzoeker zoeker, Inzage inzage, CancellationToken ct)
    {
        var v = lichaam.Waarde;
        var fouten = new Weigeringen();
        var naam = fouten.Neem(Tekst.Vrij(v.Naam, "naam"));
        var bsn = string.IsNullOrWhiteSpace(v.Bsn) ? null : fouten.Neem(Bsn.Lees(v.Bsn));
        var postcode = string.IsNullOrWhiteSpace(v.Postcode) ? null : Zoekvraag.Lees(v.Postcode).Postcode;
        fouten.Eis(string.IsNullOrWhiteSpace(v.Postcode) || postcode is not null, new("postcode-onjuist", "Vul een postcode in als 2711 AB.", "postcode"));
        var vraag = new Zoekvraag(naam is null ? [] : Klanksleutel.Van(naam), v.Geboren, bsn, postcode);
        fouten.Eis(fouten.Heeft || !vraag.Leeg, new("zoekvraag-leeg", "Vul een naam, geboortedatum, postcode of burgerservicenummer in."));
        if (fouten.Heeft)
        {
            return Apiantwoorden.Weiger(fouten);
        }

        var treffers = await zoeker.Zoek(vraag, ct);
        var zichtbaar = treffers.Where(t => t.Zichtbaar).ToList();
        if (zichtbaar.Count > 0)
        {
            inzage.Noteer("zoeken", zichtbaar.Select(t => t.Id));
        }

        return Results.Ok(new Zoekuitvoer
        {
            Personen = zichtbaar.ConvertAll(t => new Gevonden { PersoonId = t.Id.Waarde, Naam = Api.Kaal(t.Naam), Geboren = t.Geboren, Uitgerekend = t.Uitgerekend, Gezin = t.Gezin is null ? null : Api.Kaal(t.Gezin), CasusId = t.CasusId?.Waarde, Nummer = t.Nummer, Open = t.Open }),
            Verborgen = treffers.Where(t => !t.Zichtbaar).Select(t => t.CasusId).Distinct().Count(),
        });
    }
}
