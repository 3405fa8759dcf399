using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Eenplan.Web.Onderdelen.Termijnen.Paginas;

/// <summary>Who must sign a plan, for people: children by day of birth, adults by role and authority, no names.</summary>
[AllowAnonymous]
[EnableRateLimiting(Verzoekgrens.Open)]
public sealed class OndertekenaarsModel(Ondertekenaarsloket loket, Gemeenteprofiel profiel, TimeProvider klok) : Regelhulppagina(profiel)
{
    public const int Rijen = 4;

    public sealed class Kind
    {
        public string? Geboren { get; set; }

        public bool KanNietWegen { get; set; }
    }

    public sealed class Volwassene
    {
        public Tekenrol? Rol { get; set; }

        public List<int> Gezag { get; set; } = [];
    }

    public sealed class Vorm
    {
        public string? Peildatum { get; set; }

        public List<Kind> Kinderen { get; set; } = [];

        public List<Volwassene> Volwassenen { get; set; } = [];
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Uitspraak? Antwoord { get; private set; }

    public static IEnumerable<SelectListItem> Rollen => [new("ouder", nameof(Tekenrol.Ouder)), new("pleegouder", nameof(Tekenrol.Pleegouder)), new("voogd", nameof(Tekenrol.Voogd))];

    public static IEnumerable<SelectListItem> Kindkeuzes => Enumerable.Range(1, Rijen).Select(n => new SelectListItem($"Kind {n}", n.ToString(CultureInfo.InvariantCulture)));

    public void OnGet()
    {
        Invoer.Peildatum = Datum.Toon(Datum.Dag(klok.GetUtcNow()));
        VulAan();
    }

    public IActionResult OnPost()
    {
        VulAan();
        var fouten = new Weigeringen();
        var peildatum = fouten.Neem(Datum.Lees(Invoer.Peildatum, "peildatum"));
        fouten.Eis(!string.IsNullOrWhiteSpace(Invoer.Peildatum), new("datum-leeg", "Vul in op welke dag er getekend wordt, als dag-maand-jaar.", "peildatum"));
        var personen = new List<OndertekenaarsApi.Persoonvraag>();
        for (var i = 0; i < Invoer.Kinderen.Count; i++)
        {
            if (fouten.Neem(Datum.Lees(Invoer.Kinderen[i].Geboren, $"kinderen[{i}].Geboren")) is { } geboren)
            {
                personen.Add(new() { Id = $"Kind {i + 1}", Rol = Tekenrol.Jeugdige, Geboortedatum = geboren, Wilsbekwaam = Invoer.Kinderen[i].KanNietWegen ? false : null });
            }
        }

        var kinderen = personen.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Invoer.Volwassenen.Count; i++)
        {
            var wie = Invoer.Volwassenen[i];
            fouten.Eis(wie.Gezag.TrueForAll(n => kinderen.Contains($"Kind {n}")), new("gezag-over-onbekende", "Vul ook de geboortedatum van dit kind in.", $"volwassenen[{i}].Gezag", "SB-123"));
            fouten.Eis(wie.Rol is not null || wie.Gezag.Count == 0, new("rol-leeg", "Kies of dit een ouder, pleegouder of voogd is.", $"volwassenen[{i}].Rol"));
            if (wie.Rol is { } rol)
            {
                personen.Add(new() { Id = $"Volwassene {i + 1} ({rol.ToString().ToLowerInvariant()})", Rol = rol, GezagOver = [.. wie.Gezag.Select(n => $"Kind {n}")] });
            }
        }

        fouten.Eis(fouten.Heeft || personen.Count > 0, new("personen-leeg", "Vul ten minste één kind in.", "kinderen[0].Geboren"));
        if (fouten.Heeft)
        {
            return Weiger(fouten.Als<Klaar>().Weigeringen);
        }

        var uitkomst = loket.Wie(new() { Peildatum = peildatum, Stuk = OndertekenaarsApi.Stuk.Gezinsplan, Personen = personen });
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        var a = uitkomst.Waarde;
        var moet = a.Antwoord as IReadOnlyList<string> ?? [];
        Antwoord = new(
            moet.Count == 0 ? "Niemand in deze lijst moet tekenen" : "Moet tekenen: " + string.Join(", ", moet),
            a.MagOok.Count > 0 ? [("Mag ook tekenen", string.Join(", ", a.MagOok))] : [],
            a.Redenen, a.Vastleggen, Profiel.Naam, a.Profiel.Versie);
        return Page();
    }

    void VulAan()
    {
        Invoer.Kinderen = [.. Invoer.Kinderen.Take(Rijen), .. Enumerable.Range(0, Math.Max(0, Rijen - Invoer.Kinderen.Count)).Select(_ => new Kind())];
        Invoer.Volwassenen = [.. Invoer.Volwassenen.Take(Rijen), .. Enumerable.Range(0, Math.Max(0, Rijen - Invoer.Volwassenen.Count)).Select(_ => new Volwassene())];
    }
}
