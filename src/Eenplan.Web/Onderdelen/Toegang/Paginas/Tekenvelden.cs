using Eenplan.Domein.Toegang;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>The fields of a signed request, the same when it is written down and when it is signed later.</summary>
public class Tekenvorm
{
    public Aanvraagvorm? Vorm { get; set; }

    public string? Ontvangen { get; set; }

    public string? Wie { get; set; }

    public Guid? Stuk { get; set; }

    public string? Vindplaats { get; set; }

    internal Tekenopdracht Opdracht => new(Vorm, Ontvangen, Wie, Stuk, Vindplaats);
}

/// <summary>The choices of those fields.</summary>
static class Tekenkeuzes
{
    public static IEnumerable<SelectListItem> Vormen(bool ookNogNiet) =>
    [
        new("Er is een ondertekende aanvraag", nameof(Aanvraagvorm.Aanvraag)) { Group = new() { Name = "Vul hieronder in wanneer, door wie en waar zij ligt." } },
        new("Het ondertekende gezinsplan is de aanvraag", nameof(Aanvraagvorm.Plan)) { Group = new() { Name = "Het plan dat nu geldt. Iemand met gezag heeft het getekend." } },
        .. ookNogNiet ? new SelectListItem[] { new("Er is nog niet getekend", nameof(Aanvraagvorm.NogNiet)) { Group = new() { Name = "Je kunt al afwegen. Een besluit kan pas met een handtekening." } } } : [],
    ];

    public static IReadOnlyList<SelectListItem> Namen(IEnumerable<Gezagdrager> dragers) => [.. dragers.DistinctBy(g => g.Wie).Select(g => new SelectListItem(g.Naam, g.Wie))];

    public static IReadOnlyList<SelectListItem> Scans(IEnumerable<(Guid Id, string Naam)> stukken) => [.. stukken.Select(s => new SelectListItem(s.Naam, s.Id.ToString()))];
}
