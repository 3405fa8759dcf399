using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Gemeenten;

namespace Eenplan.Web.Onderdelen.Termijnen;

/// <summary>Who must sign a plan, asked without a file: the same rule as in the plan itself (CR-041).</summary>
public static class OndertekenaarsApi
{
    /// <summary>What is signed.</summary>
    public enum Stuk
    {
        Gezinsplan,
    }

    [Description("Iemand rond het plan, zonder naam.")]
    public sealed record Persoonvraag
    {
        [Description("Eigen kenmerk, bijvoorbeeld ‘moeder’ of ‘1’. Geen naam.")]
        [Required]
        public string? Id { get; init; }

        [Description("Plaats bij het plan.")]
        [Required]
        public Tekenrol? Rol { get; init; }

        [Description("Geboortedatum, als jjjj-mm-dd. Nodig bij een jeugdige.")]
        public DateOnly? Geboortedatum { get; init; }

        [Description("Kenmerken van de jeugdigen over wie deze persoon op de peildatum gezag heeft.")]
        public IReadOnlyList<string>? GezagOver { get; init; }

        [Description("Kan deze persoon wegen wat er getekend wordt? Niet ingevuld telt als ja.")]
        public bool? Wilsbekwaam { get; init; }
    }

    [Description("Vraag wie een gezinsplan tekent.")]
    public sealed record Ondertekenaarsvraag
    {
        [Description("Dag waarop er getekend wordt, als jjjj-mm-dd.")]
        [Required]
        public DateOnly? Peildatum { get; init; }

        [Description("Wat er getekend wordt.")]
        [Required]
        public Stuk? Stuk { get; init; }

        [Description("Iedereen rond het plan: kinderen, ouders, pleegouders, voogden.")]
        [Required]
        public IReadOnlyList<Persoonvraag>? Personen { get; init; }
    }

    [Description("Wie tekent, met de redenering.")]
    public sealed record Ondertekenaarsantwoord
    {
        [Description("Kenmerken van wie moet tekenen, als lijst; de tekst ‘nietTeBepalen’ als dat niet te zeggen is.")]
        [Required]
        public object Antwoord { get; init; } = "";

        [Description("Kenmerken van wie mag meetekenen.")]
        [Required]
        public IReadOnlyList<string> MagOok { get; init; } = [];

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

    /// <summary>Adds the question to the group of the regelhulp.</summary>
    public static void Koppel(RouteGroupBuilder groep) =>
        groep.Vraag("/regelhulp/ondertekenaars", (Lichaam<Ondertekenaarsvraag> vraag, Ondertekenaarsloket loket) => loket.Wie(vraag.Waarde).Antwoord(Results.Ok))
            .Beschrijf("vraagOndertekenaars", "Wie een gezinsplan moet tekenen", "Bepaalt uit leeftijd en gezag wie het gezinsplan moet tekenen en wie mag meetekenen. Ontbreekt de geboortedatum van een jeugdige, dan is het antwoord `nietTeBepalen` met de reden.")
            .Vraag(new Ondertekenaarsvraag
            {
                Peildatum = new(2026, 11, 23),
                Stuk = Stuk.Gezinsplan,
                Personen = [new() { Id = "kind", Rol = Tekenrol.Jeugdige, Geboortedatum = new(2012, 3, 3), GezagOver = [] }, new() { Id = "moeder", Rol = Tekenrol.Ouder, GezagOver = ["kind"] }, new() { Id = "vader", Rol = Tekenrol.Ouder, GezagOver = [] }],
            })
            .Antwoord(200, "Wie tekent.", new Ondertekenaarsantwoord
            {
                Antwoord = new[] { "kind", "moeder" },
                MagOok = ["vader"],
                Redenen = [new() { Eis = "CR-041", Bron = "Jeugdwet art. 7.3.4 en 7.3.5", Tekst = "kind: 14 jaar: vanaf 12 teken je zelf mee." }],
                Vastleggen = ["Welke versie elke ondertekenaar las, en wanneer die tekende."],
                Profiel = new() { Gemeente = "zoetermeer", Versie = 1 },
            });
}

/// <summary>Answers page and endpoint alike, and counts the question.</summary>
public sealed class Ondertekenaarsloket(Gemeenteprofiel profiel, HuidigeGemeente gemeente, Regelhulpteller teller)
{
    public Uitkomst<OndertekenaarsApi.Ondertekenaarsantwoord> Wie(OndertekenaarsApi.Ondertekenaarsvraag vraag)
    {
        teller.Tel("ondertekenaars", gemeente.Gemeente.Code);
        var uitkomst = Tekenvraag.Stel(vraag.Peildatum, [.. (vraag.Personen ?? []).Select(p => new Vraagpersoon(p.Id, p.Rol, p.Geboortedatum, p.GezagOver ?? [], p.Wilsbekwaam))]);
        if (vraag.Stuk is null)
        {
            return Uitkomst<OndertekenaarsApi.Ondertekenaarsantwoord>.Geweigerd([new("stuk-leeg", "Vul in wat er getekend wordt: gezinsplan.", "stuk"), .. uitkomst.Weigeringen]);
        }

        return uitkomst.Gelukt
            ? new OndertekenaarsApi.Ondertekenaarsantwoord
            {
                Antwoord = uitkomst.Waarde.Moet is { } moet ? moet : RegelhulpApi.NietTeBepalen,
                MagOok = uitkomst.Waarde.Mag,
                Redenen = [.. uitkomst.Waarde.Redenen.Select(r => new RegelhulpApi.Redenuitvoer { Eis = r.Eis, Bron = r.Bron, Tekst = r.Tekst })],
                Vastleggen = uitkomst.Waarde.Vastleggen,
                Profiel = new() { Gemeente = gemeente.Gemeente.Code, Versie = profiel.Op(vraag.Peildatum!.Value).Versie },
            }
            : Uitkomst<OndertekenaarsApi.Ondertekenaarsantwoord>.Geweigerd(uitkomst.Weigeringen);
    }
}
