using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Web;

/// <summary><c>&lt;bestand for="Invoer.Bestand" label="Bestand" soorten=".pdf,.jpg" /&gt;</c>: a file to choose. What it may be is decided by its content, on the server.</summary>
public sealed class BestandTagHelper : VeldBasis
{
    /// <summary>Hint for the file chooser.</summary>
    public string Soorten { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Kop(output, "div");
        output.Attributes.SetAttribute("class", "utrecht-form-field" + (Fout ? " utrecht-form-field--invalid" : ""));
        var label = Html.Tag("label", "utrecht-form-label", Label);
        label.Attributes["for"] = Id;
        output.Content.AppendHtml(label);
        Bijschrift(output.Content);
        var kies = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        Zet(kies);
        kies.AddCssClass("een-bestand");
        kies.Attributes["type"] = "file";
        kies.Attributes["accept"] = Soorten;
        output.Content.AppendHtml(kies);
    }
}

/// <summary><c>&lt;bron soort="Ouder" wie="Ama Mensah" /&gt;</c>: the source mark that stands with a piece of information: letter, shape and words.</summary>
public sealed class BronTagHelper : TagHelper
{
    /// <summary>Jeugdige, Ouder, Professional or Instantie.</summary>
    public object? Soort { get; set; }

    public string Wie { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var soort = Soort?.ToString() ?? "";
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "een-bron een-bron--" + soort.ToLowerInvariant());
        var teken = Html.Tag("span", "een-bron__teken", soort.Length > 0 ? soort[..1] : "");
        teken.Attributes["aria-hidden"] = "true";
        output.Content.AppendHtml(teken).AppendHtml(Html.Tag("span", null, $"{soort}: {Wie}"));
    }
}
