using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Platform.Api;

/// <summary>What an endpoint answers when it refuses: problem details (RFC 9457) with the code, field and requirement of every refusal.</summary>
[Description("Waarom een verzoek niet lukte (problem details, RFC 9457).")]
public record Probleem
{
    [Description("Soort probleem, als URN met de code van de eerste weigering.")]
    [Required]
    public string Type { get; init; } = "";

    [Description("Kort wat er mis is, in het Nederlands.")]
    [Required]
    public string Title { get; init; } = "";

    [Description("HTTP-statuscode.")]
    [Required]
    public int Status { get; init; }

    [Description("Wat er mis is en hoe je het herstelt, in het Nederlands. Mag je aan een gebruiker tonen.")]
    [Required]
    public string Detail { get; init; } = "";

    [Description("Vaste code van de eerste weigering. Bouw je afhandeling hierop, niet op de tekst.")]
    [Required]
    public string Code { get; init; } = "";

    [Description("Eis of regel waaruit de weigering volgt, bijvoorbeeld CR-010. Leeg bij gewone invoerfouten.")]
    public string? Eis { get; init; }

    [Description("Alle weigeringen, elk met het veld waar hij bij hoort.")]
    [Required]
    public IReadOnlyList<Probleemveld> Fouten { get; init; } = [];

    /// <summary>Makes the problem of refusals.</summary>
    public static Probleem Van(IReadOnlyList<Weigering> weigeringen, int? status = null)
    {
        var eerste = weigeringen[0];
        var code = status ?? StatusVan(eerste.Soort);
        return new Probleem
        {
            Type = Urn(eerste.Code),
            Title = Titel(code),
            Status = code,
            Detail = string.Join(' ', weigeringen.Select(w => w.Tekst).Distinct(StringComparer.Ordinal)),
            Code = eerste.Code,
            Eis = eerste.Eis,
            Fouten = [.. weigeringen.Select(w => new Probleemveld { Veld = Veldpad(w.Veld), Code = w.Code, Detail = w.Tekst, Eis = w.Eis })],
        };
    }

    public static string Urn(string code) => "urn:eenplan:probleem:" + code;

    /// <summary>A status code in words.</summary>
    public static string Titel(int status) => status switch
    {
        400 => "Het verzoek klopt niet",
        401 => "Je bent niet aangemeld",
        403 => "Dit mag deze sleutel niet",
        404 => "Niet gevonden",
        405 => "Deze methode kan hier niet",
        409 => "Dit kan nu niet",
        412 => "Intussen gewijzigd",
        413 => "Het verzoek is te groot",
        415 => "Dit soort inhoud kan niet",
        429 => "Te veel verzoeken",
        _ => "Er ging iets mis",
    };

    static int StatusVan(Weigersoort soort) => soort switch
    {
        Weigersoort.Invoer => StatusCodes.Status400BadRequest,
        Weigersoort.NietGevonden => StatusCodes.Status404NotFound,
        Weigersoort.GeenToegang => StatusCodes.Status403Forbidden,
        Weigersoort.TeVaak => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status409Conflict,
    };

    /// <summary>Pages name fields in PascalCase below a form; JSON names them in camelCase.</summary>
    static string? Veldpad(string? veld) => veld is null ? null : string.Join('.', veld.Split('.').Select(d => d.Length == 0 ? d : char.ToLowerInvariant(d[0]) + d[1..]));
}

[Description("Eén weigering.")]
public sealed record Probleemveld
{
    [Description("Pad van het veld, bijvoorbeeld kinderen[0].geboren. Leeg als het over het hele verzoek gaat.")]
    public string? Veld { get; init; }

    [Description("Vaste code van de weigering.")]
    [Required]
    public string Code { get; init; } = "";

    [Description("Wat er mis is en hoe je het herstelt.")]
    [Required]
    public string Detail { get; init; } = "";

    [Description("Eis of regel waaruit de weigering volgt.")]
    public string? Eis { get; init; }
}

/// <summary>Refuses a request before its use case runs; <see cref="Apifouten"/> turns it into problem details.</summary>
public sealed class Apiweigering(int status, params IReadOnlyList<Weigering> weigeringen) : Exception(weigeringen[0].Code)
{
    public Probleem Probleem { get; } = Probleem.Van(weigeringen, status);
}

/// <summary>Answers of endpoints.</summary>
public static class Apiantwoorden
{
    public const string Probleemtype = "application/problem+json";

    /// <summary>The refusals of a use case.</summary>
    public static IResult Weiger(IReadOnlyList<Weigering> weigeringen) => Als(Probleem.Van(weigeringen));

    /// <summary>What was refused while reading the request.</summary>
    public static IResult Weiger(Weigeringen fouten) => Weiger(fouten.Als<Klaar>().Weigeringen);

    /// <summary>The answer of a use case, or its refusals.</summary>
    public static IResult Antwoord<T>(this Uitkomst<T> uitkomst, Func<T, IResult> goed) => uitkomst.Gelukt ? goed(uitkomst.Waarde) : Weiger(uitkomst.Weigeringen);

    /// <summary>What is read next with the answer of a use case, or its refusals.</summary>
    public static async Task<IResult> Antwoord<T>(this Task<Uitkomst<T>> vraag, Func<T, Task<IResult>> goed)
    {
        var uitkomst = await vraag;
        return uitkomst.Gelukt ? await goed(uitkomst.Waarde) : Weiger(uitkomst.Weigeringen);
    }

    public static IResult Als<T>(T probleem)
        where T : Probleem => Results.Json(probleem, contentType: Probleemtype, statusCode: probleem.Status);
}
