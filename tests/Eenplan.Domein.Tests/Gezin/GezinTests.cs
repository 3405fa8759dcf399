using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Domein.Tests.Gezin;

public sealed class GezinTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly DateOnly Begin = new(2026, 1, 1);
    static readonly PersoonId Mila = new(G(1));
    static readonly PersoonId Mark = new(G(2));
    static readonly PersoonId Sevda = new(G(3));
    int volgend = 100;

    static Guid G(int nr) => new(nr, 0, 0, new byte[8]);

    Guid Nieuw() => G(volgend++);

    GezinEntiteit Familie()
    {
        var gezin = GezinEntiteit.Start(new(G(9)), "Van Dalen-Özer").Waarde;
        gezin.VoegHuishoudenToe(G(11), "Thuis bij Sevda", new("Klipper 1", "2721xf", "Zoetermeer", "Meerzicht"));
        gezin.VoegHuishoudenToe(G(12), "Thuis bij Mark", new("Graanweg 2"));
        gezin.VoegLidToe(Nieuw(), Sevda, Gezinsrol.Ouder, G(11), Begin).Gelukt.ShouldBeTrue();
        gezin.VoegLidToe(Nieuw(), Mark, Gezinsrol.Ouder, G(12), Begin).Gelukt.ShouldBeTrue();
        gezin.VoegLidToe(Nieuw(), Mila, Gezinsrol.Kind, G(11), Begin).Gelukt.ShouldBeTrue();
        return gezin;
    }

    static string Code(Uitkomst<Feit> uitkomst) => uitkomst.Weigeringen.ShouldHaveSingleItem().Code;

    [Fact]
    public void Verhuizen_bewaart_waar_iemand_eerder_woonde()
    {
        var gezin = Familie();
        gezin.Verhuis(Nieuw(), Mila, G(12), new(2026, 6, 1), Vandaag).Waarde.Op.ShouldBe(new DateOnly(2026, 6, 1));
        var leden = gezin.Leden.Where(l => l.PersoonId == Mila).OrderBy(l => l.Vanaf).ToList();
        leden.Select(l => (l.HuishoudenId, l.Vanaf, l.Tot)).ShouldBe([(G(11), Begin, new DateOnly(2026, 5, 31)), (G(12), new DateOnly(2026, 6, 1), null)]);
    }

    [Fact]
    public void Verhuizen_op_de_eerste_dag_is_een_verbetering_en_laat_geen_lege_periode_achter()
    {
        var gezin = Familie();
        gezin.Verhuis(Nieuw(), Mila, null, Begin, Vandaag).Gelukt.ShouldBeTrue();
        gezin.Leden.Single(l => l.PersoonId == Mila).HuishoudenId.ShouldBeNull();
    }

    [Fact]
    public void Een_verhuizing_die_niet_kan_wordt_geweigerd()
    {
        var gezin = Familie();
        Code(gezin.Verhuis(Nieuw(), Mila, G(11), Vandaag, Vandaag)).ShouldBe("woont-er-al");
        Code(gezin.Verhuis(Nieuw(), Mila, G(12), Vandaag.AddDays(1), Vandaag)).ShouldBe("verhuizing-in-toekomst");
        Code(gezin.Verhuis(Nieuw(), Mila, G(12), Begin.AddDays(-1), Vandaag)).ShouldBe("verhuizing-voor-begin");
        Code(gezin.Verhuis(Nieuw(), Mila, G(99), Vandaag, Vandaag)).ShouldBe("huis-onbekend");
        Code(gezin.Verhuis(Nieuw(), new(G(50)), G(12), Vandaag, Vandaag)).ShouldBe("niet-gevonden");
        gezin.Leden.Count.ShouldBe(3);
    }

    [Fact]
    public void Wie_vertrekt_blijft_als_oud_lid_staan_en_kan_terugkomen()
    {
        var gezin = Familie();
        gezin.Vertrek(Mark, Vandaag, Vandaag).Gelukt.ShouldBeTrue();
        gezin.Leden.Single(l => l.PersoonId == Mark).Tot.ShouldBe(Vandaag);
        Code(gezin.Vertrek(Mark, Vandaag, Vandaag)).ShouldBe("niet-gevonden");
        gezin.VoegLidToe(Nieuw(), Mark, Gezinsrol.Ouder, null, Vandaag).Gelukt.ShouldBeTrue();
        Code(gezin.VoegLidToe(Nieuw(), Mark, Gezinsrol.Ouder, null, Vandaag)).ShouldBe("al-lid");
    }

    [Theory]
    [InlineData("2026-11-24", "vertrek-in-toekomst")]
    [InlineData("2025-12-31", "vertrek-voor-begin")]
    public void Een_laatste_dag_die_niet_kan_wordt_geweigerd(string dag, string code) => Code(Familie().Vertrek(Mark, DateOnly.Parse(dag), Vandaag)).ShouldBe(code);

    [Fact]
    public void Een_kind_wordt_geen_volwassene_en_andersom()
    {
        var gezin = Familie();
        Code(gezin.WijzigRol(Mila, Gezinsrol.Ouder)).ShouldBe("rol-kind-vast");
        Code(gezin.WijzigRol(Mark, Gezinsrol.Kind)).ShouldBe("rol-kind-vast");
        Code(gezin.WijzigRol(Mark, Gezinsrol.Ouder)).ShouldBe("rol-is-al-zo");
        gezin.WijzigRol(Mark, Gezinsrol.Partner).Gelukt.ShouldBeTrue();
    }

    [Fact]
    public void De_notitie_voor_medewerkers_heeft_altijd_een_einde()
    {
        var gezin = Familie();
        Code(gezin.ZetVeiligheidsnotitie("Hond los in huis", null, Vandaag)).ShouldBe("notitie-zonder-einde");
        Code(gezin.ZetVeiligheidsnotitie("Hond los in huis", Vandaag.AddDays(-1), Vandaag)).ShouldBe("notitie-verlopen");
        Code(gezin.ZetVeiligheidsnotitie(new string('x', 20_001), Vandaag, Vandaag)).ShouldBe("tekst-te-lang");
        gezin.ZetVeiligheidsnotitie("Hond los in huis", Vandaag, Vandaag).Gelukt.ShouldBeTrue();
        gezin.ZetVeiligheidsnotitie(" ", null, Vandaag).Gelukt.ShouldBeTrue();
        (gezin.Veiligheidsnotitie, gezin.VeiligheidsnotitieTot).ShouldBe((null, null));
    }

    [Fact]
    public void Na_samenvoegen_blijft_er_een_lidmaatschap_over()
    {
        var gezin = Familie();
        var dubbel = new PersoonId(G(4));
        gezin.VoegLidToe(Nieuw(), dubbel, Gezinsrol.Kind, G(12), Begin);
        gezin.Volg(dubbel, Mila).ShouldHaveSingleItem();
        gezin.Leden.Count(l => l.PersoonId == Mila && l.Tot is null).ShouldBe(1);
        gezin.Volg(Mila, dubbel).ShouldBeEmpty();
        gezin.Leden.ShouldContain(l => l.PersoonId == dubbel && l.HuishoudenId == G(11));
    }

    [Theory]
    [InlineData("2721xf", "2721 XF")]
    [InlineData("2721 xf", "2721 XF")]
    [InlineData(" 2721  XF ", "2721 XF")]
    [InlineData("B-1000", "B-1000")]
    [InlineData("48465", "48465")]
    [InlineData("", null)]
    public void Een_postcode_staat_er_in_een_spelling(string invoer, string? verwacht) => Adresregels.Postcode(invoer).ShouldBe(verwacht);

    [Theory]
    [InlineData("2721 X", "postcode-onjuist")]
    [InlineData("0721 XF", "postcode-onjuist")]
    [InlineData("2721 XF1", "postcode-onjuist")]
    [InlineData("2721XF", null)]
    [InlineData("48465", null)]
    [InlineData(null, null)]
    public void Een_halve_postcode_wordt_geweigerd(string? postcode, string? code) =>
        Adresregels.Controleer(new("Klipper 1", postcode, "Zoetermeer", "Meerzicht"), ["Meerzicht"]).Select(w => w.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void Een_wijk_buiten_het_profiel_en_te_lange_velden_worden_geweigerd() =>
        Adresregels.Controleer(new(new string('x', 201), new string('x', 201), new string('x', 201), "Elders"), ["Meerzicht"]).Select(w => w.Veld).ShouldBe(["adres", "postcode", "plaats", "wijk"]);
}
