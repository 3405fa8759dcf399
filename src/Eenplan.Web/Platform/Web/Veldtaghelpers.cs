using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Web;

/// <summary>What a field shows around its input: label, description, error.</summary>
public abstract class VeldBasis : TagHelper
{
    /// <summary>The property of the model.</summary>
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Uitleg { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Naam => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => Veld.Id(Naam);

    protected ModelStateEntry? Stand => ViewContext.ModelState.GetValueOrDefault(Naam);

    protected bool Fout => Stand is { Errors.Count: > 0 };

    /// <summary>What was typed, or what the model holds.</summary>
    protected string Waarde => Stand?.AttemptedValue ?? For.Model?.ToString() ?? "";

    protected string? Beschreven => (Uitleg is null, Fout) switch
    {
        (true, false) => null,
        (false, false) => Id + "-uitleg",
        (true, true) => Id + "-fout",
        _ => $"{Id}-uitleg {Id}-fout",
    };

    protected void Kop(TagHelperOutput output, string tag)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
    }

    /// <summary>After a stale save: mine and theirs beside each other above the field, which is the third choice.</summary>
    /// <param name="output">The output of the field.</param>
    /// <param name="woorden">Values as a person reads them.</param>
    protected void Naasteen(TagHelperOutput output, Func<string[], string> woorden)
    {
        if (Botsing.In(ViewContext.HttpContext) is not { } botsing || !botsing.Velden.TryGetValue(Naam, out var waarden))
        {
            return;
        }

        var (mijn, hun) = (woorden(waarden.Mijn), woorden(waarden.Hun));
        var set = Html.Tag("fieldset", "een-botsing", "");
        set.Attributes["id"] = Id + "-botsing";
        set.InnerHtml.AppendHtml(Html.Tag("legend", "utrecht-form-fieldset__legend", $"Wat bewaar je bij ‘{Label}’?"));
        var naast = Html.Tag("div", "een-versies", "");
        naast.InnerHtml
            .AppendHtml(Versie("Jouw tekst", "nog niet opgeslagen", mijn, Tekstverschil.Merk(mijn, hun, "ins", "een-nieuw"), "mijn", "Gebruik mijn tekst"))
            .AppendHtml(Versie(botsing.Wie is null ? "Wat je eerder bewaarde" : "Nu in het dossier", botsing.Wie is { } wie ? "opgeslagen door " + wie : "ergens anders", hun, Tekstverschil.Merk(hun, mijn, "del", "een-weg"), "hun", botsing.Wie is null ? "Gebruik de eerdere tekst" : "Gebruik de tekst uit het dossier"));
        set.InnerHtml.AppendHtml(naast).AppendHtml(Keus("zelf", "Gebruik wat ik hieronder invul"));
        set.InnerHtml.AppendHtml(Verborgen(Botsingnamen.Veld, Naam));
        foreach (var waarde in waarden.Mijn)
        {
            set.InnerHtml.AppendHtml(Verborgen(Botsingnamen.Mijn + Naam, waarde));
        }

        foreach (var waarde in waarden.Hun)
        {
            set.InnerHtml.AppendHtml(Verborgen(Botsingnamen.Hun + Naam, waarde));
        }

        output.PreElement.AppendHtml(set);
    }

    TagBuilder Versie(string kop, string bij, string tekst, Microsoft.AspNetCore.Html.IHtmlContent gemerkt, string keuze, string label)
    {
        var vak = Html.Tag("div", "een-versie", "");
        vak.InnerHtml.AppendHtml(Html.Tag("p", "een-versie__kop", kop)).AppendHtml(Html.Tag("p", "een-klein een-zacht", bij));
        var alinea = Html.Tag("p", "een-versie__tekst", tekst.Length == 0 ? "(leeg)" : "");
        alinea.InnerHtml.AppendHtml(gemerkt);
        vak.InnerHtml.AppendHtml(alinea).AppendHtml(Keus(keuze, label));
        return vak;
    }

    TagBuilder Keus(string waarde, string tekst)
    {
        var (keuze, knop, label) = (Html.Tag("div", "een-keuze", ""), new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }, Html.Tag("label", null, tekst));
        knop.AddCssClass("utrecht-radio-button");
        (knop.Attributes["type"], knop.Attributes["id"], knop.Attributes["name"], knop.Attributes["value"]) = ("radio", $"{Id}-botsing-{waarde}", Botsingnamen.Keuze + Naam, waarde);
        label.Attributes["for"] = $"{Id}-botsing-{waarde}";
        keuze.InnerHtml.AppendHtml(knop).AppendHtml(label);
        return keuze;
    }

    static TagBuilder Verborgen(string naam, string waarde)
    {
        var veld = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (veld.Attributes["type"], veld.Attributes["name"], veld.Attributes["value"]) = ("hidden", naam, waarde);
        return veld;
    }

    protected void Bijschrift(TagHelperContent inhoud)
    {
        if (Uitleg is { } uitleg)
        {
            var blok = Html.Tag("div", "utrecht-form-field-description", uitleg);
            blok.Attributes["id"] = Id + "-uitleg";
            inhoud.AppendHtml(blok);
        }

        if (Fout)
        {
            var blok = Html.Tag("div", "utrecht-form-field-error-message", Veld.Foutzin(Stand!.Errors[0]));
            blok.Attributes["id"] = Id + "-fout";
            inhoud.AppendHtml(blok);
        }
    }

    protected void Zet(TagBuilder invoer)
    {
        invoer.Attributes["id"] = Id;
        invoer.Attributes["name"] = Naam;
        if (Beschreven is { } ids)
        {
            invoer.Attributes["aria-describedby"] = ids;
        }

        if (Fout)
        {
            invoer.Attributes["aria-invalid"] = "true";
        }
    }
}

/// <summary><c>&lt;veld for="Invoer.Naam" label="Naam" /&gt;</c>: one line, a date (<c>soort="datum"</c>), a long text (<c>soort="lang"</c>), or an input type.</summary>
public sealed class VeldTagHelper : VeldBasis
{
    /// <summary>tekst, lang, datum, tijd, or an input type: email, tel, password, number.</summary>
    public string Soort { get; set; } = "tekst";

    public int Rijen { get; set; } = 4;

    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Kop(output, "div");
        output.Attributes.SetAttribute("class", "utrecht-form-field" + (Fout ? " utrecht-form-field--invalid" : ""));
        var label = Html.Tag("label", "utrecht-form-label", Label);
        label.Attributes["for"] = Id;
        output.Content.AppendHtml(label);
        Uitleg ??= Soort == "datum" ? "dd-mm-jjjj" : null;
        Bijschrift(output.Content);
        output.Content.AppendHtml(Soort == "lang" ? Lang() : Regel());
        Naasteen(output, waarden => string.Join(", ", waarden));
    }

    TagBuilder Lang()
    {
        var vak = new TagBuilder("textarea");
        Zet(vak);
        vak.AddCssClass("utrecht-textarea" + (Fout ? " utrecht-textarea--invalid" : ""));
        vak.Attributes["rows"] = Rijen.ToString(System.Globalization.CultureInfo.InvariantCulture);
        vak.InnerHtml.Append("\n" + Waarde);
        return vak;
    }

    TagBuilder Regel()
    {
        var regel = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        Zet(regel);
        regel.AddCssClass("utrecht-textbox" + (Fout ? " utrecht-textbox--invalid" : "") + (Soort is "datum" or "tijd" ? " een-veld--datum" : ""));
        regel.Attributes["type"] = Soort is "tekst" or "datum" or "tijd" ? "text" : Soort;
        if (Soort is "datum" or "tijd")
        {
            regel.Attributes["inputmode"] = "numeric";
        }

        regel.Attributes["autocomplete"] = Autocomplete ?? "off";
        if (Soort != "password")
        {
            regel.Attributes["value"] = Soort == "datum" && For.Model is DateOnly dag && Stand is null ? Domein.Gedeeld.Datum.Toon(dag) : Waarde;
        }

        return regel;
    }
}

/// <summary><c>&lt;keuzelijst for="Invoer.Wijk" label="Wijk" items="..." leeg="Kies een wijk" /&gt;</c>: a select.</summary>
public sealed class KeuzelijstTagHelper : VeldBasis
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Text of the empty choice; absent when there is always a value.</summary>
    public string? Leeg { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Kop(output, "div");
        output.Attributes.SetAttribute("class", "utrecht-form-field" + (Fout ? " utrecht-form-field--invalid" : ""));
        var label = Html.Tag("label", "utrecht-form-label", Label);
        label.Attributes["for"] = Id;
        output.Content.AppendHtml(label);
        Bijschrift(output.Content);
        var lijst = new TagBuilder("select");
        Zet(lijst);
        lijst.AddCssClass("utrecht-select");
        foreach (var item in (Leeg is null ? [] : new[] { new SelectListItem(Leeg, "") }).Concat(Items))
        {
            var optie = Html.Tag("option", null, item.Text);
            optie.Attributes["value"] = item.Value;
            if (item.Value == Waarde || (Waarde.Length == 0 && item.Selected))
            {
                optie.Attributes["selected"] = "selected";
            }

            lijst.InnerHtml.AppendHtml(optie);
        }

        output.Content.AppendHtml(lijst);
        Naasteen(output, waarden => string.Join(", ", waarden.Select(w => Items.FirstOrDefault(i => i.Value == w)?.Text ?? w)));
    }
}

/// <summary>
/// <c>&lt;keuzes for="Invoer.Urgentie" label="Hoe dringend is het?" items="..." /&gt;</c>: radio buttons, or checkboxes for a list
/// (<c>meer="true"</c>). Nothing is chosen beforehand unless the model says so. <c>item.Group.Name</c> is the explanation under a choice.
/// </summary>
public sealed class KeuzesTagHelper : VeldBasis
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public bool Meer { get; set; }

    /// <summary>Side by side instead of blocks.</summary>
    public bool Naast { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Kop(output, "fieldset");
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset" + (Fout ? " utrecht-form-fieldset--invalid" : ""));
        output.Attributes.SetAttribute("id", Id);
        if (Beschreven is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.Content.AppendHtml(Html.Tag("legend", "utrecht-form-fieldset__legend", Label));
        Bijschrift(output.Content);
        var blok = Html.Tag("div", Naast ? "een-keuzes--naast" : "een-keuzes--blok", "");
        var gekozen = Gekozen();
        foreach (var (item, nr) in Items.Select((item, i) => (item, i + 1)))
        {
            blok.InnerHtml.AppendHtml(Keuze(item, $"{Id}-{nr}", gekozen));
        }

        output.Content.AppendHtml(blok);
        Naasteen(output, waarden => string.Join(", ", waarden.Select(w => Items.FirstOrDefault(i => i.Value == w)?.Text ?? w)));
    }

    HashSet<string> Gekozen() => Stand?.RawValue switch
    {
        string[] meer => [.. meer],
        string een => [een],
        _ => For.Model switch
        {
            null => [],
            string tekst => [tekst],
            System.Collections.IEnumerable lijst => [.. lijst.Cast<object>().Select(w => w.ToString() ?? "")],
            var waarde => [waarde.ToString() ?? ""],
        },
    };

    TagBuilder Keuze(SelectListItem item, string id, HashSet<string> gekozen)
    {
        var keuze = Html.Tag("div", "een-keuze", "");
        var knop = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        knop.AddCssClass(Meer ? "utrecht-checkbox" : "utrecht-radio-button");
        knop.Attributes["type"] = Meer ? "checkbox" : "radio";
        (knop.Attributes["id"], knop.Attributes["name"], knop.Attributes["value"]) = (id, Naam, item.Value);
        if (gekozen.Contains(item.Value) || item.Selected)
        {
            knop.Attributes["checked"] = "checked";
        }

        var label = Html.Tag("label", null, item.Text);
        label.Attributes["for"] = id;
        keuze.InnerHtml.AppendHtml(knop).AppendHtml(label);
        if (item.Group?.Name is { Length: > 0 } uitleg)
        {
            var blok = Html.Tag("div", "een-keuze__uitleg", uitleg);
            blok.Attributes["id"] = id + "-uitleg";
            knop.Attributes["aria-describedby"] = id + "-uitleg";
            keuze.InnerHtml.AppendHtml(blok);
        }

        return keuze;
    }
}

/// <summary><c>&lt;vink for="Invoer.Geheim" label="Het adres is geheim" /&gt;</c>: one checkbox.</summary>
public sealed class VinkTagHelper : VeldBasis
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Kop(output, "div");
        output.Attributes.SetAttribute("class", "een-keuze");
        var vink = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        Zet(vink);
        vink.AddCssClass("utrecht-checkbox");
        (vink.Attributes["type"], vink.Attributes["value"]) = ("checkbox", "true");
        if (Waarde.Split(',').Contains("true", StringComparer.OrdinalIgnoreCase))
        {
            vink.Attributes["checked"] = "checked";
        }

        var label = Html.Tag("label", null, Label);
        label.Attributes["for"] = Id;
        output.Content.AppendHtml(vink).AppendHtml(label);
        Bijschrift(output.Content);
        Naasteen(output, waarden => waarden.Contains("True", StringComparer.OrdinalIgnoreCase) ? "Ja" : "Nee");
    }
}
