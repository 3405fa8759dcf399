using System.Reflection;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Eenplan.Web.Platform.Api;

/// <summary>A message as it travels: its bytes and nothing else, since its encoding is part of what is judged. Held in memory for this request alone.</summary>
public sealed class Xmllichaam : IEndpointParameterMetadataProvider
{
    public const string Soort = "application/xml";

    /// <summary>Most bytes; more is for the command line, which reads a message client by client.</summary>
    public const int Grootst = 10 * 1024 * 1024;

    readonly ArraySegment<byte> inhoud;

    Xmllichaam(ArraySegment<byte> inhoud) => this.inhoud = inhoud;

    public Stream Open() => new MemoryStream(inhoud.Array!, inhoud.Offset, inhoud.Count, writable: false);

    public static async ValueTask<Xmllichaam?> BindAsync(HttpContext context)
    {
        var verzoek = context.Request;
        if (!MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort) || !Soorten.Contains(soort.MediaType.Value, StringComparer.OrdinalIgnoreCase))
        {
            throw new BadHttpRequestException("inhoudstype", StatusCodes.Status415UnsupportedMediaType);
        }

        if (verzoek.ContentLength > Grootst)
        {
            throw new BadHttpRequestException("grootte", StatusCodes.Status413PayloadTooLarge);
        }

        var doel = new MemoryStream((int)(verzoek.ContentLength ?? 0));
        var stuk = new byte[64 * 1024];
        while (await verzoek.Body.ReadAsync(stuk, context.RequestAborted) is > 0 and var aantal)
        {
            doel.Write(stuk, 0, aantal);
            if (doel.Length > Grootst)
            {
                throw new BadHttpRequestException("grootte", StatusCodes.Status413PayloadTooLarge);
            }
        }

        return new(new(doel.GetBuffer(), 0, (int)doel.Length));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new AcceptsMetadata(Soorten, typeof(string)));

    static string[] Soorten => [Soort, "text/xml"];
}
