using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Veiligheid;

public sealed class VeiligheidTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly CasusId Zaak = new(G(1));
    static readonly MedewerkerId Nadia = new(G(2));

    static Guid G(int nr) => new(nr, 0, 0, new byte[8]);

    static Uitkomst<Veiligheidstaxatie> Weeg(params (Veiligheidsoordeel? Oordeel, string? Gronden)[] kinderen) =>
        Veiligheidstaxatie.Weeg(G(9), Zaak, "ARIJ-veiligheidstaxatie", [.. kinderen.Select((k, i) => new Kindoordeel(new(G(20 + i)), $"kind {i}", k.Oordeel, k.Gronden))], Nadia, Nu);

    [Theory]
    [Eis("CR-010")]
    [InlineData(null, null, "oordeel-leeg")]
    [InlineData(Veiligheidsoordeel.NogNiet, null, "oordeel-leeg")]
    [InlineData(Veiligheidsoordeel.Onvoldoende, null, "gronden-leeg")]
    [InlineData(Veiligheidsoordeel.WeetNiet, " ", "gronden-leeg")]
    [InlineData(Veiligheidsoordeel.Voldoende, null, null)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, "Er is geslagen.", null)]
    public void Elk_kind_krijgt_een_oordeel_met_gronden(Veiligheidsoordeel? oordeel, string? gronden, string? code) =>
        Weeg((Veiligheidsoordeel.Voldoende, null), (oordeel, gronden)).Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void De_fout_staat_bij_het_goede_kind() => Weeg((Veiligheidsoordeel.Voldoende, null), (null, null)).Weigeringen.ShouldHaveSingleItem().Veld.ShouldBe("kinderen[1].Oordeel");

    [Fact]
    public void Zonder_kinderen_is_er_niets_te_wegen() => Weeg().Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("geen-kinderen");

    [Theory]
    [InlineData(Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.Voldoende, false)]
    [InlineData(Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.WeetNiet, true)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.Voldoende, true)]
    public void Niet_weten_telt_als_onveilig(Veiligheidsoordeel een, Veiligheidsoordeel ander, bool onveilig) => Weeg((een, "gehoord"), (ander, "gehoord")).Waarde.Onveilig.ShouldBe(onveilig);

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("arij-veiligheidstaxatie", null)]
    [InlineData("LIRIK", "ander-instrument")]
    public void Alleen_een_ander_instrument_vraagt_een_reden(string? gekozen, string? code)
    {
        var naam = Veiligheidstaxatie.LeesInstrument(gekozen, "ARIJ-veiligheidstaxatie").Waarde;
        var weigering = Veiligheidstaxatie.AnderInstrument(naam, "ARIJ-veiligheidstaxatie");
        weigering?.Code.ShouldBe(code);
        (weigering is null).ShouldBe(code is null);
        if (weigering is not null)
        {
            weigering.Regel!.Hardheid.ShouldBe(Hardheid.TenzijOnderbouwd);
        }
    }

    static Veiligheidsplan Plan() =>
        Veiligheidsplan.Start(G(30), Zaak, [(G(31), new("Er is elke nacht een volwassene thuis", "moeder", null, null, Vandaag))], null, null, Nu).Waarde;

    static Bodemeisgegevens Eis(string? wat = "Joël heeft een telefoon", DateOnly? dag = null, string? wie = null) => new(wat, wie, null, null, dag);

    public static TheoryData<string?, string?, string?, string> Planfouten() => new()
    {
        { null, null, null, "bodemeis-ontbreekt" },
        { " ", null, null, "bodemeis-ontbreekt" },
        { "Er is altijd iemand", null, null, "toetsdatum-leeg" },
        { "Er is altijd iemand", "2026-11-22", null, "toetsdatum-voorbij" },
        { null, "2026-11-24", null, "veld-leeg" },
        { null, null, "moeder", "veld-leeg" },
        { new string('x', 201), "2026-11-24", null, "tekst-te-lang" },
    };

    [Theory]
    [Eis("CR-011")]
    [MemberData(nameof(Planfouten))]
    public void Een_veiligheidsplan_heeft_een_meetbare_bodemeis_met_controledag(string? wat, string? dag, string? wie, string code) =>
        Veiligheidsplan.Start(G(30), Zaak, [(G(31), Eis(wat, dag is null ? null : DateOnly.Parse(dag), wie))], null, null, Nu).Weigeringen.Select(w => w.Code).ShouldContain(code);

    [Fact]
    [Eis("CR-058")]
    public void Een_bodemeis_komt_erbij_wordt_getoetst_en_verzet()
    {
        var plan = Plan();
        var versie = plan.Versie;
        plan.StelEis(G(32), Eis(dag: Vandaag.AddDays(1)), Vandaag).Waarde.Codes["toets"].ShouldBe("2026-11-24");
        plan.Toets(G(32), Bodemeisstatus.NietGehaald, "Hij heeft er nog geen.", Vandaag.AddDays(2), Vandaag).Waarde.Soort.ShouldBe("BodemeisGetoetst");
        plan.VerzetToets(G(32), Vandaag.AddDays(3), "Moeder is morgen pas thuis.", Vandaag).Waarde.Tekst.ShouldContain("van 25-11-2026 naar 26-11-2026");
        var eis = plan.Bodemeisen.Single(b => b.Id == G(32));
        (eis.Status, eis.Bevinding, eis.Toetsdatum).ShouldBe((Bodemeisstatus.NietGehaald, "Hij heeft er nog geen.", Vandaag.AddDays(3)));
        plan.Versie.ShouldBe(versie + 3);
    }

    [Fact]
    [Eis("CR-058")]
    public void Een_controle_verzetten_vraagt_een_dag_en_een_reden()
    {
        var plan = Plan();
        plan.VerzetToets(G(31), null, "", Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(["toetsdatum-leeg", "veld-leeg"]);
        plan.VerzetToets(G(31), Vandaag.AddDays(-1), "reden", Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("toetsdatum-voorbij");
        plan.VerzetToets(G(99), Vandaag, "reden", Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("niet-gevonden");
        plan.Bodemeisen[0].Toetsdatum.ShouldBe(Vandaag);
    }

    [Theory]
    [InlineData(null, "gezien", "2026-11-24", "status-leeg")]
    [InlineData(Bodemeisstatus.Open, "gezien", "2026-11-24", "status-leeg")]
    [InlineData(Bodemeisstatus.Gehaald, "", "2026-11-24", "veld-leeg")]
    [InlineData(Bodemeisstatus.Gehaald, "gezien", null, "toetsdatum-leeg")]
    [InlineData(Bodemeisstatus.Gehaald, "gezien", "2026-11-23", "toetsdatum-voorbij")]
    public void Een_toets_is_volledig(Bodemeisstatus? status, string bevinding, string? volgende, string code) =>
        Plan().Toets(G(31), status, bevinding, volgende is null ? null : DateOnly.Parse(volgende), Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Een_plan_dat_eindigde_verandert_niet_meer()
    {
        var plan = Plan();
        plan.Beeindig(Nu);
        plan.StelEis(G(32), Eis(dag: Vandaag), Vandaag).Gelukt.ShouldBeFalse();
        plan.VerzetToets(G(31), Vandaag, "reden", Vandaag).Gelukt.ShouldBeFalse();
        plan.Toets(G(31), Bodemeisstatus.Gehaald, "gezien", Vandaag.AddDays(1), Vandaag).Gelukt.ShouldBeFalse();
    }
}
