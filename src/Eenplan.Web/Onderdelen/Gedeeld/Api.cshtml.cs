using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;

namespace Eenplan.Web.Onderdelen.Gedeeld;

/// <summary>What the API is, for people: keys, an example, mistakes. Open to everybody; it shows nothing of anybody.</summary>
[AllowAnonymous]
public sealed class ApiModel : EenplanPagina
{
    /// <summary>Address of the API of this gemeente, as this page was reached.</summary>
    public string Basis => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Api.Begin}";

    public void OnGet()
    {
    }
}
