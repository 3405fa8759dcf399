using Eenplan.Domein.Analyse;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Analyse;

public sealed class AnalyseTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly MedewerkerId Wie = new(Id(1));

    static Guid Id(int nr) => new($"0193f5c2-7c1e-7b00-8000-{nr:D12}");

    static Puntgegevens Punt(Puntsoort soort, bool? dynamisch = true, Veranderbaarheid? kan = Veranderbaarheid.Veranderbaar, string? compensatie = null) =>
        new(soort, null, $"Een {soort}", dynamisch, kan, compensatie, Bronsoort.Ouder, "Karima", null);

    static Probleemanalyse Vol(string? metWie = "Karima en Samira")
    {
        var a = Probleemanalyse.Begin(Id(2), new(Id(3)), Nu);
        a.Schrijf(new("Ruzie bij stress", "Hulp stopte steeds", "Geldzorgen maken vader kort", "Rust in huis", metWie)).Gelukt.ShouldBeTrue();
        foreach (var (soort, nr) in new[] { (Puntsoort.Kracht, 10), (Puntsoort.Probleem, 11), (Puntsoort.Oorzaak, 12) })
        {
            a.ZetPunt(Id(nr), Id(nr + 100), Punt(soort), Vandaag).Gelukt.ShouldBeTrue();
        }

        return a;
    }

    [Fact]
    [Eis("CR-035")]
    public void Vastleggen_vraagt_alle_onderdelen_en_half_klaar_bewaren_mag()
    {
        var leeg = Probleemanalyse.Begin(Id(2), new(Id(3)), Nu);
        leeg.Schrijf(new(null, null, null, null, null)).Gelukt.ShouldBeTrue();
        leeg.LegVast(Wie, Nu).Weigeringen.Select(w => w.Code).ShouldBe(
            ["patronen-gezin-leeg", "patronen-hulp-leeg", "kracht-ontbreekt", "probleem-ontbreekt", "oorzaak-ontbreekt", "wisselwerking-leeg", "eindsituatie-leeg"]);
        Vol().LegVast(Wie, Nu).Waarde.Soort.ShouldBe("AnalyseVastgelegd");
    }

    [Fact]
    [Eis("CR-035")]
    public void Zonder_het_gezin_kan_het_alleen_onderbouwd()
    {
        var zonder = Vol(metWie: null).LegVast(Wie, Nu);
        zonder.Weigeringen.ShouldHaveSingleItem().Regel!.Hardheid.ShouldBe(Hardheid.TenzijOnderbouwd);
        Vol(metWie: null).LegVast(Wie, Nu, onderbouwd: true).Gelukt.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, Veranderbaarheid.Veranderbaar, null, false)]
    [InlineData(false, null, null, false)]
    [InlineData(false, Veranderbaarheid.BlijvendCompenseren, null, false)]
    [InlineData(false, Veranderbaarheid.BlijvendCompenseren, "Oma past op", true)]
    [InlineData(true, Veranderbaarheid.Veranderbaar, null, true)]
    [Eis("CR-036")]
    public void Van_elk_probleem_is_gekozen_of_het_kan_veranderen_of_hoe_het_blijvend_wordt_opgevangen(bool? dynamisch, Veranderbaarheid? kan, string? compensatie, bool mag)
    {
        var a = Vol();
        a.ZetPunt(Id(20), Id(120), Punt(Puntsoort.Probleem, dynamisch, kan, compensatie), Vandaag).Gelukt.ShouldBeTrue();
        var uitkomst = a.LegVast(Wie, Nu);
        uitkomst.Gelukt.ShouldBe(mag);
        uitkomst.Weigeringen.Select(w => w.Eis).ShouldBe(mag ? [] : ["CR-036"]);
    }

    [Fact]
    [Eis("CR-028")]
    public void Een_punt_zonder_bron_komt_er_niet_in() =>
        Vol().ZetPunt(Id(20), Id(120), Punt(Puntsoort.Kracht) with { BronSoort = null, BronWie = " " }, Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(["bron-leeg", "veld-leeg"]);

    [Fact]
    public void Wat_vastligt_verandert_niet_en_een_nieuwe_versie_houdt_de_kenmerken()
    {
        var a = Vol();
        a.NieuweVersie(Id(30), () => Id(31), Nu).Weigeringen[0].Code.ShouldBe("analyse-niet-vast");
        a.LegVast(Wie, Nu).Gelukt.ShouldBeTrue();
        a.Schrijf(new("x", null, null, null, null)).Weigeringen[0].Code.ShouldBe("analyse-vast");
        a.ZetPunt(Id(20), Id(120), Punt(Puntsoort.Kracht), Vandaag).Weigeringen[0].Code.ShouldBe("analyse-vast");
        a.HaalWeg(Id(10)).Weigeringen[0].Code.ShouldBe("analyse-vast");
        a.LegVast(Wie, Nu).Weigeringen[0].Code.ShouldBe("analyse-vast");
        var teller = 40;
        var nieuw = a.NieuweVersie(Id(30), () => Id(teller++), Nu).Waarde;
        nieuw.Nr.ShouldBe(2);
        nieuw.Punten.Select(p => p.Kenmerk).ShouldBe(a.Punten.Select(p => p.Kenmerk));
        nieuw.Punten.Select(p => p.Id).Intersect(a.Punten.Select(p => p.Id)).ShouldBeEmpty();
        nieuw.MetWie.ShouldBeNull();
    }

    [Theory]
    [InlineData("2019", "2019", "2019-12-31")]
    [InlineData("06-2019", "06-2019", "2019-06-30")]
    [InlineData("12-6-2019", "12-06-2019", "2019-06-12")]
    [InlineData("1850", null, null)]
    [InlineData("13-2019", null, null)]
    [InlineData("31-02-2019", null, null)]
    [InlineData("vorig jaar", null, null)]
    [Eis("CR-022")]
    public void Een_gezin_weet_soms_alleen_het_jaar(string getypt, string? terug, string? einde)
    {
        var gelezen = Tijdstip.Lees(getypt, "van");
        gelezen.Gelukt.ShouldBe(terug is not null);
        if (terug is not null)
        {
            gelezen.Waarde!.Value.ToString().ShouldBe(terug);
            gelezen.Waarde.Value.Einde.ShouldBe(DateOnly.Parse(einde!, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData(Spoor.Hulp, "2019", "2020", null, null, "doel-leeg,resultaat-leeg")]
    [InlineData(Spoor.Hulp, "2019", null, "Rust", null, "")]
    [InlineData(Spoor.Hulp, "2019", "2020", "Rust", "Niets", "")]
    [InlineData(Spoor.Gezin, "2020", "2019", null, null, "einde-voor-begin")]
    [InlineData(Spoor.Gezin, "06-2020", "2020", null, null, "")]
    [InlineData(Spoor.Netwerk, "2027", null, null, null, "begin-in-toekomst")]
    [InlineData(Spoor.Netwerk, null, null, null, null, "begin-leeg")]
    [Eis("CR-022")]
    public void Hulp_heeft_een_doel_en_na_afloop_een_resultaat(Spoor spoor, string? van, string? tot, string? doel, string? resultaat, string codes) =>
        string.Join(',', Gebeurtenis.Nieuw(Id(50), new(Id(3))).Zet(new(spoor, null, "Iets", van, tot, doel, resultaat, Bronsoort.Ouder, "Karima"), Vandaag).Weigeringen.Select(w => w.Code)).ShouldBe(codes);
}
