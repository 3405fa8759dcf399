using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Inzagelog;

namespace Eenplan.Web.Onderdelen.Werkvoorraad;

/// <summary>The worklist of the owner of the key: which child needs me today, and why.</summary>
public static class WerkvoorraadApi
{
    [Description("Wat dit gezin op zijn plaats in de werkvoorraad zet.")]
    public sealed record Punt
    {
        [Description("Code van de termijn of controle; ‘Taak’ voor een eigen taak.")]
        [Required]
        public string Code { get; init; } = "";

        [Description("Wat er moet gebeuren.")]
        [Required]
        public string Wat { get; init; } = "";

        [Description("Laatste dag op tijd.")]
        [Required]
        public DateOnly Uiterlijk { get; init; }

        [Description("Op wie je wacht; leeg als je zelf aan zet bent.")]
        public string? WachtOp { get; init; }

        [Description("Waarom dit moet; leeg bij een eigen taak.")]
        public Waaromuitvoer? Waarom { get; init; }
    }

    [Description("Een gezin in de werkvoorraad.")]
    public sealed record Rij
    {
        [Description("Kenmerk van de casus.")]
        [Required]
        public Guid CasusId { get; init; }

        [Description("Naam van het gezin.")]
        [Required]
        public string Gezin { get; init; } = "";

        [Description("De kinderen met hun leeftijd, in woorden.")]
        [Required]
        public string Kinderen { get; init; } = "";

        [Description("Waar dit gezin staat: veiligheid gaat voor, dan wat te laat is, deze week, wachten, rustig.")]
        [Required]
        public Werkvak Vak { get; init; }

        [Description("Fase in de keten.")]
        [Required]
        public Ketenfase Fase { get; init; }

        [Description("Oordeel over de directe veiligheid.")]
        [Required]
        public Veiligheidsoordeel Veiligheid { get; init; }

        [Description("Wijk.")]
        public string? Wijk { get; init; }

        [Description("Het dringendste punt; leeg als er niets openstaat of de plaats uit de veiligheid zelf volgt.")]
        public Punt? Punt { get; init; }

        [Description("De volgende stap, in woorden.")]
        [Required]
        public string Stap { get; init; } = "";
    }

    [Description("Een bladzijde van de werkvoorraad.")]
    public sealed record Lijst : Bladlijst
    {
        [Description("De gezinnen, dringendste eerst.")]
        [Required]
        public IReadOnlyList<Rij> Gezinnen { get; init; } = [];
    }

    public static void Koppel(IEndpointRouteBuilder app) => Api.MetSleutel(app, "Werkvoorraad", "Welk kind vandaag iemand nodig heeft, en waarom.")
        .Lees("/werkvoorraad", Recht.WerkvoorraadZien, Lees)
        .Beschrijf("leesWerkvoorraad", "Werkvoorraad ophalen", "De gezinnen van de eigenaar van de sleutel, in de volgorde van het werk. Met `vervanging=true` de gezinnen waarvoor die vervanger is.")
        .Antwoord(200, "De werkvoorraad; de lijst kan leeg zijn.", new Lijst
        {
            Gezinnen = [new()
            {
                CasusId = new("0193f5c2-7c1e-7a31-9b0e-5d1f0a4c2b11"), Gezin = "Mensah", Kinderen = "Joël, 6 jaar", Vak = Werkvak.DezeWeek, Fase = Ketenfase.Signaal, Veiligheid = Veiligheidsoordeel.Voldoende, Wijk = "Oosterheem", Stap = "Contact vastleggen",
                Punt = new() { Code = "EersteContactCasusregie", Wat = "Eerste contact met het gezin", Uiterlijk = new(2026, 11, 30) },
            }],
            Totaal = 1,
            Links = new() { Zelf = "/zoetermeer/api/v1/werkvoorraad?pagina=1&perPagina=20" },
        });

    static async Task<IResult> Lees(
        Bladzijde bladzijde,
        [Description("De gezinnen waarvoor de eigenaar van de sleutel vervanger is, in plaats van de eigen gezinnen.")] bool? vervanging,
        HttpRequest verzoek, Werkvoorraadlezer lezer, Gemeenteprofiel profiel, Inzage inzage, CancellationToken ct)
    {
        var alle = await lezer.Lees(vervanging == true, ct);
        var rijen = alle.Skip((bladzijde.Pagina - 1) * bladzijde.PerPagina).Take(bladzijde.PerPagina).ToList();
        if (rijen.Count > 0)
        {
            inzage.Noteer("werkvoorraad", rijen.SelectMany(r => r.Personen));
        }

        return Results.Ok(new Lijst
        {
            Gezinnen = rijen.ConvertAll(r => new Rij
            {
                CasusId = r.CasusId.Waarde,
                Gezin = r.Gezin,
                Kinderen = r.Kinderen,
                Vak = r.Vak,
                Fase = r.Fase,
                Veiligheid = r.Veiligheid,
                Wijk = r.Wijk,
                Stap = r.Stap.Tekst,
                Punt = r.Punt is not { } p ? null : new()
                {
                    Code = p.Code,
                    Wat = p.Wat ?? Termijnnamen.Naam(profiel, p.Code),
                    Uiterlijk = p.Uiterlijk,
                    WachtOp = p.WachtOp,
                    Waarom = p.Code == Werkpunt.TaakCode ? null : Waaromuitvoer.Van(Termijnuitleg.Waarom(profiel, p.Code, p.Start)),
                },
            }),
            Totaal = alle.Count,
            Links = bladzijde.Links(verzoek, alle.Count, vervanging == true ? "&vervanging=true" : ""),
        });
    }
}
