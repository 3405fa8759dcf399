using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Gezin;

public sealed class PersoonTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly Persoonsgegevens Joel = new("Joël", null, "Mensah") { Geboren = new(2020, 5, 1) };

    static PersoonId Id(int nr) => new(new Guid(nr, 0, 0, new byte[8]));

    static Persoon Maak(Persoonsgegevens g, int nr = 1) => Persoon.Maak(Id(nr), g, Vandaag).Waarde;

    public static TheoryData<string, Persoonsgegevens> Fout() => new()
    {
        { "naam-leeg", Joel with { Achternaam = " " } },
        { "naam-leeg", Joel with { Achternaam = "\0" } },
        { "tekst-te-lang", Joel with { Achternaam = new string('x', 201) } },
        { "tekst-te-lang", Joel with { Voornaam = new string('x', 201) } },
        { "tekst-te-lang", Joel with { Email = new string('x', 201) } },
        { "geboorte-in-toekomst", Joel with { Geboren = Vandaag.AddDays(1) } },
        { "geboorte-te-lang-geleden", Joel with { Geboren = new(1901, 1, 1) } },
        { "geboren-en-verwacht", Joel with { Uitgerekend = Vandaag.AddDays(30) } },
        { "uitgerekend-onmogelijk", Joel with { Geboren = null, Uitgerekend = Vandaag.AddDays(302) } },
        { "uitgerekend-onmogelijk", Joel with { Geboren = null, Uitgerekend = Vandaag.AddDays(-302) } },
    };

    [Theory]
    [MemberData(nameof(Fout))]
    public void Wat_niet_kan_wordt_geweigerd(string code, Persoonsgegevens g) => Persoon.Maak(Id(1), g, Vandaag).Weigeringen.ShouldContain(w => w.Code == code);

    [Fact]
    public void Wat_net_wel_kan_mag()
    {
        Maak(Joel with { Geboren = Vandaag }).Geboren.ShouldBe(Vandaag);
        Maak(Joel with { Geboren = null, Uitgerekend = Vandaag.AddDays(301) }).Uitgerekend.ShouldBe(Vandaag.AddDays(301));
        Maak(new(null, null, new string('x', 200))).Naam.Length.ShouldBe(200);
        Maak(new(null, null, "Sukarno")).Roepnaam.ShouldBe("Sukarno");
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk() => Persoon.Maak(Id(1), new(new string('x', 201), null, "") { Geboren = Vandaag.AddDays(1), Uitgerekend = Vandaag }, Vandaag).Weigeringen.Count.ShouldBe(4);

    [Fact]
    public void Een_geweigerde_wijziging_verandert_niets()
    {
        var persoon = Maak(Joel);
        persoon.Wijzig(Joel with { Voornaam = "Anders", Geboren = Vandaag.AddDays(1) }, Vandaag).Gelukt.ShouldBeFalse();
        (persoon.Voornaam, persoon.Versie).ShouldBe(("Joël", 0));
    }

    [Fact]
    public void Geboren_maakt_van_het_ongeboren_kind_hetzelfde_kind_met_een_naam()
    {
        var kind = Maak(new(null, null, "Yıldız") { Uitgerekend = new(2026, 11, 20) }, 7);
        var feit = kind.Geboorte("Deniz", new DateOnly(2026, 11, 21), Geslacht.Vrouw, Vandaag).Waarde;
        (kind.Id, kind.Naam, kind.Geboren, kind.Uitgerekend).ShouldBe((Id(7), "Deniz Yıldız", new DateOnly(2026, 11, 21), null));
        (feit.Soort, feit.Op).ShouldBe(("KindGeboren", new DateOnly(2026, 11, 21)));
        kind.Geboorte("Nog eens", Vandaag, Geslacht.Vrouw, Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("al-geboren");
    }

    [Theory]
    [InlineData("", "2026-11-21", "veld-leeg")]
    [InlineData("Deniz", null, "geboorte-leeg")]
    [InlineData("Deniz", "2026-11-24", "geboorte-in-toekomst")]
    [InlineData("Deniz", "2026-07-22", "geboorte-past-niet")]
    public void Een_geboorte_die_niet_klopt_wordt_geweigerd(string naam, string? dag, string code)
    {
        var kind = Maak(new(null, null, "Yıldız") { Uitgerekend = new(2026, 11, 20) });
        kind.Geboorte(naam, dag is null ? null : DateOnly.Parse(dag), Geslacht.Onbekend, Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe(code);
        kind.Uitgerekend.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Gezinsrol.Kind, "2020-05-01", Gezinsrol.Ouder, "1990-01-01", true)]
    [InlineData(Gezinsrol.Kind, "1990-01-01", Gezinsrol.Ouder, "1990-01-01", false)]
    [InlineData(Gezinsrol.Kind, "1980-01-01", Gezinsrol.Ouder, "1990-01-01", false)]
    [InlineData(Gezinsrol.Kind, "1980-01-01", Gezinsrol.Partner, "1990-01-01", true)]
    [InlineData(Gezinsrol.Kind, "1980-01-01", Gezinsrol.Kind, "1990-01-01", true)]
    [InlineData(Gezinsrol.Ouder, "1990-01-01", Gezinsrol.Kind, "2020-05-01", true)]
    [InlineData(Gezinsrol.Ouder, "2020-05-01", Gezinsrol.Kind, "2020-05-01", false)]
    [InlineData(Gezinsrol.Ouder, "2021-01-01", Gezinsrol.Kind, "2020-05-01", false)]
    [InlineData(Gezinsrol.Kind, null, Gezinsrol.Ouder, "1990-01-01", true)]
    [InlineData(Gezinsrol.Kind, "1980-01-01", Gezinsrol.Ouder, null, true)]
    public void Een_kind_is_jonger_dan_zijn_ouders(Gezinsrol rol, string? geboren, Gezinsrol ander, string? anderGeboren, bool goed) =>
        (Persoonsregels.KindJongerDanOuder(rol, geboren is null ? null : DateOnly.Parse(geboren), [(ander, anderGeboren is null ? null : DateOnly.Parse(anderGeboren))]) is null).ShouldBe(goed);

    [Fact]
    public void Samenvoegen_vult_aan_en_overschrijft_niets()
    {
        var blijft = Maak(Joel with { Telefoon = "06 1", GeboorteGeschat = true });
        var weg = Maak(Joel with { Voornaam = "Joel", Telefoon = "06 2", VeiligTelefoon = "06 3", Taal = "Twi", Geboren = new(2020, 5, 3), Geslacht = Geslacht.Man, Tolk = true }, 2);
        weg.ZetBsn([1], [2]);
        blijft.VulAan(weg);
        weg.VoegSamenMet(blijft.Id);
        (blijft.Voornaam, blijft.Telefoon, blijft.VeiligTelefoon, blijft.Taal, blijft.Tolk, blijft.Geslacht).ShouldBe(("Joël", "06 1", "06 3", "Twi", true, Geslacht.Man));
        (blijft.Geboren, blijft.GeboorteGeschat).ShouldBe((new DateOnly(2020, 5, 3), false));
        blijft.BsnIndex.ShouldBe([2]);
        weg.SamengevoegdMet.ShouldBe(blijft.Id);
    }
}
