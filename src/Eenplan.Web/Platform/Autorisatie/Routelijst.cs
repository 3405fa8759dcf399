using System.Text;
using Eenplan.Domein.Beheer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticAssets;

namespace Eenplan.Web.Platform.Autorisatie;

/// <summary>A page or endpoint with what it asks.</summary>
/// <param name="Pad">Route template, with a slash before it.</param>
/// <param name="Methoden">Methods of an endpoint; empty for a page.</param>
/// <param name="Recht">What it asks of a role; null when it is open to all.</param>
/// <param name="Anoniem">Open without signing in.</param>
/// <param name="Endpoint">The endpoint itself.</param>
public sealed record Route(string Pad, IReadOnlyList<string> Methoden, Recht? Recht, bool Anoniem, RouteEndpoint Endpoint)
{
    public bool IsPagina => Methoden.Count == 0;

    /// <summary>Belongs to a case: involvement counts beside the right.</summary>
    public bool PerCasus => Pad.Contains("{casus", StringComparison.Ordinal) || Pad.Contains("/casussen/{", StringComparison.Ordinal);
}

/// <summary>All routes of the product as they really are, for docs/rechten.md and for the tests of access.</summary>
public static class Routelijst
{
    /// <summary>What the framework adds in Development to find files that were just made; it falls under the closed default.</summary>
    const string Ontwikkelbestand = "{**path:file}";

    /// <summary>Files of the product itself are left out: style, script, letters.</summary>
    public static IReadOnlyList<Route> Lees(IEnumerable<Endpoint> endpoints) =>
    [
        .. endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.RoutePattern.RawText?.TrimStart('/') != Ontwikkelbestand).Select(Maak)
            .OrderBy(r => r.Pad, StringComparer.Ordinal).ThenBy(r => string.Join(',', r.Methoden), StringComparer.Ordinal),
    ];

    /// <summary>All routes of an app that is built, listening or not.</summary>
    public static IReadOnlyList<Route> Lees(WebApplication app) => Lees(((IEndpointRouteBuilder)app).DataSources.SelectMany(b => b.Endpoints));

    static Route Maak(RouteEndpoint e)
    {
        var pagina = e.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        return new(
            "/" + (e.RoutePattern.RawText ?? "").TrimStart('/'),
            pagina ? [] : [.. e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]],
            e.Metadata.GetMetadata<VereistAttribute>()?.Recht,
            e.Metadata.GetMetadata<IAllowAnonymous>() is not null,
            e);
    }
}

/// <summary>Writes docs/rechten.md.</summary>
public static class Rechtentabel
{
    const string Kop = """
        # Rechten: who may open what

        Written by `dotnet run --project src/Eenplan.Web -- rechten schrijf docs/rechten.md`; a test compares. **ja** = the role has the right;
        **casus** = the role has the right, and the person must be involved with the case or lead its team (`CasusToegang`); empty = refused (403).
        What a person may not know of answers 404.


        """;

    public static async Task<int> Voer(string[] args)
    {
        if (args is not [var bestand])
        {
            throw new Opslag.Opstartfout("Gebruik: eenplan rechten schrijf docs/rechten.md");
        }

        await using var app = Eenplanserver.Bouw([]);
        await File.WriteAllTextAsync(bestand, Schrijf(Routelijst.Lees(app)), CancellationToken.None);
        return 0;
    }

    public static string Schrijf(IEnumerable<Route> routes)
    {
        var alle = routes.ToList();
        var rollen = Enum.GetValues<Rol>();
        var uit = new StringBuilder(Kop.ReplaceLineEndings("\n"));
        uit.Append("| Page or endpoint | Right | ").AppendJoin(" | ", rollen.Select(Rolrechten.Naam)).Append(" |\n|---|---|").Append(string.Concat(rollen.Select(_ => "---|"))).Append('\n');
        foreach (var route in alle.Where(r => r.Recht is not null))
        {
            uit.Append("| `").Append(string.Join(',', route.Methoden) is { Length: > 0 } methoden ? methoden + " " : "").Append(route.Pad.Replace("|", "\\|", StringComparison.Ordinal)).Append("` | ").Append(route.Recht).Append(" | ")
                .AppendJoin(" | ", rollen.Select(rol => !Rolrechten.Heeft(rol, route.Recht!.Value) ? "" : route.PerCasus ? "casus" : "ja")).Append(" |\n");
        }

        uit.Append("\nOpen without signing in: ").AppendJoin(", ", alle.Where(r => r.Recht is null).Select(r => $"`{r.Pad}`").Distinct(StringComparer.Ordinal)).Append(".\n");
        return uit.ToString();
    }
}
