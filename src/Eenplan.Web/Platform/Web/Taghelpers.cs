using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Web;

/// <summary><c>&lt;icoon naam="schild" /&gt;</c>: a symbol of the sprite, always beside a word.</summary>
public sealed class IcoonTagHelper(IUrlHelperFactory urls) : TagHelper
{
    public string Naam { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "een-icoon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        var bruik = new TagBuilder("use");
        bruik.Attributes["href"] = urls.GetUrlHelper(ViewContext).Content("~/iconen.svg") + "#i-" + Naam;
        output.Content.SetHtmlContent(bruik);
    }
}

/// <summary><c>&lt;datum waarde="..." /&gt;</c>: a day as dd-mm-jjjj, or an instant with its time in Amsterdam; machine-readable beside it.</summary>
public sealed class DatumTagHelper : TagHelper
{
    static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");

    public DateOnly? Waarde { get; set; }

    public DateTimeOffset? Moment { get; set; }

    /// <summary>Shows the short name of the weekday before it.</summary>
    public bool Weekdag { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Waarde is null && Moment is null)
        {
            output.SuppressOutput();
            return;
        }

        var dag = Waarde ?? Datum.Dag(Moment!.Value);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Moment is { } m ? m.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) : dag.ToString("O", CultureInfo.InvariantCulture));
        var tijd = Moment is { } moment ? TimeZoneInfo.ConvertTime(moment, Datum.Zone).ToString(" HH.mm", CultureInfo.InvariantCulture) : "";
        output.Content.SetContent((Weekdag ? dag.ToString("ddd ", Nl) : "") + Datum.Toon(dag) + tijd);
    }
}

/// <summary><c>&lt;waarom van="..." over="staat Joël bovenaan" /&gt;</c>: the answer of a rule.</summary>
public sealed class WaaromTagHelper : TagHelper
{
    public Waarom? Van { get; set; }

    /// <summary>Completes the question for who cannot see where it stands.</summary>
    public string Over { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Van is not { } waarom)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "een-waarom");
        var vraag = Html.Tag("summary", null, "Waarom?");
        vraag.InnerHtml.AppendHtml(Html.Tag("span", "een-voorlezen", " " + Over));
        var lijst = new TagBuilder("dl");
        foreach (var (kop, tekst) in new[] { ("Feit", waarom.Feit), ("Regel", waarom.Regel.Tekst), ("Bron", $"{waarom.Regel.Bron} ({waarom.Regel.Eis})"), ("Afwijken", waarom.Regel.Afwijken) })
        {
            lijst.InnerHtml.AppendHtml(Html.Tag("dt", null, kop)).AppendHtml(Html.Tag("dd", null, tekst));
        }

        var vak = Html.Tag("div", "een-waarom__vak", "");
        vak.InnerHtml.AppendHtml(lijst);
        output.Content.AppendHtml(vraag).AppendHtml(vak);
    }
}

/// <summary><c>&lt;foutoverzicht /&gt;</c>: all refusals of the form with links to their fields; nothing when there are none.</summary>
public sealed class FoutoverzichtTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Botsing.In(ViewContext.HttpContext) is { } botsing)
        {
            Botst(output, botsing);
            return;
        }

        var fouten = ViewContext.ModelState.Where(p => p.Value!.Errors.Count > 0).SelectMany(p => p.Value!.Errors.Select(f => (p.Key, Veld.Foutzin(f)))).ToList();
        if (fouten.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--error");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "fouten");
        var inhoud = Html.Tag("div", "utrecht-alert__content", "");
        inhoud.InnerHtml.AppendHtml(Html.Tag("h2", "utrecht-heading-3", fouten.Count == 1 ? "Er klopt nog iets niet" : $"Er kloppen nog {fouten.Count} dingen niet"));
        var lijst = new TagBuilder("ul");
        foreach (var (sleutel, zin) in fouten)
        {
            var punt = new TagBuilder("li");
            var link = Html.Tag(sleutel.Length > 0 ? "a" : "span", sleutel.Length > 0 ? "utrecht-link" : null, zin);
            if (sleutel.Length > 0)
            {
                link.Attributes["href"] = "#" + Veld.Id(sleutel);
            }

            punt.InnerHtml.AppendHtml(link);
            lijst.InnerHtml.AppendHtml(punt);
        }

        inhoud.InnerHtml.AppendHtml(lijst);
        output.Content.SetHtmlContent(inhoud);
    }

    /// <summary>After a stale save: nothing is lost, and what there is to choose.</summary>
    void Botst(TagHelperOutput output, Botsing botsing)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--warning");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "fouten");
        var inhoud = Html.Tag("div", "utrecht-alert__content", "");
        inhoud.InnerHtml.AppendHtml(Html.Tag("h2", "utrecht-heading-3", botsing.Wie is { } wie ? $"Jij en {wie} schreven tegelijk" : "Je bewaarde dit intussen ergens anders"));
        var tijd = botsing.Op is { } op ? $" {botsing.Wie} sloeg op {Datum.Toon(Datum.Dag(op))} om {TimeZoneInfo.ConvertTime(op, Datum.Zone).ToString("HH.mm", CultureInfo.InvariantCulture)} uur op, terwijl jij nog typte." : "";
        var alinea = new TagBuilder("p");
        alinea.InnerHtml.AppendHtml(Html.Tag("strong", null, "Er is niets verloren.")).Append(tijd + (botsing.Velden.Count == 0
            ? " De velden van dit formulier zijn gelijk. Kijk of het nog klopt en sla opnieuw op."
            : Botsingfilter.Open(ViewContext.HttpContext) ? " Kies hieronder bij elk verschil welke tekst je bewaart." : " Hieronder staan beide teksten. Kies bij elk verschil wat je bewaart en sla opnieuw op."));
        inhoud.InnerHtml.AppendHtml(alinea);
        output.Content.SetHtmlContent(inhoud);
    }
}

/// <summary>Small pieces of HTML, always encoded.</summary>
static class Html
{
    public static TagBuilder Tag(string naam, string? klasse, string tekst)
    {
        var tag = new TagBuilder(naam);
        if (klasse is not null)
        {
            tag.AddCssClass(klasse);
        }

        tag.InnerHtml.Append(tekst);
        return tag;
    }
}

/// <summary>What field tag helpers share.</summary>
static class Veld
{
    public static string Id(string naam) => naam.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The Dutch sentence of an error; what the framework says itself is never shown.</summary>
    public static string Foutzin(ModelError fout) => fout.ErrorMessage.Length > 0 && fout.Exception is null ? fout.ErrorMessage : "Dit kunnen we niet lezen. Vul het opnieuw in.";
}
