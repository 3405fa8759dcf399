using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Eenplan.Web.Platform.Api;

/// <summary>
/// The JSON body of a request, read strictly: unknown and double fields, wrong types and unreadable texts are refused, each with the path
/// of its field, and all at once.
/// </summary>
public sealed record Lichaam<T>(T Waarde) : ILichaam, IEndpointParameterMetadataProvider
    where T : class
{
    public string Tekst() => JsonSerializer.Serialize(Waarde, Api.Json);

    public static async ValueTask<Lichaam<T>?> BindAsync(HttpContext context)
    {
        var verzoek = context.Request;
        if (!verzoek.HasJsonContentType())
        {
            throw new BadHttpRequestException("inhoudstype", StatusCodes.Status415UnsupportedMediaType);
        }

        if (verzoek.ContentLength > Api.GrootsteVerzoek)
        {
            throw new BadHttpRequestException("grootte", StatusCodes.Status413PayloadTooLarge);
        }

        // Only where the length is not told beforehand: the server cuts the line at its own limit, and then nobody reads the answer.
        if (verzoek.ContentLength is null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } maat)
        {
            maat.MaxRequestBodySize = Api.GrootsteVerzoek;
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(verzoek.Body, new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false }, context.RequestAborted);
            var fouten = new List<Weigering>();
            Jsonkeuring.Keur(document.RootElement, Api.Json.GetTypeInfo(typeof(T)), "", fouten);
            return fouten.Count > 0
                ? throw new Apiweigering(StatusCodes.Status400BadRequest, fouten)
                : new Lichaam<T>(document.RootElement.Deserialize<T>(Api.Json)!);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            throw new Apiweigering(StatusCodes.Status400BadRequest, new Weigering("json-onjuist", "De inhoud is geen geldige JSON, of er staat een veld dubbel in."));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
}

/// <summary>A body, whatever it became.</summary>
public interface ILichaam
{
    /// <summary>The content as read, in a fixed order of fields.</summary>
    string Tekst();
}

/// <summary>Compares JSON with the type it must become, so that a refusal can name every field that is wrong.</summary>
public static class Jsonkeuring
{
    const int MeesteFouten = 20;

    public static void Keur(JsonElement waarde, JsonTypeInfo type, string pad, List<Weigering> fouten)
    {
        if (fouten.Count >= MeesteFouten)
        {
            return;
        }

        var soort = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (waarde.ValueKind == JsonValueKind.Null && pad.Length > 0)
        {
            Eis(!type.Type.IsValueType || soort != type.Type, pad, "Dit veld mag niet null zijn. Laat het weg, of vul het in.", fouten);
            return;
        }

        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                KeurObject(waarde, type, pad, fouten);
                break;
            case JsonTypeInfoKind.Enumerable when waarde.ValueKind == JsonValueKind.Array:
                var element = Api.Json.GetTypeInfo(type.ElementType!);
                foreach (var (kind, nr) in waarde.EnumerateArray().Select((k, i) => (k, i)))
                {
                    Keur(kind, element, $"{pad}[{nr}]", fouten);
                }

                break;
            case JsonTypeInfoKind.Enumerable:
                Eis(false, pad, "Dit veld moet een lijst zijn.", fouten);
                break;
            default:
                KeurBlad(waarde, soort, pad, fouten);
                break;
        }
    }

    static void KeurObject(JsonElement waarde, JsonTypeInfo type, string pad, List<Weigering> fouten)
    {
        if (waarde.ValueKind != JsonValueKind.Object)
        {
            Eis(false, pad, "Hier hoort een object te staan.", fouten);
            return;
        }

        foreach (var veld in waarde.EnumerateObject())
        {
            var hier = pad.Length == 0 ? veld.Name : $"{pad}.{veld.Name}";
            if (type.Properties.FirstOrDefault(p => p.Name == veld.Name) is { } bekend)
            {
                Keur(veld.Value, Api.Json.GetTypeInfo(bekend.PropertyType), hier, fouten);
            }
            else
            {
                fouten.Add(new("veld-onbekend", $"Het veld ‘{Kort(hier)}’ bestaat niet. Controleer de spelling.", Kort(hier)));
            }
        }
    }

    static void KeurBlad(JsonElement waarde, Type soort, string pad, List<Weigering> fouten)
    {
        var tekst = waarde.ValueKind == JsonValueKind.String ? waarde.GetString()! : null;
        if (soort == typeof(string))
        {
            Eis(tekst is not null, pad, "Dit veld moet een tekst zijn.", fouten);
            Eis(tekst is null || !tekst.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')), pad, "Deze tekst bevat tekens die niet te lezen zijn.", fouten, "tekst-onleesbaar");
        }
        else if (soort == typeof(bool))
        {
            Eis(waarde.ValueKind is JsonValueKind.True or JsonValueKind.False, pad, "Dit veld moet true of false zijn.", fouten);
        }
        else if (soort == typeof(int))
        {
            Eis(waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt32(out _), pad, "Dit veld moet een heel getal zijn.", fouten);
        }
        else if (soort == typeof(DateOnly))
        {
            Eis(DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), pad, "Vul een bestaande datum in als jjjj-mm-dd, bijvoorbeeld 2026-11-20.", fouten, "datum-onjuist");
        }
        else if (soort == typeof(Guid))
        {
            Eis(tekst is not null && waarde.TryGetGuid(out _), pad, "Dit is geen geldig kenmerk (uuid).", fouten, "kenmerk-onjuist");
        }
        else if (soort.IsEnum)
        {
            var namen = Enum.GetNames(soort).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
            Eis(tekst is not null && namen.Contains(tekst), pad, $"Kies uit: {string.Join(", ", namen)}.", fouten, "keuze-onbekend");
        }
    }

    static void Eis(bool goed, string pad, string tekst, List<Weigering> fouten, string code = "type-onjuist")
    {
        if (!goed)
        {
            fouten.Add(new(code, tekst, pad.Length == 0 ? null : pad));
        }
    }

    static string Kort(string pad) => pad.Length <= 100 ? pad : pad[..100];
}
