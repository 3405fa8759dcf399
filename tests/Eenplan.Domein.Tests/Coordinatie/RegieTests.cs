using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Tests;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Domein.Tests.Coordinatie;

/// <summary>Who helps, who takes over, and what one does when help does not come.</summary>
public sealed class RegieTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero);
    static readonly CasusId Casus = new(G(9));
    static readonly MedewerkerId Nadia = new(G(3));
    static readonly MedewerkerId Joost = new(G(4));
    static readonly MedewerkerId Sanne = new(G(5));

    static Guid G(int nr) => new(nr, 0, 0, new byte[8]);

    static Betrokkenegegevens Oma => new(Betrokkenesoort.Netwerk, "Ayşe Özer", "oma", null, null, null, null, null, null, null);

    static CasusEntiteit Open()
    {
        var casus = CasusEntiteit.Start(Casus, "26-0001", new(G(8)), "rood", Vandaag, [new PersoonId(G(1))], null);
        casus.WijsToe(Nadia, null, "rood").Gelukt.ShouldBeTrue();
        return casus;
    }

    [Fact]
    [Eis("CR-072")]
    public void Rol_verwachting_en_taken_worden_gemist_tot_ze_er_staan()
    {
        var oma = Betrokkene.LegVast(G(1), Casus, Oma, Vandaag).Waarde;
        oma.Ontbreekt.ShouldBe(["rol", "verwachting", "taken"]);
        oma.Wijzig(Oma with { Rol = "steun", Taken = "Haalt Daan op." }).Gelukt.ShouldBeTrue();
        oma.Ontbreekt.ShouldBe(["verwachting"]);
        oma.Beeindig(Vandaag).Gelukt.ShouldBeTrue();
        oma.Wijzig(Oma).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("betrokkene-weg");
    }

    [Theory]
    [Eis("CR-002")]
    [InlineData(Betrokkenesoort.Gemeente, null, null, "domein-zonder-doel")]
    [InlineData(Betrokkenesoort.Gemeente, "Schuldhulp", null, "domein-zonder-doel")]
    [InlineData(Betrokkenesoort.Gemeente, "Schuldhulp", "vaste lasten op orde", null)]
    [InlineData(Betrokkenesoort.School, null, null, null)]
    public void Een_ander_domein_van_de_gemeente_heeft_een_doel(Betrokkenesoort soort, string? organisatie, string? doel, string? code) =>
        Betrokkene.LegVast(G(1), Casus, Oma with { Soort = soort, Organisatie = organisatie, Doel = doel }, Vandaag).Weigeringen.Select(w => w.Code).FirstOrDefault().ShouldBe(code);

    [Fact]
    public void Wie_betrokken_is_heeft_een_naam_een_soort_en_een_echt_mailadres() =>
        Betrokkene.LegVast(G(1), Casus, Oma with { Soort = null, Naam = " ", Email = "oma@" }, Vandaag).Weigeringen.Select(w => w.Veld).ShouldBe(["soort", "naam", "email"]);

    [Fact]
    [Eis("CR-043")]
    public void Zonder_samen_kennismaken_wisselt_de_regisseur_niet()
    {
        var overdracht = Overdracht.Start(G(1), Casus, Nadia, Joost, "Nadia gaat weg.", Vandaag).Waarde;
        overdracht.LegVast(null, null, Overdrachtspakket.Alles, true, true, Vandaag).Gelukt.ShouldBeTrue();
        var weigering = overdracht.WatOntbreekt().ShouldNotBeNull();
        (weigering.Code, weigering.Regel!.Hardheid).ShouldBe(("overdracht-niet-warm", Hardheid.TenzijOnderbouwd));
        overdracht.LegVast(Vandaag, "Ouders en Mila", Overdrachtspakket.Alles, true, true, Vandaag).Waarde.Soort.ShouldBe("Kennismaking");
        overdracht.WatOntbreekt().ShouldBeNull();
    }

    [Theory]
    [Eis("CR-044")]
    [InlineData(Overdrachtspakket.Alles, true, true, null)]
    [InlineData(Overdrachtspakket.Achtergrond | Overdrachtspakket.Gezinsplan | Overdrachtspakket.StandVanZaken, true, true, "de plannen van de hulpverleners")]
    [InlineData(Overdrachtspakket.Alles, false, true, "voorstellen aan de hulpverleners")]
    [InlineData(Overdrachtspakket.Alles, true, false, "kennismaken met alle gezinsleden")]
    public void Het_pakket_is_compleet_of_zegt_wat_ontbreekt(Overdrachtspakket pakket, bool hulpverleners, bool gezin, string? mist)
    {
        var overdracht = Overdracht.Start(G(1), Casus, Nadia, Joost, "Nadia gaat weg.", Vandaag).Waarde;
        overdracht.LegVast(Vandaag, null, pakket, hulpverleners, gezin, Vandaag).Gelukt.ShouldBeTrue();
        var tekst = overdracht.WatOntbreekt()?.Tekst;
        if (mist is null)
        {
            tekst.ShouldBeNull();
        }
        else
        {
            tekst.ShouldNotBeNull().ShouldContain(mist);
        }
    }

    [Fact]
    public void Een_kennismaking_ligt_tussen_het_begin_en_vandaag()
    {
        Overdracht.Start(G(1), Casus, Nadia, Nadia, "x", Vandaag).Weigeringen[0].Code.ShouldBe("overdracht-aan-zichzelf");
        var overdracht = Overdracht.Start(G(1), Casus, Nadia, Joost, "Nadia gaat weg.", Vandaag).Waarde;
        overdracht.LegVast(Vandaag.AddDays(1), null, Overdrachtspakket.Leeg, false, false, Vandaag).Weigeringen[0].Code.ShouldBe("kennismaking-in-toekomst");
        overdracht.LegVast(Vandaag.AddDays(-1), null, Overdrachtspakket.Leeg, false, false, Vandaag).Weigeringen[0].Code.ShouldBe("kennismaking-voor-start");
        overdracht.RondAf(true, Vandaag).Gelukt.ShouldBeTrue();
        overdracht.RondAf(true, Vandaag).Weigeringen[0].Code.ShouldBe("overdracht-klaar");
    }

    [Fact]
    [Eis("CR-049")]
    public void In_een_duo_blijft_een_verantwoordelijk()
    {
        var casus = Open();
        casus.VormDuo(Nadia).Weigeringen[0].Code.ShouldBe("duo-zelf");
        casus.VormDuo(Joost).Gelukt.ShouldBeTrue();
        (casus.RegisseurId, casus.DuoId).ShouldBe((Nadia, Joost));
        casus.VormDuo(Sanne).Weigeringen[0].Code.ShouldBe("duo-bezet");
        casus.WijsToe(Joost, null, "rood").Gelukt.ShouldBeTrue();
        casus.DuoId.ShouldBeNull();
        casus.GeefTerug("Belangen").Gelukt.ShouldBeTrue();
        casus.VormDuo(Sanne).Weigeringen[0].Code.ShouldBe("duo-zonder-regisseur");
    }

    [Theory]
    [Eis("CR-047")]
    [InlineData(null, -42, false)]
    [InlineData(null, -43, true)]
    [InlineData(-42, -100, false)]
    [InlineData(-43, -100, true)]
    public void Een_stand_veroudert_na_de_dagen_uit_het_profiel(int? laatste, int begin, bool teOud) =>
        Gezinsstand.TeOud(laatste is { } dagen ? Vandaag.AddDays(dagen) : null, Vandaag.AddDays(begin), 42, Vandaag).ShouldBe(teOud);

    [Fact]
    public void Een_stand_zegt_alle_drie() =>
        Gezinsstand.LegVast(G(1), Casus, "Goed", null, " ", Nadia, Nu).Weigeringen.Select(w => w.Veld).ShouldBe(["motivatie", "hulp"]);

    [Fact]
    [Eis("CR-067")]
    public void Opschalen_gaat_eerst_langs_de_ander_met_datum_en_antwoord()
    {
        var zaak = Escalatie.LegVoor(G(1), Casus, "De Linde", "Geen start", "Manager Zorg", Vandaag.AddDays(-10), Vandaag).Waarde;
        zaak.TeVroegBinnen().ShouldNotBeNull().Regel!.Hardheid.ShouldBe(Hardheid.TenzijOnderbouwd);
        zaak.Antwoord("Wachtlijst", Vandaag.AddDays(-11), false, Vandaag).Weigeringen[0].Code.ShouldBe("dag-te-vroeg");
        zaak.Antwoord("Wachtlijst", Vandaag.AddDays(-5), false, Vandaag).Gelukt.ShouldBeTrue();
        zaak.TeVroegBinnen().ShouldBeNull();
        zaak.SchaalOpBinnen("Afdelingshoofd", Vandaag.AddDays(-2), Vandaag).Gelukt.ShouldBeTrue();
        zaak.Antwoord("Andere aanbieder", Vandaag, true, Vandaag).Gelukt.ShouldBeTrue();
        (zaak.Reactie, zaak.EigenReactie, zaak.Opgelost).ShouldBe(("Wachtlijst", "Andere aanbieder", Vandaag));
        zaak.Antwoord("Nog iets", Vandaag, true, Vandaag).Weigeringen[0].Code.ShouldBe("escalatie-klaar");
    }

    [Fact]
    [Eis("CR-027")]
    public void Een_vraag_aan_een_gi_heeft_een_uitkomst_en_geen_maatregel()
    {
        var gi = Gioverleg.StelVraag(G(1), Casus, "JBwest", "Past een GI?", true, Vandaag.AddDays(-3), Vandaag).Waarde;
        gi.Beginfeit.Tekst.ShouldContain("zonder maatregel");
        gi.LegUitkomstVast("Nee", Vandaag.AddDays(-4), Vandaag).Weigeringen[0].Code.ShouldBe("dag-te-vroeg");
        gi.LegUitkomstVast("Nee, nog niet", Vandaag, Vandaag).Gelukt.ShouldBeTrue();
        gi.LegUitkomstVast("Toch wel", Vandaag, Vandaag).Weigeringen[0].Code.ShouldBe("gi-al-beantwoord");
        Gioverleg.StelVraag(G(1), Casus, null, "Past een GI?", true, Vandaag.AddDays(1), Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(["veld-leeg", "dag-in-toekomst"]);
    }

    [Theory]
    [Eis("CR-060")]
    [InlineData(false, false, "crisis-eerst-wegen")]
    [InlineData(true, true, "crisis-zonder-plan")]
    [InlineData(true, false, null)]
    public void Een_crisis_eindigt_na_weging_plan_en_controle(bool gewogen, bool zonderPlan, string? code)
    {
        var crisis = Crisis.Begin(G(1), Casus, "Vader sloeg.", "Vader is weg.", "ambulante spoedhulp", Nu).Waarde;
        crisis.Controleer("Tessa", null, gewogen, zonderPlan, Nu).Weigeringen.Select(w => w.Code).FirstOrDefault().ShouldBe(code);
        (crisis.Gecontroleerd is null).ShouldBe(code is not null);
    }
}
