using System.Text.Json;
using System.Text.Json.Serialization;
using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Eenplan.Web.Platform.Api;

/// <summary>What all endpoints share: address, version, JSON, and the two kinds of groups.</summary>
public static class Api
{
    public const string Begin = "/api/v1";

    /// <summary>Full version (semver); goes up with every change that a client can see.</summary>
    public const string Versie = "1.0.0";

    public const string Versiekop = "API-Version";

    /// <summary>Most bytes in a request.</summary>
    public const int GrootsteVerzoek = 256 * 1024;

    /// <summary>Dutch camelCase names, choices as words, numbers as numbers, unknown fields refused.</summary>
    public static JsonSerializerOptions Json { get; } = Stel(new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() });

    public static JsonSerializerOptions Stel(JsonSerializerOptions opties)
    {
        opties.NumberHandling = JsonNumberHandling.Strict;
        opties.PropertyNameCaseInsensitive = false;
        opties.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        opties.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        opties.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return opties;
    }

    /// <summary>A name without the marks that keep right-to-left letters apart on a screen: another system compares names.</summary>
    public static string Kaal(string naam) => string.Concat(naam.Where(c => c is not (>= '\u2066' and <= '\u2069')));

    /// <summary>Whether an address belongs to the API. The gemeente is already taken out of the path, unless it does not exist.</summary>
    public static bool IsApi(PathString pad, bool gemeenteBekend)
    {
        if (gemeenteBekend || pad.StartsWithSegments(Begin, StringComparison.Ordinal))
        {
            return pad.StartsWithSegments(Begin, StringComparison.Ordinal);
        }

        var rest = pad.Value?.IndexOf('/', 1) ?? -1;
        return rest > 0 && new PathString(pad.Value![rest..]).StartsWithSegments(Begin, StringComparison.Ordinal);
    }

    /// <summary>A group of endpoints for applications with a key: only the key counts, a session in a browser does not, and every look is logged.</summary>
    public static RouteGroupBuilder MetSleutel(IEndpointRouteBuilder app, string label, string uitleg) => app.MapGroup(Begin)
        .WithTags(label)
        .Over(label, uitleg)
        .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Sleutelaanmelding.Schema })
        .RequireRateLimiting(Verzoekgrens.Sleutel)
        .AddEndpointFilter<InzageEndpointFilter>();

    /// <summary>A group of endpoints for everybody; nothing personal goes in or out.</summary>
    public static RouteGroupBuilder Open(IEndpointRouteBuilder app, string label, string uitleg) => app.MapGroup(Begin)
        .WithTags(label)
        .Over(label, uitleg)
        .AllowAnonymous()
        .RequireRateLimiting(Verzoekgrens.Open);

    /// <summary>A door through which one reads: the right, and the refusals that follow from the address.</summary>
    public static RouteHandlerBuilder Lees(this RouteGroupBuilder groep, string pad, Recht recht, Delegate werk) =>
        groep.MapGet(pad, werk).Vereist(recht).Fouten([.. MetSleutelAltijd, 400, .. ErIsIets(pad)]);

    /// <summary>A door through which one sends a body: the same, and the refusals of the body.</summary>
    public static RouteHandlerBuilder Stuur(this RouteGroupBuilder groep, string pad, Recht recht, Delegate werk) =>
        groep.MapPost(pad, werk).Vereist(recht).Fouten([.. MetSleutelAltijd, 400, .. ErIsIets(pad), 413, 415]);

    /// <summary>A question that anybody may ask.</summary>
    public static RouteHandlerBuilder Vraag(this RouteGroupBuilder groep, string pad, Delegate werk) => groep.MapPost(pad, werk).Fouten(400, 404, 413, 415, 429);

    static readonly int[] MetSleutelAltijd = [401, 403, 429];

    /// <summary>Only what stands in the address may turn out not to be there.</summary>
    static int[] ErIsIets(string pad) => pad.Contains('{', StringComparison.Ordinal) ? [404] : [];

    public static IServiceCollection VoegApiToe(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => Stel(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, Sleutelaanmelding>(Sleutelaanmelding.Schema, null);
        services.VoegVerzoekgrensToe();
        services.AddScoped<Idempotentie>();
        services.AddScoped<Journaal.IFeitgevolg>(sp => sp.GetRequiredService<Idempotentie>());
        return services.VoegApibeschrijvingToe();
    }
}
