using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Gezin;

public sealed class GezagTests
{
    static readonly DateOnly Begin = new(2020, 5, 1);
    static readonly PersoonId Kind = new(new Guid(1, 0, 0, new byte[8]));
    static readonly PersoonId Ouder = new(new Guid(2, 0, 0, new byte[8]));

    static Uitkomst<Gezag> Leg(Gezagssoort soort, PersoonId? houder, string? instelling = null, string? bron = "gezagsregister") => Gezag.LegVast(default, Kind, soort, houder, instelling, Begin, bron);

    [Fact]
    [Eis("SB-123")]
    public void Gezag_heeft_houder_begin_en_bron()
    {
        var gezag = Leg(Gezagssoort.Ouder, Ouder).Waarde;
        (gezag.KindId, gezag.HouderId, gezag.Vanaf, gezag.Bron).ShouldBe((Kind, Ouder, Begin, "gezagsregister"));
        Leg(Gezagssoort.Ouder, null).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("gezag-zonder-houder");
        Leg(Gezagssoort.Voogd, null).Weigeringen.ShouldHaveSingleItem().Veld.ShouldBe("houder");
        Leg(Gezagssoort.Ouder, Kind).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("gezag-over-zichzelf");
        Leg(Gezagssoort.Ouder, Ouder, bron: " ").Weigeringen.ShouldHaveSingleItem().Veld.ShouldBe("bron");
        Leg(Gezagssoort.NietTeBepalen, null).Gelukt.ShouldBeTrue();
    }

    [Fact]
    [Eis("SB-123")]
    public void Voogdij_door_een_GI_noemt_de_instelling()
    {
        Leg(Gezagssoort.VoogdijGi, null, "Jeugdbescherming west").Waarde.Instelling.ShouldBe("Jeugdbescherming west");
        Leg(Gezagssoort.VoogdijGi, null).Weigeringen.ShouldHaveSingleItem().Veld.ShouldBe("instelling");
        Leg(Gezagssoort.VoogdijGi, null, new string('x', 201)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("tekst-te-lang");
    }

    [Theory]
    [InlineData("2020-04-30", false)]
    [InlineData("2020-05-01", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void Gezag_geldt_van_de_eerste_tot_en_met_de_laatste_dag(string dag, bool geldt)
    {
        var gezag = Leg(Gezagssoort.Ouder, Ouder).Waarde;
        gezag.Beeindig(new(2026, 11, 23)).Gelukt.ShouldBeTrue();
        gezag.GeldtOp(DateOnly.Parse(dag)).ShouldBe(geldt);
    }

    [Fact]
    public void Einde_en_herstel_bewaken_de_volgorde_van_de_dagen()
    {
        var gezag = Leg(Gezagssoort.Ouder, Ouder).Waarde;
        gezag.Beeindig(Begin.AddDays(-1)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("gezag-einde-voor-begin");
        gezag.Beeindig(Begin.AddYears(1)).Gelukt.ShouldBeTrue();
        gezag.Herstel(Gezagssoort.Ouder, Ouder, null, Begin.AddYears(2), "rechter").Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("gezag-einde-voor-begin");
        gezag.Herstel(Gezagssoort.VoogdijGi, null, null, Begin, "rechter").Weigeringen.ShouldHaveSingleItem().Veld.ShouldBe("instelling");
        gezag.Bron.ShouldBe("gezagsregister");
        gezag.Herstel(Gezagssoort.VoogdijGi, null, "GI", Begin, "rechter").Waarde.Soort.ShouldBe("GezagHersteld");
        (gezag.Soort, gezag.HouderId, gezag.Bron).ShouldBe((Gezagssoort.VoogdijGi, null, "rechter"));
    }
}
