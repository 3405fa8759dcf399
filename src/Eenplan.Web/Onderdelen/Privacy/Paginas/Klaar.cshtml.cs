using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Where a professional without an account opens what stands ready. Shows nothing before the code, and the same for a link that does not exist.</summary>
[AllowAnonymous]
public sealed class KlaarModel(HaalOp haalOp, HuidigeGemeente huidige) : EenplanPagina
{
    public sealed class Vorm
    {
        public string? Code { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "kenmerk")]
    public string Kenmerk { get; set; } = "";

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public HaalOp.Antwoord? Antwoord { get; private set; }

    public string Gemeente => huidige.Gemeente.Naam;

    public IActionResult OnGet() => huidige.Bekend ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!huidige.Bekend)
        {
            return NotFound();
        }

        var uitkomst = await haalOp.VoerUit(Kenmerk, Invoer.Code, ct);
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        Antwoord = uitkomst.Waarde;
        return Antwoord.Uitkomst switch
        {
            Ophaaluitkomst.Gelukt => Page(),
            Ophaaluitkomst.Geblokkeerd => Weiger([new Weigering("ophalen-geblokkeerd", "Er is te vaak een verkeerde code ingevuld. Bel de medewerker en vraag om een nieuwe code.", "code", Soort: Weigersoort.Regel)]),
            Ophaaluitkomst.Verlopen => Weiger([new Weigering("ophalen-verlopen", "Dit staat niet meer klaar. Bel de medewerker en vraag om het opnieuw klaar te zetten.", "code", Soort: Weigersoort.Regel)]),
            _ => Weiger([new Weigering("code-onjuist", "Deze code klopt niet. Kijk of u alle zes cijfers goed hebt.", "code")]),
        };
    }
}
