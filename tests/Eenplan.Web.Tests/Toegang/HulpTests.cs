using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Toegang;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Onderdelen.Toegang;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Eenplan.Web.Tests.Gezinsplan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>From a question for help to running help and less of it, as the regisseur meets it.</summary>
public abstract class HulpTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-042", "CR-045")]
    public async Task Van_vraag_via_afweging_naar_besluit_en_wachtende_hulp()
    {
        var g = await Proefplan.Gezin(Huis, "Hulpreis");
        await Huis.Notitie(g.Casus);
        using var nadia = await Huis.Als("nadia");
        var leeg = await nadia.Get($"/casus/{g.Casus}/hulp");
        leeg.Kop.ShouldBe("Er is nog geen hulp gevraagd");
        var fout = await (await leeg.Klik("Vraag om hulp vastleggen")).Vul("Welke hulp vraagt het gezin?", "Mila wil praten.").Kies("Is er getekend?", "Er is een ondertekende aanvraag").Druk("Bewaren");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Waarde("Welke hulp vraagt het gezin?").ShouldBe("Mila wil praten.");
        var afwegen = await fout.Kies("Voor welk kind?", "Mila, 14 jaar").Vul("Aanvraag ontvangen op", "20-11-2026").Vul("Wie tekende de aanvraag?", "Sevda Hulpreis").Vul("Waar ligt het papier?", "Map 12").Druk("Bewaren");
        afwegen.Kop.ShouldBe("Mogelijkheden voor Mila");
        (await Huis.Uit(db => db.Set<Termijnregel>().SingleAsync(t => t.CasusId == g.Casus && t.Code == "BeslissenOpAanvraag"))).Laatste.ShouldBe(new DateOnly(2027, 1, 15));

        var half = await afwegen.Vul("Welke hulp? (jeugdhulp 1)", "Oefenen met praten").Vul("Aanbieder (jeugdhulp 1)", "De Linde").Vul("Voordelen (jeugdhulp 1)", "Dichtbij").Vul("Dit kiezen we (jeugdhulp 1)", "ja").Druk("Bewaren");
        half.Tekst.ShouldContain("Bewaard.");
        half.Waarde("Aanbieder (jeugdhulp 1)").ShouldBe("De Linde");
        var mist = await (await half.Klik("Naar het besluit")).Kies("Wat besluit je?", "Jeugdhulp toekennen").Vul("Waarom besluit je dit?", "Het is nodig.").Druk("Besluit vastleggen");
        mist.Status.ShouldBe(HttpStatusCode.Conflict);
        mist.Fouten.ShouldContain(f => f.Contains("niets doet", StringComparison.Ordinal));
        mist.Fouten.ShouldContain(f => f.Contains("eigen netwerk", StringComparison.Ordinal));
        mist.Waarde("Waarom besluit je dit?").ShouldBe("Het is nodig.");

        await (await nadia.Get($"/casus/{g.Casus}/hulp")).Klik("Mogelijkheden afwegen");
        var id = await Huis.Uit(db => db.Set<Aanvraag>().Where(a => a.CasusId == g.Casus).Select(a => a.Id).SingleAsync());
        await (await nadia.Get($"/casus/{g.Casus}/hulp/{id}"))
            .Vul("Welke hulp? (eigen netwerk)", "Oma past op").Vul("Voordelen (eigen netwerk)", "Vertrouwd").Vul("Nadelen (eigen netwerk)", "Oma is moe").Vul("Dit kiezen we (eigen netwerk)", "ja")
            .Vul("Nadelen (jeugdhulp 1)", "Wachttijd").Vul("Voordelen (niets doen)", "Rust").Vul("Nadelen (niets doen)", "De ruzie blijft").Vul("Wie koos samen?", "Sevda en Mila")
            .Vul("Welke richtlijn volg je?", Proefhulp.Richtlijn).Kies("Volg je deze richtlijn?", "Ja").Druk("Bewaren");
        var klaar = await (await nadia.Get($"/casus/{g.Casus}/hulp/{id}/besluit")).Kies("Wat besluit je?", "Jeugdhulp toekennen").Vul("Wat voor jeugdhulp?", "Behandeling").Vul("Hoeveel hulp?", "Elke week een uur")
            .Vul("De hulp begint op", "01-12-2026").Vul("Waarom besluit je dit?", "Praten lukt thuis niet alleen.").Druk("Besluit vastleggen");
        klaar.Status.ShouldBe(HttpStatusCode.OK, klaar.Tekst);
        klaar.Tekst.ShouldContain("van 01-12-2026 tot en met 30-11-2027");
        klaar.Tekst.ShouldContain("Sevda Hulpreis");
        klaar.Tekst.ShouldContain("Mark Hulpreis");
        var hulp = await nadia.Get($"/casus/{g.Casus}/hulp");
        hulp.Tekst.ShouldContain("Oefenen met praten");
        hulp.Tekst.ShouldContain("Oma past op");
        hulp.Tekst.ShouldContain("begint nog");
        (await nadia.Get($"/casus/{g.Casus}/tijdlijn")).Tekst.ShouldContain("Jeugdhulp toegekend voor Mila");
    }

    [Fact]
    [Eis("CR-042")]
    public async Task Zonder_handtekening_geen_besluit_ook_niet_met_een_afwijking_en_het_plan_telt_pas_getekend()
    {
        var g = await Proefplan.Gezin(Huis, "Zonderteken");
        await Huis.Notitie(g.Casus);
        var id = await Huis.Vraag(g, getekend: false);
        await Huis.Weeg(g, id);
        (await Huis.Besluit(g, id, afwijking: "Er is grote spoed, de ouder tekent morgen.")).Weigeringen[0].Code.ShouldBe("aanvraag-niet-getekend");
        (await Huis.Uit(db => db.Set<Afwijking>().CountAsync(a => a.CasusId == g.Casus))).ShouldBe(0);
        using var nadia = await Huis.Als("nadia");
        var weigert = await (await nadia.Get($"/casus/{g.Casus}/hulp/{id}")).Kies("Wat is er getekend?", "Het ondertekende gezinsplan is de aanvraag").Druk("Handtekening vastleggen");
        weigert.Status.ShouldBe(HttpStatusCode.Conflict);
        weigert.Fouten.ShouldContain(f => f.Contains("geen gezinsplan dat geldt", StringComparison.Ordinal));
        await Proefplan.Besproken(nadia, g.Casus);
        foreach (var (wie, naam) in new[] { (g.Sevda, "Sevda Zonderteken"), (g.Mark, "Mark Zonderteken"), (g.Kind, "Mila") })
        {
            await Proefplan.Teken(nadia, g.Casus, wie.ToString(), naam);
        }

        await (await nadia.Get($"/casus/{g.Casus}/gezinsplan")).Druk("Plan vaststellen");
        var goed = await (await nadia.Get($"/casus/{g.Casus}/hulp/{id}")).Kies("Wat is er getekend?", "Het ondertekende gezinsplan is de aanvraag").Druk("Handtekening vastleggen");
        goed.Tekst.ShouldContain("Getekend door Sevda Zonderteken en Mark Zonderteken");
        (await Huis.Besluit(g, id)).Gelukt.ShouldBeTrue();
    }

    [Fact]
    [Eis("CR-037", "CR-071")]
    public async Task Zonder_notitie_van_het_overleg_alleen_jeugdhulp_met_een_reden_in_het_dossier()
    {
        var g = await Proefplan.Gezin(Huis, "Zonderco");
        var id = await Huis.Vraag(g);
        await Huis.Weeg(g, id, gevolgd: false);
        (await Huis.Besluit(g, id)).Weigeringen.Select(w => w.Code).ShouldBe(["geen-co-notitie", "richtlijn-niet-gevolgd"]);
        (await Huis.Besluit(g, id, afwijking: "Spoed")).Weigeringen.Select(w => w.Code).ShouldContain("motivatie-kort");
        (await Huis.Besluit(g, id, afwijking: "Mila kan vannacht niet thuis blijven.")).Gelukt.ShouldBeTrue();
        (await Huis.Uit(db => db.Set<Afwijking>().Where(a => a.CasusId == g.Casus).Select(a => a.Eis).OrderBy(e => e).ToListAsync())).ShouldBe(["CR-037", "CR-071"]);

        var tweede = await Huis.Vraag(g);
        await Huis.Weeg(g, tweede);
        await Huis.Notitie(g.Casus, Besluitsoort.BewustNiet);
        (await Huis.Besluit(g, tweede)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("co-besloot-niet");
        (await Huis.Besluit(g, tweede, Toegangsbesluit.GeenJeugdhulp)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("keuze-past-niet");
        await Huis.Weeg(g, tweede, jeugdhulp: false);
        (await Huis.Besluit(g, tweede, Toegangsbesluit.GeenJeugdhulp)).Gelukt.ShouldBeTrue();
    }

    [Fact]
    [Eis("CR-037")]
    public async Task Een_notitie_telt_een_keer_per_kind()
    {
        var g = await Proefplan.Gezin(Huis, "Eenkeer");
        await Huis.Notitie(g.Casus);
        foreach (var verwacht in new[] { true, false })
        {
            var id = await Huis.Vraag(g);
            await Huis.Weeg(g, id);
            (await Huis.Besluit(g, id)).Gelukt.ShouldBe(verwacht);
        }
    }

    [Fact]
    [Eis("CR-064", "CR-046")]
    public async Task Als_over_alle_hulp_is_besloten_eindigt_de_inzettermijn_en_kan_de_fase_verder()
    {
        var g = await Proefplan.Gezin(Huis, "Inzetklaar");
        await Huis.Notitie(g.Casus);
        Task<bool> Loopt() => Huis.Uit(db => db.Set<Termijnregel>().AnyAsync(t => t.CasusId == g.Casus && t.Code == "InzetNaStart"));
        async Task<bool> Geregeld()
        {
            var stand = Voortgang.Niets;
            await Huis.In(Huis.Proefstad, async d => stand = await d.GetRequiredService<Voortganglezer>().Lees(g.Casus, CancellationToken.None));
            return stand.HulpGeregeld;
        }

        var (een, twee) = (await Huis.Vraag(g), await Huis.Vraag(g));
        (await Loopt(), await Geregeld()).ShouldBe((true, false));
        await Huis.Weeg(g, een);
        (await Huis.Besluit(g, een)).Gelukt.ShouldBeTrue();
        (await Loopt(), await Geregeld()).ShouldBe((true, false), "over de tweede vraag is nog niet besloten");
        await Huis.Als("nadia", d => d.GetRequiredService<TrekAanvraagIn>().VoerUit(new(g.Casus, twee, "Oma helpt toch."), CancellationToken.None));
        (await Loopt(), await Geregeld()).ShouldBe((false, true));
    }

    [Fact]
    [Eis("CR-046")]
    public async Task Hulp_die_niet_begint_staat_te_laat_in_de_werkvoorraad_tot_er_een_nieuwe_dag_is()
    {
        var g = await Proefplan.Gezin(Huis, "Startlaat");
        await Huis.Notitie(g.Casus);
        await Huis.Weeg(g.Casus, Veiligheidsoordeel.Voldoende, "nadia");
        var id = await Huis.Vraag(g);
        await Huis.Weeg(g, id);
        await Huis.Besluit(g, id);
        var inzet = await Huis.Uit(db => db.Set<Hulpinzet>().Where(i => i.CasusId == g.Casus).Select(i => i.Id).SingleAsync());
        Huis.Klok.Nu = Proefklok.Maandag.AddDays(9);
        try
        {
            using var nadia = await Huis.Als("nadia");
            (await nadia.Get("/werkvoorraad?zoek=Startlaat")).Tekst.ShouldContain("Start van de hulp");
            (await nadia.Get($"/casus/{g.Casus}/hulp")).Tekst.ShouldContain("te laat");
            var fout = await (await nadia.Get($"/casus/{g.Casus}/hulp/inzet/{inzet}")).Kies("Hoe staat het ervoor?", "Nog niet, er is een nieuwe dag").Vul("Op welke dag?", "08-12-2026").Druk("Vastleggen");
            fout.FoutBij("Waarom nog niet, en wat doe je?").ShouldNotBeNull();
            await fout.Vul("Waarom nog niet, en wat doe je?", "De hulpverlener is ziek. Ik bel maandag.").Druk("Vastleggen");
            (await Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == g.Casus && t.Code == "HulpStart").Select(t => t.Laatste).SingleAsync())).ShouldBe(new DateOnly(2026, 12, 8));
            await (await nadia.Get($"/casus/{g.Casus}/hulp/inzet/{inzet}")).Kies("Hoe staat het ervoor?", "De hulp is begonnen").Vul("Op welke dag?", "02-12-2026").Druk("Vastleggen");
            (await Huis.Uit(db => db.Set<Termijnregel>().AnyAsync(t => t.CasusId == g.Casus && t.Code == "HulpStart"))).ShouldBeFalse();
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    [Eis("CR-061")]
    public async Task Stoppen_met_hulp_is_een_eigen_besluit_dat_naar_doel_en_veiligheid_verwijst()
    {
        var g = await Proefplan.Gezin(Huis, "Afschalen");
        await Huis.Notitie(g.Casus);
        await Huis.Weeg(g.Casus, Veiligheidsoordeel.Voldoende, "nadia");
        var id = await Huis.Vraag(g);
        await Huis.Weeg(g, id);
        await Huis.Besluit(g, id);
        using var maandag = await Huis.Als("nadia");
        await Proefplan.Besproken(maandag, g.Casus);
        foreach (var (wie, naam) in new[] { (g.Sevda, "Sevda Afschalen"), (g.Mark, "Mark Afschalen"), (g.Kind, "Mila") })
        {
            await Proefplan.Teken(maandag, g.Casus, wie.ToString(), naam);
        }

        await (await maandag.Get($"/casus/{g.Casus}/gezinsplan")).Druk("Plan vaststellen");
        var inzet = await Huis.Uit(db => db.Set<Hulpinzet>().Where(i => i.CasusId == g.Casus).Select(i => i.Id).SingleAsync());
        Huis.Klok.Nu = Proefklok.Maandag.AddDays(8);
        try
        {
            using var nadia = await Huis.Als("nadia");
            await Huis.Als("nadia", d => d.GetRequiredService<LegHulpstartVast>().VoerUit(new(g.Casus, inzet, Startuitkomst.Gestart, "01-12-2026", null), CancellationToken.None));
            var fout = await (await nadia.Get($"/casus/{g.Casus}/hulp/inzet/{inzet}")).Kies("Wat besluit je?", "De hulp stopt").Vul("Vanaf welke dag minder, of wat is de laatste dag?", "31-12-2026").Vul("Waarom kan minder hulp nu?", "Het lukt nu zelf.").Druk("Besluit vastleggen");
            fout.Fouten.ShouldHaveSingleItem().ShouldContain("bij welke doelen");
            var klaar = await fout.Kies("Bij welke doelen hoort dit?", "Bij ruzie blijft het bij woorden").Druk("Besluit vastleggen");
            klaar.Kop.ShouldBe("Hulp beëindigd, Mila");
            klaar.Tekst.ShouldContain("Bij ruzie blijft het bij woorden");
            klaar.Tekst.ShouldContain("voldoende, gewogen op 23-11-2026");
            (await Huis.Uit(db => db.Set<Hulpinzet>().Where(i => i.Id == inzet).Select(i => i.Beeindigd).SingleAsync())).ShouldBe(new DateOnly(2026, 12, 31));
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    [Eis("CR-046")]
    public async Task Een_collega_die_de_casus_mag_zien_neemt_het_besluit_niet()
    {
        var g = await Proefplan.Gezin(Huis, "Zondermandaat");
        await Huis.Notitie(g.Casus);
        var id = await Huis.Vraag(g);
        await Huis.Weeg(g, id);
        (await Huis.Besluit(g, id, afwijking: "De regisseur is er niet vandaag.", door: "willemijn")).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("geen-mandaat");
        (await Huis.Besluit(g, id)).Gelukt.ShouldBeTrue();
    }

    [Fact]
    public async Task Wie_op_een_oude_versie_bewaart_ziet_beide_teksten()
    {
        var g = await Proefplan.Gezin(Huis, "Tegelijk");
        var id = await Huis.Vraag(g);
        using var nadia = await Huis.Als("nadia");
        var oud = await nadia.Get($"/casus/{g.Casus}/hulp/{id}");
        await Huis.Weeg(g, id);
        var botst = await oud.Vul("Wie koos samen?", "Alleen Sevda").Druk("Bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Alleen Sevda");
        botst.Tekst.ShouldContain("Sevda, Mark en Mila");
    }
}

public sealed class HulpTests_Sqlite(SqliteHuis huis) : HulpTests(huis), IClassFixture<SqliteHuis>;

public sealed class HulpTests_Postgres(PostgresHuis huis) : HulpTests(huis), IClassFixture<PostgresHuis>;
