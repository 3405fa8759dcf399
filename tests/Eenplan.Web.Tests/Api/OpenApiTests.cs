using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Eenplan.Tests;

namespace Eenplan.Web.Tests.Api;

/// <summary>The description of the API is what was agreed: a change shows as a change of <c>openapi.json</c>.</summary>
public sealed class OpenApiTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    const string Schrijf = "EENPLAN_OPENAPI";

    [Fact]
    public async Task De_beschrijving_is_gelijk_aan_de_vastgelegde()
    {
        using var app = new Apiklant(huis.Adres, null);
        var nu = await app.Get("openapi.json");
        nu.Status.ShouldBe(HttpStatusCode.OK);
        nu.Kop("API-Version").ShouldBe("1.0.0");
        var bestand = Path.Combine(Map(), "openapi.json");
        var tekst = nu.Tekst.ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Schrijf) == "schrijf")
        {
            await File.WriteAllTextAsync(bestand, tekst, TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(bestand, TestContext.Current.CancellationToken)).ShouldBe(tekst, $"De API is veranderd. Bedoeld? Draai deze test met {Schrijf}=schrijf en leg tests/Eenplan.Web.Tests/Api/openapi.json vast.");
    }

    [Fact]
    public async Task Elke_bewerking_en_elk_veld_heeft_uitleg_en_elk_antwoord_een_voorbeeld()
    {
        using var app = new Apiklant(huis.Adres, null);
        var document = (await app.Get("openapi.json")).Json;
        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        var mist = new List<string>();
        foreach (var (pad, methode, bewerking) in Bewerkingen(document))
        {
            foreach (var naam in new[] { "operationId", "summary", "description" })
            {
                Eis(bewerking, naam, $"{methode} {pad}", mist);
            }

            foreach (var parameter in bewerking.TryGetProperty("parameters", out var ps) ? ps.EnumerateArray() : default)
            {
                Eis(parameter, "description", $"{methode} {pad} {parameter.GetProperty("name")}", mist);
            }

            foreach (var inhoud in Inhouden(bewerking))
            {
                Eis(inhoud, "example", $"{methode} {pad}", mist);
            }
        }

        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(s => s.Value.TryGetProperty("properties", out _)))
        {
            Eis(schema.Value, "description", schema.Name, mist);
            foreach (var veld in schema.Value.GetProperty("properties").EnumerateObject())
            {
                var drager = veld.Value.TryGetProperty("oneOf", out var keuzes) ? keuzes.EnumerateArray().Last() : veld.Value;
                Eis(drager, "description", $"{schema.Name}.{veld.Name}", mist);
            }
        }

        mist.ShouldBe([]);
    }

    static IEnumerable<(string Pad, string Methode, JsonElement Bewerking)> Bewerkingen(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(m => (p.Name, m.Name, m.Value)));

    static IEnumerable<JsonElement> Inhouden(JsonElement bewerking)
    {
        var dragers = bewerking.GetProperty("responses").EnumerateObject().Select(r => r.Value).ToList();
        if (bewerking.TryGetProperty("requestBody", out var vraag))
        {
            dragers.Add(vraag);
        }

        return dragers.SelectMany(d => d.GetProperty("content").EnumerateObject().Select(c => c.Value));
    }

    static void Eis(JsonElement drager, string naam, string waar, List<string> mist)
    {
        if (!drager.TryGetProperty(naam, out var waarde) || (waarde.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(waarde.GetString())))
        {
            mist.Add($"{waar}: {naam}");
        }
    }

    static string Map([CallerFilePath] string hier = "") => Path.GetDirectoryName(hier)!;
}
