using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Api;

namespace Eenplan.Web.Onderdelen.Termijnen;

/// <summary>Open terms of a case, each with its why: fact, rule, source.</summary>
public static class TermijnenApi
{
    [Description("Een open termijn.")]
    public sealed record Termijnuitvoer
    {
        [Description("Code uit het termijnenregister, of van een controle (BodemeisControle, VeiligheidHerwegen).")]
        [Required]
        public string Code { get; init; } = "";

        [Description("Naam van de termijn.")]
        [Required]
        public string Naam { get; init; } = "";

        [Description("Dag van het feit waaruit de termijn volgt.")]
        [Required]
        public DateOnly Begin { get; init; }

        [Description("Laatste dag op tijd.")]
        [Required]
        public DateOnly Uiterlijk { get; init; }

        [Description("Of de laatste dag voorbij is.")]
        [Required]
        public bool TeLaat { get; init; }

        [Description("Waarom deze termijn er is.")]
        [Required]
        public Waaromuitvoer Waarom { get; init; } = new();
    }

    [Description("De open termijnen van een casus.")]
    public sealed record Lijst
    {
        [Description("De termijnen, eerste laatste dag bovenaan.")]
        [Required]
        public IReadOnlyList<Termijnuitvoer> Termijnen { get; init; } = [];
    }

    public static void Koppel(IEndpointRouteBuilder app) => Api.MetSleutel(app, "Termijnen", "Wat wanneer klaar moet zijn, en waarom.")
        .Lees("/casussen/{id:guid}/termijnen", Recht.CasusZien, Lees)
        .Beschrijf("leesTermijnen", "Open termijnen van een casus ophalen", "Termijnen volgen uit wat er in het dossier is gebeurd; niemand typt ze. Bij elke termijn staat het feit, de regel en de bron.")
        .Antwoord(200, "De open termijnen; de lijst kan leeg zijn.", new Lijst
        {
            Termijnen = [new()
            {
                Code = "EersteContactCasusregie", Naam = "Eerste contact met het gezin", Begin = new(2026, 11, 23), Uiterlijk = new(2026, 11, 30),
                Waarom = new() { Feit = "Eerste aanmelding op 23-11-2026.", Regel = "Eerste contact met het gezin: binnen 5 werkdagen.", Bron = "Werkbeschrijving casusregie, ‘Doorlooptijden’", Eis = "CR-062", Afwijken = "Kan, met een reden in het dossier" },
            }],
        });

    static Task<IResult> Lees([Description("Kenmerk van de casus.")] Guid id, CasusToegang toegang, Termijnlezer lezer, Gemeenteprofiel profiel, TimeProvider klok, CancellationToken ct) =>
        toegang.Zie(new CasusId(id), ct).Antwoord(async casus =>
        {
            var termijnen = await lezer.Lees(casus.Id, ct);
            var vandaag = Datum.Dag(klok.GetUtcNow());
            return Results.Ok(new Lijst
            {
                Termijnen = termijnen.ConvertAll(t => new Termijnuitvoer
                {
                    Code = t.Code,
                    Naam = Termijnnamen.Naam(profiel, t.Code),
                    Begin = t.Start,
                    Uiterlijk = t.Laatste,
                    TeLaat = t.Laatste < vandaag,
                    Waarom = Waaromuitvoer.Van(Termijnuitleg.Waarom(profiel, t.Code, t.Start)),
                }),
            });
        });
}
