using System.Net;
using Eenplan.Tests;

namespace Eenplan.Web.Tests.Gezinsplan;

/// <summary>What stands in the plan, row by row of the format.</summary>
public abstract class FormatTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("GP-001")]
    public async Task Het_plan_is_een_document_zonder_vaktaal()
    {
        var g = await Proefplan.Gezin(Huis, "Taal");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        string[] vaktaal = ["GIZ", "JGH", "GW", "CO", "IKB", "ARIJ", "GI", "bodemeis", "dynamisch", "screening", "casus", "cliënt", "problematiek", "interventie"];
        foreach (var pad in new[] { "druk", "kaart", $"tekenen/{g.Kind}" })
        {
            var woorden = (await nadia.Get($"/casus/{g.Casus}/gezinsplan/{pad}")).Tekst.Split([' ', ',', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            woorden.Length.ShouldBeGreaterThan(25, pad);
            woorden.Intersect(vaktaal, StringComparer.Ordinal).ShouldBeEmpty(pad);
        }
    }

    [Fact]
    [Eis("GP-002", "GP-005")]
    public async Task Het_blad_noemt_de_leden_met_geslacht_en_leeftijd_en_precies_een_regisseur()
    {
        var g = await Proefplan.Gezin(Huis, "Leden");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        var blad = await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk?voor={g.Sevda}");
        var leden = Lijst(blad, "Gezinsleden");
        leden.ShouldContain(l => l.Contains("Mila (14", StringComparison.Ordinal));
        leden.ShouldContain(l => l.Contains("Sevda Leden (36", StringComparison.Ordinal));
        leden.ShouldContain(l => l.Contains("06 0000 0121", StringComparison.Ordinal));
        leden.ShouldNotContain(l => l.Contains("06 0000 0122", StringComparison.Ordinal));
        var regisseur = Lijst(blad, "Regisseur van het plan");
        regisseur.Count.ShouldBe(2);
        regisseur[0].ShouldContain("Nadia el Amrani");
        regisseur[1].ShouldContain("079 000 01 13");
    }

    [Fact]
    [Eis("GP-004", "GP-007")]
    public async Task Wat_iedereen_moet_weten_en_de_afstemming_staan_in_elke_versie_die_iemand_leest()
    {
        var g = await Proefplan.Gezin(Huis, "Allen");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus, v => v.Vul("Belangrijkste informatie voor iedereen", "Mila wil geappt worden.").Vul("Afspraken over afstemming", "Elke maandag belt Nadia met school."));
        foreach (var voor in new[] { "", $"?voor={g.Sevda}", $"?voor={g.Mark}" })
        {
            var blad = await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk{voor}");
            blad.Tekst.ShouldContain("Mila wil geappt worden.", customMessage: voor);
            blad.Tekst.ShouldContain("Elke maandag belt Nadia met school.", customMessage: voor);
        }

        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Tekst.ShouldContain("geen medische of andere gevoelige gegevens");
    }

    [Fact]
    [Eis("GP-009", "CR-040")]
    public async Task Wie_doet_wat_kent_vijf_soorten_hulp_en_staat_onder_ons_plan()
    {
        var g = await Proefplan.Gezin(Huis, "Soorten");
        using var nadia = await Huis.Als("nadia");
        var vorm = await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken");
        string[] soorten = ["basisvoorziening", "eigen netwerk", "preventief aanbod", "jeugdhulp", "volwassenenzorg"];
        ((AngleSharp.Html.Dom.IHtmlSelectElement)vorm.Veld("Wat voor hulp? (1.1)")).Options.Select(o => o.Text.Trim()).Where(o => o != "Kies").ShouldBe(soorten);
        var zonder = await Proefplan.Besproken(nadia, g.Casus, v => v.Vul("Wat voor hulp? (1.1)", ""));
        zonder.Fouten.ShouldContain(f => f.Contains("wat voor hulp"));
        await (await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wat voor hulp? (1.1)", "volwassenenzorg").Druk("Plan bewaren")).Vul("Met wie?", "Sevda").Druk("Plan is besproken");
        var plan = await nadia.Get($"/casus/{g.Casus}/gezinsplan");
        plan.Document.QuerySelector("section[aria-labelledby='ons-plan']")!.TextContent.ShouldContain("volwassenenzorg");
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk")).Tekst.ShouldContain("(volwassenenzorg)");
    }

    [Fact]
    [Eis("CR-017")]
    public async Task Een_vraag_waar_jeugdhulp_niet_mee_helpt_staat_in_het_plan_met_wie_wel_helpt()
    {
        var g = await Proefplan.Gezin(Huis, "Nietjeugd");
        using var nadia = await Huis.Als("nadia");
        var zonder = await Proefplan.Besproken(nadia, g.Casus, v => v.Vul("Wat is de vraag? (1)", "Hoe kom ik van mijn schulden af?").Vul("Wie zei dat? (vraag 1)", "ouder").Vul("Naam (vraag 1)", "Mark"));
        zonder.Status.ShouldBe(HttpStatusCode.Conflict);
        zonder.Fouten.ShouldHaveSingleItem().ShouldContain("wie er wel mee helpt, of waarom niemand");
        await (await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wie helpt er wel mee, of waarom niemand? (1)", "Stefan van schuldhulp.").Druk("Plan bewaren")).Vul("Met wie?", "Mark").Druk("Plan is besproken");
        foreach (var pad in new[] { "", "/druk" })
        {
            var blad = await nadia.Get($"/casus/{g.Casus}/gezinsplan{pad}");
            blad.Tekst.ShouldContain("Hoe kom ik van mijn schulden af?");
            blad.Tekst.ShouldContain("Wie helpt wel: Stefan van schuldhulp.");
        }
    }

    [Fact]
    [Eis("CR-038")]
    public async Task Een_doel_zonder_volgorde_of_zonder_gezin_erbij_is_nog_niet_besproken()
    {
        var g = await Proefplan.Gezin(Huis, "Volgorde");
        using var nadia = await Huis.Als("nadia");
        var zonder = await Proefplan.Besproken(nadia, g.Casus, v => v.Vul("Wat komt eerst? (doel 1)", ""));
        zonder.Fouten.ShouldHaveSingleItem().ShouldContain("wat eerst komt");
        var bewaard = await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wat komt eerst? (doel 1)", "hier beginnen we mee").Druk("Plan bewaren");
        var alleen = await bewaard.Druk("Plan is besproken");
        alleen.FoutBij("Met wie?").ShouldNotBeNull("doelen stel je samen vast");
        (await alleen.Vul("Met wie?", "Sevda, Mark en Mila").Druk("Plan is besproken")).Tekst.ShouldContain("besproken op 23-11-2026");
    }

    [Fact]
    [Eis("CR-034")]
    public async Task De_uitkomst_van_veiligheid_en_risico_staat_in_het_plan()
    {
        var g = await Proefplan.Gezin(Huis, "Veiligplan");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan")).Tekst.ShouldNotContain("Op langere termijn");
        var vorm = await nadia.Get($"/casus/{g.Casus}/veiligheid/stabiel/{g.Kind}");
        foreach (var legende in vorm.Document.QuerySelectorAll("main section fieldset legend").Select(l => l.TextContent.Trim()))
        {
            vorm.Kies(legende, "Aanwezig");
        }

        (await vorm.Vul("Bij welk moment weeg je?", "Screening").Kies("Hoe is de veiligheid van Mila op langere termijn?", "Onvoldoende").Vul("Waar baseer je dat op?", "De ruzies blijven.").Druk("Weging vastleggen")).Fouten.ShouldBe([]);
        var plan = await nadia.Get($"/casus/{g.Casus}/gezinsplan");
        plan.Tekst.ShouldContain("Op langere termijn: Mila onvoldoende (gewogen op 23-11-2026)");
        plan.Document.QuerySelector("section[aria-labelledby='veilig']")!.TextContent.ShouldContain("Mila:");
    }

    static List<string> Lijst(Pagina blad, string kop) =>
        [.. blad.Document.QuerySelectorAll("h3").First(h => h.TextContent == kop).NextElementSibling!.QuerySelectorAll("li").Select(l => l.TextContent.Trim())];
}


public sealed class FormatTests_Sqlite(SqliteHuis huis) : FormatTests(huis), IClassFixture<SqliteHuis>;

public sealed class FormatTests_Postgres(PostgresHuis huis) : FormatTests(huis), IClassFixture<PostgresHuis>;
