using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Http.Metadata;

namespace Eenplan.Web.Platform.Api;

/// <summary>Which part of a list: <c>?pagina=2&amp;perPagina=50</c>.</summary>
public sealed record Bladzijde(int Pagina, int PerPagina) : IEndpointParameterMetadataProvider
{
    public const int Standaard = 20;

    public const int Hoogstens = 100;

    public static ValueTask<Bladzijde?> BindAsync(HttpContext context)
    {
        var fouten = new Weigeringen();
        var pagina = Lees(context, "pagina", 1, 1_000_000, fouten);
        var perPagina = Lees(context, "perPagina", Standaard, Hoogstens, fouten);
        return fouten.Heeft
            ? throw new Apiweigering(StatusCodes.Status400BadRequest, fouten.Als<Klaar>().Weigeringen)
            : new(new Bladzijde(pagina, perPagina));
    }

    static int Lees(HttpContext context, string naam, int standaard, int hoogstens, Weigeringen fouten)
    {
        if (!context.Request.Query.TryGetValue(naam, out var waarde))
        {
            return standaard;
        }

        var goed = int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 && getal <= hoogstens;
        fouten.Eis(goed, new("bladzijde-onjuist", $"Vul bij ‘{naam}’ een getal in van 1 tot en met {hoogstens}.", naam));
        return getal;
    }

    /// <summary>The description names both fields wherever a handler takes a page.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new Apiuitleg.Bladert());

    /// <summary>Links to this page and its neighbours.</summary>
    public Bladlinks Links(HttpRequest verzoek, int totaal, string extra = "")
    {
        string Naar(int pagina) => string.Create(CultureInfo.InvariantCulture, $"{verzoek.PathBase}{verzoek.Path}?pagina={pagina}&perPagina={PerPagina}{extra}");
        return new()
        {
            Zelf = Naar(Pagina),
            Vorige = Pagina > 1 ? Naar(Pagina - 1) : null,
            Volgende = (long)Pagina * PerPagina < totaal ? Naar(Pagina + 1) : null,
        };
    }
}

/// <summary>What every page of a list ends with.</summary>
public abstract record Bladlijst
{
    [Description("Hoeveel het er in totaal zijn.")]
    [Required]
    public int Totaal { get; init; }

    [Description("Verwante adressen.")]
    [Required]
    public Bladlinks Links { get; init; } = new();
}

[Description("Adressen van deze bladzijde en haar buren.")]
public sealed record Bladlinks
{
    [Description("Adres van deze bladzijde.")]
    [Required]
    public string Zelf { get; init; } = "";

    [Description("Adres van de vorige bladzijde; leeg op de eerste.")]
    public string? Vorige { get; init; }

    [Description("Adres van de volgende bladzijde; leeg op de laatste.")]
    public string? Volgende { get; init; }
}
