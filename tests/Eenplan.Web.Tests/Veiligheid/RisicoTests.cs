using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Veiligheid.Contract;
using Eenplan.Web.Tests.Coordinatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Veiligheid;

/// <summary>Stable safety and the meldcode as the worker meets them.</summary>
public abstract class RisicoTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-030")]
    public async Task Een_risicofactor_staat_met_bron_in_het_dossier_en_bij_het_plan_tot_hij_niet_meer_speelt()
    {
        var casus = await Huis.Gezin("Daan", "Risico");
        using var nadia = await Huis.Als("nadia");
        var fout = await (await nadia.Get($"/casus/{casus}/veiligheid/risico")).Vul("Wat is het risico?", "Vader drinkt.").Vul("Naam of functie", "moeder").Druk("Risicofactor bewaren");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Waarde("Wat is het risico?").ShouldBe("Vader drinkt.");
        fout.FoutBij("Van wie komt dit?").ShouldNotBeNull();
        var staat = await fout.Kies("Kan dit veranderen?", "Dynamisch").Vul("Van wie komt dit?", "Ouder").Vul("Over wie gaat het?", "Daan").Druk("Risicofactor bewaren");
        staat.Tekst.ShouldContain("Ouder: moeder, 23-11-2026");
        IReadOnlyList<Risico> open = [];
        await Huis.In(Huis.Proefstad, async d => open = await d.GetRequiredService<Risicofactoren>().Van(casus, CancellationToken.None));
        open.ShouldHaveSingleItem().Dynamisch.ShouldBeTrue();
        await staat.Vul("Waaraan zie je dat?", "Hij is een half jaar gestopt.").Druk("Speelt niet meer");
        await Huis.In(Huis.Proefstad, async d => open = await d.GetRequiredService<Risicofactoren>().Van(casus, CancellationToken.None));
        open.ShouldBeEmpty();
    }

    [Fact]
    [Eis("CR-029", "CR-057")]
    public async Task De_veertien_condities_worden_per_kind_gewogen_en_een_nieuwe_weging_begint_bij_de_vorige()
    {
        var casus = await Huis.Gezin("Daan", "Condities");
        using var nadia = await Huis.Als("nadia");
        var vorm = await (await nadia.Get($"/casus/{casus}/veiligheid/risico")).Klik("Wegen: Daan");
        var groepen = vorm.Document.QuerySelectorAll("main section fieldset legend").Select(l => l.TextContent.Trim()).ToList();
        groepen.Count.ShouldBe(14);
        foreach (var groep in groepen.Where(g => g != "Onderwijs"))
        {
            vorm.Kies(groep, groep == "Respect" ? "Ontbreekt" : "Aanwezig");
        }

        vorm.Vul("Bij welk moment weeg je?", "Screening").Kies("Hoe is de veiligheid van Daan op langere termijn?", "Onvoldoende").Vul("Waar baseer je dat op?", "School en huisarts.");
        var fout = await vorm.Druk("Weging vastleggen");
        fout.Fouten.ShouldHaveSingleItem().ShouldContain("Onderwijs");
        var klaar = await fout.Kies("Onderwijs", "Weet ik nog niet").Druk("Weging vastleggen");
        klaar.Tekst.ShouldContain("12 van 14 aanwezig");
        klaar.Document.QuerySelector("svg title").ShouldNotBeNull();
        var weer = await klaar.Klik("Wegen: Daan");
        weer.Tekst.ShouldContain("zoals je ze op 23-11-2026");
        await weer.Vul("Bij welk moment weeg je?", "Evaluatie").Kies("Hoe is de veiligheid van Daan op langere termijn?", "Voldoende").Vul("Waar baseer je dat op?", "Veel beter.").Druk("Weging vastleggen");
        (await Huis.Uit(db => db.Set<Stabieletaxatie>().CountAsync(t => t.CasusId == casus))).ShouldBe(2);
    }

    [Fact]
    [Eis("CR-032", "CR-033")]
    public async Task Niet_melden_bij_onveiligheid_kan_alleen_met_een_afwijking_in_het_dossier()
    {
        var casus = await Huis.Gezin("Daan", "Meldcode");
        await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "nadia");
        using var nadia = await Huis.Als("nadia");
        var pagina = await (await nadia.Get($"/casus/{casus}/veiligheid/meldcode")).Vul("Welke signalen zie je?", "Blauwe plekken.").Druk("Meldcode beginnen");
        for (var nr = 1; nr <= 4; nr++)
        {
            pagina = await pagina.Vul("Wanneer?", "23-11-2026").Vul("Wat deed je, met wie, en wat kwam eruit?", $"Gedaan {nr}.").Druk($"Stap {nr} bewaren");
        }

        var weigert = await pagina.Kies("Meld je?", "Niet melden, wel hulp").Vul("Gemeld of besloten op", "23-11-2026").Vul("Waarom, en welke hulp komt er?", "Spoedhulp is er.").Druk("Besluit vastleggen");
        weigert.Status.ShouldBe(HttpStatusCode.Conflict);
        weigert.Tekst.ShouldContain("Dan meld je bij Veilig Thuis");
        weigert.Waarde("Waarom, en welke hulp komt er?").ShouldBe("Spoedhulp is er.");
        var klaar = await weigert.Vul("Ik wijk hiervan af, omdat …", "Veilig Thuis heeft meegedacht en ziet dit plan als veilig.").Druk("Besluit vastleggen");
        klaar.Tekst.ShouldContain("Niet gemeld, hulp wordt zelf georganiseerd");
        (await Huis.Uit(db => db.Set<Afwijking>().Where(a => a.CasusId == casus && a.Code == "meldnorm").Select(a => a.Eis).SingleAsync())).ShouldBe("CR-033");
    }
}

public sealed class RisicoTests_Sqlite(SqliteHuis huis) : RisicoTests(huis), IClassFixture<SqliteHuis>;

public sealed class RisicoTests_Postgres(PostgresHuis huis) : RisicoTests(huis), IClassFixture<PostgresHuis>;
