using Eenplan.Domein.Afschaling;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Domein.Tests.Coordinatie;

public sealed class WerkverdelingTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    static readonly Werkdagenkalender Kalender = Werkdagenkalender.Landelijk;
    static readonly MedewerkerId Nadia = new(new Guid(1, 0, 0, new byte[8]));
    static readonly MedewerkerId Joost = new(new Guid(2, 0, 0, new byte[8]));
    static readonly PersoonId Kind = new(new Guid(3, 0, 0, new byte[8]));

    static CasusEntiteit Casus() => CasusEntiteit.Start(new(new Guid(9, 0, 0, new byte[8])), "26-0001", default, "rood", Vandaag, [Kind], null);

    static CasusEntiteit Gewogen(Veiligheidsoordeel oordeel)
    {
        var casus = Casus();
        casus.StelVeiligheidVast(new Dictionary<PersoonId, Veiligheidsoordeel> { [Kind] = oordeel }, oordeel == Veiligheidsoordeel.Onvoldoende, Nu);
        return casus;
    }

    [Theory]
    [InlineData(12, 13, true)]
    [InlineData(13, 13, true)]
    [InlineData(14, 13, false)]
    [InlineData(8, 7, false)]
    [Eis("CR-066")]
    public void Boven_de_norm_geeft_een_waarschuwing_die_een_reden_vraagt(int erna, int norm, bool mag)
    {
        Caseloadregel.Controleer("Nadia", erna, norm, 13, " ").Gelukt.ShouldBe(mag);
        Caseloadregel.Controleer("Nadia", erna, norm, 13, "Zij kent het gezin").Waarde.ShouldBe(mag ? null : "Zij kent het gezin");
    }

    [Fact]
    public void Wie_een_gezin_krijgt_neemt_het_aan_of_geeft_het_terug_met_een_reden()
    {
        var casus = Casus();
        casus.WijsToe(Nadia, null, "rood", Joost).Gelukt.ShouldBeTrue();
        casus.WachtOpAanvaarding.ShouldBeTrue();
        casus.Aanvaard(Joost).Weigeringen[0].Code.ShouldBe("geen-toegang");
        casus.GeefTerug(" ").Weigeringen[0].Code.ShouldBe("veld-leeg");
        casus.GeefTerug("Ik ken de oma").Gelukt.ShouldBeTrue();
        (casus.RegisseurId, casus.Teruggeefreden, casus.TeruggegevenDoor, casus.WachtOpAanvaarding).ShouldBe((null, "Ik ken de oma", Nadia, false));
        casus.WijsToe(Joost, Nadia, "rood", Nadia).Gelukt.ShouldBeTrue();
        casus.Teruggeefreden.ShouldBeNull();
        casus.Aanvaard(Joost).Gelukt.ShouldBeTrue();
        casus.Aanvaard(Joost).Weigeringen[0].Code.ShouldBe("casus-al-aangenomen");
    }

    [Fact]
    public void Wie_een_gezin_zelf_oppakt_of_alleen_de_vervanger_wijzigt_hoeft_niets_aan_te_nemen()
    {
        var casus = Casus();
        casus.WijsToe(Nadia, null, "rood", Nadia);
        casus.WachtOpAanvaarding.ShouldBeFalse();
        casus.WijsToe(Nadia, Joost, "rood", Joost).Waarde.Codes["regisseurGewijzigd"].ShouldBe("nee");
        casus.WachtOpAanvaarding.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Veiligheidsoordeel.NogNiet, false, "eerst-veiligheid-wegen")]
    [InlineData(Veiligheidsoordeel.Onvoldoende, false, "onveilig-blijft-open")]
    [InlineData(Veiligheidsoordeel.WeetNiet, false, "onveilig-blijft-open")]
    [InlineData(Veiligheidsoordeel.Voldoende, true, "eerst-veiligheid-wegen")]
    [InlineData(Veiligheidsoordeel.Voldoende, false, null)]
    [Eis("CR-010")]
    public void Geen_vervolg_kan_pas_als_elk_kind_veilig_genoeg_is(Veiligheidsoordeel oordeel, bool herwegen, string? code)
    {
        var casus = Gewogen(oordeel);
        casus.SluitZonderVervolg("Het ging om een ander kind", herwegen, Vandaag).Weigeringen.Select(w => w.Code).SingleOrDefault().ShouldBe(code);
        casus.Open.ShouldBe(code is not null);
    }

    [Fact]
    public void Een_verdeeld_signaal_sluit_niet_zonder_vervolg()
    {
        var casus = Gewogen(Veiligheidsoordeel.Voldoende);
        casus.WijsToe(Nadia, null, "rood");
        casus.SluitZonderVervolg("Toch niet", herwegen: false, Vandaag).Weigeringen[0].Code.ShouldBe("signaal-verdeeld");
    }

    [Fact]
    public void Heropenen_kan_tot_en_met_een_half_jaar_na_sluiten()
    {
        var laatste = Afsluiting.HeropenenTot(Vandaag);
        laatste.ShouldBe(new DateOnly(2027, 5, 23));
        Gesloten().Heropen("Tante is verhuisd", regisseurWerkt: true, laatste).Gelukt.ShouldBeTrue();
        Gesloten().Heropen("Tante is verhuisd", regisseurWerkt: true, laatste.AddDays(1)).Weigeringen[0].Code.ShouldBe("heropenen-te-laat");
    }

    [Fact]
    public void Het_waakmoment_is_gedaan_na_een_contact_en_begint_niet_opnieuw()
    {
        var casus = Gesloten();
        casus.WaakmomentOpen.ShouldBe(Vandaag.AddDays(90));
        casus.RondWaakmomentAf(Vandaag.AddDays(-1)).ShouldBeNull();
        casus.RondWaakmomentAf(Vandaag.AddDays(90)).ShouldNotBeNull();
        casus.WaakmomentOpen.ShouldBeNull();
        casus.Waakdatum.ShouldBe(Vandaag.AddDays(90));
        casus.RondWaakmomentAf(Vandaag.AddDays(91)).ShouldBeNull();
    }

    [Fact]
    [Eis("CR-048")]
    public void Zonder_vervanger_geen_afwezigheid_zonder_waarschuwing_die_de_gezinnen_noemt()
    {
        Gezinsvervanging[] gezinnen = [new(default, "gezin Mensah", null, false), new(default, "gezin Bos", Joost, false), new(default, "gezin Kaya", Joost, true)];
        var fout = Meld(gezinnen, bevestigd: false).Weigeringen.ShouldHaveSingleItem();
        fout.Code.ShouldBe("afwezig-zonder-vervanger");
        fout.Tekst.ShouldContain("gezin Mensah, gezin Kaya (de vervanger is dan zelf afwezig)");
        fout.Tekst.ShouldNotContain("Bos");
        Meld(gezinnen, bevestigd: true).Gelukt.ShouldBeTrue();
        Meld([gezinnen[1]], bevestigd: false).Gelukt.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 4, null)]
    [InlineData(-14, 0, null)]
    [InlineData(-15, 4, "afwezig-voorbij")]
    [InlineData(-3, -1, "afwezig-voorbij")]
    [InlineData(4, 3, "datum-volgorde")]
    [InlineData(0, 367, "afwezig-te-lang")]
    [InlineData(null, 3, "datum-leeg")]
    public void Afwezigheid_heeft_dagen_die_kunnen(int? van, int tot, string? code) =>
        Afwezigheid.Meld(default, Nadia, van is { } v ? Vandaag.AddDays(v) : null, Vandaag.AddDays(tot), null, Nadia, [], bevestigd: false, overlapt: false, Vandaag)
            .Weigeringen.Select(w => w.Code).FirstOrDefault().ShouldBe(code);

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, null, null)]
    [InlineData(0, 30, null)]
    [InlineData(0, 31, "waarneming-te-lang")]
    [InlineData(-1, 1, "dag-voorbij")]
    [InlineData(2, 1, "datum-volgorde")]
    public void Een_gezin_voor_een_dag_heeft_dagen_die_kunnen(int van, int? tot, string? code) =>
        Waarneming.Geef(default, default, Nadia, Joost, Vandaag.AddDays(van), tot is { } t ? Vandaag.AddDays(t) : null, "Bel school", Nadia, Vandaag)
            .Weigeringen.Select(w => w.Code).FirstOrDefault().ShouldBe(code);

    [Theory]
    [InlineData(Termijnafleiding.Bodemeiscontrole)]
    [InlineData(Termijnafleiding.Herweging)]
    [Eis("CR-011")]
    public void Veiligheid_kan_nooit_wachten(string code)
    {
        var fout = Uitstel.Zet(default, default, new(code, "", Vandaag, Vandaag), Vandaag.AddDays(2), "Druk", Vandaag).Weigeringen.ShouldHaveSingleItem();
        (fout.Code, fout.Regel!.Hardheid).ShouldBe(("veiligheid-wacht-nooit", Hardheid.Verbod));

        // Even a row that should not exist does not hide it.
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [new(code, "", Vandaag, Vandaag) { UitgesteldTot = Vandaag.AddDays(9) }], Vandaag, Kalender).Vak
            .ShouldBe(code == Termijnafleiding.Herweging ? Werkvak.Veiligheid : Werkvak.DezeWeek);
    }

    [Theory]
    [InlineData(0, "dag-voorbij")]
    [InlineData(1, null)]
    [InlineData(31, null)]
    [InlineData(32, "uitstel-te-lang")]
    public void Wachten_duurt_van_morgen_tot_een_maand(int dagen, string? code) =>
        Uitstel.Zet(default, default, new("NotulenEvaluatie", "", Vandaag, Vandaag), Vandaag.AddDays(dagen), "School leest mee", Vandaag).Weigeringen.Select(w => w.Code).SingleOrDefault().ShouldBe(code);

    [Fact]
    public void Wat_wacht_komt_op_de_dag_zelf_terug()
    {
        Werkpunt punt = new("NotulenEvaluatie", "", Vandaag.AddDays(-9), Vandaag.AddDays(-2)) { UitgesteldTot = Vandaag.AddDays(3) };
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [punt], Vandaag, Kalender).ShouldBe((Werkvak.Wacht, punt));
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [punt], Vandaag.AddDays(3), Kalender).Vak.ShouldBe(Werkvak.TeLaat);
        Werkpunt taak = new(Werkpunt.TaakCode, "", Vandaag, Vandaag.AddDays(3), "Verslag lezen", "school");
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [taak], Vandaag, Kalender).Vak.ShouldBe(Werkvak.Wacht);
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [taak], Vandaag.AddDays(3), Kalender).Vak.ShouldBe(Werkvak.DezeWeek);
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [taak], Vandaag.AddDays(4), Kalender).Vak.ShouldBe(Werkvak.TeLaat);
    }

    [Fact]
    public void Een_nieuw_gezin_staat_bij_nieuw_maar_veiligheid_gaat_voor()
    {
        Werkpunt laat = new("EersteContactCasusregie", "", Vandaag.AddDays(-9), Vandaag.AddDays(-2));
        Werkindeling.Deel(Veiligheidsoordeel.Voldoende, [laat], Vandaag, Kalender, nieuw: true).Vak.ShouldBe(Werkvak.Nieuw);
        Werkindeling.Deel(Veiligheidsoordeel.NogNiet, [laat], Vandaag, Kalender, nieuw: true).Vak.ShouldBe(Werkvak.Veiligheid);
        Werkindeling.Deel(Veiligheidsoordeel.Onvoldoende, [], Vandaag, Kalender, nieuw: true).Vak.ShouldBe(Werkvak.Veiligheid);
    }

    static CasusEntiteit Gesloten()
    {
        var casus = Gewogen(Veiligheidsoordeel.Voldoende);
        casus.WijsToe(Nadia, null, "rood");
        casus.Sluit("Het gezin redt het", Vandaag.AddDays(90), false, Vandaag).Gelukt.ShouldBeTrue();
        return casus;
    }

    static Uitkomst<Afwezigheid> Meld(IReadOnlyList<Gezinsvervanging> gezinnen, bool bevestigd) =>
        Afwezigheid.Meld(default, Nadia, Vandaag, Vandaag.AddDays(4), null, Nadia, gezinnen, bevestigd, overlapt: false, Vandaag);
}
