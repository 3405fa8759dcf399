using System.Net;
using AngleSharp.Dom;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Two people press the button at the same moment: one wins, the other is told what happened, and the journal is whole.</summary>
public abstract class GelijktijdigTests(Huis huis) : Opbeidedatabases(huis)
{
    const int Keren = 3;

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_casus_sluiten_twee_mensen_tegelijk()
    {
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        for (var keer = 0; keer < Keren; keer++)
        {
            var casus = await Huis.Gezin("Sluit" + keer, "Tegelijk", "nadia", "joost");
            async Task<Pagina> Vul(Klant klant, string reden) => (await klant.Get($"/casus/{casus}/regie")).Vul("Waarom kan het gezin alleen verder?", reden).Vul("Wanneer vraag je nog één keer hoe het gaat?", "23-02-2027");
            var (een, ander) = (await Vul(nadia, "Het gaat goed."), await Vul(joost, "Zij redden het."));
            var na = await Task.WhenAll(een.Druk("Casus sluiten"), ander.Druk("Casus sluiten"));
            na.Count(p => p.Status == HttpStatusCode.OK).ShouldBe(1);
            var verliest = na.Single(p => p.Status != HttpStatusCode.OK);
            verliest.Status.ShouldBe(HttpStatusCode.Conflict);
            verliest.Tekst.ShouldContain("Er is niets verloren.");
            verliest.Tekst.ShouldContain("Het gaat goed.");
            verliest.Tekst.ShouldContain("Zij redden het.");
            (await Aantal(casus, "CasusGesloten")).ShouldBe(1);
        }

        await JournaalHeel();
    }

    [Fact]
    public async Task Een_casus_toewijzen_twee_schermen_tegelijk()
    {
        using var een = await Huis.Als("fatima");
        using var ander = await Huis.Als("fatima");
        for (var keer = 0; keer < Keren; keer++)
        {
            var casus = await Huis.Signaal("Wijs" + keer, "Tegelijk");
            var (een1, ander1) = (await Vul(een, casus, "nadia"), await Vul(ander, casus, "joost"));
            var na = await Task.WhenAll(een1.Druk("Toewijzen"), ander1.Druk("Toewijzen"));
            na.Count(p => p.Status == HttpStatusCode.OK).ShouldBe(1);
            na.Single(p => p.Status != HttpStatusCode.OK).Status.ShouldBe(HttpStatusCode.Conflict);
            na.Single(p => p.Status != HttpStatusCode.OK).Tekst.ShouldContain("Er is niets verloren.");
            (await Aantal(casus, "CasusToegewezen")).ShouldBe(1);
        }

        await JournaalHeel();

        static async Task<Pagina> Vul(Klant klant, CasusId casus, string wie)
        {
            var vorm = await klant.Get($"/casus/{casus}/toewijzen");
            foreach (var keuze in vorm.Document.QuerySelectorAll("input[name='Invoer.Regisseur']").OfType<AngleSharp.Html.Dom.IHtmlInputElement>())
            {
                keuze.IsChecked = keuze.Value == Proefmedewerkers.Id(wie).ToString();
            }

            return vorm.Vul("Vaste vervanger", "Sanne de Wit");
        }
    }

    [Fact]
    [Eis("CR-001")]
    public async Task Een_kind_komt_niet_in_twee_open_casussen_als_twee_mensen_het_tegelijk_toevoegen()
    {
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        for (var keer = 0; keer < Keren; keer++)
        {
            // Known from a case that is closed, so that nobody is in the way but the other.
            var naam = $"Zwerf{keer}";
            var oud = await Huis.Gezin(naam, "Tegelijk", "nadia", "joost");
            var kind = await Proefgezin.Kind(Huis, oud);
            (await (await nadia.Get($"/casus/{oud}/regie")).Vul("Waarom kan het gezin alleen verder?", "Klaar.").Vul("Wanneer vraag je nog één keer hoe het gaat?", "23-02-2027").Druk("Casus sluiten")).Status.ShouldBe(HttpStatusCode.OK);
            var (hier, daar) = (await Proefgezin.Maak(Huis, "Hier" + keer, "Een"), await Proefgezin.Maak(Huis, "Daar" + keer, "Twee", regisseur: "joost"));
            var (een, ander) = (await Kies(nadia, hier, kind, naam), await Kies(joost, daar, kind, naam));
            var na = await Task.WhenAll(een.Druk("Bewaren"), ander.Druk("Bewaren"));
            na.Count(p => p.Status == HttpStatusCode.OK).ShouldBe(1, string.Join(" | ", na.SelectMany(p => p.Fouten)));
            var verliest = na.Single(p => p.Status != HttpStatusCode.OK);
            verliest.Status.ShouldBe(HttpStatusCode.Conflict);
            verliest.Fouten.ShouldHaveSingleItem().ShouldContain("Voor dit kind loopt al een casus");
            (await Huis.Uit(db => db.Set<CasusKind>().CountAsync(k => k.PersoonId == kind && k.Open, Ct))).ShouldBe(1);
        }

        await JournaalHeel();

        static async Task<Pagina> Kies(Klant klant, CasusId casus, PersoonId kind, string naam)
        {
            var vorm = await (await klant.Get($"/casus/{casus}/gezin/persoon")).Kies("Wat is deze persoon in het gezin?", "Kind").Vul("Voornaam", naam).Vul("Achternaam", "Tegelijk").Vul("Geboortedatum", "01-05-2018").Druk("Bewaren");
            vorm.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>($"input[name='Invoer.Bekend'][value='{kind}']").Single().IsChecked = true;
            return vorm;
        }
    }

    [Fact]
    [Eis("CR-009")]
    public async Task Twee_signalen_tegelijk_over_hetzelfde_nieuwe_kind_worden_een_casus()
    {
        using var sanne = await Huis.Als("sanne");
        using var nadia = await Huis.Als("nadia");
        for (var keer = 0; keer < Keren; keer++)
        {
            var naam = new[] { "Ravenhorst", "Eikelboom", "Wolkenveld" }[keer];
            var (een, ander) = (await Vul(sanne, naam), await Vul(nadia, naam));
            var na = await Task.WhenAll(een.Druk("Signaal vastleggen"), ander.Druk("Signaal vastleggen"));
            na.Select(p => p.Status).ShouldAllBe(s => s == HttpStatusCode.OK);
            var gevraagd = na.Where(p => p.Pad.EndsWith("/signalen/nieuw", StringComparison.Ordinal)).ShouldHaveSingleItem();
            gevraagd.Tekst.ShouldContain("Kennen we dit kind al?");
            gevraagd.Waarde("De zorg, in de woorden van de melder").ShouldBe("Slaapt buiten.");
            (await Huis.Uit(db => db.Set<Persoon>().CountAsync(p => p.Achternaam == naam, Ct))).ShouldBe(1);
        }

        await JournaalHeel();

        static async Task<Pagina> Vul(Klant klant, string naam) => (await klant.Get("/signalen/nieuw"))
            .Vul("Voornaam", "Quinten").Vul("Achternaam", naam).Vul("Geboortedatum", "01-05-2018").Vul("De zorg, in de woorden van de melder", "Slaapt buiten.")
            .Kies("Hoe snel moet er iemand kijken?", "Deze week").Kies("Melder", "Burger");
    }

    [Fact]
    public async Task Twee_mensen_voegen_tegelijk_iemand_met_hetzelfde_nummer_toe_en_een_van_de_twee_krijgt_de_vraag()
    {
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        for (var keer = 0; keer < Keren; keer++)
        {
            var bsn = new[] { "999990202", "999990214", "999990226" }[keer];
            var (hier, daar) = (await Proefgezin.Maak(Huis, "Nummer" + keer, "Een"), await Proefgezin.Maak(Huis, "Cijfer" + keer, "Twee", regisseur: "joost"));
            var (een, ander) = (await Vul(nadia, hier, bsn, "Anna"), await Vul(joost, daar, bsn, "Bente"));
            var na = await Task.WhenAll(een.Druk("Bewaren"), ander.Druk("Bewaren"));
            na.Select(p => p.Status).ShouldAllBe(s => s == HttpStatusCode.OK, string.Join(" | ", na.SelectMany(p => p.Fouten)));
            na.Count(p => p.Pad.EndsWith("/gezin/persoon", StringComparison.Ordinal)).ShouldBe(1);
            (await Huis.Uit(db => db.Set<Persoon>().CountAsync(p => p.Achternaam == "Zelfde" + bsn, Ct))).ShouldBe(1);
        }

        await JournaalHeel();

        static async Task<Pagina> Vul(Klant klant, CasusId casus, string bsn, string voornaam) =>
            (await klant.Get($"/casus/{casus}/gezin/persoon")).Kies("Wat is deze persoon in het gezin?", "Familie").Vul("Voornaam", voornaam).Vul("Achternaam", "Zelfde" + bsn).Vul("Burgerservicenummer", bsn);
    }

    Task<int> Aantal(CasusId casus, string soort) => Huis.Uit(db => db.Set<Journaalfeit>().CountAsync(f => f.KetenId == casus.Waarde && f.Soort == soort, Ct));

    Task JournaalHeel() => Huis.In(Huis.Proefstad, async diensten => (await new Journaalcontrole(diensten.GetRequiredService<EenplanDb>()).VoerUit(Ct)).Breuk.ShouldBeNull());
}

public sealed class GelijktijdigTests_Sqlite(SqliteHuis huis) : GelijktijdigTests(huis), IClassFixture<SqliteHuis>;

public sealed class GelijktijdigTests_Postgres(PostgresHuis huis) : GelijktijdigTests(huis), IClassFixture<PostgresHuis>;
