using System.Net;
using AngleSharp.Html.Dom;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Screening;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Overleg.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezinsplan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Overleg;

/// <summary>A consultation from the waiting list to the note in the file, as its people meet it.</summary>
public abstract class OverlegTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-037", "CR-005")]
    public async Task Een_zaak_gaat_van_wachtlijst_via_agenda_naar_besluit_notitie_en_taken()
    {
        var casus = await Huis.Gezin("Yassin", "Overlegzaak");
        using var nadia = await Huis.Als("nadia");
        var fout = await (await nadia.Get($"/casus/{casus}/overleg")).Vul("Wat is de aanleiding?", "De analyse ligt er.").Druk("Zaak inbrengen");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Waarde("Wat is de aanleiding?").ShouldBe("De analyse ligt er.");
        (await fout.Kies("Wat vraag je aan het overleg?", "De analyse bespreken").Druk("Zaak inbrengen")).Tekst.ShouldContain("wacht sinds");
        var punt = await Punt(casus);

        var nog = await nadia.Get($"/casus/{casus}/overleg/{punt}");
        nog.Tekst.ShouldContain("Een besluit kan als de zaak op de agenda van een overleg staat.");
        var overleg = await Plan(nadia);
        var agenda = await Zet(overleg, "Overlegzaak");
        agenda.Tekst.ShouldContain("Inbreng ontbreekt");

        var zaak = await nadia.Get($"/casus/{casus}/overleg/{punt}");
        zaak.Waarde("Wie").ShouldContain("Joost Hendriks");
        var half = await zaak.Vul("Wat moet het overleg weten?", "Yassin slaapt slecht.").Druk("Alleen bewaren");
        half.Tekst.ShouldContain("Bewaard.");
        var weigert = await half.Vul("Wat deel je, en wat niet?", "School. Niet de schulden.").Vul("Hoe wegen we dit samen?", "We weten genoeg.").Vul("Wat gaat er gebeuren?", "Gesprek op school").Vul("Wie doet het?", "Nadia el Amrani").Vul("Klaar op", "27-11-2026").Druk("Besluit vastleggen");
        weigert.Status.ShouldBe(HttpStatusCode.BadRequest);
        weigert.FoutBij("Wat voegt deze persoon toe?").ShouldNotBeNull();
        weigert.Waarde("Wat gaat er gebeuren?").ShouldBe("Gesprek op school");
        var weer = await weigert.Vul("Wat voegt deze persoon toe?", "Kent de school.").Druk("Besluit vastleggen");
        weer.FoutBij("Waarom?").ShouldNotBeNull().ShouldContain("ook als je iets niet doet");
        var klaar = await weer.Kies("Wat besluiten we?", "Doen").Vul("Waarom?", "Een plan kan.").Kies("Advies vragen aan een GI?", "Nee, niet passend").Druk("Besluit vastleggen");
        klaar.Tekst.ShouldContain("Besluit: doen");
        (await Huis.Uit(db => db.Set<Taak>().Where(t => t.CasusId == casus && t.Wat == "Gesprek op school").Select(t => t.WachtOp).ToListAsync())).ShouldBe([null]);
        var lijn = (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst;
        lijn.ShouldContain("Een plan kan.");
        var stand = Domein.Casus.Voortgang.Niets;
        await Huis.In(Huis.Proefstad, async d => stand = await d.GetRequiredService<Voortganglezer>().Lees(casus, CancellationToken.None));
        stand.AnalyseInCo.ShouldBeTrue();
    }

    [Fact]
    [Eis("CR-037")]
    public async Task Over_een_zaak_buiten_de_agenda_valt_geen_besluit()
    {
        var casus = await Huis.Gezin("Bo", "Buitenagenda");
        using var nadia = await Huis.Als("nadia");
        await Breng(nadia, casus, "Jeugdhulp inzetten");
        var punt = await Punt(casus);
        var antwoord = await Huis.Probeer("nadia", d => d.GetRequiredService<Onderdelen.Overleg.LegBesprekingVast>().VoerUit(
            new(casus, punt, 0, new("Inbreng", [new("Willemijn", "Alles", "Weegt")], [], "Gewogen"), true, Besluitsoort.Doen, "Nodig"), CancellationToken.None));
        antwoord.Weigeringen[0].Code.ShouldBe("niet-op-agenda");
        (await Huis.Uit(db => db.Set<Agendapunt>().Where(p => p.Id == punt).Select(p => p.Inbreng).SingleAsync())).ShouldBeNull("een weigering schrijft niets");
        IReadOnlyList<CoBesluit> besluiten = [];
        await Huis.In(Huis.Proefstad, async d => besluiten = await d.GetRequiredService<Besluiten>().Van(casus, CancellationToken.None));
        besluiten.ShouldBeEmpty();
    }

    [Fact]
    [Eis("CR-050")]
    public async Task Een_deelnemer_ziet_alleen_de_zaken_die_hij_mag_zien()
    {
        var casus = await Huis.Gezin("Kim", "Geheimzaak");
        using var nadia = await Huis.Als("nadia");
        await Breng(nadia, casus, "Iets anders");
        var overleg = await Plan(nadia);
        await Zet(overleg, "Geheimzaak");
        using var joost = await Huis.Als("joost");
        var blik = await joost.Get(overleg);
        blik.Status.ShouldBe(HttpStatusCode.OK);
        blik.AlleTekst.ShouldNotContain("Geheimzaak");
        blik.Tekst.ShouldContain("Een andere zaak");
        (await joost.Get($"/casus/{casus}/overleg/{await Punt(casus)}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await joost.Get("/overleggen")).AlleTekst.ShouldNotContain("Geheimzaak");
        using var bram = await Huis.Als("bram");
        (await bram.Get(overleg)).Status.ShouldBe(HttpStatusCode.NotFound, "een overleg van een ander team");
    }

    [Fact]
    public async Task Later_zet_de_zaak_met_haar_dag_terug_op_de_wachtlijst()
    {
        var casus = await Huis.Gezin("Sem", "Laterzaak");
        using var nadia = await Huis.Als("nadia");
        await Breng(nadia, casus, "Het loopt vast, of er is iets nieuws");
        await Zet(await Plan(nadia), "Laterzaak");
        var punt = await Punt(casus);
        await (await nadia.Get($"/casus/{casus}/overleg/{punt}")).Vul("Wat deel je, en wat niet?", "Alles over school.").Vul("Wat voegt deze persoon toe?", "Weegt mee.").Vul("Hoe wegen we dit samen?", "Te vroeg.")
            .Kies("Wat besluiten we?", "Later opnieuw wegen").Vul("Waarom?", "Eerst spreken we Sem.").Vul("Opnieuw wegen op", "09-12-2026").Druk("Besluit vastleggen");
        var weer = await Huis.Uit(db => db.Set<Agendapunt>().SingleAsync(p => p.CasusId == casus && p.Besluit == null));
        weer.Vanaf.ShouldBe(new DateOnly(2026, 12, 9));
        weer.Aanleiding.ShouldContain("Eerst spreken we Sem.");
        (await nadia.Get("/overleggen")).Tekst.ShouldContain("vanaf 09-12-2026");
    }

    [Fact]
    [Eis("CR-024", "CR-026")]
    public async Task Een_signaal_zet_de_zaak_vanzelf_op_de_lijst_en_komt_daarna_niet_terug()
    {
        var casus = await Huis.Gezin("Mo", "Signaalzaak");
        Task<Uitkomst<Guid?>> Vink(params Cosignaal[] signalen) => Huis.Probeer("nadia", d => d.GetRequiredService<Werkeenheid>().Voer<Guid?>(
            "Proef", async verloop => await d.GetRequiredService<ZetOpAgenda>().ZetSignalen(casus, signalen, [Cosignaal.WerkOfSchool], verloop, CancellationToken.None), CancellationToken.None));
        (await Vink(Cosignaal.WerkOfSchool)).Waarde.ShouldBeNull("het plan dekt dit al");
        var punt = (await Vink(Cosignaal.HuiselijkGeweld)).Waarde.ShouldNotBeNull();
        (await Vink(Cosignaal.HuiselijkGeweld)).Waarde.ShouldBeNull();
        (await Vink(Cosignaal.HuiselijkGeweld, Cosignaal.Zorgmijden)).Waarde.ShouldBe(punt, "een tweede signaal komt bij dezelfde weging");
        (await Huis.Uit(db => db.Set<Agendapunt>().Where(p => p.CasusId == casus).Select(p => p.Aanleiding).SingleAsync())).ShouldContain("Zorg mijden");
    }

    [Fact]
    [Eis("CR-026")]
    public async Task Een_zorg_die_in_het_plan_staat_hoeft_niet_opnieuw_in_het_overleg()
    {
        var g = await Proefplan.Gezin(Huis, "Planzorg");
        using var nadia = await Huis.Als("nadia");
        const string Signalen = "Welke signalen zie je in dit gezin?";
        const string InPlan = "Welke zorgen zijn in het plan al met een doel beantwoord?";
        (await nadia.Get($"/casus/{g.Casus}/screening")).Tekst.ShouldNotContain(InPlan, customMessage: "zonder plan valt er niets te beantwoorden");
        (await Proefplan.Vastgesteld(nadia, g, "Planzorg")).Tekst.ShouldContain("geldt nu");
        var bewaard = await (await nadia.Get($"/casus/{g.Casus}/screening")).Kies(Signalen, "Zorgen over geld of huis").Kies(InPlan, "Zorgen over geld of huis").Druk("Signalen opslaan");
        bewaard.Tekst.ShouldContain("Bewaard.");
        (await Huis.Uit(db => db.Set<Agendapunt>().CountAsync(p => p.CasusId == g.Casus))).ShouldBe(0);
        (await nadia.Get($"/casus/{g.Casus}/tijdlijn")).Tekst.ShouldContain("Staat al in het plan, dus niet opnieuw in het overleg: Zorgen over geld of huis");
        ((IHtmlInputElement)bewaard.Document.QuerySelector("input[name='Invoer.InPlan']:checked")!).IsChecked = false;
        await bewaard.Druk("Signalen opslaan");
        (await Huis.Uit(db => db.Set<Agendapunt>().CountAsync(p => p.CasusId == g.Casus))).ShouldBe(1, "wat het plan niet meer dekt, weegt het overleg");
    }

    [Fact]
    public async Task Na_een_geweigerd_besluit_bewaart_bewaren_alleen()
    {
        var casus = await Huis.Gezin("Isa", "Alleenbewaren");
        using var nadia = await Huis.Als("nadia");
        await Breng(nadia, casus, "Plan of hulp wijzigen");
        await Zet(await Plan(nadia), "Alleenbewaren");
        var punt = await Punt(casus);
        var geweigerd = await (await nadia.Get($"/casus/{casus}/overleg/{punt}")).Vul("Hoe wegen we dit samen?", "Nog niet rond.").Druk("Besluit vastleggen");
        geweigerd.Fouten.ShouldNotBeEmpty();
        var bewaard = await geweigerd.Vul("Hoe wegen we dit samen?", "Eerst oma horen.").Druk("Alleen bewaren");
        bewaard.Tekst.ShouldContain("Bewaard.");
        bewaard.Waarde("Hoe wegen we dit samen?").ShouldBe("Eerst oma horen.");
        var zonderReden = await (await nadia.Get($"/casus/{casus}/overleg/{punt}")).Druk("Ja, hoeft niet meer");
        zonderReden.FoutBij("Waarom hoeft het niet meer?").ShouldNotBeNull();
        (await zonderReden.Druk("Alleen bewaren")).Waarde("Hoe wegen we dit samen?").ShouldBe("Eerst oma horen.");
    }

    [Fact]
    public async Task Een_afgezegd_overleg_laat_de_zaken_weer_wachten()
    {
        var casus = await Huis.Gezin("Ada", "Afzegzaak");
        using var nadia = await Huis.Als("nadia");
        await Breng(nadia, casus, "Plan of hulp wijzigen");
        var overleg = await Plan(nadia);
        await Zet(overleg, "Afzegzaak");
        (await (await nadia.Get(overleg)).Druk("Overleg afzeggen")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await (await nadia.Get(overleg)).Vul("Waarom gaat het niet door?", "Willemijn is ziek.").Druk("Overleg afzeggen")).Tekst.ShouldContain("Dit overleg gaat niet door");
        (await Huis.Uit(db => db.Set<Agendapunt>().Where(p => p.CasusId == casus).Select(p => p.BijeenkomstId).SingleAsync())).ShouldBeNull();
    }

    [Fact]
    public async Task De_eigen_agenda_noemt_overleg_en_termijn_en_geen_gezin_en_stopt_bij_intrekken()
    {
        await Huis.Gezin("Zoë", "Agendazaak");
        using var nadia = await Huis.Als("nadia");
        var pad = await Plan(nadia);
        using var joost = await Huis.Als("joost");
        async Task<string> Adres(Klant wie) => (await (await wie.Get("/account/agenda")).Verstuur((AngleSharp.Html.Dom.IHtmlFormElement)(await wie.Get("/account/agenda")).Document.QuerySelector("main form")!, null)).Document.QuerySelector("code.een-eenmalig")!.TextContent;
        var (oud, buiten) = (await Adres(joost), Huis.Niemand());
        var kalender = await buiten.Http.GetStringAsync(oud);
        kalender.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        kalender.ShouldContain("SUMMARY:Casuïstiekoverleg\r\n");
        kalender.ShouldContain("DTSTART:20261123T083000Z\r\n");
        var termijnen = await buiten.Http.GetStringAsync(await Adres(nadia));
        termijnen.ShouldContain("SUMMARY:Termijn: ");
        termijnen.ShouldNotContain("Agendazaak");
        termijnen.ShouldNotContain("Zo");
        var nieuw = await Adres(joost);
        (await buiten.Http.GetAsync(oud)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "het oude adres stopt");
        await (await joost.Get("/account/agenda")).Druk("Ja, intrekken");
        (await buiten.Http.GetAsync(nieuw)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        pad.ShouldStartWith("/overleggen/");
        buiten.Dispose();
    }

    async Task<string> Plan(Klant wie)
    {
        var na = await (await wie.Get("/overleggen/plannen")).Kies("Wat voor overleg is het?", "Casuïstiekoverleg").Vul("Dag", "23-11-2026").Vul("Van", "9.30").Vul("Tot", "11.00")
            .Vul("Wie zit voor?", "Willemijn Terpstra").Kies("Welke collega's zijn erbij?", "Joost Hendriks, casusregisseur").Druk("Plannen");
        na.Status.ShouldBe(HttpStatusCode.OK, na.Tekst);
        return na.Pad[("/" + Huis.Proefstad).Length..];
    }

    /// <summary>Willemijn, who sees the cases of her team, makes the agenda.</summary>
    async Task<Pagina> Zet(string overleg, string naam)
    {
        using var willemijn = await Huis.Als("willemijn");
        var pagina = await willemijn.Get(overleg);
        var keuze = pagina.Document.QuerySelectorAll("main label").Select(l => l.TextContent.Trim()).Single(l => l.Contains(naam, StringComparison.Ordinal));
        return await pagina.Kies("Welke zaken komen op de agenda?", keuze).Druk("Op de agenda zetten");
    }

    static async Task Breng(Klant wie, CasusId casus, string onderwerp) =>
        (await (await wie.Get($"/casus/{casus}/overleg")).Kies("Wat vraag je aan het overleg?", onderwerp).Vul("Wat is de aanleiding?", "Er is iets nieuws.").Druk("Zaak inbrengen")).Tekst.ShouldContain("wacht");

    Task<Guid> Punt(CasusId casus) => Huis.Uit(db => db.Set<Agendapunt>().Where(p => p.CasusId == casus && p.Besluit == null).Select(p => p.Id).SingleAsync());
}

public sealed class OverlegTests_Sqlite(SqliteHuis huis) : OverlegTests(huis), IClassFixture<SqliteHuis>;

public sealed class OverlegTests_Postgres(PostgresHuis huis) : OverlegTests(huis), IClassFixture<PostgresHuis>;
