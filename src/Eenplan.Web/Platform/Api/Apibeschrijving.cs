using System.Text.Json;
using System.Text.Json.Nodes;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Eenplan.Web.Platform.Api;

/// <summary>What an endpoint tells of itself beyond its types: Dutch words and examples.</summary>
public static class Apiuitleg
{
    /// <summary>An example of a question shows what one fills in, not what one leaves out.</summary>
    static readonly JsonSerializerOptions ZonderLeeg = new(Api.Json) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    sealed record Label(string Naam, string Uitleg);

    sealed record Vraagvoorbeeld(object Waarde);

    sealed record Xmlvraag(string Waarde);

    sealed record Antwoordvoorbeeld(int Status, string Omschrijving, object? Waarde);

    internal sealed record Bladert;

    public static RouteGroupBuilder Over(this RouteGroupBuilder groep, string label, string uitleg) => groep.WithMetadata(new Label(label, uitleg));

    public static RouteHandlerBuilder Beschrijf(this RouteHandlerBuilder bouwer, string naam, string kop, string uitleg) =>
        bouwer.WithName(naam).WithSummary(kop).WithDescription(uitleg);

    public static RouteHandlerBuilder Vraag(this RouteHandlerBuilder bouwer, object voorbeeld) => bouwer.WithMetadata(new Vraagvoorbeeld(voorbeeld));

    /// <summary>Takes a message as XML.</summary>
    public static RouteHandlerBuilder VraagXml(this RouteHandlerBuilder bouwer, string voorbeeld) => bouwer.WithMetadata(new Xmlvraag(voorbeeld));

    /// <summary>Answers a message as XML.</summary>
    public static RouteHandlerBuilder AntwoordXml(this RouteHandlerBuilder bouwer, string omschrijving, string voorbeeld) =>
        bouwer.WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [Xmllichaam.Soort]), new Antwoordvoorbeeld(200, omschrijving, voorbeeld));

    public static RouteHandlerBuilder Antwoord<T>(this RouteHandlerBuilder bouwer, int status, string omschrijving, T voorbeeld)
        where T : class =>
        bouwer.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(T), [status < 400 ? "application/json" : Apiantwoorden.Probleemtype]), new Antwoordvoorbeeld(status, omschrijving, voorbeeld));

    public static RouteHandlerBuilder Fouten(this RouteHandlerBuilder bouwer, params int[] statussen) =>
        bouwer.WithMetadata([.. statussen.Select(s => new ProducesResponseTypeMetadata(s, typeof(Probleem), [Apiantwoorden.Probleemtype]))]);

    /// <summary>May be sent again without happening twice.</summary>
    public static RouteHandlerBuilder Herhaalbaar(this RouteHandlerBuilder bouwer)
    {
        bouwer.AddEndpointFilter<RouteHandlerBuilder, Idempotentiefilter>();
        return bouwer.WithMetadata(new Idempotentiefilter());
    }

    internal static Task Bewerking(OpenApiOperation operatie, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        _ = ct;
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<Bladert>().Any())
        {
            operatie.Parameters = [.. operatie.Parameters ?? [], Query("pagina", "Nummer van de bladzijde, vanaf 1.", 1, null), Query("perPagina", "Aantal per bladzijde.", Bladzijde.Standaard, Bladzijde.Hoogstens)];
        }

        if (metadata.OfType<Idempotentiefilter>().Any())
        {
            operatie.Parameters = [.. operatie.Parameters ?? [], Herhaalkop()];
        }

        if (metadata.OfType<Vraagvoorbeeld>().FirstOrDefault() is { } vraag && operatie.RequestBody is OpenApiRequestBody lichaam)
        {
            lichaam.Required = true;
            lichaam.Description = "De gegevens, als JSON. Onbekende velden worden geweigerd.";
            Zet(lichaam.Content, vraag.Waarde, ZonderLeeg);
        }

        if (metadata.OfType<Xmlvraag>().FirstOrDefault() is { } xml && operatie.RequestBody is OpenApiRequestBody bericht)
        {
            bericht.Required = true;
            bericht.Description = $"Het bericht zelf, als XML, zoals het verstuurd of ontvangen wordt; hoogstens {Xmllichaam.Grootst / 1024 / 1024} MB.";
            Zet(bericht.Content, xml.Waarde);
        }

        var antwoorden = metadata.OfType<Antwoordvoorbeeld>().ToDictionary(a => a.Status);
        var volgorde = new OpenApiResponses();
        foreach (var (code, antwoord) in (operatie.Responses ?? []).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            volgorde.Add(code, antwoord);
            if (antwoord is OpenApiResponse eigen && int.TryParse(code, System.Globalization.CultureInfo.InvariantCulture, out var status))
            {
                Antwoord(eigen, status, antwoorden.GetValueOrDefault(status));
            }
        }

        operatie.Responses = volgorde;
        if (!metadata.OfType<IAllowAnonymous>().Any())
        {
            operatie.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Identiteit.Sleutelaanmelding.Schema, context.Document)] = [] }];
        }

        return Task.CompletedTask;
    }

    internal static IEnumerable<(string Naam, string Uitleg)> Labels(IEnumerable<Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription> beschrijvingen) =>
        beschrijvingen.SelectMany(b => b.ActionDescriptor.EndpointMetadata.OfType<Label>()).Distinct().OrderBy(l => l.Naam, StringComparer.Ordinal).Select(l => (l.Naam, l.Uitleg));

    static void Antwoord(OpenApiResponse antwoord, int status, Antwoordvoorbeeld? eigen)
    {
        antwoord.Description = eigen?.Omschrijving ?? Probleem.Titel(status) + ".";
        antwoord.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { [Api.Versiekop] = Kop("Volledige versie van de API.", Api.Versie) };
        if (status == 429)
        {
            antwoord.Headers["Retry-After"] = Kop("Aantal seconden tot het weer kan.", "30");
        }

        if ((eigen?.Waarde ?? (status >= 400 ? Apifouten.Gewoon(status) : null)) is { } voorbeeld)
        {
            Zet(antwoord.Content, voorbeeld);
        }
    }

    static void Zet(IDictionary<string, OpenApiMediaType>? inhoud, object voorbeeld, JsonSerializerOptions? opties = null)
    {
        foreach (var soort in inhoud?.Values ?? [])
        {
            soort.Example = JsonSerializer.SerializeToNode(voorbeeld, opties ?? Api.Json);
        }
    }

    static OpenApiHeader Kop(string uitleg, string voorbeeld) => new() { Description = uitleg, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(voorbeeld) };

    static OpenApiParameter Query(string naam, string uitleg, int standaard, int? hoogstens) => new()
    {
        Name = naam,
        In = ParameterLocation.Query,
        Description = uitleg,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1", Maximum = hoogstens?.ToString(System.Globalization.CultureInfo.InvariantCulture), Default = standaard },
    };

    static OpenApiParameter Herhaalkop() => new()
    {
        Name = Idempotentiefilter.Kop,
        In = ParameterLocation.Header,
        Description = "Eigen kenmerk van dit verzoek, bijvoorbeeld een uuid. Stuur je hetzelfde verzoek binnen 24 uur nog eens met hetzelfde kenmerk, dan krijg je hetzelfde antwoord en gebeurt er niets dubbel.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 8, MaxLength = 100 },
        Example = JsonValue.Create("0193f5c2-7c1e-7a31-9b0e-5d1f0a4c2b11"),
    };
}

/// <summary>The description of the API itself, OpenAPI 3.1.</summary>
public static class Apibeschrijving
{
    public const string Pad = Api.Begin + "/openapi.json";

    const string Inleiding = """
        Hiermee praat andere software met Eenplan: een signaal aanmelden, een casus lezen, termijnen en de werkvoorraad ophalen, een contactmoment vastleggen.

        **Aanmelden.** Elke toepassing heeft een eigen sleutel van de functioneel beheerder. Stuur die mee: `Authorization: Bearer een_…`. De sleutel heeft een rol, een team en een eigenaar; je ziet wat de eigenaar in die rol mag zien. Elke inzage in een dossier wordt vastgelegd.

        **Fouten** zijn problem details (RFC 9457) met een vaste `code`, de `eis` waar de weigering uit volgt en per fout het `veld`.

        **Twee keer sturen.** Geef bij een POST een `Idempotency-Key` mee; dan gebeurt er bij een herhaling niets dubbel.

        **Afspraken.** Datums zijn `jjjj-mm-dd`, momenten hebben een tijdzone. Onbekende velden worden geweigerd. Lijsten hebben `pagina` en `perPagina`. Persoonsgegevens staan nooit in een adres.

        **iJw-berichten** stuur je als XML en niet in een JSON-veld: de tekencodering en het begin van het bestand horen bij wat beoordeeld wordt, en zo gaat precies het bestand heen dat je zou versturen. Er wordt niets van bewaard, alleen geteld.

        **Regelhulp** is open, zonder sleutel: daar gaan geen namen in, alleen datums en codes.
        """;

    public static IServiceCollection VoegApibeschrijvingToe(this IServiceCollection services) => services.AddOpenApi("v1", opties =>
    {
        opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        opties.ShouldInclude = b => b.RelativePath?.StartsWith(Api.Begin[1..] + "/", StringComparison.Ordinal) == true;
        opties.CreateSchemaReferenceId = info => Naam(info.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(info);
        opties.AddOperationTransformer(Apiuitleg.Bewerking);
        opties.AddDocumentTransformer(Document);
    });

    public static void KoppelApibeschrijving(this IEndpointRouteBuilder app) => app.MapOpenApi(Pad).AllowAnonymous();

    /// <summary>A type inside the API of a slice is named after that slice: <c>SignaalInvoer</c>.</summary>
    static string? Naam(Type type) => type is { DeclaringType.Name: { } deur, IsGenericType: false } && deur.EndsWith("Api", StringComparison.Ordinal) ? deur[..^3] + type.Name : null;

    static Task Document(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        _ = ct;
        var gemeente = context.ApplicationServices.GetRequiredService<IHttpContextAccessor>().HttpContext?.RequestServices.GetRequiredService<HuidigeGemeente>().Gemeente;
        document.Info = new OpenApiInfo
        {
            Title = "Eenplan API",
            Version = Api.Versie,
            Summary = $"Toegang en casusregie jeugd, gemeente {gemeente?.Naam}",
            Description = Inleiding,
            Contact = new OpenApiContact { Name = "Beheer Eenplan", Email = "api@eenplan.example", Url = new Uri("https://eenplan.example/api") },
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };

        // Relative to where this document is read, so that it also holds behind a proxy.
        document.Servers = [new OpenApiServer { Url = $"/{gemeente?.Code}{Api.Begin}", Description = $"Gemeente {gemeente?.Naam}" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Identiteit.Sleutelaanmelding.Schema] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "een_<kenmerk>_<geheim>", Description = "API-sleutel van een toepassing, gemaakt door de functioneel beheerder." },
        };
        document.Tags = new HashSet<OpenApiTag>(Apiuitleg.Labels(context.DescriptionGroups.SelectMany(g => g.Items)).Select(l => new OpenApiTag { Name = l.Naam, Description = l.Uitleg }));
        var paden = new OpenApiPaths();
        foreach (var (pad, inhoud) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            paden.Add(pad[Api.Begin.Length..], inhoud);
        }

        document.Paths = paden;
        return Task.CompletedTask;
    }
}
