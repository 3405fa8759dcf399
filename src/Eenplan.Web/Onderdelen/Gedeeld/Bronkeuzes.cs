using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gedeeld;

/// <summary>The question "who said it" on forms (CR-028).</summary>
public static class Bronkeuzes
{
    public static IReadOnlyList<SelectListItem> Items { get; } =
    [
        new("Jeugdige", nameof(Bronsoort.Jeugdige)), new("Ouder of verzorger", nameof(Bronsoort.Ouder)),
        new("Professional", nameof(Bronsoort.Professional)), new("Instantie", nameof(Bronsoort.Instantie)),
    ];

    /// <summary>The source a member of the family is about itself.</summary>
    public static Bronsoort Van(Gezinsrol rol) => rol == Gezinsrol.Kind ? Bronsoort.Jeugdige : Bronsoort.Ouder;
}
