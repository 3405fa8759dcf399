using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Identiteit;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Writes and reads contacts of a case from another system, such as a telephone exchange or an agenda.</summary>
public static class CoordinatieApi
{
    [Description("Een contact met het gezin of over het gezin.")]
    public sealed record Invoer
    {
        [Description("Hoe jullie contact hadden.")]
        [Required]
        public Contactsoort? Soort { get; init; }

        [Description("Dag van het contact; niet in de toekomst.")]
        [Required]
        public DateOnly? Op { get; init; }

        [Description("Tijd op de klok, als uu:mm, bijvoorbeeld 09:30; niet in de toekomst.")]
        public string? Tijd { get; init; }

        [Description("Met wie, in woorden. Hoogstens 200 tekens.")]
        public string? Met { get; init; }

        [Description("Of er iemand is bereikt. Ook ‘niet bereikt’ telt als poging.")]
        [Required]
        public bool? Bereikt { get; init; }

        [Description("Wat er is gezegd of gebeurd. Verplicht als er iemand is bereikt. Hoogstens 20.000 tekens.")]
        public string? Gezegd { get; init; }

        [Description("Wat er is afgesproken. Hoogstens 20.000 tekens.")]
        public string? Afgesproken { get; init; }

        [Description("Kenmerken van de kinderen die zijn gezien; alleen kinderen van deze casus.")]
        public IReadOnlyList<Guid>? Gezien { get; init; }

        [Description("Kenmerken van de kinderen met wie is gesproken; alleen kinderen van deze casus.")]
        public IReadOnlyList<Guid>? Gesproken { get; init; }

        [Description("Wat het contact zei over de veiligheid. Bij ‘slechter’ moet de directe veiligheid binnen een werkdag opnieuw worden gewogen. Zonder dit veld: gelijk.")]
        public Veiligheidsindruk? Veiligheid { get; init; }
    }

    [Description("Het contactmoment is vastgelegd.")]
    public sealed record Vastgelegd
    {
        [Description("Kenmerk van het contactmoment.")]
        [Required]
        public Guid Id { get; init; }

        [Description("Of de directe veiligheid nu opnieuw gewogen moet worden.")]
        [Required]
        public bool VeiligheidHerwegen { get; init; }
    }

    [Description("Een contactmoment.")]
    public sealed record Contactuitvoer
    {
        [Description("Kenmerk van het contactmoment.")]
        [Required]
        public Guid Id { get; init; }

        [Description("Hoe het contact ging.")]
        [Required]
        public Contactsoort Soort { get; init; }

        [Description("Dag van het contact.")]
        [Required]
        public DateOnly Op { get; init; }

        [Description("Tijd op de klok, als uu:mm.")]
        public string? Tijd { get; init; }

        [Description("Met wie.")]
        public string? Met { get; init; }

        [Description("Of er iemand is bereikt.")]
        [Required]
        public bool Bereikt { get; init; }

        [Description("Wat er is gezegd of gebeurd.")]
        public string? Gezegd { get; init; }

        [Description("Wat er is afgesproken.")]
        public string? Afgesproken { get; init; }

        [Description("Kenmerken van de kinderen die zijn gezien.")]
        [Required]
        public IReadOnlyList<Guid> Gezien { get; init; } = [];

        [Description("Kenmerken van de kinderen met wie is gesproken.")]
        [Required]
        public IReadOnlyList<Guid> Gesproken { get; init; } = [];

        [Description("Wat het contact zei over de veiligheid.")]
        [Required]
        public Veiligheidsindruk Veiligheid { get; init; }

        [Description("Wie het vastlegde.")]
        [Required]
        public string Door { get; init; } = "";

        [Description("Of dit contactmoment later is ingetrokken.")]
        [Required]
        public bool Ingetrokken { get; init; }
    }

    [Description("Een bladzijde met contactmomenten.")]
    public sealed record Lijst : Bladlijst
    {
        [Description("De contactmomenten, nieuwste eerst.")]
        [Required]
        public IReadOnlyList<Contactuitvoer> Contactmomenten { get; init; } = [];
    }

    static readonly Guid Proefkind = new("0193f5c2-7c1e-7b00-8000-000000000001");

    static readonly Guid Proef = new("0193f5c2-7c1e-7c00-8000-000000000002");

    public static void Koppel(IEndpointRouteBuilder app)
    {
        var groep = Api.MetSleutel(app, "Contactmomenten", "Contact met een gezin vastleggen en teruglezen.");
        groep.Stuur("/casussen/{id:guid}/contactmomenten", Recht.CasusSchrijven, LegVast)
            .Herhaalbaar()
            .Beschrijf("legContactVast", "Een contactmoment vastleggen", "Kan altijd, in elke fase. Stuur `If-Match` mee met de ETag van de casus als het alleen mag doorgaan wanneer de casus intussen niet is veranderd; anders krijg je 409 met de code verouderd.")
            .Vraag(new Invoer { Soort = Contactsoort.Telefoon, Op = new(2026, 11, 23), Tijd = "09:30", Met = "moeder", Bereikt = true, Gezegd = "Tante slaapt nu elke nacht in huis.", Gesproken = [Proefkind], Veiligheid = Veiligheidsindruk.Beter })
            .Antwoord(201, "Het contactmoment is vastgelegd.", new Vastgelegd { Id = Proef })
            .Fouten(409);
        groep.Lees("/casussen/{id:guid}/contactmomenten", Recht.CasusZien, Lees)
            .Beschrijf("leesContactmomenten", "Contactmomenten van een casus ophalen", "Ook ingetrokken contactmomenten blijven zichtbaar, met `ingetrokken: true`.")
            .Antwoord(200, "De contactmomenten; de lijst kan leeg zijn.", new Lijst
            {
                Contactmomenten = [new() { Id = Proef, Soort = Contactsoort.Telefoon, Op = new(2026, 11, 23), Tijd = "09:30", Met = "moeder", Bereikt = true, Gezegd = "Tante slaapt nu elke nacht in huis.", Gesproken = [Proefkind], Veiligheid = Veiligheidsindruk.Beter, Door = "Nadia el Amrani" }],
                Totaal = 1,
                Links = new() { Zelf = "/zoetermeer/api/v1/casussen/0193f5c2-7c1e-7a31-9b0e-5d1f0a4c2b11/contactmomenten?pagina=1&perPagina=20" },
            });
    }

    static async Task<IResult> LegVast(
        [Description("Kenmerk van de casus.")] Guid id, Lichaam<Invoer> lichaam, LegContactVast legVast,
        [Microsoft.AspNetCore.Mvc.FromHeader(Name = "If-Match")][Description("ETag van de casus, als het contact alleen bij die versie mag worden vastgelegd.")] string? alsVersie,
        CancellationToken ct)
    {
        var v = lichaam.Waarde;
        var fouten = new Weigeringen();
        var versie = 0;
        fouten.Eis(v.Bereikt is not null, new("bereikt-leeg", "Vul in of er iemand is bereikt.", "bereikt"));
        fouten.Eis(
            alsVersie is null || int.TryParse(alsVersie.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out versie),
            new("versie-onjuist", "Stuur bij If-Match de ETag die je bij de casus kreeg.", null));
        if (fouten.Heeft)
        {
            return Apiantwoorden.Weiger(fouten);
        }

        var uitkomst = await legVast.VoerUit(
            new(
                new CasusId(id), v.Soort, v.Op?.ToString("O", CultureInfo.InvariantCulture), v.Tijd, v.Met, v.Bereikt!.Value, v.Gezegd, v.Afgesproken,
                [.. (v.Gezien ?? []).Select(g => new PersoonId(g))], [.. (v.Gesproken ?? []).Select(g => new PersoonId(g))], v.Veiligheid ?? Veiligheidsindruk.Gelijk)
            {
                AlsVersie = alsVersie is null ? null : versie,
            },
            ct);
        return uitkomst.Antwoord(contact => Results.Created((string?)null, new Vastgelegd { Id = contact, VeiligheidHerwegen = v.Veiligheid == Veiligheidsindruk.Slechter }));
    }

    static Task<IResult> Lees([Description("Kenmerk van de casus.")] Guid id, Bladzijde bladzijde, HttpRequest verzoek, CasusToegang toegang, Contactlezer lezer, Medewerkers medewerkers, CancellationToken ct) =>
        toegang.Zie(new CasusId(id), ct).Antwoord(async casus =>
        {
            var (regels, totaal) = await lezer.Lees(casus.Id, bladzijde.Pagina, ct, bladzijde.PerPagina);
            var collegas = await medewerkers.Alle(ct);
            return Results.Ok(new Lijst
            {
                Contactmomenten = [.. regels.Select(c => new Contactuitvoer
                {
                    Id = c.Id,
                    Soort = c.Soort,
                    Op = c.Op,
                    Tijd = c.Tijd?.ToString("HH:mm", CultureInfo.InvariantCulture),
                    Met = c.Met,
                    Bereikt = c.Bereikt,
                    Gezegd = c.Gezegd,
                    Afgesproken = c.Afgesproken,
                    Gezien = Kenmerken(c.Gezien),
                    Gesproken = Kenmerken(c.Gesproken),
                    Veiligheid = c.Veiligheid,
                    Door = collegas.GetValueOrDefault(c.Door)?.Naam ?? "oud-medewerker",
                    Ingetrokken = c.Ingetrokken is not null,
                })],
                Totaal = totaal,
                Links = bladzijde.Links(verzoek, totaal),
            });
        });

    static List<Guid> Kenmerken(string lijst) => [.. lijst.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];
}
