using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Screening;

public sealed class ScreeningsdossierTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly PersoonId Kind = new(new("0193f5c2-7c1e-7b00-8000-000000000001"));
    static readonly PersoonId Ouder = new(new("0193f5c2-7c1e-7b00-8000-000000000002"));
    static readonly Guid Een = new("0193f5c2-7c1e-7b00-8000-0000000000aa");
    static readonly Guid Twee = new("0193f5c2-7c1e-7b00-8000-0000000000bb");

    static Screeningsdossier Nieuw() => Screeningsdossier.Begin(Een, new(Een));

    static Vraaggegevens Gezegd(Vraagstand? stand, string? vraag, string? reden, Bronsoort? bron = Bronsoort.Jeugdige) => new(stand, vraag, null, null, reden, Leefgebieden.Geen, bron, "Samira", null);

    [Theory]
    [InlineData("2022-11-24", new[] { Betrokkene.Jgz, Betrokkene.Kinderdagverblijf })] // one day before the fourth birthday
    [InlineData("2022-11-23", new[] { Betrokkene.School })] // four today
    [InlineData("2011-01-01", new[] { Betrokkene.School })]
    [InlineData("2026-11-23", new[] { Betrokkene.Jgz, Betrokkene.Kinderdagverblijf })] // born today
    [InlineData("2027-01-10", new Betrokkene[0])] // not born yet
    [Eis("CR-020")]
    public void De_lijst_volgt_de_leeftijd_op_de_dag_zelf(string geboren, Betrokkene[] bijLeeftijd)
    {
        var lijst = Bevraaglijst.Voor([(Kind, DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture))], [], Vandaag);
        lijst.Where(p => p.Kind == Kind).Select(p => p.Wie).ShouldBe(bijLeeftijd);
        lijst.Where(p => p.Kind is null).Select(p => p.Wie).ShouldBe([Betrokkene.Huisarts, Betrokkene.Professional]);
    }

    [Fact]
    [Eis("CR-018")]
    public void Wat_in_het_IKB_staat_komt_op_de_lijst_en_wat_geen_domein_is_wordt_geweigerd()
    {
        var dossier = Nieuw();
        dossier.LegIkbVast(Vandaag, [Betrokkene.Wmo, Betrokkene.School], null, new(Een), Vandaag).Weigeringen[0].Code.ShouldBe("domein-onbekend");
        dossier.LegIkbVast(Vandaag.AddDays(1), [], null, new(Een), Vandaag).Weigeringen[0].Code.ShouldBe("ikb-in-toekomst");
        dossier.LegIkbVast(Vandaag, [Betrokkene.Schuldhulp, Betrokkene.Wmo], "Wmo sinds mei.", new(Een), Vandaag).Waarde.Tekst.ShouldContain("gevonden: Wmo, Schuldhulp");
        Bevraaglijst.Voor([], dossier.GevondenDomeinen, Vandaag).Select(p => p.Wie).ShouldBe([Betrokkene.Huisarts, Betrokkene.Professional, Betrokkene.Wmo, Betrokkene.Schuldhulp]);
    }

    [Theory]
    [InlineData(Vraagstand.Gesteld, null, null, "vraag-leeg")]
    [InlineData(Vraagstand.GeenVraag, null, null, "reden-leeg")]
    [InlineData(Vraagstand.NietGesproken, null, "  ", "reden-leeg")]
    [InlineData(null, null, null, "niets-ingevuld")]
    [Eis("CR-016")]
    public void Zonder_vraag_hoort_een_reden(Vraagstand? stand, string? vraag, string? reden, string code) =>
        Nieuw().LegVraagVast(Een, Kind, "Samira", Gezegd(stand, vraag, reden), Vandaag).Weigeringen.Select(w => w.Code).ShouldContain(code);

    [Fact]
    [Eis("CR-028")]
    public void Wat_iemand_zei_kan_niet_zonder_bron() =>
        Nieuw().LegVraagVast(Een, Kind, "Samira", Gezegd(Vraagstand.Gesteld, "Rust thuis", null, bron: null), Vandaag).Weigeringen[0].Code.ShouldBe("bron-leeg");

    [Fact]
    [Eis("CR-016")]
    public void Half_klaar_mag_bewaard_maar_telt_nog_niet_als_gevraagd()
    {
        var dossier = Nieuw();
        dossier.LegVraagVast(Een, Kind, "Samira", Gezegd(null, null, null) with { Wens = "Een eigen kamer" }, Vandaag).Gelukt.ShouldBeTrue();
        dossier.ZonderVraag([Kind, Ouder]).ShouldBe([Kind, Ouder]);
        dossier.LegVraagVast(Twee, Kind, "Samira", Gezegd(Vraagstand.Gesteld, "Rust thuis", null), Vandaag).Gelukt.ShouldBeTrue();
        dossier.LegVraagVast(Twee, Ouder, "Karima", Gezegd(Vraagstand.GeenVraag, null, "Zij wil eerst afwachten."), Vandaag).Gelukt.ShouldBeTrue();
        dossier.ZonderVraag([Kind, Ouder]).ShouldBeEmpty();
        dossier.Vragen.Count.ShouldBe(2);
    }

    [Fact]
    public void Dezelfde_school_komt_niet_twee_keer_op_de_lijst_maar_een_tweede_professional_wel()
    {
        var dossier = Nieuw();
        var gevraagd = new Bevraaggegevens(Bevraagstand.Gevraagd, "De Regenboog", null, null, null);
        dossier.Bevraag(Een, new(Betrokkene.School, Kind), gevraagd, Vandaag).Gelukt.ShouldBeTrue();
        dossier.Bevraag(Twee, new(Betrokkene.School, Kind), gevraagd with { Stand = Bevraagstand.Antwoord, Antwoord = "Gaat goed." }, Vandaag).Gelukt.ShouldBeTrue();
        dossier.Bevragingen.ShouldHaveSingleItem().Stand.ShouldBe(Bevraagstand.Antwoord);
        dossier.Bevraag(new Guid("0193f5c2-7c1e-7b00-8000-0000000000c1"), new(Betrokkene.Professional), gevraagd with { Naam = "Ria" }, Vandaag).Gelukt.ShouldBeTrue();
        dossier.Bevraag(new Guid("0193f5c2-7c1e-7b00-8000-0000000000c2"), new(Betrokkene.Professional), gevraagd with { Naam = "Bas" }, Vandaag).Gelukt.ShouldBeTrue();
        dossier.Bevragingen.Count(b => b.Wie == Betrokkene.Professional).ShouldBe(2);
    }

    [Theory]
    [InlineData(Bevraagstand.NietVragen, null, "reden-leeg")]
    [InlineData(Bevraagstand.Antwoord, null, "antwoord-leeg")]
    [InlineData(null, null, "stand-leeg")]
    [Eis("CR-020")]
    public void Wie_niet_wordt_gevraagd_krijgt_een_reden_en_een_antwoord_een_tekst(Bevraagstand? stand, string? antwoord, string code) =>
        Nieuw().Bevraag(Een, new(Betrokkene.Huisarts), new(stand, null, null, antwoord, null), Vandaag).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    [Eis("CR-023")]
    public void Een_vragenlijst_kan_niet_zonder_overleg_met_de_gedragswetenschapper()
    {
        var zonder = Nieuw().Verdiep(Een, new(Verdiepingsoort.Vragenlijst, "SDQ", null, null, "Hoe zwaar zijn de zorgen?", null), Vandaag);
        zonder.Weigeringen.Select(w => w.Veld).ShouldBe(["gedragswetenschapper", "overlegdOp"]);
        Nieuw().Verdiep(Een, new(Verdiepingsoort.Vragenlijst, "SDQ", "Willemijn", Vandaag, "Hoe zwaar zijn de zorgen?", null), Vandaag).Waarde.Tekst.ShouldContain("overlegd met Willemijn");
    }

    [Fact]
    [Eis("CR-024")]
    public void Elk_nieuw_signaal_is_een_feit_en_een_bekend_signaal_niet_nog_een_keer()
    {
        var dossier = Nieuw();
        Enum.GetValues<Cosignaal>().Length.ShouldBe(8);
        Vink(dossier, Cosignaal.GeldOfHuis).ShouldHaveSingleItem().Soort.ShouldBe("SignaalAangevinkt");
        Vink(dossier, Cosignaal.GeldOfHuis, Cosignaal.Kindsignalen).ShouldHaveSingleItem().Codes["signaal"].ShouldBe("Kindsignalen");
        Vink(dossier, Cosignaal.Kindsignalen).ShouldHaveSingleItem().Soort.ShouldBe("SignaalVervallen");
        dossier.Aangevinkt.ShouldBe([Cosignaal.Kindsignalen]);

        static List<Feit> Vink(Screeningsdossier dossier, params Cosignaal[] signalen) => dossier.VinkAan(signalen, [], false).Waarde;
    }

    [Fact]
    [Eis("CR-026")]
    public void Een_zorg_staat_alleen_in_het_plan_als_er_een_plan_is_en_zij_is_aangevinkt()
    {
        var dossier = Nieuw();
        dossier.VinkAan([Cosignaal.GeldOfHuis], [Cosignaal.GeldOfHuis], false).Weigeringen[0].Code.ShouldBe("geen-plan");
        dossier.VinkAan([], [Cosignaal.GeldOfHuis], true).Weigeringen[0].Code.ShouldBe("signaal-niet-aangevinkt");
        dossier.VinkAan([Cosignaal.GeldOfHuis], [Cosignaal.GeldOfHuis], true).Waarde.Select(f => f.Soort).ShouldBe(["SignaalAangevinkt", "SignaalInPlan"]);
        dossier.Belegd.ShouldBe([Cosignaal.GeldOfHuis]);
    }

    [Fact]
    [Eis("CR-014")]
    public void Een_score_buiten_een_tot_en_met_vier_en_een_leeg_beeld_worden_geweigerd()
    {
        var beeld = Gizbeeld.Begin(Een, new(Een), Kind, new(Een), Vandaag);
        var leeg = new Gizgegevens(Gizdomein.Opvoeding, null, null, null, null, null, null);
        beeld.Zet([leeg with { Samen = 5 }], "Yassin").Weigeringen[0].Code.ShouldBe("giz-onjuist");
        beeld.Zet([leeg], "Yassin").Weigeringen[0].Code.ShouldBe("giz-leeg");
        beeld.Zet([leeg with { Samen = 3, Zorgen = "moe" }, leeg with { Domein = Gizdomein.Omgeving }], "Yassin").Gelukt.ShouldBeTrue();
        beeld.Van(Gizdomein.Opvoeding)!.Samen.ShouldBe(3);
        beeld.Van(Gizdomein.Omgeving).ShouldBeNull();
    }
}
