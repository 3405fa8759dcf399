using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Domein.Tests.Veiligheid;

/// <summary>Taking a judgement of the safety away never makes a child safer, and asks for a new one.</summary>
public sealed class WegingcorrectieTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly CasusId Zaak = new(G(1));
    static readonly MedewerkerId Nadia = new(G(2));
    static readonly MedewerkerId Joost = new(G(3));
    static readonly PersoonId Kind = new(G(20));

    static Guid G(int nr) => new(nr, 0, 0, new byte[8]);

    static Veiligheidstaxatie Weging(Veiligheidsoordeel oordeel) => Veiligheidstaxatie.Weeg(G(9), Zaak, "ARIJ", [new(Kind, "Joël", oordeel, "gehoord")], Nadia, Nu).Waarde;

    [Theory]
    [Eis("CR-010")]
    [InlineData(Veiligheidsoordeel.Voldoende, null, Veiligheidsoordeel.NogNiet)]
    [InlineData(Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.Voldoende)]
    [InlineData(Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.WeetNiet, Veiligheidsoordeel.WeetNiet)]
    [InlineData(Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.Onvoldoende)]
    [InlineData(Veiligheidsoordeel.NogNiet, Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.NogNiet)]
    [InlineData(Veiligheidsoordeel.WeetNiet, Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.NogNiet)]
    [InlineData(Veiligheidsoordeel.WeetNiet, Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.Onvoldoende)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, null, Veiligheidsoordeel.NogNiet)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.Voldoende, Veiligheidsoordeel.NogNiet)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.WeetNiet, Veiligheidsoordeel.WeetNiet)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.Onvoldoende, Veiligheidsoordeel.Onvoldoende)]
    public void Een_kind_wordt_nooit_veilig_doordat_een_oordeel_wegvalt(Veiligheidsoordeel weg, Veiligheidsoordeel? vorige, Veiligheidsoordeel verwacht) =>
        Veiligheidstaxatie.NaIntrekken(weg, vorige).ShouldBe(verwacht);

    [Theory]
    [InlineData(Veiligheidsoordeel.Voldoende, 0, null, null)]
    [InlineData(Veiligheidsoordeel.Voldoende, 24.01, null, "intrekreden-leeg")]
    [InlineData(Veiligheidsoordeel.Voldoende, 24.01, "Verkeerd kind", null)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, 0, null, "intrekreden-leeg")]
    [InlineData(Veiligheidsoordeel.WeetNiet, 0, " ", "intrekreden-leeg")]
    [InlineData(Veiligheidsoordeel.Onvoldoende, 0, "Verkeerd kind", null)]
    public void Een_weging_corrigeren_vraagt_een_reden_na_een_dag_en_altijd_als_een_kind_onveilig_was(Veiligheidsoordeel oordeel, double uren, string? reden, string? code)
    {
        var (intrekken, vervangen) = (Weging(oordeel), Weging(oordeel));
        intrekken.TrekIn(Nadia, reden, "Nu geldt: Joël nog niet gewogen.", Nu.AddHours(uren)).Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        vervangen.Vervang(G(10), Nadia, reden, Nu.AddHours(uren)).Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        (intrekken.Geldt, vervangen.Geldt).ShouldBe((code is not null, code is not null));
        if (code is null)
        {
            intrekken.TrekIn(Nadia, "x", "", Nu).Weigeringen[0].Code.ShouldBe("al-ingetrokken");
            vervangen.Vervang(G(11), Nadia, "x", Nu).Weigeringen[0].Code.ShouldBe("al-ingetrokken");
        }
    }

    [Fact]
    public void Alleen_wie_woog_corrigeert_en_de_tijdlijn_zegt_wat_nu_geldt()
    {
        Weging(Veiligheidsoordeel.Voldoende).TrekIn(Joost, "x", "", Nu).Weigeringen[0].Code.ShouldBe("niet-eigen-stuk");
        Weging(Veiligheidsoordeel.Voldoende).Vervang(G(10), Joost, "x", Nu).Weigeringen[0].Code.ShouldBe("niet-eigen-stuk");
        var feit = Weging(Veiligheidsoordeel.Voldoende).TrekIn(Nadia, "Verkeerd kind", "Nu geldt: Joël nog niet gewogen.", Nu).Waarde;
        feit.Tekst.ShouldBe("Weging van 23-11-2026 ingetrokken. Nu geldt: Joël nog niet gewogen. Reden: Verkeerd kind");
        feit.Codes["taxatie"].ShouldBe(G(9).ToString());
        feit.Over.ShouldBe([Kind]);
    }

    [Fact]
    public void Herstellen_eindigt_nooit_een_veiligheidsplan_en_kan_niet_in_een_gesloten_casus()
    {
        var casus = CasusEntiteit.Start(Zaak, "26-0001", default, "rood", Vandaag, [Kind], null);
        casus.StelVeiligheidVast(new Dictionary<PersoonId, Veiligheidsoordeel> { [Kind] = Veiligheidsoordeel.Onvoldoende }, true, Nu);
        casus.HerstelVeiligheid(new Dictionary<PersoonId, Veiligheidsoordeel> { [Kind] = Veiligheidsoordeel.NogNiet }, null, casus.VeiligheidsplanLoopt).Gelukt.ShouldBeTrue();
        (casus.Veiligheid, casus.VeiligheidsplanLoopt, casus.VeiligheidGewogenOp).ShouldBe((Veiligheidsoordeel.NogNiet, true, null));
        casus.StelVeiligheidVast(new Dictionary<PersoonId, Veiligheidsoordeel> { [Kind] = Veiligheidsoordeel.Voldoende }, false, Nu);
        casus.Sluit("klaar", Vandaag.AddDays(30), false, Vandaag).Gelukt.ShouldBeTrue();
        casus.HerstelVeiligheid(new Dictionary<PersoonId, Veiligheidsoordeel>(), null, false).Weigeringen[0].Code.ShouldBe("casus-gesloten");
    }

    [Fact]
    public void Een_plan_dat_weer_loopt_zet_elke_controle_terug()
    {
        var plan = Veiligheidsplan.Start(G(30), Zaak, [(G(31), new("Niemand slaat", null, null, null, Vandaag.AddDays(1)))], null, null, Nu).Waarde;
        plan.Beeindig(Nu);
        plan.Hervat().Select(f => f.Soort).ShouldBe(["VeiligheidsplanHervat", "BodemeisHervat"]);
        plan.Geeindigd.ShouldBeNull();
    }

    static Termijnfeit F(string soort, int dag, string? taxatie = null) =>
        new(soort, Vandaag.AddDays(dag), taxatie is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["taxatie"] = taxatie });

    static DateOnly? Herwegen(params Termijnfeit[] feiten) =>
        Termijnafleiding.Leid(feiten, Werkdagenkalender.Landelijk, Termijnregister.Alle).FirstOrDefault(t => t.Code == Termijnafleiding.Herweging)?.Laatste;

    [Fact]
    public void De_termijn_om_opnieuw_te_wegen_volgt_de_weging_die_nog_telt()
    {
        Herwegen(F("VeiligheidGewogen", 0, "a")).ShouldBeNull();

        // Taken away: weigh anew within a working day.
        Herwegen(F("VeiligheidGewogen", 0, "a"), F("VeiligheidswegingIngetrokken", 1, "a")).ShouldBe(new DateOnly(2026, 11, 25));
        Herwegen(F("VeiligheidGewogen", 0, "a"), F("VeiligheidswegingIngetrokken", 1, "a"), F("VeiligheidGewogen", 1, "b")).ShouldBeNull();

        // The worry that it answered is open again, on its own day.
        Herwegen(F("SignaalToegevoegd", 0), F("VeiligheidGewogen", 1, "a"), F("VeiligheidswegingIngetrokken", 3, "a")).ShouldBe(new DateOnly(2026, 11, 24));

        // An older one taken away changes nothing; nor does one that is replaced in the same step.
        Herwegen(F("VeiligheidGewogen", 0, "a"), F("VeiligheidGewogen", 1, "b"), F("VeiligheidswegingIngetrokken", 2, "a")).ShouldBeNull();
        Herwegen(F("SignaalToegevoegd", 0), F("VeiligheidGewogen", 0, "a"), F("VeiligheidswegingVervangen", 1, "a"), F("VeiligheidGewogen", 1, "b")).ShouldBeNull();

        // A worry between the two is answered by the second alone.
        Herwegen(F("VeiligheidGewogen", 0, "a"), F("SignaalToegevoegd", 1), F("VeiligheidGewogen", 2, "b"), F("VeiligheidswegingIngetrokken", 3, "b")).ShouldBe(new DateOnly(2026, 11, 25));
    }

    [Fact]
    [Eis("CR-057")]
    public void Een_nieuwe_zorg_schuift_de_eerste_niet_op() =>
        Herwegen(F("SignaalToegevoegd", 0), F("SignaalToegevoegd", 4)).ShouldBe(new DateOnly(2026, 11, 24));
}
