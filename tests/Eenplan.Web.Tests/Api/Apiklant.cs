using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Beheer;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Api;

/// <summary>An application with a key, or without one.</summary>
public sealed class Apiklant : IDisposable
{
    readonly HttpClient http;

    public Apiklant(Uri adres, string? sleutel, string gemeente = Huis.Proefstad)
    {
        http = new HttpClient { BaseAddress = new Uri(adres, $"/{gemeente}/api/v1/") };
        if (sleutel is not null)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        }
    }

    public Guid SleutelId { get; private init; }

    /// <summary>Makes a key as the functioneel beheerder would.</summary>
    public static async Task<Apiklant> Maak(Huis huis, string eigenaar, Rol rol, string team = "rood", string naam = "Leerlingsysteem")
    {
        MaakApisleutel.Gemaakt? gemaakt = null;
        await huis.In(Huis.Proefstad, async diensten =>
            gemaakt = (await diensten.GetRequiredService<MaakApisleutel>().VoerUit(new(naam, Proefmedewerkers.Id(eigenaar), rol, team), CancellationToken.None)).Waarde);
        return new Apiklant(huis.Adres, gemaakt!.Sleutel) { SleutelId = gemaakt.Id };
    }

    public Task<Apiantwoord> Get(string pad) => Stuur(new HttpRequestMessage(HttpMethod.Get, pad));

    public Task<Apiantwoord> Post(string pad, object inhoud, params (string Naam, string Waarde)[] koppen) => PostTekst(pad, JsonSerializer.Serialize(inhoud), "application/json", koppen);

    public Task<Apiantwoord> PostTekst(string pad, string inhoud, string? soort = "application/json", params (string Naam, string Waarde)[] koppen)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Post, pad) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud)) };
        if (soort is not null)
        {
            verzoek.Content.Headers.TryAddWithoutValidation("Content-Type", soort);
        }

        foreach (var (naam, waarde) in koppen)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        }

        return Stuur(verzoek);
    }

    public async Task<Apiantwoord> Stuur(HttpRequestMessage verzoek)
    {
        using var antwoord = await http.SendAsync(verzoek);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        return new Apiantwoord(antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType ?? "", tekst, antwoord.Headers);
    }

    public void Dispose() => http.Dispose();

    /// <summary>A signal that is complete.</summary>
    public static object Signaal(string voornaam, string achternaam, string? hoortBij = null, string? zorg = null) => new
    {
        soort = "professional",
        melder = "Inge Blom, intern begeleider",
        kinderen = new[] { new { voornaam, achternaam, geboren = "2020-05-01" } },
        zorg = zorg ?? $"{voornaam} is vaak alleen thuis.",
        urgentie = "dezeWeek",
        hoortBij,
    };
}

/// <summary>An answer of the API.</summary>
public sealed record Apiantwoord(HttpStatusCode Status, string Soort, string Tekst, HttpResponseHeaders Koppen)
{
    public JsonElement Json => JsonDocument.Parse(Tekst).RootElement;

    public string? Kop(string naam) => Koppen.TryGetValues(naam, out var waarden) ? waarden.First() : null;

    /// <summary>Code of a problem; fails when it is no problem details as they should be.</summary>
    public string Code
    {
        get
        {
            Soort.ShouldBe("application/problem+json", Tekst);
            Json.GetProperty("status").GetInt32().ShouldBe((int)Status);
            Json.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
            Json.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
            Tekst.ShouldNotContain("   at ");
            Tekst.ShouldNotContain("Exception");
            return Json.GetProperty("code").GetString()!;
        }
    }

    /// <summary>Fields of all refusals.</summary>
    public IReadOnlyList<string?> Velden => [.. Json.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("veld").GetString())];

    public IReadOnlyList<string?> Codes => [.. Json.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("code").GetString())];
}
