using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Net.Http.Headers;

namespace Eenplan.Web.Platform.Api;

/// <summary>Why a request found no endpoint: the address, the method or the content. Routing tells the three apart only while no other route is near.</summary>
public static class Apiwegen
{
    /// <summary>404, 405 (with Allow) or 415.</summary>
    public static int Waarom(HttpContext context)
    {
        var hier = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText?.StartsWith(Api.Begin, StringComparison.Ordinal) == true && Past(e, context.Request.Path))
            .Select(e => (Endpoint: e, Methoden: e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []))
            .ToList();
        if (hier.Count == 0)
        {
            return StatusCodes.Status404NotFound;
        }

        var zelfde = hier.Where(h => h.Methoden.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase)).ToList();
        if (zelfde.Count == 0)
        {
            context.Response.Headers.Allow = string.Join(", ", hier.SelectMany(h => h.Methoden).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            return StatusCodes.Status405MethodNotAllowed;
        }

        return zelfde.Select(h => h.Endpoint.Metadata.GetMetadata<IAcceptsMetadata>()).OfType<IAcceptsMetadata>().Any(a => !Neemt(a, context.Request.ContentType))
            ? StatusCodes.Status415UnsupportedMediaType
            : StatusCodes.Status404NotFound;
    }

    static bool Neemt(IAcceptsMetadata soorten, string? soort) =>
        MediaTypeHeaderValue.TryParse(soort, out var gelezen) && soorten.ContentTypes.Contains(gelezen.MediaType.Value, StringComparer.OrdinalIgnoreCase);

    static bool Past(RouteEndpoint endpoint, PathString pad) =>
        new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), new RouteValueDictionary()).TryMatch(pad, new RouteValueDictionary());
}
