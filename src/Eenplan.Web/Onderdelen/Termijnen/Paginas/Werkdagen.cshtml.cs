using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Eenplan.Web.Onderdelen.Termijnen.Paginas;

/// <summary>The n-th working day, for people.</summary>
[AllowAnonymous]
[EnableRateLimiting(Verzoekgrens.Open)]
public sealed class WerkdagenModel(Regelhulploket loket, Gemeenteprofiel profiel) : Regelhulppagina(profiel)
{
    public sealed class Vorm
    {
        public string? Vanaf { get; set; }

        public string? Werkdagen { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Uitspraak? Antwoord { get; private set; }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        var fouten = new Weigeringen();
        var vanaf = fouten.Neem(Datum.Lees(Invoer.Vanaf, "vanaf"));
        int? aantal = int.TryParse(Invoer.Werkdagen, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var n) ? n : null;
        fouten.Eis(aantal is not null || string.IsNullOrWhiteSpace(Invoer.Werkdagen), new("werkdagen-onjuist", "Vul een heel getal in, bijvoorbeeld 5.", "werkdagen"));
        if (fouten.Heeft)
        {
            return Weiger(fouten.Als<Klaar>().Weigeringen);
        }

        var uitkomst = loket.Werkdagen(new() { Vanaf = vanaf, Werkdagen = aantal });
        if (!uitkomst.Gelukt)
        {
            return Weiger([.. uitkomst.Weigeringen.Select(w => w.Code == "datum-leeg" ? w with { Tekst = "Vul in vanaf welke dag je telt, als dag-maand-jaar." } : w)]);
        }

        var a = uitkomst.Waarde;
        Antwoord = new($"Dat is {Uitspraken.Dag(a.Antwoord)}", [], a.Redenen, a.Vastleggen, Profiel.Naam, a.Profiel.Versie);
        return Page();
    }
}

/// <summary>Answers in words.</summary>
public static class Uitspraken
{
    static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"maandag 30-11-2026".</summary>
    public static string Dag(string iso)
    {
        var dag = DateOnly.ParseExact(iso, "O", CultureInfo.InvariantCulture);
        return $"{dag.ToString("dddd", Nl)} {Datum.Toon(dag)}";
    }
}
