using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Veiligheid;

/// <summary>Risk factors, the conditions and the meldcode.</summary>
public sealed class RisicoTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    static readonly CasusId Casus = new(new Guid(1, 0, 0, new byte[8]));
    static readonly PersoonId Kind = new(new Guid(2, 0, 0, new byte[8]));
    static readonly Risicogegevens Vol = new(Kind, "Vader drinkt.", true, Bronsoort.Ouder, "moeder", null);

    [Fact]
    [Eis("CR-030", "CR-028")]
    public void Een_risicofactor_is_statisch_of_dynamisch_en_heeft_een_bron()
    {
        Risicofactor.LegVast(Guid.Empty, Casus, Vol with { Dynamisch = null, BronSoort = null }, Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(["factor-soort-leeg", "bron-leeg"]);
        Risicofactor.LegVast(Guid.Empty, Casus, Vol with { BronOp = Vandaag.AddDays(1) }, Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(["bron-in-toekomst"]);
        var factor = Risicofactor.LegVast(Guid.Empty, Casus, Vol, Vandaag).Waarde;
        factor.Vervalt(" ", Vandaag).Gelukt.ShouldBeFalse();
        factor.Vervalt("Hij is gestopt.", Vandaag).Gelukt.ShouldBeTrue();
        factor.Vervalt("Nog eens", Vandaag).Weigeringen[0].Code.ShouldBe("factor-al-weg");
    }

    [Fact]
    [Eis("CR-029", "CR-057")]
    public void Elke_conditie_krijgt_een_stand_en_elke_weging_een_moment()
    {
        string[] condities = ["Verzorging", "Respect", "Onderwijs"];
        var weigert = Stabieletaxatie.Weeg(Guid.Empty, Casus, Kind, null, null, "Zo is het.", condities, [Conditiestand.Aanwezig, null], default, Nu);
        weigert.Weigeringen.Select(w => w.Veld).ShouldBe(["standen[1]", "standen[2]", "moment", "oordeel"]);
        var goed = Stabieletaxatie.Weeg(Guid.Empty, Casus, Kind, Weegmoment.Evaluatie, Veiligheidsoordeel.Onvoldoende, "Zo is het.", condities, [Conditiestand.Aanwezig, Conditiestand.WeetNiet, Conditiestand.Ontbreekt], default, Nu).Waarde;
        goed.Condities.Select(c => c.Naam).ShouldBe(condities);
        goed.Feit("Daan").Codes["moment"].ShouldBe("Evaluatie");
    }

    [Theory]
    [Eis("CR-033")]
    [InlineData(true, Meldbesluit.Melden, null)]
    [InlineData(true, Meldbesluit.ZelfHulp, "meldnorm")]
    [InlineData(true, Meldbesluit.Ongegrond, "meldnorm")]
    [InlineData(false, Meldbesluit.ZelfHulp, null)]
    public void Bij_onveiligheid_is_melden_de_norm_en_niet_melden_vraagt_een_reden(bool onveilig, Meldbesluit besluit, string? code)
    {
        var weigering = Meldcode.TegenDeNorm(besluit, onveilig);
        weigering?.Code.ShouldBe(code);
        (weigering is null).ShouldBe(code is null);
        if (weigering is not null)
        {
            Afwijking.Leg(Guid.Empty, Casus, weigering, null, default, Nu).Gelukt.ShouldBeFalse();
            Afwijking.Leg(Guid.Empty, Casus, weigering, "De hulp start vandaag en Veilig Thuis adviseert dit.", default, Nu).Waarde.Eis.ShouldBe("CR-033");
        }
    }

    [Fact]
    [Eis("CR-032")]
    public void Voor_het_besluit_zijn_de_vier_stappen_gezet_met_hun_dag()
    {
        var meldcode = Meldcode.Begin(Guid.Empty, Casus, "Blauwe plekken.", Nu).Waarde;
        meldcode.StappenMissen().ShouldNotBeNull().Tekst.ShouldContain("1, 2, 3, 4");
        meldcode.LegStapVast(1, Vandaag.AddDays(1), "Gezien.", Vandaag).Weigeringen[0].Code.ShouldBe("dag-in-toekomst");
        for (var nr = 1; nr <= 4; nr++)
        {
            meldcode.LegStapVast(nr, Vandaag, "Gedaan.", Vandaag).Gelukt.ShouldBeTrue();
        }

        meldcode.StappenMissen().ShouldBeNull();
        meldcode.Beslis(Meldbesluit.Melden, Vandaag.AddDays(-1), "Onveilig.", Vandaag).Weigeringen[0].Code.ShouldBe("dag-te-vroeg");
        meldcode.Beslis(Meldbesluit.Melden, Vandaag, "Onveilig.", Vandaag).Waarde.Codes["besluit"].ShouldBe("Melden");
        meldcode.LegStapVast(2, Vandaag, "Anders.", Vandaag).Weigeringen[0].Code.ShouldBe("meldcode-klaar");
    }
}
