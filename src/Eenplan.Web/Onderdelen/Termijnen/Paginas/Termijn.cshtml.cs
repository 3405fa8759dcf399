using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Platform.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Eenplan.Web.Onderdelen.Termijnen.Paginas;

/// <summary>The last day of a term, for people.</summary>
[AllowAnonymous]
[EnableRateLimiting(Verzoekgrens.Open)]
public sealed class TermijnModel(Regelhulploket loket, Gemeenteprofiel profiel) : Regelhulppagina(profiel)
{
    public sealed class Vorm
    {
        public string? Code { get; set; }

        public string? Start { get; set; }

        public string? Tijd { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Uitspraak? Antwoord { get; private set; }

    public IEnumerable<SelectListItem> Codes => Profiel.Termijnen.Values.OrderBy(t => t.Naam, StringComparer.Ordinal).Select(t => new SelectListItem($"{t.Naam}, vanaf: {t.Start}", t.Code));

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        var fouten = new Weigeringen();
        var dag = fouten.Neem(Datum.Lees(Invoer.Start, "start"));
        var inUren = Profiel.Termijnen.GetValueOrDefault(Invoer.Code ?? "") is { Rekenwijze: Rekenwijze.Uren };
        var tijd = inUren ? LeesTijd(fouten) : null;
        if (fouten.Heeft)
        {
            return Weiger(fouten.Als<Klaar>().Weigeringen);
        }

        var start = (dag, tijd) switch
        {
            (null, _) => null,
            ({ } d, { } t) => Datum.Moment(d, t).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ({ } d, null) => d.ToString("O", CultureInfo.InvariantCulture),
        };
        var uitkomst = loket.Termijn(new() { Code = Invoer.Code, Start = start });
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        Antwoord = Spreek(uitkomst.Waarde);
        return Page();
    }

    TimeOnly? LeesTijd(Weigeringen fouten)
    {
        var goed = TimeOnly.TryParseExact((Invoer.Tijd ?? "").Trim().Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd);
        fouten.Eis(goed, new("tijd-onjuist", "Deze termijn telt in uren. Vul de tijd in als uren en minuten, bijvoorbeeld 9.30.", "tijd"));
        return goed ? tijd : null;
    }

    Uitspraak Spreek(RegelhulpApi.Antwoordtermijn a)
    {
        var kop = a.Antwoord switch
        {
            RegelhulpApi.NietTeBepalen => "Er is geen laatste dag",
            { Length: 10 } => $"Uiterlijk {Uitspraken.Dag(a.Antwoord)}",
            _ => $"Uiterlijk {Uitspraken.Dag(a.Antwoord[..10])} om {a.Antwoord[11..16].Replace(':', '.')} uur",
        };
        var regels = new List<(string, string)>
        {
            ("Hoe hard", a.Soort switch
            {
                Termijnsoort.Hard => "Hard: uit wet, besluit, reglement of contract",
                Termijnsoort.Maximum => "Maximum: langer mag niet",
                _ => "Norm: werkafspraak; afwijken kan met een reden",
            }),
            ("Wie zorgt ervoor", a.Verantwoordelijk),
        };
        if (a.VerschovenVan is { } van)
        {
            regels.Add(("Opgeschoven van", Uitspraken.Dag(van.ToString("O", CultureInfo.InvariantCulture))));
        }

        return new(kop, regels, a.Redenen, a.Vastleggen, Profiel.Naam, a.Profiel.Versie);
    }
}
