using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin.Veranderen;
using Eenplan.Web.Onderdelen.Privacy;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezinsplan;
using Eenplan.Web.Tests.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Gezin;

/// <summary>Something changes in a family while its case runs: what follows is told first, done in one proces, and kept.</summary>
public abstract class LevensgebeurtenissenTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Laatst = "Laatst vastgelegd";

    [Fact]
    public async Task Wat_volgt_staat_vooraf_en_na_afloop_op_de_pagina()
    {
        var g = await Proefplan.Gezin(Huis, "Vooraf");
        using var nadia = await Huis.Als("nadia");
        var keuze = await (await nadia.Get($"/casus/{g.Casus}/gezin")).Klik("Er is iets veranderd in het gezin");
        keuze.Tekst.ShouldNotContain(Laatst);
        var wie = await keuze.Klik("Iemand heeft een andere naam");
        var vorm = await wie.Klik("Mila Vooraf");
        vorm.Kop.ShouldBe("Mila Vooraf heeft een andere naam");
        vorm.Tekst.ShouldContain("Nieuwe brieven en nieuwe versies van het plan dragen de nieuwe naam.");
        var fout = await vorm.Vul("Achternaam", "Nieuwenaam").Druk("Nieuwe naam vastleggen");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Waarde("Achternaam").ShouldBe("Nieuwenaam");
        fout.FoutBij("Deze naam geldt vanaf")!.ShouldContain("dag-maand-jaar");
        var klaar = await fout.Vul("Deze naam geldt vanaf", "20-11-2026").Vul("Waar heb je dit gelezen?", "BRP").Druk("Nieuwe naam vastleggen");
        klaar.Tekst.ShouldContain("Het is vastgelegd.");
        klaar.Tekst.ShouldContain(Laatst);
        klaar.Tekst.ShouldContain("Wie zoekt op de oude naam, vindt Mila nog steeds.");
    }

    [Fact]
    [Eis("GP-002")]
    public async Task Na_een_naamswijziging_vindt_de_oude_naam_het_kind_en_draagt_het_plan_de_nieuwe()
    {
        var casus = await Proefgezin.Maak(Huis, "Zofia", "Kwiatkowska", "04-04-2015");
        var kind = await Proefgezin.Kind(Huis, casus);
        await Huis.Als("nadia", d => d.GetRequiredService<WijzigNaam>().VoerUit(new(casus, kind, "Sofie", null, "Bloemendal", "20-11-2026", "BRP"), CancellationToken.None));
        using var nadia = await Huis.Als("nadia");
        async Task<Pagina> Zoek(string naam) => await (await nadia.Get("/zoeken")).Vul("Naam, geboortedatum, postcode of burgerservicenummer", naam).Druk("Zoeken");
        var oud = await Zoek("Zofia Kwiatkowska");
        oud.Tekst.ShouldContain("Sofie Bloemendal");
        oud.Tekst.ShouldContain("Heette eerder: Zofia Kwiatkowska");
        (await Zoek("Sofie Bloemendal")).Tekst.ShouldContain("1 persoon gevonden");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Zofia Kwiatkowska heet nu Sofie Bloemendal (bron: BRP)");
        // A later correction of a typo does not make the old name unfindable.
        await (await nadia.Get($"/casus/{casus}/gezin/persoon/{kind}")).Vul("Telefoon", "06 0000 0001").Druk("Bewaren");
        (await Zoek("Zofia Kwiatkowska")).Tekst.ShouldContain("Sofie Bloemendal");
    }

    [Fact]
    [Eis("CR-041")]
    public async Task Na_een_overlijden_tekent_die_ouder_niet_en_gaat_er_geen_brief_meer_heen()
    {
        var g = await Proefplan.Gezin(Huis, "Rouw");
        await Mail(g.Mark, "mark@rouw.example");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        await Deel(g.Casus, g.Kind, "Mark Rouw", "mark@rouw.example");
        (await Moet(nadia, g.Casus)).ShouldContain("Mark Rouw");

        var vorm = await nadia.Get($"/casus/{g.Casus}/gezin/veranderd/overleden/{g.Mark}");
        vorm.Kop.ShouldBe("Mark Rouw is overleden");
        vorm.Tekst.ShouldContain("Het plan heeft geen handtekening van Mark nodig.");
        (await vorm.Vul("Op welke dag?", "24-11-2026").Druk("Vastleggen")).FoutBij("Op welke dag?")!.ShouldContain("nog niet geweest");
        var klaar = await vorm.Vul("Op welke dag?", "22-11-2026").Druk("Vastleggen");
        klaar.Tekst.ShouldContain("Het besproken plan heeft geen handtekening meer nodig van Mark Rouw.");
        (await Moet(nadia, g.Casus)).ShouldNotContain("Mark");
        (await Moet(nadia, g.Casus)).ShouldContain("Sevda Rouw");

        (await Huis.Uit(db => db.Set<Uitbakbericht>().CountAsync(b => db.Set<Verstrekking>().Any(v => v.Id == b.Herkomst && v.CasusId == g.Casus)))).ShouldBe(0, "wat wachtte, gaat niet weg");
        foreach (var (naam, adres) in new[] { ("Mark Rouw", "iets@anders.example"), ("Oma", "mark@rouw.example") })
        {
            var geweigerd = await Probeer(g.Casus, g.Kind, naam, adres);
            geweigerd.Weigeringen.Single().Code.ShouldBe("ontvanger-overleden");
        }

        (await Probeer(g.Casus, g.Kind, "Sevda Rouw", "sevda@rouw.example")).Gelukt.ShouldBeTrue();
        (await Huis.Uit(db => db.Set<Gezag>().CountAsync(x => x.HouderId == g.Mark && x.Tot == null))).ShouldBe(0);
        (await nadia.Get($"/casus/{g.Casus}/gezin")).Tekst.ShouldContain("Mark Rouw is overleden op 22-11-2026.");
        (await nadia.Get($"/casus/{g.Casus}/screening")).Tekst.ShouldNotContain("Mark");
    }

    [Fact]
    [Eis("GP-013")]
    public async Task Een_doel_van_wie_overleden_is_blijft_van_haar_in_het_plan_en_gaat_niet_verloren()
    {
        var g = await Proefplan.Gezin(Huis, "Doelrijk");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Doel(1, "Mark stopt met roken", "Mark Doelrijk").Vul("Alleen voor deze volwassene: een ander leest doel 1 niet bij het tekenen", "ja").Druk("Plan bewaren");
        await Huis.Als("nadia", d => d.GetRequiredService<MeldOverlijden>().VoerUit(new(g.Casus, g.Mark, "22-11-2026"), CancellationToken.None));
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan")).Tekst.ShouldContain("Mark stopt met roken");
        var bewerk = await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken");
        var bewaard = await bewerk.Vul("Wanneer is het goed genoeg? (doel 1)", "Minder vaak").Druk("Plan bewaren");
        bewaard.Status.ShouldBe(HttpStatusCode.OK);
        bewaard.Tekst.ShouldContain("Mark stopt met roken");
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk?voor={g.Sevda}")).Tekst.ShouldNotContain("roken", customMessage: "wat van hem alleen was, blijft dat");
    }

    [Fact]
    [Eis("CR-019", "CR-057")]
    public async Task Als_het_enige_kind_overlijdt_stopt_alles_en_kan_de_casus_dicht()
    {
        var casus = await Huis.Gezin("Noor", "Stil");
        var kind = await Proefgezin.Kind(Huis, casus);
        await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "nadia");
        (await Termijnen(casus)).ShouldNotBeEmpty();
        using var nadia = await Huis.Als("nadia");
        var klaar = await (await nadia.Get($"/casus/{casus}/gezin/veranderd/overleden/{kind}")).Vul("Op welke dag?", "23-11-2026").Druk("Vastleggen");
        klaar.Tekst.ShouldContain("Alle termijnen en controles van deze casus stoppen.");
        (await Termijnen(casus)).ShouldBeEmpty();
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Veiligheidsplan beëindigd: er is geen kind meer in deze casus");
        (await nadia.Get($"/casus/{casus}")).Document.QuerySelector(".een-casuskop")!.TextContent.ShouldNotContain("Directe veiligheid");
        (await nadia.Get($"/casus/{casus}/contact")).Tekst.ShouldNotContain("Welk kind heb je gezien?");
        var rustig = await nadia.Get($"/casus/{casus}/gezin/veranderd/overleden/{kind}");
        rustig.Tekst.ShouldContain("Er is geen haast bij.");
        var dicht = await (await rustig.Klik("Casus sluiten")).Vul("Waarom sluit je de casus?", "Noor is overleden; het gezin heeft steun van oma.").Vul("Wanneer vraag je nog één keer hoe het gaat?", "23-12-2026").Druk("Casus sluiten");
        dicht.Status.ShouldBe(HttpStatusCode.OK);
        (await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.GeslotenOp).SingleAsync())).ShouldNotBeNull();
    }

    [Fact]
    [Eis("CR-010")]
    public async Task Een_overlijden_in_een_gezin_met_meer_kinderen_vraagt_alleen_nog_om_de_anderen()
    {
        var casus = await Huis.Gezin("Kim", "Verder");
        var kim = await Proefgezin.Kind(Huis, casus);
        await Proefgezin.Voeg(Huis, casus, new("Lou", null, "Verder") { Geboren = new(2019, 2, 2) }, Gezinsrol.Kind);
        await Huis.Weeg(casus, Veiligheidsoordeel.Voldoende, "nadia");
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(3);
        try
        {
            await Huis.Als("nadia", d => d.GetRequiredService<MeldOverlijden>().VoerUit(new(casus, kim, "20-11-2026"), CancellationToken.None));
            (await Termijnen(casus)).ShouldContain("VeiligheidHerwegen:24-11");
            using var nadia = await Huis.Als("nadia");
            var wegen = await nadia.Get($"/casus/{casus}/veiligheid");
            wegen.Tekst.ShouldContain("Lou");
            wegen.Tekst.ShouldNotContain("Kim, ");
            (await nadia.Get("/werkvoorraad")).Tekst.ShouldNotContain("Kim, ");

            var fout = await Huis.Probeer("nadia", d => d.GetRequiredService<MeldOverlijden>().VoerUit(new(casus, kim, "20-11-2026"), CancellationToken.None));
            fout.Weigeringen.Single().Code.ShouldBe("al-overleden");
            var hersteld = await (await nadia.Get($"/casus/{casus}/gezin/veranderd/overleden/{kim}")).Vul("Wat klopte er niet?", "Verkeerde persoon gekozen.").Druk("Vergissing herstellen");
            hersteld.Status.ShouldBe(HttpStatusCode.OK);
            (await nadia.Get($"/casus/{casus}/veiligheid")).Tekst.ShouldContain("Kim, 8 jaar");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    [Eis("CR-041", "SB-123")]
    public async Task Na_een_gezagswijziging_moet_een_ander_het_besproken_plan_tekenen()
    {
        var g = await Proefplan.Gezin(Huis, "Rechter");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        var vorm = await (await nadia.Get($"/casus/{g.Casus}/gezin/veranderd/gezag")).Klik("Mila Rechter");
        vorm.Tekst.ShouldContain("Het plan is besproken en nog niet vastgesteld.");
        var leeg = await vorm.Vul("Dit geldt vanaf", "20-11-2026").Vul("Waar heb je dit gelezen?", "uitspraak").Druk("Gezag wijzigen");
        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Fouten.ShouldContain(f => f.Contains("bij wie het gezag stopt", StringComparison.Ordinal));
        var klaar = await leeg.Kies("Bij wie stopt het gezag?", "Mark Rechter, ouderlijk gezag").Vul("Wat voor gezag komt erbij?", "voogdij door een gecertificeerde instelling").Vul("Gecertificeerde instelling", "JB west").Druk("Gezag wijzigen");
        klaar.Tekst.ShouldContain("Het besproken plan wordt nu ook getekend door JB west.");
        klaar.Tekst.ShouldContain("Het besproken plan heeft geen handtekening meer nodig van Mark Rechter.");
        (await Moet(nadia, g.Casus)).ShouldContain("JB west");
        (await Moet(nadia, g.Casus)).ShouldNotContain("Mark");
        (await Huis.Uit(db => db.Set<Gezag>().Where(x => x.KindId == g.Kind && x.HouderId == g.Mark).Select(x => x.Tot).SingleAsync())).ShouldBe(new DateOnly(2026, 11, 19));
    }

    [Fact]
    [Eis("SB-123")]
    public async Task Na_een_scheiding_ziet_het_tweede_huishouden_niets_van_het_eerste()
    {
        var casus = await Proefgezin.Maak(Huis, "Mila", "Tweehuis", "03-03-2012");
        var thuis = (await Proefgezin.Huizen(Huis, casus)).Single();
        var kind = await Proefgezin.Kind(Huis, casus);
        var sevda = await Proefgezin.Voeg(Huis, casus, new("Sevda", null, "Tweehuis") { Geboren = new(1990, 3, 3), Telefoon = "06 0000 0201" }, Gezinsrol.Ouder, huishouden: thuis);
        var mark = await Proefgezin.Voeg(Huis, casus, new("Mark", null, "Tweehuis") { Geboren = new(1987, 3, 3), Telefoon = "06 0000 0202" }, Gezinsrol.Ouder, huishouden: thuis);
        foreach (var ouder in new[] { sevda, mark })
        {
            await Huis.Als("nadia", d => d.GetRequiredService<Onderdelen.Gezin.LegGezagVast>().VoerUit(new(casus, kind, Gezagssoort.Ouder, ouder, null, "01-01-2020", "gezagsregister"), CancellationToken.None));
        }

        await Huis.Als("nadia", d => d.GetRequiredService<Onderdelen.Coordinatie.LegContactVast>().VoerUit(new(casus, Contactsoort.Huisbezoek, "20-11-2026", null, "Mila", true, "Mila vertelde.", null, [kind], [kind], Veiligheidsindruk.Gelijk), CancellationToken.None));
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, casus);
        (await nadia.Get($"/casus/{casus}/gezinsplan/druk?voor={sevda}")).Tekst.ShouldContain("06 0000 0202", customMessage: "in één huis zien zij elkaar");

        var vorm = await nadia.Get($"/casus/{casus}/gezin/veranderd/scheiding");
        vorm.Tekst.ShouldContain("Het gezag verandert niet. Het plan wordt getekend door");
        var klaar = await vorm.Kies("Wie gaat ergens anders wonen?", "Mark Tweehuis").Vul("Woont daar sinds", "23-11-2026").Vul("Naam van dit huis", "Thuis bij Mark").Vul("Straat en huisnummer", "Plein 22").Druk("Vastleggen dat zij uit elkaar gaan");
        klaar.Tekst.ShouldContain("Adres, telefoon en e-mail van de een zijn vanaf nu niet te zien voor de ander.");
        var bijSevda = await nadia.Get($"/casus/{casus}/gezinsplan/druk?voor={sevda}");
        bijSevda.Tekst.ShouldNotContain("06 0000 0202");
        bijSevda.Tekst.ShouldNotContain("Plein 22");
        (await nadia.Get($"/casus/{casus}/gezinsplan/druk?voor={mark}")).Tekst.ShouldNotContain("06 0000 0201");
        (await Moet(nadia, casus)).ShouldContain("Mark Tweehuis");
        (await Huis.Uit(db => db.Set<Gezag>().CountAsync(x => x.KindId == kind && x.Tot == null))).ShouldBe(2);
    }

    [Fact]
    public async Task Een_verhuizing_buiten_de_gemeente_zegt_wie_verantwoordelijk_is_en_maakt_een_taak()
    {
        var casus = await Proefgezin.Maak(Huis, "Bram", "Inpakker");
        using var nadia = await Huis.Als("nadia");
        var vorm = await nadia.Get($"/casus/{casus}/gezin/veranderd/verhuizing");
        var woning = vorm.Document.QuerySelectorAll("main fieldset label")[0].TextContent.Trim();
        woning.ShouldEndWith(": Bram");
        var fout = await vorm.Kies("Wie zijn er verhuisd?", woning).Vul("Plaats", "Delft").Vul("Postcode", "2611 A").Vul("Ze wonen daar sinds", "20-12-2026").Druk("Verhuizing vastleggen");
        fout.FoutBij("Postcode").ShouldNotBeNull();
        fout.Waarde("Plaats").ShouldBe("Delft");
        var weer = await fout.Vul("Postcode", "2611 AB").Druk("Verhuizing vastleggen");
        weer.FoutBij("Ze wonen daar sinds")!.ShouldContain("nog niet geweest");
        var klaar = await weer.Vul("Ze wonen daar sinds", "23-11-2026").Vul("Straat en huisnummer", "Oude Delft 1").Druk("Verhuizing vastleggen");
        klaar.Tekst.ShouldContain("Delft ligt buiten Proefstad. Woonplaatsbeginsel (Jeugdwet artikel 1.1)");
        (await nadia.Get($"/casus/{casus}/taken")).Tekst.ShouldContain("Verhuisd naar Delft");
        (await nadia.Get($"/casus/{casus}/gezin")).Tekst.ShouldContain("Eerdere adressen (1)");

        var binnen = await (await nadia.Get($"/casus/{casus}/gezin/veranderd/verhuizing")).Kies("Wie zijn er verhuisd?", woning).Vul("Ze wonen daar sinds", "23-11-2026").Vul("Plaats", "proefstad").Druk("Verhuizing vastleggen");
        binnen.Status.ShouldBe(HttpStatusCode.OK);
        (await Huis.Uit(db => db.Set<Taak>().CountAsync(t => t.CasusId == casus))).ShouldBe(1, "binnen de gemeente geen taak");
    }

    [Fact]
    [Eis("CR-010", "CR-019")]
    public async Task Een_kind_erbij_in_een_lopende_casus_vraagt_een_weging_en_een_partner_niet()
    {
        var casus = await Huis.Gezin("Ties", "Erbij");
        using var nadia = await Huis.Als("nadia");
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(5);
        try
        {
            var partner = await (await nadia.Get($"/casus/{casus}/gezin/veranderd")).Klik("Een ouder heeft een nieuwe partner");
            partner.Tekst.ShouldContain("De partner heeft geen gezag en hoeft het plan niet te tekenen.");
            (await partner.Vul("Voornaam", "Ruud").Vul("Achternaam", "Nieuw").Vul("Geboortedatum", "01-01-1985").Druk("Bewaren")).Tekst.ShouldContain("Ruud heeft geen gezag");
            (await Termijnen(casus)).ShouldNotContain(t => t.StartsWith("VeiligheidHerwegen", StringComparison.Ordinal));
            (await nadia.Get($"/casus/{casus}/screening")).Tekst.ShouldContain("Ruud");

            var kind = await (await nadia.Get($"/casus/{casus}/gezin/veranderd")).Klik("Er is een kind bij");
            kind.Tekst.ShouldContain("Weeg de directe veiligheid uiterlijk de volgende werkdag opnieuw.");
            (await kind.Vul("Voornaam", "Fenna").Vul("Achternaam", "Erbij").Vul("Geboortedatum", "01-02-2024").Druk("Bewaren")).Tekst.ShouldContain("Fenna komt op de lijst van gesprekken: gezien.");
            (await Termijnen(casus)).ShouldContain("VeiligheidHerwegen:24-11");
            (await nadia.Get($"/casus/{casus}/screening")).Tekst.ShouldContain("Kinderdagverblijf");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    public async Task Wie_op_een_oude_versie_verhuist_ziet_beide_en_niets_gaat_verloren()
    {
        var casus = await Proefgezin.Maak(Huis, "Saar", "Tegelijk");
        using var nadia = await Huis.Als("nadia");
        var vorm = await nadia.Get($"/casus/{casus}/gezin/veranderd/verhuizing");
        await Proefgezin.Voeg(Huis, casus, new("Abena", null, "Tegelijk") { Geboren = new(1992, 3, 4) }, Gezinsrol.Ouder);
        var woning = vorm.Document.QuerySelectorAll("main fieldset label")[0].TextContent.Trim();
        var oud = await vorm.Kies("Wie zijn er verhuisd?", woning).Vul("Ze wonen daar sinds", "23-11-2026").Vul("Straat en huisnummer", "Kade 4").Druk("Verhuizing vastleggen");
        oud.Status.ShouldBe(HttpStatusCode.Conflict);
        oud.Waarde("Straat en huisnummer").ShouldBe("Kade 4");
        (await oud.Druk("Verhuizing vastleggen")).Tekst.ShouldContain("Het is vastgelegd.");
    }

    Task Mail(PersoonId wie, string adres) => Huis.Uit(db => db.Set<Persoon>().Where(p => p.Id == wie).ExecuteUpdateAsync(s => s.SetProperty(p => p.Email, adres)));

    Task<Uitkomst<Verstrekking>> Probeer(CasusId casus, PersoonId over, string naam, string adres) => Huis.Probeer("nadia", d => d.GetRequiredService<Verstrek>().VoerUit(
        new(casus, new(Ontvangersoort.Gezin, naam, Verstrekwijze.Email, adres, "Afspraken", "Tot dinsdag.", [over], "Weten wat is afgesproken", Verstrekgrond.RechtBetrokkene)), CancellationToken.None));

    async Task Deel(CasusId casus, PersoonId over, string naam, string adres) => (await Probeer(casus, over, naam, adres)).Gelukt.ShouldBeTrue();

    /// <summary>Who has to sign, as the plan page says it.</summary>
    static async Task<string> Moet(Klant klant, CasusId casus) =>
        string.Join(", ", (await klant.Get($"/casus/{casus}/gezinsplan")).Document.QuerySelectorAll(".een-tekenaar p:first-child").Select(p => p.TextContent.Trim()).Where(t => !t.EndsWith("(mag)", StringComparison.Ordinal)));

    async Task<List<string>> Termijnen(CasusId casus) => (await Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == casus).ToListAsync())).ConvertAll(t => $"{t.Code}:{t.Laatste:dd-MM}");
}

public sealed class LevensgebeurtenissenTests_Sqlite(SqlitePosthuis huis) : LevensgebeurtenissenTests(huis), IClassFixture<SqlitePosthuis>;

public sealed class LevensgebeurtenissenTests_Postgres(PostgresPosthuis huis) : LevensgebeurtenissenTests(huis), IClassFixture<PostgresPosthuis>;
