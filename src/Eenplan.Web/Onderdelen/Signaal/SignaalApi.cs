using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Inzagelog;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>Takes a signal in from another system: the same search and the same rules as the page.</summary>
public static class SignaalApi
{
    [Description("Een zorg over een of meer kinderen, zoals die binnenkomt.")]
    public sealed record Invoer
    {
        [Description("Wie de zorg meldt.")]
        [Required]
        public Meldersoort? Soort { get; init; }

        [Description("Naam en functie van de melder. Verplicht bij een professional; wordt niet bewaard bij een anonieme melder. Hoogstens 200 tekens.")]
        public string? Melder { get; init; }

        [Description("Telefoonnummer of e-mailadres waarop de melder hoort dat het is opgepakt. Hoogstens 200 tekens.")]
        public string? Bereikbaar { get; init; }

        [Description("De kinderen om wie het gaat, ten minste één.")]
        [Required]
        public IReadOnlyList<Kindinvoer>? Kinderen { get; init; }

        [Description("Straat en huisnummer van het gezin. Hoogstens 200 tekens.")]
        public string? Adres { get; init; }

        [Description("Postcode van het gezin, bijvoorbeeld 2711 AB.")]
        public string? Postcode { get; init; }

        [Description("Wijk, met de naam uit het gemeenteprofiel.")]
        public string? Wijk { get; init; }

        [Description("Wat er aan de hand is, in de woorden van de melder. Hoogstens 20.000 tekens.")]
        [Required]
        public string? Zorg { get; init; }

        [Description("Wat er al is gedaan. Hoogstens 20.000 tekens.")]
        public string? AlGedaan { get; init; }

        [Description("Hoe snel er iemand moet kijken. ‘nu’ is voor een kind dat misschien niet veilig is; bel bij direct gevaar 112.")]
        [Required]
        public Urgentie? Urgentie { get; init; }

        [Description("Laat dit de eerste keer weg. Krijg je 409 met de code mogelijk-bekend, laat dan een mens kiezen: het casusId waar het signaal bij hoort, of ‘nieuw’ als het een ander kind is.")]
        public string? HoortBij { get; init; }
    }

    [Description("Een kind om wie het gaat.")]
    public sealed record Kindinvoer
    {
        [Description("Voornaam, als die bekend is.")]
        public string? Voornaam { get; init; }

        [Description("Tussenvoegsel, bijvoorbeeld ‘van der’.")]
        public string? Tussenvoegsel { get; init; }

        [Description("Achternaam van het kind, of als die niet bekend is van de ouder.")]
        [Required]
        public string? Achternaam { get; init; }

        [Description("Geboortedatum, als die bekend is.")]
        public DateOnly? Geboren { get; init; }

        [Description("Uitgerekende datum van een kind dat nog niet is geboren. Vul dan geen geboortedatum in.")]
        public DateOnly? Uitgerekend { get; init; }
    }

    [Description("Het signaal is vastgelegd.")]
    public sealed record Uitvoer
    {
        [Description("Kenmerk van het signaal.")]
        [Required]
        public Guid SignaalId { get; init; }

        [Description("Kenmerk van de casus waar het signaal bij hoort.")]
        [Required]
        public Guid CasusId { get; init; }

        [Description("Of er een nieuwe casus is begonnen; anders is het bij een open casus gevoegd.")]
        [Required]
        public bool NieuweCasus { get; init; }
    }

    [Description("Iemand die lijkt op een kind uit het signaal, of op hetzelfde adres woont.")]
    public sealed record Bekende
    {
        [Description("Casus waar het signaal bij kan horen: de waarde voor hoortBij.")]
        [Required]
        public Guid CasusId { get; init; }

        [Description("Of je deze casus mag inzien. Zo niet, dan zie je alleen dat er al iemand betrokken is; het signaal komt dan bij de teamleider van dienst.")]
        [Required]
        public bool Zichtbaar { get; init; }

        [Description("Naam van de bekende; leeg als je de casus niet mag inzien.")]
        public string? Naam { get; init; }

        [Description("Naam van het gezin; leeg als je de casus niet mag inzien.")]
        public string? Gezin { get; init; }

        [Description("Nummer van de casus; leeg als je de casus niet mag inzien.")]
        public string? Nummer { get; init; }
    }

    [Description("Er is nog niets vastgelegd: misschien kennen we dit kind al.")]
    public sealed record MogelijkBekend : Probleem
    {
        [Description("Wie er op lijkt. Laat een mens kiezen en stuur het verzoek opnieuw met hoortBij.")]
        [Required]
        public IReadOnlyList<Bekende> Bekenden { get; init; } = [];
    }

    static readonly Guid Proefcasus = new("0193f5c2-7c1e-7a31-9b0e-5d1f0a4c2b11");

    public static void Koppel(IEndpointRouteBuilder app) => Api.MetSleutel(app, "Signalen", "Een zorg over een kind aanmelden.")
        .Stuur("/signalen", Recht.SignaalVastleggen, Neem)
        .Herhaalbaar()
        .Beschrijf(
            "neemSignaalAan",
            "Een signaal aannemen",
            "Legt een zorg vast. Eenplan zoekt eerst of het kind of het adres al bekend is, op de klank van de naam, geboortedatum en postcode. Is er iemand die erop lijkt, dan krijg je 409 met de bekenden en is er niets vastgelegd; stuur het verzoek opnieuw met `hoortBij`. Anders begint er een nieuwe casus.")
        .Vraag(new Invoer
        {
            Soort = Meldersoort.Professional,
            Melder = "Inge Blom, intern begeleider",
            Bereikbaar = "i.blom@school.example",
            Kinderen = [new() { Voornaam = "Joël", Achternaam = "Mensah", Geboren = new(2020, 5, 1) }],
            Adres = "Voorbeeldlaan 12",
            Zorg = "Joël vertelt dat hij 's nachts alleen is.",
            Urgentie = Urgentie.DezeWeek,
        })
        .Antwoord(201, "Het signaal is vastgelegd.", new Uitvoer { SignaalId = new("0193f5c2-7c20-7f00-8a55-1b2c3d4e5f60"), CasusId = Proefcasus, NieuweCasus = true })
        .Antwoord(409, "Misschien kennen we dit kind al (code mogelijk-bekend), of de gekozen casus is intussen gesloten (casus-niet-open).", Bekend([new(default, "Joël Mensah", null, null, "Mensah", new(Proefcasus), "26-0412", true, true, null)]));

    static async Task<IResult> Neem(Lichaam<Invoer> lichaam, NeemSignaalAan neemAan, Inzage inzage, Gemeenteprofiel profiel, CancellationToken ct)
    {
        var v = lichaam.Waarde;
        var kinderen = v.Kinderen ?? [];
        var fouten = new Weigeringen();
        fouten.Eis(v.Wijk is null || profiel.Wijken.Contains(v.Wijk, StringComparer.Ordinal), new("wijk-onbekend", $"Kies een wijk uit het profiel: {string.Join(", ", profiel.Wijken)}.", "wijk"));
        foreach (var (kind, nr) in kinderen.Select((k, i) => (k, i)))
        {
            fouten.Eis(kind is not null, new("veld-leeg", "Vul in om welk kind het gaat.", $"kinderen[{nr}]"));
            fouten.Eis(kind is not { Geboren: not null, Uitgerekend: not null }, new("geboren-of-uitgerekend", "Vul de geboortedatum in, of de uitgerekende datum; niet allebei.", $"kinderen[{nr}].uitgerekend"));
        }

        if (fouten.Heeft)
        {
            return Apiantwoorden.Weiger(fouten);
        }

        var uitkomst = await neemAan.VoerUit(
            new(
                new(v.Soort, v.Melder, v.Bereikbaar, v.Zorg, v.AlGedaan, v.Urgentie),
                [.. kinderen.Select(k => new NeemSignaalAan.Kind(k.Voornaam, k.Tussenvoegsel, k.Achternaam, (k.Geboren ?? k.Uitgerekend)?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), k.Uitgerekend is not null))],
                new Adresgegevens(v.Adres, v.Postcode, profiel.Naam, v.Wijk),
                v.HoortBij),
            ct);
        if (uitkomst is { Gelukt: true, Waarde.CasusId: null })
        {
            var zichtbaar = uitkomst.Waarde.Treffers.Where(t => t.Zichtbaar).Select(t => t.Id).ToList();
            if (zichtbaar.Count > 0)
            {
                inzage.Noteer("zoeken vóór vastleggen", zichtbaar);
            }

            return Apiantwoorden.Als(Bekend(uitkomst.Waarde.Treffers));
        }

        return uitkomst.Antwoord(a => Results.Created((string?)null, new Uitvoer { SignaalId = a.SignaalId!.Value.Waarde, CasusId = a.CasusId!.Value.Waarde, NieuweCasus = a.NieuweCasus }));
    }

    static MogelijkBekend Bekend(IReadOnlyList<Treffer> treffers)
    {
        var probleem = Probleem.Van([new Weigering("mogelijk-bekend", "Misschien kennen we dit kind al. Kies bij hoortBij de casus waar dit signaal bij hoort, of ‘nieuw’ als het een ander kind is. Er is nog niets vastgelegd.", "hoortBij", Soort: Weigersoort.Regel)]);
        return new()
        {
            Type = probleem.Type,
            Title = probleem.Title,
            Status = probleem.Status,
            Detail = probleem.Detail,
            Code = probleem.Code,
            Fouten = probleem.Fouten,
            Bekenden = [.. treffers.Where(t => t.CasusId is not null).Select(t => new Bekende
            {
                CasusId = t.CasusId!.Value.Waarde,
                Zichtbaar = t.Zichtbaar,
                Naam = t.Zichtbaar ? Api.Kaal(t.Naam) : null,
                Gezin = t is { Zichtbaar: true, Gezin: { } gezin } ? Api.Kaal(gezin) : null,
                Nummer = t.Zichtbaar ? t.Nummer : null,
            })],
        };
    }
}
