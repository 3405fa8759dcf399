using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Eenplan.Web.Platform.Web;

/// <summary>
/// A form without an address sends to the page itself. Left to the browser it would send to the address in its bar, and that names the handler of
/// another form on the page once that one was refused: "save" would then decide.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormulierTagHelper : TagHelper
{
    const string Handler = "handler";

    public override int Order => int.MaxValue;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var verzoek = ViewContext.HttpContext.Request;
        if (output.Attributes.ContainsName("action") || !verzoek.Query.ContainsKey(Handler) || output.Attributes["method"]?.Value?.ToString() is not "post")
        {
            return;
        }

        output.Attributes.SetAttribute("action", verzoek.PathBase + verzoek.Path + QueryString.Create(verzoek.Query.Where(q => q.Key != Handler)));
    }
}
