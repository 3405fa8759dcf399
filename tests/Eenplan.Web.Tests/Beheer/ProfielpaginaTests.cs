using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Beheer;
using Eenplan.Web.Tests.Coordinatie;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Beheer;

/// <summary>A house whose profile files a test may change.</summary>
public sealed class Profielhuis : Huis
{
    readonly string map = Directory.CreateTempSubdirectory("eenplan-profiel-").FullName;

    public string Bestand => Path.Combine(map, Proefstad, Profielbestand.Naam);

    protected override IEnumerable<string> Opslag()
    {
        foreach (var gemeente in new[] { Proefstad, Anderstad })
        {
            Directory.CreateDirectory(Path.Combine(map, gemeente));
            File.Copy(Path.Combine(AppContext.BaseDirectory, "proefgemeenten", gemeente, Profielbestand.Naam), Path.Combine(map, gemeente, Profielbestand.Naam));
        }

        return ["--EENPLAN_GEMEENTEN=" + map];
    }
}

/// <summary>Which version of the profile holds, who took it in, and what the file says otherwise.</summary>
public sealed class ProfielpaginaTests(Profielhuis huis) : IClassFixture<Profielhuis>
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_beheerder_ziet_welke_versie_sinds_wanneer_geldt_wie_haar_invoerde_en_welke_sleutels_het_bestand_anders_heeft()
    {
        var nu = huis.Klok.Nu;
        var eerst = await File.ReadAllTextAsync(huis.Bestand, Ct);
        using var kees = await huis.Als("kees");
        var gelijk = await kees.Get("/beheer/profiel");
        gelijk.Tekst.ShouldContain("Versie 1 geldt sinds 23-11-2026 Ingevoerd op 23-11-2026 08.30 uur, bij de eerste start of met een opdracht op de server.");
        gelijk.Tekst.ShouldContain("is gelijk aan versie 1.");
        gelijk.Tekst.ShouldNotContain("Alle versies");

        await Schrijf("# Alleen een opmerking\n" + eerst);
        (await kees.Get("/beheer/profiel")).Tekst.ShouldContain("Alleen opmaak of opmerkingen verschillen.");

        var anders = eerst.Replace("Team Blauw", "Team Paars", StringComparison.Ordinal).Replace("[Noord, Zuid]", "[Noord, Zuid, Oost]", StringComparison.Ordinal) + "termijnen: { EersteContactCasusregie: 3 }\n";
        await Schrijf(anders);
        var verschil = await kees.Get("/beheer/profiel");
        verschil.Tekst.ShouldContain("3 sleutels verschillen");
        verschil.Tekst.ShouldContain("eenplan profiel invoeren proefstad");
        Rijen(verschil, "sleutels verschillen").ShouldBe(["teams.blauw.naam|Team Blauw|Team Paars", "termijnen.EersteContactCasusregie|staat er niet|3", "wijken|Noord, Zuid|Noord, Zuid, Oost"]);

        await Schrijf(eerst + "kleur: groen\n");
        var fout = await kees.Get("/beheer/profiel");
        fout.Tekst.ShouldContain("heeft fouten en telt niet mee. Versie 1 geldt.");
        fout.Tekst.ShouldContain("profiel.yaml, regel 7, kleur:");

        File.Delete(huis.Bestand);
        (await kees.Get("/beheer/profiel")).Tekst.ShouldContain("Er is geen profielbestand meer op de server.");
        try
        {
            // The file becomes version 2, from next week.
            await Schrijf(anders);
            (await huis.Als("kees", async d => await d.GetRequiredService<VoerProfielIn>().VoerUit(new(anders, huis.Klok.Vandaag.AddDays(7)), Ct))).ShouldBe(2);
            var straks = await kees.Get("/beheer/profiel");
            straks.Tekst.ShouldContain("Versie 1 geldt sinds 23-11-2026");
            straks.Tekst.ShouldContain("is gelijk aan versie 2.");
            Rijen(straks, "Alle versies").ShouldBe(["2|30-11-2026|23-11-2026 08.30|Kees Molenaar", "1, geldt nu|23-11-2026|23-11-2026 08.30|de server"]);

            huis.Klok.Nu = nu.AddDays(7);
            using var later = await huis.Als("kees");
            (await later.Get("/beheer/profiel")).Tekst.ShouldContain("Versie 2 geldt sinds 30-11-2026 Ingevoerd op 23-11-2026 08.30 uur, door Kees Molenaar.");
        }
        finally
        {
            huis.Klok.Nu = nu;
        }
    }

    Task Schrijf(string tekst) => File.WriteAllTextAsync(huis.Bestand, tekst, Ct);

    static IReadOnlyList<string> Rijen(Pagina pagina, string bijschrift) =>
        [.. pagina.Document.QuerySelectorAll("table").First(t => t.QuerySelector("caption")?.TextContent.Contains(bijschrift, StringComparison.Ordinal) == true)
            .QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))))];
}

/// <summary>Which keys differ between two texts.</summary>
public sealed class ProfielverschilTests
{
    [Theory]
    [InlineData("a: 1", "a: 1", "")]
    [InlineData("a: 1\nb: 2", "b: 2\na: 1", "")]
    [InlineData("a: 1", "a: 2", "a 1>2")]
    [InlineData("a: 1", "b: 1", "a 1> b >1")]
    [InlineData("t: { x: 1, y: 2 }", "t: { x: 1, y: 3 }", "t.y 2>3")]
    [InlineData("l: [a, b]", "l: [b, a]", "l a, b>b, a")]
    [InlineData("l:\n  - { code: r, naam: R }\n  - { code: b, naam: B }", "l:\n  - { code: b, naam: B }\n  - { code: r, naam: Rood }", "l.r.naam R>Rood")]
    [InlineData("a: 1", "", "a 1>")]
    public void De_sleutels_die_verschillen_met_wat_er_stond_en_wat_er_staat(string een, string ander, string verwacht) =>
        string.Join(' ', Profielverschil.Tussen(een, ander).Select(v => $"{v.Sleutel} {v.Was}>{v.Wordt}")).ShouldBe(verwacht);
}
