using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Api;

namespace Eenplan.Web.Onderdelen.Termijnen;

/// <summary>Regelhulp <c>gesprek</c>: what must at least happen with a child, by age (CR-019).</summary>
public static class GesprekApi
{
    [Description("Vraag naar het gesprek dat bij een leeftijd hoort.")]
    public sealed record Gespreksvraag
    {
        [Description("Dag waarop je het vraagt.")]
        [Required]
        public DateOnly? Peildatum { get; init; }

        [Description("Geboortedatum van het kind.")]
        [Required]
        public DateOnly? Geboortedatum { get; init; }
    }

    [Description("Wat minimaal moet, met de redenering.")]
    public sealed record Gespreksantwoord
    {
        [Description("‘gezien’ (onder 4 jaar), ‘gezienEnGesproken’ (4 tot 12 jaar) of ‘gesproken’ (vanaf 12 jaar); ‘nietTeBepalen’ voor een kind dat nog niet is geboren.")]
        [Required]
        public string Antwoord { get; init; } = "";

        [Description("Waarom dit het antwoord is.")]
        [Required]
        public IReadOnlyList<RegelhulpApi.Redenuitvoer> Redenen { get; init; } = [];

        [Description("Wat je vastlegt als je hiernaar handelt.")]
        [Required]
        public IReadOnlyList<string> Vastleggen { get; init; } = [];

        [Description("Gemeenteprofiel waarmee is gerekend.")]
        [Required]
        public RegelhulpApi.Profieluitvoer Profiel { get; init; } = new();
    }

    internal static void Koppel(RouteGroupBuilder groep) => groep.Vraag("/regelhulp/gesprek", (Lichaam<Gespreksvraag> vraag, Regelhulploket loket) => loket.Gesprek(vraag.Waarde).Antwoord(Results.Ok))
        .Beschrijf("vraagGesprek", "Het gesprek met een kind", "Zegt wat er minimaal met een kind moet gebeuren voor er een plan is: zien, spreken of allebei. Dat hangt af van de leeftijd op de peildatum.")
        .Vraag(new Gespreksvraag { Peildatum = new(2026, 11, 23), Geboortedatum = new(2015, 5, 1) })
        .Antwoord(200, "Wat minimaal moet.", new Gespreksantwoord
        {
            Antwoord = "gezienEnGesproken",
            Redenen = [new() { Eis = "CR-019", Bron = "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’", Tekst = "Op 23-11-2026 is het kind 11 jaar." }],
            Vastleggen = ["De dag waarop je het kind zag, en wie dat deed."],
            Profiel = new() { Gemeente = "zoetermeer", Versie = 1 },
        });
}
