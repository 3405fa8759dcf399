using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>The judgement of one child on a form.</summary>
public sealed class Kindvelden
{
    public PersoonId Id { get; set; }

    public Veiligheidsoordeel? Oordeel { get; set; }

    public string? Gronden { get; set; }

    public static IEnumerable<SelectListItem> Oordelen(string naam) =>
    [
        new("Ja, voldoende", nameof(Veiligheidsoordeel.Voldoende)) { Group = new() { Name = "Je hebt geen aanwijzing dat er nu iets kan gebeuren." } },
        new("Nee, onvoldoende", nameof(Veiligheidsoordeel.Onvoldoende)) { Group = new() { Name = $"Er kan nu iets ernstigs gebeuren met {naam}." } },
        new("Ik weet het nog niet", nameof(Veiligheidsoordeel.WeetNiet)) { Group = new() { Name = "Telt als onvoldoende tot je het weet." } },
    ];
}
