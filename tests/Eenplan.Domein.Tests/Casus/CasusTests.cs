using Eenplan.Domein.Afschaling;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using FsCheck;
using FsCheck.Fluent;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Domein.Tests.Casus;

public sealed class CasusTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly PersoonId Joel = new(G(1));
    static readonly PersoonId Kofi = new(G(2));
    static readonly MedewerkerId Nadia = new(G(3));

    static Guid G(int nr) => new(nr, 0, 0, new byte[8]);

    static CasusEntiteit Open(params PersoonId[] kinderen)
    {
        var casus = CasusEntiteit.Start(new(G(9)), "26-0001", new(G(8)), "rood", Vandaag, kinderen.Length == 0 ? [Joel] : kinderen, null);
        casus.WijsToe(Nadia, null, "rood").Gelukt.ShouldBeTrue();
        return casus;
    }

    static void Weeg(CasusEntiteit casus, Veiligheidsoordeel oordeel, bool plan) =>
        casus.StelVeiligheidVast(casus.Kinderen.ToDictionary(k => k.PersoonId, _ => oordeel), plan, Nu);

    [Theory]
    [Eis("CR-010")]
    [InlineData(Veiligheidsoordeel.NogNiet, false, false)]
    [InlineData(Veiligheidsoordeel.Voldoende, false, true)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, false, false)]
    [InlineData(Veiligheidsoordeel.Onvoldoende, true, true)]
    [InlineData(Veiligheidsoordeel.WeetNiet, false, false)]
    [InlineData(Veiligheidsoordeel.WeetNiet, true, true)]
    public void De_screening_begint_na_een_oordeel_en_bij_onveilig_na_een_plan(Veiligheidsoordeel oordeel, bool plan, bool mag)
    {
        var casus = Open();
        if (oordeel != Veiligheidsoordeel.NogNiet)
        {
            Weeg(casus, oordeel, plan);
        }

        casus.GaNaar(Ketenfase.Screening, Voortgang.Niets).Gelukt.ShouldBe(mag);
        casus.Fase.ShouldBe(mag ? Ketenfase.Screening : Ketenfase.Veiligheid);
    }

    [Theory]
    [Eis("CR-003")]
    [InlineData(Ketenfase.Screening, Ketenfase.Analyse, "CR-016")]
    [InlineData(Ketenfase.Analyse, Ketenfase.Gezinsplan, "CR-037")]
    [InlineData(Ketenfase.Gezinsplan, Ketenfase.Toegang, "CR-041")]
    [InlineData(Ketenfase.Toegang, Ketenfase.Evaluatie, "CR-046")]
    [InlineData(Ketenfase.Evaluatie, Ketenfase.Analyse, "CR-054")]
    public void Elke_volgende_fase_vraagt_haar_werk_of_een_onderbouwde_afwijking(Ketenfase van, Ketenfase naar, string eis)
    {
        var casus = Open();
        Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false);
        for (var fase = casus.Fase; fase != van; fase = casus.Fase)
        {
            casus.GaNaar(Keten.Uit(fase)!.Naar, Voortgang.Niets, onderbouwd: true).Gelukt.ShouldBeTrue();
        }

        casus.GaNaar(naar, Voortgang.Niets).Weigeringen.ShouldHaveSingleItem().Eis.ShouldBe(eis);
        var klaar = new Voortgang { VragenCompleet = true, AnalyseKlaar = true, AnalyseInCo = true, PlanGeldt = true, HulpGeregeld = true, NieuweRonde = true };
        casus.GaNaar(naar, klaar).Gelukt.ShouldBeTrue();
        casus.Fase.ShouldBe(naar);
    }

    [Fact]
    [Eis("CR-010")]
    public void Een_nieuw_kind_opent_de_weging_opnieuw()
    {
        var casus = Open();
        Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false);
        casus.VoegKindToe(Kofi).Gelukt.ShouldBeTrue();
        casus.Veiligheid.ShouldBe(Veiligheidsoordeel.NogNiet);
        casus.GaNaar(Ketenfase.Screening, Voortgang.Niets).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("fase-kan-niet");
        casus.VoegKindToe(Kofi).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("kind-al-in-casus");
    }

    [Fact]
    public void Een_nieuw_kind_verbergt_een_onveilig_kind_niet()
    {
        var casus = Open();
        Weeg(casus, Veiligheidsoordeel.Onvoldoende, plan: true);
        casus.VoegKindToe(Kofi);
        casus.Veiligheid.ShouldBe(Veiligheidsoordeel.Onvoldoende);
    }

    [Fact]
    [Eis("CR-003")]
    public void Van_een_verbod_wijk_je_niet_af()
    {
        var casus = Open();
        var weigering = casus.WatHoudtTegen(Ketenfase.Screening, Voortgang.Niets).ShouldNotBeNull();
        weigering.Regel!.Hardheid.ShouldBe(Hardheid.Verbod);
        Afwijking.Leg(G(5), casus.Id, weigering, "Het is erg druk op dit moment.", Nadia, Nu).Weigeringen.ShouldBe([weigering]);
        casus.GaNaar(Ketenfase.Screening, Voortgang.Niets, onderbouwd: true).Gelukt.ShouldBeFalse();
    }

    [Theory]
    [Eis("CR-003")]
    [InlineData(null, "kind-niet-gesproken")]
    [InlineData("  ", "kind-niet-gesproken")]
    [InlineData("druk", "kind-niet-gesproken,motivatie-kort")]
    [InlineData("Joël woont nu bij zijn oma in Assen.", null)]
    public void Van_de_rest_wijk_je_alleen_onderbouwd_af(string? motivatie, string? codes)
    {
        var weigering = Afsluiting.NietGesproken([("Joël", new DateOnly(2020, 5, 1), true, false)], Vandaag).ShouldNotBeNull();
        var uitkomst = Afwijking.Leg(G(5), new(G(9)), weigering, motivatie, Nadia, Nu);
        string.Join(',', uitkomst.Weigeringen.Select(w => w.Code)).ShouldBe(codes ?? "");
        if (uitkomst.Gelukt)
        {
            (uitkomst.Waarde.Eis, uitkomst.Waarde.Motivatie, uitkomst.Waarde.Door, uitkomst.Waarde.Op).ShouldBe(("CR-019", motivatie, Nadia, Nu));
            uitkomst.Waarde.Feit.Tekst.ShouldContain(motivatie!);
        }
    }

    [Theory]
    [InlineData("2023-11-24", false, false, "is nog niet gezien")]
    [InlineData("2023-11-24", true, false, null)]
    [InlineData("2022-11-23", true, false, "is nog niet gesproken")]
    [InlineData("2022-11-23", false, true, "is nog niet gezien")]
    [InlineData("2022-11-23", false, false, "is nog niet gezien en gesproken")]
    [InlineData("2022-11-23", true, true, null)]
    [InlineData("2014-11-23", false, true, null)]
    [InlineData("2014-11-23", true, false, "is nog niet gesproken")]
    [InlineData("2014-11-24", false, true, "is nog niet gezien")]
    [InlineData(null, false, false, null)]
    public void Naar_leeftijd_is_een_kind_gezien_en_gesproken(string? geboren, bool gezien, bool gesproken, string? zin)
    {
        var weigering = Afsluiting.NietGesproken([("Joël", geboren is null ? null : DateOnly.Parse(geboren), gezien, gesproken)], Vandaag);
        (weigering is null).ShouldBe(zin is null);
        weigering?.Tekst.ShouldStartWith("Joël " + zin + ".");
    }

    [Theory]
    [Eis("CR-011")]
    [InlineData(Veiligheidsoordeel.Onvoldoende, "onveilig-blijft-open")]
    [InlineData(Veiligheidsoordeel.WeetNiet, "onveilig-blijft-open")]
    [InlineData(Veiligheidsoordeel.NogNiet, "eerst-veiligheid-wegen")]
    [InlineData(Veiligheidsoordeel.Voldoende, null)]
    public void Een_onveilige_casus_blijft_open(Veiligheidsoordeel oordeel, string? code)
    {
        var casus = Open();
        Weeg(casus, oordeel, plan: true);
        var uitkomst = casus.Sluit("Het gezin redt het.", Vandaag.AddDays(90), false, Vandaag);
        uitkomst.Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        casus.Open.ShouldBe(code is not null);
    }

    [Fact]
    [Eis("CR-057")]
    public void Na_een_nieuwe_zorg_sluit_een_casus_pas_na_herwegen()
    {
        var casus = Open();
        Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false);
        casus.Sluit("Het gezin redt het.", Vandaag.AddDays(90), herwegen: true, Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("eerst-veiligheid-wegen");
        casus.Open.ShouldBeTrue();
    }

    [Fact]
    public void Sluiten_en_heropenen_keren_terug_in_dezelfde_fase_een_half_jaar_lang()
    {
        var casus = Open();
        Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false);
        casus.GaNaar(Ketenfase.Screening, Voortgang.Niets);
        casus.Sluit("Het gezin redt het.", Vandaag.AddDays(90), false, Vandaag).Gelukt.ShouldBeTrue();
        casus.Kinderen.ShouldAllBe(k => !k.Open);
        casus.Heropen("Nieuwe zorg", regisseurWerkt: true, Vandaag.AddMonths(6).AddDays(1)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("heropenen-te-laat");
        casus.Heropen("Nieuwe zorg", regisseurWerkt: true, Vandaag.AddMonths(6)).Gelukt.ShouldBeTrue();
        (casus.Fase, casus.Open).ShouldBe((Ketenfase.Screening, true));
        casus.Kinderen.ShouldAllBe(k => k.Open);
        casus.Heropen("Nieuwe zorg", regisseurWerkt: true, Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("casus-open");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Een_heropende_casus_houdt_haar_regisseur_alleen_als_die_er_nog_werkt(bool werkt, bool houdt)
    {
        var casus = Open();
        Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false);
        casus.RegisseurId.ShouldNotBeNull();
        casus.Sluit("Het gezin redt het.", Vandaag.AddDays(90), false, Vandaag).Gelukt.ShouldBeTrue();
        casus.Heropen("Nieuwe zorg", werkt, Vandaag).Gelukt.ShouldBeTrue();
        (casus.RegisseurId is not null).ShouldBe(houdt);
    }

    [Fact]
    public void Een_kind_gaat_alleen_uit_de_casus_als_het_veilig_is_en_niet_het_laatste()
    {
        var casus = Open(Joel, Kofi);
        casus.StelVeiligheidVast(new Dictionary<PersoonId, Veiligheidsoordeel> { [Joel] = Veiligheidsoordeel.Onvoldoende, [Kofi] = Veiligheidsoordeel.Voldoende }, true, Nu);
        casus.LaatKindGaan(Joel).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("onveilig-kind-blijft");
        casus.LaatKindGaan(Kofi).Gelukt.ShouldBeTrue();
        casus.LaatKindGaan(Kofi).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("niet-gevonden");
        Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false);
        casus.LaatKindGaan(Joel).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("laatste-kind");
    }

    [Fact]
    public void Na_samenvoegen_geldt_het_slechtste_oordeel()
    {
        var casus = Open(Joel, Kofi);
        casus.StelVeiligheidVast(new Dictionary<PersoonId, Veiligheidsoordeel> { [Joel] = Veiligheidsoordeel.Voldoende, [Kofi] = Veiligheidsoordeel.Onvoldoende }, true, Nu);
        casus.Volg(Kofi, Joel);
        casus.Kinderen.ShouldHaveSingleItem().Veiligheid.ShouldBe(Veiligheidsoordeel.Onvoldoende);
        casus.Volg(Joel, Kofi);
        (casus.Kinderen.Single().PersoonId, casus.Veiligheid).ShouldBe((Kofi, Veiligheidsoordeel.Onvoldoende));
    }

    /// <summary>Whatever is done in whatever order: past safety only with a judgement, and an unsafe case past it only with a plan.</summary>
    [Fact]
    public void Geen_enkele_volgorde_komt_voorbij_de_veiligheid() => Prop.ForAll(
        Gen.Choose(0, 8).ListOf(12).ToArbitrary(),
        stappen =>
        {
            var casus = CasusEntiteit.Start(new(G(9)), "26-0001", new(G(8)), "rood", Vandaag, [Joel], null);
            var (gewogen, volgend) = (false, 100);
            foreach (var stap in stappen)
            {
                switch (stap)
                {
                    case 0: _ = casus.WijsToe(Nadia, null, "rood"); break;
                    case 1 when casus.Open: Weeg(casus, Veiligheidsoordeel.Voldoende, plan: false); gewogen = true; break;
                    case 2 when casus.Open: Weeg(casus, Veiligheidsoordeel.Onvoldoende, plan: true); gewogen = true; break;
                    case 3: _ = casus.VoegKindToe(new(G(volgend++))); break;
                    case 4: _ = casus.Sluit("Klaar met de hulp", Vandaag.AddDays(30), false, Vandaag); break;
                    case 5: _ = casus.Heropen("Toch nog een zorg", regisseurWerkt: true, Vandaag); break;
                    case 6: _ = casus.GaNaar(Ketenfase.Screening, Voortgang.Niets, onderbouwd: true); break;
                    case 7: _ = casus.LaatKindGaan(casus.Kinderen[0].PersoonId); break;
                    case 8: _ = casus.GaNaar(Ketenfase.Analyse, Voortgang.Niets); break;
                }

                if (casus.Fase == Ketenfase.Analyse || (casus.Fase == Ketenfase.Screening && !(gewogen && casus.VeiligheidGewogenOp is not null)) || (casus.Open && casus.Kinderen.Count == 0))
                {
                    return false;
                }

                if (!casus.Open && casus.Veiligheid == Veiligheidsoordeel.Onvoldoende)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
