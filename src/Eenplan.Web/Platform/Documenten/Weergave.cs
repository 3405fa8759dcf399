using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Eenplan.Web.Platform.Documenten;

/// <summary>A partial view as a whole document with its own style, for the PDF: the same view that the page shows.</summary>
public sealed class Weergave(IRazorViewEngine motor, ITempDataDictionaryFactory tempdata)
{
    /// <summary>Renders it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="view">Path of the view.</param>
    /// <param name="model">Its model.</param>
    /// <param name="titel">Title of the document; no names of people.</param>
    public async Task<string> Document(ActionContext context, string view, object model, string titel)
    {
        var gevonden = motor.GetView(null, view, isMainPage: false);
        if (!gevonden.Success)
        {
            throw new InvalidOperationException($"Geen weergave {view}.");
        }

        await using var schrijver = new StringWriter();
        var gegevens = new ViewDataDictionary<object>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await gevonden.View.RenderAsync(new ViewContext(context, gevonden.View, gegevens, tempdata.GetTempData(context.HttpContext), schrijver, new HtmlHelperOptions()));
        return $"<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(titel)}</title><style>{Stijl}</style></head><body>{schrijver}</body></html>";
    }

    /// <summary>What the maker of the PDF understands: no grid, no variables.</summary>
    const string Stijl = """
        @page { size: A4; margin: 10mm 11mm; @bottom-right { content: "bladzijde " counter(page) " van " counter(pages); font: 7.5pt "Noto Sans", sans-serif; color: #5b564a; } }
        body { font: 9.2pt/1.36 "Noto Sans", "DejaVu Sans", sans-serif; color: #1d1b16; margin: 0; }
        h1 { font-size: 14.5pt; margin: 0; }
        h2 { font-size: 11pt; margin: 3.2mm 0 1.2mm; color: #0f3d36; break-after: avoid; }
        h3 { font-size: 9.2pt; margin: 1.6mm 0 0; color: #0f3d36; break-after: avoid; }
        p { margin: 0 0 1mm; }
        ul { margin: 0; padding-left: 4mm; }
        .een-blad__kop { border-bottom: 2.5pt solid #17594d; padding-bottom: 2mm; }
        .een-blad__motto { font-size: 8.5pt; color: #17594d; font-weight: 600; }
        .een-blad__versie { font-size: 8.5pt; }
        .een-blad__twee > div { border: 0.6pt solid #8b8474; padding: 1.6mm 2mm; margin-top: 2mm; }
        .een-blad__twee ul { list-style: none; padding: 0; }
        .een-blad__stem { font-family: "Noto Serif", "DejaVu Serif", serif; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 1.6mm 0; }
        th, td { border: 0.6pt solid #8b8474; padding: 0.9mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: break-word; }
        thead th { background: #e3efe9; font-size: 8.5pt; }
        tbody th { font-weight: 400; }
        tr { break-inside: avoid; }
        .w-doel { width: 32%; } .w-wie { width: 33.5%; } .w-dag { width: 11.5%; } .w-naam { width: 24%; }
        .een-blad__tekens div { display: inline-block; width: 43mm; min-height: 17mm; vertical-align: top; border: 0.6pt solid #8b8474; padding: 1.2mm 1.6mm; margin: 1mm 1mm 0 0; font-size: 8pt; }
        .een-blad__tekens strong { display: block; }
        .een-blad__voet { font-size: 8pt; color: #5b564a; margin-top: 2.5mm; }
        .een-blad__brief { font-size: 10.5pt; line-height: 1.5; }
        .een-blad__brief p { margin: 0 0 4mm; }
        .een-blad__brief h2 { margin: 6mm 0 1mm; font-size: 11.5pt; }
        .een-voorlezen { position: absolute; left: -10000mm; }
        .een-tekst { white-space: pre-line; }
        """;
}
