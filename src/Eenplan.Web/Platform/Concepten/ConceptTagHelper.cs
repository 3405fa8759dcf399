using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Concepten;

/// <summary>
/// <c>&lt;form method="post" concept="Contact vastleggen"&gt;</c>: keeps what is typed, ten seconds after typing and on leaving a field,
/// or with the button "Bewaar concept" where there is no script. The text is the name of the form in the list of drafts.
/// </summary>
[HtmlTargetElement("form", Attributes = "concept")]
public sealed class ConceptTagHelper(IUrlHelperFactory urls, Ids ids) : TagHelper
{
    public string Concept { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var vorm = (context.AllAttributes["asp-page-handler"]?.Value?.ToString() ?? "").ToLowerInvariant();
        var bewaar = urls.GetUrlHelper(ViewContext).Content("~/concepten");
        var concept = (ViewContext.HttpContext.Items[typeof(Conceptinhoud)] as IReadOnlyList<Conceptinhoud>)?.FirstOrDefault(c => c.Vorm == vorm);
        output.Attributes.SetAttribute("hx-post", bewaar);
        output.Attributes.SetAttribute("hx-trigger", "input delay:10s, change delay:500ms");
        output.Attributes.SetAttribute("hx-target", "find .een-concept");
        output.Attributes.SetAttribute("hx-swap", "innerHTML");
        if (concept is not null)
        {
            output.PreContent.AppendHtml(Hersteld(concept));
        }

        foreach (var (naam, waarde) in new[] { (Conceptnamen.Pad, ViewContext.HttpContext.Request.Path.Value ?? ""), (Conceptnamen.Vorm, vorm), (Conceptnamen.Titel, Concept), (Conceptnamen.Tekening, ids.Nieuw().ToString()) })
        {
            output.PostContent.AppendHtml(Verborgen(naam, waarde));
        }

        var balk = Html.Tag("div", "een-conceptbalk", "");
        var knop = Html.Tag("button", "utrecht-button utrecht-button--subtle een-knop--klein", "Bewaar concept");
        (knop.Attributes["type"], knop.Attributes["formaction"], knop.Attributes["formnovalidate"]) = ("submit", bewaar, "formnovalidate");
        var stand = Html.Tag("span", "een-concept", concept is null ? "" : Tijd(concept.Bewaard));
        stand.Attributes["role"] = "status";
        balk.InnerHtml.AppendHtml(knop).AppendHtml(stand);
        output.PostContent.AppendHtml(balk);
    }

    /// <summary>"Concept van 10.42 uur", with the day where that is not today.</summary>
    public static string Tijd(DateTimeOffset bewaard) => "Concept van " + TimeZoneInfo.ConvertTime(bewaard, Datum.Zone).ToString("HH.mm", CultureInfo.InvariantCulture) + " uur";

    TagBuilder Hersteld(Conceptinhoud concept)
    {
        var blok = Html.Tag("p", "een-hersteld", $"{Tijd(concept.Bewaard)}, {Datum.Toon(Datum.Dag(concept.Bewaard))}. Dit had je nog niet vastgelegd; alleen jij ziet het. ");
        var weg = Html.Tag("a", "utrecht-link", "Concept weggooien");
        weg.Attributes["href"] = urls.GetUrlHelper(ViewContext).Content($"~/concepten/{concept.Id}/weg");
        blok.InnerHtml.AppendHtml(weg);
        return blok;
    }

    static TagBuilder Verborgen(string naam, string waarde)
    {
        var veld = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (veld.Attributes["type"], veld.Attributes["name"], veld.Attributes["value"]) = ("hidden", naam, waarde);
        return veld;
    }
}
