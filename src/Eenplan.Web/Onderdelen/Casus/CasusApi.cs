using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>Reads cases. Only what another system needs to work together goes out: no address, telephone, BSN or free text.</summary>
public static class CasusApi
{
    [Description("Een kind in de casus.")]
    public sealed record Kinduitvoer
    {
        [Description("Kenmerk van het kind.")]
        [Required]
        public Guid PersoonId { get; init; }

        [Description("Volledige naam.")]
        [Required]
        public string Naam { get; init; } = "";

        [Description("Geboortedatum, als die bekend is.")]
        public DateOnly? Geboren { get; init; }

        [Description("Uitgerekende datum van een kind dat nog niet is geboren.")]
        public DateOnly? Uitgerekend { get; init; }

        [Description("Laatste oordeel over de directe veiligheid. ‘weetNiet’ telt als onvoldoende.")]
        [Required]
        public Veiligheidsoordeel Veiligheid { get; init; }
    }

    [Description("Een lid van het gezin.")]
    public sealed record Liduitvoer
    {
        [Description("Kenmerk van de persoon.")]
        [Required]
        public Guid PersoonId { get; init; }

        [Description("Volledige naam.")]
        [Required]
        public string Naam { get; init; } = "";

        [Description("Plaats in het gezin.")]
        [Required]
        public Gezinsrol Rol { get; init; }

        [Description("Of de casus over dit kind gaat.")]
        [Required]
        public bool InCasus { get; init; }
    }

    [Description("Een collega die verantwoordelijk is.")]
    public sealed record Collega
    {
        [Description("Naam.")]
        [Required]
        public string Naam { get; init; } = "";

        [Description("Telefoonnummer voor het werk.")]
        public string? Telefoon { get; init; }

        [Description("Wanneer bereikbaar, in woorden.")]
        public string? Bereikbaar { get; init; }
    }

    [Description("Een casus in een lijst.")]
    public record Regel
    {
        [Description("Kenmerk van de casus.")]
        [Required]
        public Guid Id { get; init; }

        [Description("Nummer om door de telefoon te noemen.")]
        [Required]
        public string Nummer { get; init; } = "";

        [Description("Naam van het gezin.")]
        [Required]
        public string Gezin { get; init; } = "";

        [Description("Fase in de keten.")]
        [Required]
        public Ketenfase Fase { get; init; }

        [Description("Oordeel over de directe veiligheid, het slechtste van de kinderen.")]
        [Required]
        public Veiligheidsoordeel Veiligheid { get; init; }

        [Description("Code van het team.")]
        [Required]
        public string Team { get; init; } = "";

        [Description("Wijk.")]
        public string? Wijk { get; init; }

        [Description("Dag van de eerste aanmelding.")]
        [Required]
        public DateOnly AangemeldOp { get; init; }

        [Description("Dag van sluiting; leeg bij een open casus.")]
        public DateOnly? GeslotenOp { get; init; }

        [Description("De kinderen om wie het gaat.")]
        [Required]
        public IReadOnlyList<Kinduitvoer> Kinderen { get; init; } = [];
    }

    [Description("Een casus.")]
    public sealed record Uitvoer : Regel
    {
        [Description("Versie van de casus; ook als ETag. Stuur hem mee als If-Match wanneer je wilt dat een wijziging alleen doorgaat als de casus niet is veranderd.")]
        [Required]
        public int Versie { get; init; }

        [Description("Vorm van regie.")]
        [Required]
        public Regievorm Regievorm { get; init; }

        [Description("De verantwoordelijke casusregisseur; leeg als de casus nog niet is verdeeld.")]
        public Collega? Regisseur { get; init; }

        [Description("De vaste vervanger.")]
        public Collega? Vervanger { get; init; }

        [Description("Of er een veiligheidsplan loopt.")]
        [Required]
        public bool VeiligheidsplanLoopt { get; init; }

        [Description("Iedereen in het gezin.")]
        [Required]
        public IReadOnlyList<Liduitvoer> Gezinsleden { get; init; } = [];

        [Description("Verwante adressen.")]
        [Required]
        public Links Links { get; init; } = new();
    }

    [Description("Adressen die bij de casus horen.")]
    public sealed record Links
    {
        [Description("Deze casus.")]
        [Required]
        public string Zelf { get; init; } = "";

        [Description("De open termijnen.")]
        [Required]
        public string Termijnen { get; init; } = "";

        [Description("De contactmomenten.")]
        [Required]
        public string Contactmomenten { get; init; } = "";
    }

    [Description("Een bladzijde met casussen.")]
    public sealed record Lijst : Bladlijst
    {
        [Description("De casussen, nieuwste eerst.")]
        [Required]
        public IReadOnlyList<Regel> Casussen { get; init; } = [];
    }

    static readonly Guid Proef = new("0193f5c2-7c1e-7a31-9b0e-5d1f0a4c2b11");

    static readonly Kinduitvoer Proefkind = new() { PersoonId = new("0193f5c2-7c1e-7b00-8000-000000000001"), Naam = "Joël Mensah", Geboren = new(2020, 5, 1), Veiligheid = Veiligheidsoordeel.Voldoende };

    public static void Koppel(IEndpointRouteBuilder app)
    {
        var groep = Api.MetSleutel(app, "Casussen", "Casussen die de eigenaar van de sleutel mag inzien.");
        groep.Lees("/casussen", Recht.CasusZien, Lees)
            .Beschrijf("leesCasussen", "Casussen ophalen", "De casussen die je mag inzien: waar de eigenaar van de sleutel regisseur of vervanger is, en afhankelijk van de rol die van het team. Met `gesloten=true` de gesloten casussen, anders de open.")
            .Antwoord(200, "De casussen.", new Lijst
            {
                Casussen = [new() { Id = Proef, Nummer = "26-0412", Gezin = "Mensah", Fase = Ketenfase.Screening, Veiligheid = Veiligheidsoordeel.Voldoende, Team = "oost", Wijk = "Oosterheem", AangemeldOp = new(2026, 11, 23), Kinderen = [Proefkind] }],
                Totaal = 1,
                Links = new() { Zelf = "/zoetermeer/api/v1/casussen?pagina=1&perPagina=20" },
            });
        groep.Lees("/casussen/{id:guid}", Recht.CasusZien, LeesEen)
            .Beschrijf("leesCasus", "Eén casus ophalen", "Fase, veiligheid, wie verantwoordelijk is en wie er in het gezin zijn. De inzage wordt vastgelegd op naam van de eigenaar van de sleutel, met de naam van de toepassing.")
            .Antwoord(200, "De casus.", new Uitvoer
            {
                Id = Proef,
                Nummer = "26-0412",
                Versie = 4,
                Gezin = "Mensah",
                Fase = Ketenfase.Screening,
                Veiligheid = Veiligheidsoordeel.Voldoende,
                Team = "oost",
                Wijk = "Oosterheem",
                AangemeldOp = new(2026, 11, 23),
                Kinderen = [Proefkind],
                Regisseur = new() { Naam = "Nadia el Amrani", Telefoon = "079 000 01 13", Bereikbaar = "ma t/m do" },
                Gezinsleden = [new() { PersoonId = Proefkind.PersoonId, Naam = Proefkind.Naam, Rol = Gezinsrol.Kind, InCasus = true }],
                Links = Adressen("/zoetermeer", Proef),
            });
    }

    static async Task<IResult> Lees(
        Bladzijde bladzijde,
        [Description("De gesloten casussen in plaats van de open casussen.")] bool? gesloten,
        HttpRequest verzoek, Casuslijstlezer lezer, Inzage inzage, CancellationToken ct)
    {
        var (regels, totaal) = await lezer.Lees(gesloten == true, bladzijde.Pagina, bladzijde.PerPagina, ct);
        if (regels.Count > 0)
        {
            inzage.Noteer("casuslijst", regels.SelectMany(r => r.Kinderen).Select(k => k.Id));
        }

        return Results.Ok(new Lijst
        {
            Casussen = [.. regels.Select(r => Vul(new Regel(), r.Casus, r.Gezin, r.Kinderen))],
            Totaal = totaal,
            Links = bladzijde.Links(verzoek, totaal, gesloten == true ? "&gesloten=true" : ""),
        });
    }

    static Task<IResult> LeesEen([Description("Kenmerk van de casus.")] Guid id, HttpContext http, CasusToegang toegang, Casuskoplezer koppen, Inzage inzage, CancellationToken ct) =>
        toegang.Zie(new CasusId(id), ct).Antwoord(async casus =>
        {
            var kop = await koppen.Lees(casus, ct);
            inzage.Noteer("casusregie", kop.Leden.Select(l => l.Id), casus.Id);
            http.Response.Headers.ETag = Etag(casus);
            var kinderen = kop.Kinderen.Select(k => new Casuskindregel(k.Id, k.Naam, k.Geboren, k.Uitgerekend, k.Veiligheid));
            return Results.Ok(Vul(new Uitvoer(), casus, kop.Gezin, kinderen) with
            {
                Versie = casus.Versie,
                Regievorm = casus.Regievorm,
                Regisseur = Wie(kop.Regisseur),
                Vervanger = Wie(kop.Vervanger),
                VeiligheidsplanLoopt = casus.VeiligheidsplanLoopt,
                Gezinsleden = [.. kop.Leden.Select(l => new Liduitvoer { PersoonId = l.Id.Waarde, Naam = Api.Kaal(l.Naam), Rol = l.Rol, InCasus = l.InCasus })],
                Links = Adressen(http.Request.PathBase, id),
            });
        });

    /// <summary>The version as an entity tag.</summary>
    public static string Etag(CasusEntiteit casus) => string.Create(CultureInfo.InvariantCulture, $"\"{casus.Versie}\"");

    static T Vul<T>(T leeg, CasusEntiteit c, string gezin, IEnumerable<Casuskindregel> kinderen)
        where T : Regel => leeg with
        {
            Id = c.Id.Waarde,
            Nummer = c.Nummer,
            Gezin = Api.Kaal(gezin),
            Fase = c.Fase,
            Veiligheid = c.Veiligheid,
            Team = c.Team,
            Wijk = c.Wijk,
            AangemeldOp = c.AangemeldOp,
            GeslotenOp = c.GeslotenOp,
            Kinderen = [.. kinderen.Select(k => new Kinduitvoer { PersoonId = k.Id.Waarde, Naam = Api.Kaal(k.Naam), Geboren = k.Geboren, Uitgerekend = k.Uitgerekend, Veiligheid = k.Veiligheid })],
        };

    static Collega? Wie(Medewerker? m) => m is null ? null : new() { Naam = m.Naam, Telefoon = m.Telefoon, Bereikbaar = m.Bereikbaar };

    static Links Adressen(string basis, Guid id)
    {
        var zelf = $"{basis}{Api.Begin}/casussen/{id}";
        return new() { Zelf = zelf, Termijnen = zelf + "/termijnen", Contactmomenten = zelf + "/contactmomenten" };
    }
}
