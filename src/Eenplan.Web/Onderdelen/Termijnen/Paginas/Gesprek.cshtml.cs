using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Eenplan.Web.Onderdelen.Termijnen.Paginas;

/// <summary>What must at least happen with a child, for people.</summary>
[AllowAnonymous]
[EnableRateLimiting(Verzoekgrens.Open)]
public sealed class GesprekModel(Regelhulploket loket, Gemeenteprofiel profiel, TimeProvider klok) : Regelhulppagina(profiel)
{
    public sealed class Vorm
    {
        public string? Peildatum { get; set; }

        public string? Geboortedatum { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Uitspraak? Antwoord { get; private set; }

    public void OnGet() => Invoer.Peildatum = Datum.Toon(Datum.Dag(klok.GetUtcNow()));

    public IActionResult OnPost()
    {
        var fouten = new Weigeringen();
        var peildatum = fouten.Neem(Datum.Lees(Invoer.Peildatum, "peildatum"));
        var geboren = fouten.Neem(Datum.Lees(Invoer.Geboortedatum, "geboortedatum"));
        if (fouten.Heeft)
        {
            return Weiger(fouten.Als<Klaar>().Weigeringen);
        }

        var uitkomst = loket.Gesprek(new() { Peildatum = peildatum, Geboortedatum = geboren });
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        var a = uitkomst.Waarde;
        var kop = a.Antwoord switch
        {
            "gezien" => "Dit kind moet je in ieder geval zien",
            "gezienEnGesproken" => "Dit kind moet je zien en spreken",
            "gesproken" => "Deze jeugdige moet je altijd spreken",
            _ => "Dit is nog niet te bepalen",
        };
        Antwoord = new(kop, [], a.Redenen, a.Vastleggen, Profiel.Naam, a.Profiel.Versie);
        return Page();
    }
}
