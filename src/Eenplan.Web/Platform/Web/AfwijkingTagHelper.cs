using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Web;

/// <summary>
/// <c>&lt;afwijking /&gt;</c> inside a form: when a rule refused that one may depart from (CR-003), the rule, its source and "Ik wijk hiervan af,
/// omdat ..."; nothing otherwise. The field is called <c>Afwijking</c>; hand it to the use case.
/// </summary>
[HtmlTargetElement("afwijking", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AfwijkingTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var regel = ((ViewContext.ViewData.Model as EenplanPagina)?.Geweigerd ?? []).Select(w => w.Regel).FirstOrDefault(r => r is { Hardheid: Hardheid.TenzijOnderbouwd });
        if (regel is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "een-vak een-vak--stem");
        output.Attributes.SetAttribute("aria-labelledby", "afwijken");
        var kop = Html.Tag("h2", "utrecht-heading-3", "Doe je het hier anders?");
        kop.Attributes["id"] = "afwijken";
        output.Content.AppendHtml(kop)
            .AppendHtml(Html.Tag("p", null, regel.Tekst))
            .AppendHtml(Html.Tag("p", "een-klein een-zacht", $"{regel.Bron} ({regel.Eis}). Afwijken kan, met een reden. Die komt in het dossier."));
        var stand = ViewContext.ModelState.GetValueOrDefault("Afwijking");
        var fout = stand is { Errors.Count: > 0 } ? stand.Errors[0] : null;
        var vak = new TagBuilder("textarea");
        vak.AddCssClass("utrecht-textarea" + (fout is null ? "" : " utrecht-textarea--invalid"));
        (vak.Attributes["id"], vak.Attributes["name"], vak.Attributes["rows"]) = ("afwijking", "Afwijking", "3");
        vak.InnerHtml.Append("\n" + (stand?.AttemptedValue ?? ""));
        var veld = Html.Tag("div", "utrecht-form-field" + (fout is null ? "" : " utrecht-form-field--invalid"), "");
        var label = Html.Tag("label", "utrecht-form-label", "Ik wijk hiervan af, omdat …");
        label.Attributes["for"] = "afwijking";
        veld.InnerHtml.AppendHtml(label);
        if (fout is not null)
        {
            var zin = Html.Tag("div", "utrecht-form-field-error-message", Veld.Foutzin(fout));
            zin.Attributes["id"] = "afwijking-fout";
            (vak.Attributes["aria-describedby"], vak.Attributes["aria-invalid"]) = ("afwijking-fout", "true");
            veld.InnerHtml.AppendHtml(zin);
        }

        veld.InnerHtml.AppendHtml(vak);
        output.Content.AppendHtml(veld);
    }
}
