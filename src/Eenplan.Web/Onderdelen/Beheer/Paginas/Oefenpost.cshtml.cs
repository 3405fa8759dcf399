using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>The mailbox of the practice environment; does not exist where real post leaves.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class OefenpostModel(Oefenpostbus bus, HuidigeGemeente gemeente, Inzage inzage) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Oefenbericht> Berichten { get; private set; } = [];

    public int Totaal { get; private set; }

    public Oefenbericht? Bericht { get; private set; }

    public IActionResult OnGet(Guid? id)
    {
        if (!bus.Bestaat)
        {
            return NotFound();
        }

        if (id is { } welk)
        {
            Bericht = bus.Zoek(gemeente.Gemeente.Code, welk);
            inzage.Noteer("oefenpost", []);
            return Bericht is null ? NotFound() : Page();
        }

        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Berichten, Totaal) = bus.Lees(gemeente.Gemeente.Code, Pagina);
        return Page();
    }
}
