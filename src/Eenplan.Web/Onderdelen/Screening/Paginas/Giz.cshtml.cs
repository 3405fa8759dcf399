using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>The three GIZ domains of a child, with the previous picture beside it.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class GizModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, VulGizIn vul) : CasusPagina(toegang, koppen)
{
    public sealed class Domeinvorm
    {
        public Gizdomein Domein { get; set; }

        public int? Kind { get; set; }

        public int? Ouders { get; set; }

        public int? School { get; set; }

        public int? Samen { get; set; }

        public string? Krachten { get; set; }

        public string? Zorgen { get; set; }
    }

    public sealed class Vorm
    {
        public int Versie { get; set; }

        public List<Domeinvorm> Domeinen { get; set; } = [];
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId Persoon { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Lid Lid { get; private set; } = null!;

    /// <summary>The picture of an earlier day.</summary>
    public Gizbeeld? Vorige { get; private set; }

    Gizbeeld? Vandaags { get; set; }

    public static IReadOnlyList<SelectListItem> Scores { get; } = [.. Enumerable.Range(1, 4).Select(n => new SelectListItem(Gizbeeld.Woord(n), $"{n}"))];

    public static string Kop2(Gizdomein domein, string kind) => domein switch
    {
        Gizdomein.Ontwikkeling => $"Ontwikkeling van {kind}",
        Gizdomein.Opvoeding => "Opvoeding door ouders",
        _ => "Gezin en omgeving",
    };

    public static string Uitleg(Gizdomein domein) => domein switch
    {
        Gizdomein.Ontwikkeling => "Gezondheid, leren, gedrag, gevoel, vrienden, zelfstandigheid.",
        Gizdomein.Opvoeding => "Zorg, veiligheid, warmte, regels, tijd, stimuleren.",
        _ => "Familie, buren, wonen, geld, werk, wat het gezin meemaakte.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await vul.VoerUit(new(CasusId, Persoon, Invoer.Versie, [.. Invoer.Domeinen.DistinctBy(d => d.Domein).Select(d => new Gizgegevens(d.Domein, d.Kind, d.Ouders, d.School, d.Samen, d.Krachten, d.Zorgen))]), ct);
        if (uitkomst.Gelukt)
        {
            return Naar($"/screening?kind={Persoon}#driehoek", "Bewaard.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            if (!await Lees(ct))
            {
                return NotFound();
            }

            await Vergelijk(uitkomst.Weigeringen, Invoer, Nu(), ct, "GizIngevuld");
        }

        return antwoord;
    }

    async Task<bool> Lees(CancellationToken ct)
    {
        Lid = Kop.Kinderen.FirstOrDefault(k => k.Id == Persoon)!;
        if (Lid is null)
        {
            return false;
        }

        var beelden = await lezer.Giz(CasusId, Persoon, 2, ct);
        Vandaags = beelden.Find(b => b.Op == lezer.Vandaag);
        Vorige = beelden.Find(b => b.Op != lezer.Vandaag);
        Invoer.Domeinen = [.. Enum.GetValues<Gizdomein>().Select(d => Invoer.Domeinen.Find(i => i.Domein == d) ?? new() { Domein = d })];
        return true;
    }

    Vorm Nu() => new()
    {
        Versie = Vandaags?.Versie ?? 0,
        Domeinen = [.. Enum.GetValues<Gizdomein>().Select(d => Vandaags?.Van(d) is { } r ? new Domeinvorm { Domein = d, Kind = r.Kind, Ouders = r.Ouders, School = r.School, Samen = r.Samen, Krachten = r.Krachten, Zorgen = r.Zorgen } : new() { Domein = d })],
    };
}
