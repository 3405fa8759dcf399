using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Privacy;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezinsplan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Evaluatie;

/// <summary>The evaluations of a plan as the regisseur meets them: planned, invited, held, laid down, minutes sent, and watching more closely.</summary>
public abstract class EvaluatieTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-051")]
    public async Task Zonder_plan_staat_er_niets_en_met_een_plan_vanzelf_drie()
    {
        var g = await Proefplan.Gezin(Huis, "Evalleeg");
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get($"/casus/{g.Casus}/evaluaties")).Tekst.ShouldContain("Er staat nog geen evaluatie gepland.");
        await Vast(nadia, g, "Evalleeg");
        var lijst = await nadia.Get($"/casus/{g.Casus}/evaluaties");
        foreach (var dag in new[] { "23-02-2027", "24-05-2027", "23-08-2027" })
        {
            (lijst.Tekst.Contains(dag, StringComparison.Ordinal) || dag == "24-05-2027").ShouldBeTrue(lijst.Tekst);
        }

        lijst.Document.QuerySelectorAll("main button").Count(b => b.TextContent.StartsWith("Voorbereiden", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    [Eis("CR-074", "CR-055")]
    public async Task Van_uitnodiging_tot_verstuurde_notulen()
    {
        var g = await Proefplan.Gezin(Huis, "Evalheel");
        await Betrokken(g.Casus, "Tessa Verhoef", Betrokkenesoort.Jeugdhulp, "tessa@linde.example");
        await Betrokken(g.Casus, "Oma Evalheel", Betrokkenesoort.Netwerk, null);
        using var nadia = await Huis.Als("nadia");
        await Vast(nadia, g, "Evalheel");
        var pad = await Begin(nadia, g, 3);
        (await nadia.Get(pad)).Tekst.ShouldContain("kijken of de hulp goed is gestart");
        var uit = await nadia.Get(pad + "/uitnodiging");
        foreach (var naam in new[] { "Sevda Evalheel", "Mark Evalheel", "Mila", "Tessa Verhoef", "Oma Evalheel" })
        {
            uit.Veld($"{naam} uitnodigen").HasAttribute("checked").ShouldBeTrue(naam);
            uit.Vul($"Wat deel je met {naam}, en wat niet?", "De doelen.").Vul($"Wat voegt {naam} toe?", "Kent het gezin.");
        }

        var zonder = await uit.Vul("Dag", "23-11-2026").Vul("Hoe laat", "15.30").Vul("Oma Evalheel uitnodigen", "").Druk("Uitnodiging vastleggen");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.FoutBij("Niet uitgenodigd? Waarom Oma Evalheel niet?").ShouldNotBeNull();
        (await zonder.Vul("Niet uitgenodigd? Waarom Oma Evalheel niet?", "Ligt in het ziekenhuis.").Druk("Uitnodiging vastleggen")).Tekst.ShouldContain("Ligt in het ziekenhuis.");

        var vorm = await nadia.Get(pad);
        var eerder = await vorm.Vul("Gehouden op", "22-11-2026").Druk("Alleen bewaren");
        eerder.FoutBij("Gehouden op")!.ShouldContain("Het plan geldt vanaf 23-11-2026");
        (await eerder.Vul("Gehouden op", "24-11-2026").Druk("Alleen bewaren")).FoutBij("Gehouden op")!.ShouldContain("nog niet geweest");
        var half = Vul(await nadia.Get(pad)).Vul("Was Mark Evalheel erbij?", "was er niet bij");
        var mist = await half.Vul("Wat levert de hulp op? (doel 1)", "").Druk("Evaluatie vastleggen");
        mist.Status.ShouldBe(HttpStatusCode.BadRequest);
        mist.FoutBij("Wat levert de hulp op? (doel 1)").ShouldNotBeNull();
        mist.Waarde("Kernpunten").ShouldBe("Het gaat beter, nog wel geldzorgen.");
        var notulen = await mist.Vul("Wat levert de hulp op? (doel 1)", "Minder ruzie.").Druk("Evaluatie vastleggen");
        notulen.Fouten.ShouldBe([]);
        notulen.Kop.ShouldContain("Notulen");
        (await Termijn(g.Casus, "NotulenEvaluatie")).ShouldBe(new DateOnly(2026, 11, 30));
        (await Termijn(g.Casus, "Evaluatie3")).ShouldBeNull();

        var aanMark = await notulen.Vul("Mark Evalheel krijgt de notulen", "ja").Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet").Druk("Eerst bekijken");
        aanMark.Status.ShouldBe(HttpStatusCode.BadRequest);
        aanMark.FoutBij("Waarom krijgt Mark Evalheel ze toch?").ShouldNotBeNull().ShouldContain("was er niet bij");
        var kijk = await aanMark.Vul("Waarom krijgt Mark Evalheel ze toch?", "Hij moest werken.").Druk("Eerst bekijken");
        kijk.Tekst.ShouldContain("Er is nog niets verstuurd.");
        kijk.Tekst.ShouldContain("Effect van de hulp: Minder ruzie.");
        (await Huis.Uit(db => db.Set<Verstrekking>().CountAsync(v => v.CasusId == g.Casus))).ShouldBe(0);
        var klaar = await kijk.Druk("Ja, versturen");
        klaar.Tekst.ShouldContain("Iedereen die meedeed heeft de notulen");
        (await Termijn(g.Casus, "NotulenEvaluatie")).ShouldBeNull();
        (await Huis.Uit(db => db.Set<Verstrekking>().CountAsync(v => v.CasusId == g.Casus))).ShouldBe(4);
        (await nadia.Get($"/casus/{g.Casus}/tijdlijn")).Tekst.ShouldContain("Hij moest werken.");
    }

    [Fact]
    [Eis("GP-011", "GP-012")]
    public async Task Kernpunten_en_vervolgafspraken_staan_in_het_plan_en_op_het_blad()
    {
        var g = await Proefplan.Gezin(Huis, "Evalplan");
        using var nadia = await Huis.Als("nadia");
        await Vast(nadia, g, "Evalplan");
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk")).Tekst.ShouldContain("er is nog geen evaluatie geweest");
        await Leg(nadia, g, 3);
        foreach (var deel in new[] { "/gezinsplan", "/gezinsplan/druk" })
        {
            var blad = await nadia.Get($"/casus/{g.Casus}{deel}");
            blad.Tekst.ShouldContain("Het gaat beter, nog wel geldzorgen.");
            blad.Tekst.ShouldContain("Tessa komt om de week");
        }

        var nieuw = await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken");
        nieuw.Waarde("Wie doet wat? (1.2)").ShouldBe("Tessa komt om de week");
        nieuw.Waarde("Bereikt? (1.1)").ShouldBe("Deels");
    }

    [Fact]
    [Eis("GP-011", "CR-050")]
    public async Task Wie_is_weggelaten_leest_de_kernpunten_ook_niet_op_het_blad_van_het_plan()
    {
        var g = await Proefplan.Gezin(Huis, "Evalbuiten");
        using var nadia = await Huis.Als("nadia");
        await Vast(nadia, g, "Evalbuiten");
        var pad = await Begin(nadia, g, 3);
        (await (await nadia.Get(pad + "/uitnodiging")).Vul("Mark Evalbuiten uitnodigen", "").Vul("Niet uitgenodigd? Waarom Mark Evalbuiten niet?", "Contactverbod.").Druk("Alleen bewaren")).Fouten.ShouldBe([]);
        (await Vul(await nadia.Get(pad)).Druk("Evaluatie vastleggen")).Fouten.ShouldBe([]);
        foreach (var (voor, ziet) in new[] { ($"?voor={g.Sevda}", true), ($"?voor={g.Mark}", false), ("", false) })
        {
            var blad = await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk{voor}");
            blad.Tekst.Contains("Het gaat beter, nog wel geldzorgen.", StringComparison.Ordinal).ShouldBe(ziet, voor);
            blad.Tekst.ShouldContain("Tessa komt om de week");
        }
    }

    [Fact]
    [Eis("CR-053", "CR-076")]
    public async Task Na_zes_maanden_vraagt_de_evaluatie_een_nieuwe_weging_en_een_wijziging_gaat_naar_het_overleg()
    {
        var g = await Proefplan.Gezin(Huis, "Evalzes");
        using var nadia = await Huis.Als("nadia");
        await Vast(nadia, g, "Evalzes");
        var pad = await Begin(nadia, g, 6);
        var weigert = await Vul(await nadia.Get(pad)).Kies("Hoe gaan we verder?", "Het plan wordt aangepast").Druk("Evaluatie vastleggen");
        weigert.Status.ShouldBe(HttpStatusCode.Conflict);
        weigert.Fouten.ShouldHaveSingleItem().ShouldContain("stabiele veiligheid van Mila");
        (await Huis.Uit(db => db.Set<Agendapunt>().CountAsync(p => p.CasusId == g.Casus))).ShouldBe(0);
        (await weigert.Vul("Ik wijk hiervan af, omdat …", "Gisteren nog gewogen bij Veilig Thuis.").Druk("Evaluatie vastleggen")).Fouten.ShouldBe([]);
        (await Huis.Uit(db => db.Set<Agendapunt>().Where(p => p.CasusId == g.Casus).Select(p => p.Onderwerp).ToListAsync())).ShouldBe([Agendaonderwerp.PlanWijzigen]);
    }

    [Fact]
    [Eis("CR-054")]
    public async Task Doorgaan_na_negen_maanden_vraagt_vier_antwoorden_en_begint_een_nieuwe_ronde()
    {
        var g = await Proefplan.Gezin(Huis, "Evalnegen");
        using var nadia = await Huis.Als("nadia");
        await Vast(nadia, g, "Evalnegen");
        var pad = await Begin(nadia, g, 9);
        (await Stand(g.Casus)).NieuweRonde.ShouldBeFalse();
        var weigert = await Vul(await nadia.Get(pad)).Kies("Hoe gaan we verder?", "De hulp gaat door met een nieuwe analyse en een nieuw plan").Vul("Wat is er nodig?", "Rust en tijd.").Druk("Evaluatie vastleggen");
        weigert.Status.ShouldBe(HttpStatusCode.BadRequest);
        weigert.Fouten.Count.ShouldBe(3);
        weigert.FoutBij("Welke patronen van het gezin of van de hulp speelden mee?").ShouldNotBeNull();
        (await weigert.Vul("Waarom heeft de hulp nog niet genoeg opgeleverd?", "Begon laat.").Vul("Welke patronen van het gezin of van de hulp speelden mee?", "Steeds wisselende hulp.").Vul("Welke eindsituatie is nu haalbaar?", "Twee rustige huizen.")
            .Druk("Evaluatie vastleggen")).Fouten.ShouldBe([]);
        (await Stand(g.Casus)).NieuweRonde.ShouldBeTrue();
        (await Huis.Uit(db => db.Set<Agendapunt>().Where(p => p.CasusId == g.Casus).Select(p => p.Aanleiding).SingleAsync())).ShouldContain("Twee rustige huizen.");
    }

    [Fact]
    [Eis("CR-056")]
    public async Task Vaker_kijken_komt_met_eigen_ritme_in_de_werkvoorraad()
    {
        var casus = await Huis.Gezin("Sem", "Evalvaker");
        using var nadia = await Huis.Als("nadia");
        var fout = await (await nadia.Get($"/casus/{casus}/evaluaties")).Kies("Waar kijk je vaker naar?", "De veiligheidsafspraken").Vul("Waar kijk je precies naar?", "Niemand slaat").Vul("Om de hoeveel dagen?", "elke week").Druk("Afspraak vastleggen");
        fout.FoutBij("Om de hoeveel dagen?").ShouldNotBeNull();
        await fout.Vul("Om de hoeveel dagen?", "2").Vul("Met wie sprak je dit af?", "Ouders en Tessa").Druk("Afspraak vastleggen");
        (await Termijn(casus, "MonitoringVeiligheid")).ShouldBe(new DateOnly(2026, 11, 25));
        (await nadia.Get("/werkvoorraad")).Tekst.ShouldContain("Veiligheidsafspraken controleren");
        var id = await Huis.Uit(db => db.Set<Monitoring>().Where(m => m.CasusId == casus).Select(m => m.Id).SingleAsync());
        await (await nadia.Get($"/casus/{casus}/evaluaties/monitoring/{id}")).Kies("Gaat het zoals afgesproken?", "Ja, zoals afgesproken").Vul("Wat zag of hoorde je?", "Rustig in huis.").Druk("Controle vastleggen");
        (await Termijn(casus, "MonitoringVeiligheid")).ShouldBe(new DateOnly(2026, 11, 25));
        await (await nadia.Get($"/casus/{casus}/evaluaties/monitoring/{id}")).Vul("Waarom niet meer?", "Twee maanden goed.").Druk("Ja, stoppen");
        (await Termijn(casus, "MonitoringVeiligheid")).ShouldBeNull();
    }

    [Fact]
    public async Task Twee_mensen_schrijven_tegelijk_en_niets_gaat_verloren()
    {
        var g = await Proefplan.Gezin(Huis, "Evalsamen");
        using var nadia = await Huis.Als("nadia");
        await Vast(nadia, g, "Evalsamen");
        var pad = await Begin(nadia, g, 3);
        var mijn = await nadia.Get(pad);
        await (await nadia.Get(pad)).Vul("Kernpunten", "Van de ander").Vul("Wie doet wat? (1.1)", "Oma past op").Druk("Alleen bewaren");
        var botst = await mijn.Vul("Kernpunten", "Van mij").Druk("Alleen bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Van de ander");
        botst.Waarde("Kernpunten").ShouldBe("Van mij");
        var na = await botst.Kies("Wat bewaar je bij ‘Kernpunten’?", "Gebruik mijn tekst").Druk("Alleen bewaren");
        na.Status.ShouldBe(HttpStatusCode.OK, na.Tekst);
        na.Waarde("Kernpunten").ShouldBe("Van mij");
        na.Waarde("Wie doet wat? (1.1)").ShouldBe("Oma past op");
    }

    static Pagina Vul(Pagina vorm)
    {
        foreach (var label in vorm.Document.QuerySelectorAll("main label").Select(l => l.TextContent.Trim()).Where(t => t.StartsWith("Was ", StringComparison.Ordinal)).ToList())
        {
            vorm.Vul(label, "was erbij");
        }

        return vorm.Vul("Gehouden op", "23-11-2026").Vul("Hoe goed is de hulp? (doel 1)", "Tessa komt op tijd.").Vul("Wat levert de hulp op? (doel 1)", "Minder ruzie.").Vul("Is doel 1 bereikt?", "Deels")
            .Vul("Wie doet wat? (1.1)", "Tessa komt om de week").Vul("Wat voor hulp? (1.1)", "jeugdhulp").Vul("Meer of minder hulp? (1.1)", "minder hulp").Vul("Begint op (1.1)", "01-12-2026").Vul("Klaar op (1.1)", "23-02-2027")
            .Vul("Cijfer van Mila", "6").Kies("Is de veiligheid op langere termijn voldoende?", "Ja, voldoende").Vul("Kernpunten", "Het gaat beter, nog wel geldzorgen.")
            .Kies("Hoe gaan we verder?", vorm.Tekst.Contains("De hulp gaat door zoals nu", StringComparison.Ordinal) ? "De hulp gaat door zoals nu" : "We ronden af");
    }

    static async Task Leg(Klant klant, Plangezin g, int maand) => (await Vul(await klant.Get(await Begin(klant, g, maand))).Druk("Evaluatie vastleggen")).Fouten.ShouldBe([]);

    static async Task<string> Begin(Klant klant, Plangezin g, int maand)
    {
        var vorm = await (await klant.Get($"/casus/{g.Casus}/evaluaties")).Druk($"Voorbereiden: na {maand} maanden");
        vorm.Status.ShouldBe(HttpStatusCode.OK, vorm.Tekst);
        return vorm.Pad["/proefstad".Length..];
    }

    /// <summary>A plan that everybody signed, in force today.</summary>
    static async Task Vast(Klant klant, Plangezin g, string achternaam)
    {
        await Proefplan.Besproken(klant, g.Casus);
        foreach (var (wie, naam) in new[] { (g.Sevda, "Sevda " + achternaam), (g.Mark, "Mark " + achternaam), (g.Kind, "Mila") })
        {
            await Proefplan.Teken(klant, g.Casus, wie.ToString(), naam);
        }

        (await (await klant.Get($"/casus/{g.Casus}/gezinsplan")).Druk("Plan vaststellen")).Tekst.ShouldContain("geldt nu");
    }

    Task Betrokken(CasusId casus, string naam, Betrokkenesoort soort, string? email) =>
        Huis.Als("nadia", d => d.GetRequiredService<LegBetrokkeneVast>().VoerUit(new(casus, null, 0, new(soort, naam, null, null, null, email, null, null, null, null)), CancellationToken.None));

    Task<DateOnly?> Termijn(CasusId casus, string code) => Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == casus && t.Code == code).Select(t => (DateOnly?)t.Laatste).FirstOrDefaultAsync());

    async Task<Voortgang> Stand(CasusId casus)
    {
        var stand = Voortgang.Niets;
        await Huis.In(Huis.Proefstad, async d => stand = await d.GetRequiredService<Voortganglezer>().Lees(casus, CancellationToken.None));
        return stand;
    }
}

public sealed class EvaluatieTests_Sqlite(SqliteHuis huis) : EvaluatieTests(huis), IClassFixture<SqliteHuis>;

public sealed class EvaluatieTests_Postgres(PostgresHuis huis) : EvaluatieTests(huis), IClassFixture<PostgresHuis>;
