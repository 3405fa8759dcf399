using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Web;

/// <summary><c>&lt;melding /&gt;</c>: what the previous step did, once.</summary>
public sealed class MeldingTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.TempData["Melding"] is not string tekst)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--ok");
        output.Attributes.SetAttribute("role", "status");
        var inhoud = Html.Tag("div", "utrecht-alert__content", "");
        inhoud.InnerHtml.AppendHtml(Html.Tag("p", null, tekst));
        output.Content.SetHtmlContent(inhoud);
    }
}

/// <summary><c>&lt;bladeren pagina="1" per-pagina="20" totaal="57" /&gt;</c>: links to the other pages of a list; nothing when it fits on one.</summary>
public sealed class BladerenTagHelper : TagHelper
{
    public int Pagina { get; set; }

    public int PerPagina { get; set; }

    public int Totaal { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var laatste = (Totaal + PerPagina - 1) / PerPagina;
        if (laatste <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "een-bladeren");
        output.Attributes.SetAttribute("aria-label", "Bladeren");
        Link(output, Pagina > 1 ? Pagina - 1 : null, "Vorige");
        output.Content.AppendHtml(Html.Tag("span", null, string.Create(CultureInfo.InvariantCulture, $"Bladzijde {Pagina} van {laatste}")));
        Link(output, Pagina < laatste ? Pagina + 1 : null, "Volgende");
    }

    void Link(TagHelperOutput output, int? pagina, string tekst)
    {
        if (pagina is { } nr)
        {
            var link = Html.Tag("a", "utrecht-link", tekst);
            // The filter of the list stays.
            var vraag = ViewContext.HttpContext.Request.Query.Where(v => v.Key != "pagina").SelectMany(v => v.Value.Select(w => KeyValuePair.Create(v.Key, w)));
            link.Attributes["href"] = QueryString.Create([.. vraag, new("pagina", nr.ToString(CultureInfo.InvariantCulture))]).Value;
            output.Content.AppendHtml(link);
        }
    }
}
