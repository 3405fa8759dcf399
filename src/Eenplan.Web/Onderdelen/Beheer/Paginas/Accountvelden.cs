using Eenplan.Domein.Beheer;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>The fields of an account.</summary>
public sealed class Accountvelden
{
    public string? Versie { get; set; }

    public string? Naam { get; set; }

    public string? Adres { get; set; }

    public Rol? Rol { get; set; }

    public string? Team { get; set; }

    public string? Fte { get; set; } = "1";

    public string? Telefoon { get; set; }

    public string? Bereikbaar { get; set; }

    public static IEnumerable<SelectListItem> Rollen { get; } = [.. Enum.GetValues<Rol>().Select(r => new SelectListItem(Rolrechten.Naam(r), r.ToString()))];

    public static IEnumerable<SelectListItem> Teams(Gemeenteprofiel profiel) => profiel.Teams.Select(t => new SelectListItem(t.Naam, t.Code));
}
