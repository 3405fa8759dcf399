using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Gezin;

/// <summary>What follows from a change in the family, and what it does to person, family, case and terms.</summary>
public sealed class LevensgebeurtenisTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly Guid Huis = new(1, 0, 0, new byte[8]);
    static readonly PersoonId Mila = Id(1);
    static readonly PersoonId Daan = Id(2);
    static readonly PersoonId Moeder = Id(3);
    static readonly PersoonId Vader = Id(4);

    int teller = 100;

    static PersoonId Id(int nr) => new(new Guid(nr, 0, 0, new byte[8]));

    Guid Nieuw() => new(++teller, 0, 0, new byte[8]);

    static string Alles(Levensgebeurtenis wat, Gezinsstaat s) => string.Join('\n', Gevolgen.Van(wat, s).Select(g => $"{g.Soort}: {g.Tekst}"));

    [Fact]
    public void Elke_gebeurtenis_zegt_iets_in_gewone_zinnen_en_nooit_niets()
    {
        foreach (var wat in Enum.GetValues<Levensgebeurtenis>())
        {
            foreach (var plan in Enum.GetValues<Planfase>())
            {
                var gevolgen = Gevolgen.Van(wat, new("Mila", Vandaag) { Plan = plan, Gemeente = "Proefstad" });
                gevolgen.ShouldNotBeEmpty();
                gevolgen.ShouldAllBe(g => g.Tekst.EndsWith('.') && g.Tekst.Length < 260 && !g.Tekst.Contains("  ", StringComparison.Ordinal));
                gevolgen.Select(g => g.Tekst).ShouldBeUnique();
                Gevolgen.Kop(wat, "Mila").ShouldContain("Mila");
            }
        }
    }

    [Theory]
    [Eis("CR-019", "CR-020")]
    [InlineData("2026-11-20", "gezien.", "jeugdgezondheidszorg", false)]
    [InlineData("2020-11-20", "gezien en gesproken.", "school", false)]
    [InlineData("2014-11-23", "gesproken.", "school", true)]
    [InlineData("2014-11-24", "gezien en gesproken.", "school", false)]
    public void Een_kind_erbij_zegt_naar_leeftijd_wat_je_bespreekt_bevraagt_en_of_het_tekent(string geboren, string gesprek, string bevraag, bool tekent)
    {
        var alles = Alles(Levensgebeurtenis.KindErbij, new("Mila", Vandaag) { Geboren = DateOnly.ParseExact(geboren, "yyyy-MM-dd", null) });
        alles.ShouldContain(gesprek);
        alles.ShouldContain(bevraag);
        alles.Contains("tekent het plan zelf mee", StringComparison.Ordinal).ShouldBe(tekent);
        alles.ShouldContain("Veiligheid: Weeg");
    }

    [Fact]
    public void Bij_overlijden_hangt_het_gevolg_af_van_wie_het_was()
    {
        var laatste = Alles(Levensgebeurtenis.Overlijden, new("Mila", Vandaag) { KindInCasus = true, LaatsteKind = true });
        laatste.ShouldContain("Alle termijnen en controles van deze casus stoppen.");
        laatste.ShouldContain("Je kunt de casus sluiten");
        laatste.ShouldNotContain("Weeg de veiligheid");
        var kind = Alles(Levensgebeurtenis.Overlijden, new("Mila", Vandaag) { KindInCasus = true });
        kind.ShouldContain("De andere termijnen lopen door.");
        kind.ShouldContain("Weeg de veiligheid van de kinderen opnieuw");
        var ouder = Alles(Levensgebeurtenis.Overlijden, new("Sevda", Vandaag) { Tekent = true, AlleenGezagOver = ["Mila", "Daan"] });
        ouder.ShouldContain("geen handtekening van Sevda nodig");
        ouder.ShouldContain("Niemand anders heeft gezag over Mila en Daan.");
        ouder.ShouldNotContain("Termijnen:");
    }

    [Theory]
    [InlineData("Delft", null, true)]
    [InlineData("zoetermeer", null, false)]
    [InlineData("Delft", "Seghwaert", false)]
    [InlineData(" ", null, false)]
    public void Buiten_de_gemeente_is_een_andere_plaats_zonder_wijk(string plaats, string? wijk, bool buiten) => Gevolgen.Buiten(plaats, wijk, "Zoetermeer").ShouldBe(buiten);

    [Fact]
    public void Een_verhuizing_uit_de_gemeente_noemt_het_woonplaatsbeginsel_alleen_met_een_kind_van_de_casus()
    {
        var s = new Gezinsstaat("Thuis", Vandaag) { Plaats = "Delft", Gemeente = "Zoetermeer" };
        Alles(Levensgebeurtenis.Verhuizing, s with { MetKind = true }).ShouldContain("Woonplaatsbeginsel (Jeugdwet artikel 1.1)");
        Alles(Levensgebeurtenis.Verhuizing, s).ShouldContain("Zoetermeer blijft verantwoordelijk");
    }

    [Fact]
    [Eis("CR-041")]
    public void Wie_erbij_komt_en_wie_afvalt_bij_het_tekenen_wordt_gezegd()
    {
        var zinnen = Gevolgen.Tekenwissel(["Mark", "Sevda"], ["Sevda", "JB west"], ["Mila"], Planfase.Besproken).Select(g => g.Tekst).ToList();
        zinnen.ShouldBe(["Het besproken plan wordt nu ook getekend door JB west.", "Het besproken plan heeft geen handtekening meer nodig van Mark.", "Van Mila is niet bekend wie het gezag heeft. Zoek dat uit en leg het vast."]);
        Gevolgen.Tekenwissel(["Mark"], ["Mark"], [], Planfase.Concept).ShouldBeEmpty();
    }

    [Fact]
    public void Overlijden_kan_niet_in_de_toekomst_niet_voor_de_geboorte_en_maar_een_keer()
    {
        var persoon = Persoon.Maak(Mila, new("Mila", null, "Van Dalen") { Geboren = new(2020, 5, 1) }, Vandaag).Waarde;
        string Fout(DateOnly? op) => persoon.Overlijdt(op, Vandaag).Weigeringen.Single().Code;
        Fout(null).ShouldBe("overlijden-leeg");
        Fout(Vandaag.AddDays(1)).ShouldBe("overlijden-in-toekomst");
        Fout(new(2020, 4, 30)).ShouldBe("overlijden-voor-geboorte");
        var feit = persoon.Overlijdt(Vandaag, Vandaag).Waarde;
        (feit.Soort, feit.Op, feit.Codes["persoon"]).ShouldBe(("PersoonOverleden", Vandaag, Mila.ToString()));
        Fout(Vandaag).ShouldBe("al-overleden");
        persoon.HerstelOverlijden(" ").Weigeringen.Single().Code.ShouldBe("veld-leeg");
        persoon.HerstelOverlijden("Verkeerde persoon.").Gelukt.ShouldBeTrue();
        persoon.Overleden.ShouldBeNull();
    }

    [Fact]
    [Eis("GP-002")]
    public void Een_naamswijziging_bewaart_de_oude_naam_en_wijst_een_gelijke_af()
    {
        var persoon = Persoon.Maak(Mila, new("Mila", "van", "Dalen") { Geboren = new(2020, 5, 1) }, Vandaag).Waarde;
        string[] Fout(string? voor, string? achter, DateOnly? vanaf, string? bron) => [.. persoon.WijzigNaam(Nieuw(), voor, "van", achter, vanaf, bron, Vandaag).Weigeringen.Select(w => w.Code)];
        Fout("Mila", "Dalen", Vandaag, "BRP").ShouldBe(["naam-is-al-zo"]);
        Fout("Mila", " ", Vandaag.AddDays(1), null).ShouldBe(["naam-leeg", "naam-in-toekomst", "veld-leeg"]);
        Fout("Mila", "Özer", new(2020, 4, 1), "BRP").ShouldBe(["naam-voor-geboorte"]);
        var (feit, oud) = persoon.WijzigNaam(Nieuw(), "Mila", null, "Özer", new(2026, 11, 1), "BRP", Vandaag).Waarde;
        (persoon.Naam, oud.Naam, oud.Tot).ShouldBe(("Mila Özer", "Mila van Dalen", new DateOnly(2026, 10, 31)));
        feit.Tekst.ShouldBe("Mila van Dalen heet nu Mila Özer (bron: BRP)");
    }

    [Fact]
    public void Een_huishouden_verhuist_samen_en_het_andere_blijft_staan()
    {
        var (gezin, thuis) = Gezin();
        gezin.VerhuisHuishouden(Nieuw, Guid.Empty, new("Hof 1"), Vandaag, Vandaag).Weigeringen.Single().Code.ShouldBe("huis-onbekend");
        gezin.VerhuisHuishouden(Nieuw, thuis, new(" "), Vandaag, Vandaag).Weigeringen.Single().Code.ShouldBe("adres-leeg");
        var (feit, nieuw) = gezin.VerhuisHuishouden(Nieuw, thuis, new("Hof 1", "2611 AB", "Delft"), Vandaag, Vandaag).Waarde;
        feit.Over.ShouldBe([Mila, Daan, Moeder], ignoreOrder: true);
        gezin.Leden.Where(l => l.Tot is null && l.HuishoudenId == nieuw.Id).Select(l => l.PersoonId).ShouldBe([Mila, Daan, Moeder], ignoreOrder: true);
        gezin.Leden.Single(l => l.PersoonId == Vader).HuishoudenId.ShouldBeNull();
        gezin.Leden.Count(l => l.Tot == Vandaag.AddDays(-1) && l.HuishoudenId == thuis).ShouldBe(3);
        gezin.VerhuisHuishouden(Nieuw, thuis, new("Hof 2"), Vandaag, Vandaag).Weigeringen.Single().Code.ShouldBe("huis-leeg");
    }

    [Fact]
    public void Uit_elkaar_gaan_maakt_een_tweede_huishouden_met_wie_meegaat()
    {
        var (gezin, thuis) = Gezin();
        gezin.GaUitElkaar(Nieuw, Mila, "Thuis bij Mila", new(null), [], Vandaag, Vandaag).Weigeringen.Single().Code.ShouldBe("geen-ouder");
        gezin.GaUitElkaar(Nieuw, Moeder, "Nieuw", new(null), [Vader], Vandaag, Vandaag).Weigeringen.Single().Code.ShouldBe("kind-onbekend");
        var (_, nieuw) = gezin.GaUitElkaar(Nieuw, Moeder, "Thuis bij Sevda", new("Hof 3"), [Daan], Vandaag, Vandaag).Waarde;
        gezin.Leden.Where(l => l.Tot is null && l.HuishoudenId == nieuw.Id).Select(l => l.PersoonId).ShouldBe([Daan, Moeder], ignoreOrder: true);
        gezin.Leden.Single(l => l.Tot is null && l.PersoonId == Mila).HuishoudenId.ShouldBe(thuis);
    }

    [Fact]
    [Eis("CR-010")]
    public void Een_overleden_kind_telt_niet_mee_en_zonder_kind_blijft_niets_onveilig()
    {
        var casus = Domein.Casus.Casus.Start(new(Nieuw()), "26-0001", new(Nieuw()), "rood", Vandaag, [Mila, Daan], null);
        casus.StelVeiligheidVast(new Dictionary<PersoonId, Veiligheidsoordeel> { [Mila] = Veiligheidsoordeel.Onvoldoende, [Daan] = Veiligheidsoordeel.Voldoende }, true, DateTimeOffset.UnixEpoch);
        casus.KindOverleden(Mila).ShouldBeTrue();
        casus.KindOverleden(Mila).ShouldBeFalse();
        casus.Kinderen.Select(k => k.PersoonId).ShouldBe([Daan]);
        casus.AlleKinderen.Count.ShouldBe(2);
        (casus.Veiligheid, casus.VeiligheidsplanLoopt, casus.ZonderKind).ShouldBe((Veiligheidsoordeel.Voldoende, true, false));
        casus.KindOverleden(Daan);
        (casus.VeiligheidsplanLoopt, casus.ZonderKind).ShouldBe((false, true));
        casus.KindLeeft(Daan).ShouldBeTrue();
        casus.Veiligheid.ShouldBe(Veiligheidsoordeel.NogNiet);
    }

    static Termijnfeit Feit(string soort, int dag, params (string, string)[] codes) => new(soort, new DateOnly(2026, 11, dag), codes.ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal));

    static string Open(params Termijnfeit[] feiten) => string.Join(',', Termijnafleiding.Leid(feiten, Werkdagenkalender.Landelijk, Termijnregister.Alle).Select(t => $"{t.Code}:{t.Start:dd}"));

    [Fact]
    [Eis("CR-057")]
    public void Een_termijn_over_een_overleden_kind_stopt_en_een_vergissing_zet_haar_terug()
    {
        Termijnfeit[] geboren = [Feit("KindGeboren", 2, ("persoon", "mila"))];
        var dood = Feit("PersoonOverleden", 3, ("persoon", "mila"), ("kind", "ja"), ("laatste", "nee"));
        Open(geboren).ShouldBe("VeiligheidHerwegen:02");
        Open([.. geboren, dood]).ShouldBe("");
        Open([.. geboren, Feit("PersoonOverleden", 3, ("persoon", "daan"), ("kind", "ja"), ("laatste", "nee"))]).ShouldBe("VeiligheidHerwegen:02");
        Open([.. geboren, dood, Feit("GezinVeranderd", 4, ("weeg", "ja"))]).ShouldBe("VeiligheidHerwegen:04");
        Open([.. geboren, dood, Feit("OverlijdenHersteld", 5, ("persoon", "mila"))]).ShouldBe("VeiligheidHerwegen:02");
    }

    [Fact]
    [Eis("CR-057")]
    public void Een_aanvraag_en_een_start_van_hulp_voor_een_overleden_kind_stoppen_en_die_voor_een_ander_niet()
    {
        Termijnfeit Aanvraag(string kind) => Feit("AanvraagOntvangen", 2, ("aanvraag", "a-" + kind), ("persoon", kind));
        Termijnfeit Start(string kind, int dag = 2) => Feit("HulpVerwacht", dag, ("inzet", "i-" + kind), ("persoon", kind), ("start", "2026-11-30"));
        Termijnfeit[] loopt = [Aanvraag("mila"), Start("mila"), Aanvraag("daan"), Start("daan")];
        var dood = Feit("PersoonOverleden", 3, ("persoon", "mila"), ("kind", "ja"), ("laatste", "nee"));
        string Wie(params Termijnfeit[] feiten) => string.Join(' ', Termijnafleiding.Leid(feiten, Werkdagenkalender.Landelijk, Termijnregister.Alle).Select(t => t.Onderwerp).Order(StringComparer.Ordinal));
        Wie(loopt).ShouldBe("a-daan a-mila i-daan i-mila");
        Wie([.. loopt, dood]).ShouldBe("a-daan i-daan");
        Wie([.. loopt, dood, Start("mila", 4)]).ShouldBe("a-daan i-daan");
        Wie([.. loopt, dood, Feit("OverlijdenHersteld", 5, ("persoon", "mila"))]).ShouldContain("a-mila");
    }

    [Fact]
    public void Met_het_laatste_kind_stopt_elke_termijn_tot_er_weer_een_kind_is()
    {
        var dood = Feit("PersoonOverleden", 5, ("persoon", "mila"), ("kind", "ja"), ("laatste", "ja"));
        Termijnfeit[] loopt = [Feit("AanmeldingGedaan", 2), Feit("ContactGelukt", 3, ("contact", "c")), Feit("BodemeisGesteld", 3, ("bodemeis", "b"), ("toets", "2026-11-30")), Feit("SignaalToegevoegd", 4)];
        Open(loopt).ShouldNotBe("");
        Open([.. loopt, dood]).ShouldBe("");
        Open([.. loopt, dood, Feit("ContactGelukt", 6, ("contact", "d"))]).ShouldBe("");
        Open([.. loopt, dood, Feit("KindToegevoegd", 9, ("persoon", "noah")), Feit("GezinVeranderd", 9, ("weeg", "ja"), ("persoon", "noah"))]).ShouldContain("VeiligheidHerwegen:09");
    }

    static readonly Ontvangerkring Kring = new(
        [
            new(Moeder, "Sevda Özer", "Sevda", "sevda@post.example", ["06 1234 5678"], false, Huis),
            new(Vader, "Mark van Dalen", "Mark", "mark@post.example", ["06-8765 4321"], true, new(2, 0, 0, new byte[8])),
            new(Mila, "Mila van Dalen", "Mila", null, [], false, Huis),
        ],
        [new(Huis, ["Hof 1", "2711 AB"], false), new(new(2, 0, 0, new byte[8]), ["Plein 22", "2722 CD"], false), new(new(3, 0, 0, new byte[8]), ["Schuilplaats 7"], true)]);

    [Theory]
    [InlineData("Mark van Dalen", null, true)]
    [InlineData("de heer mark van dalen", null, true)]
    [InlineData("mark", null, true)]
    [InlineData("Opa", "MARK@post.example", true)]
    [InlineData("Familie Van Dalen", null, false)]
    [InlineData("Mark de Wit, school", "mark.dewit@school.example", false)]
    [InlineData("Sevda Özer", "sevda@post.example", false)]
    public void Naar_wie_overleden_is_gaat_niets(string naam, string? adres, bool weg) => (Kring.IsOverleden(null, naam, adres)?.Code == "ontvanger-overleden").ShouldBe(weg);

    [Fact]
    public void Een_gedeeld_adres_van_een_levende_blijft_bereikbaar()
    {
        var samen = Kring with { Leden = [.. Kring.Leden.Select(l => l.Id == Moeder ? l with { Email = "mark@post.example" } : l)] };
        samen.IsOverleden(null, "Sevda Özer", "mark@post.example").ShouldBeNull();
        samen.IsOverleden(Vader, "Sevda", null).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Tot dinsdag.", null)]
    [InlineData("Ik kom naar Hof 1.", null)]
    [InlineData("Mila is bij Plein 22 te vinden.", "ander-huishouden")]
    [InlineData("Bel Mark op 0687654321.", "ander-huishouden")]
    [InlineData("Zijn mail is Mark@post.example", "ander-huishouden")]
    [InlineData("Ze zitten op de schuilplaats 7.", "adres-geheim")]
    public void Niets_van_het_ene_huishouden_staat_in_een_bericht_aan_het_andere(string tekst, string? code) => (Kring.Lekt(Kring.Leden[0], tekst)?.Code).ShouldBe(code);

    static (Domein.Gezin.Gezin Gezin, Guid Thuis) Gezin()
    {
        var gezin = Domein.Gezin.Gezin.Start(new(Huis), "Van Dalen").Waarde;
        var thuis = gezin.VoegHuishoudenToe(new(50, 0, 0, new byte[8]), "Thuis", new("Dam 1")).Id;
        var nr = 60;
        foreach (var (wie, rol, huis) in new (PersoonId, Gezinsrol, Guid?)[] { (Mila, Gezinsrol.Kind, thuis), (Daan, Gezinsrol.Kind, thuis), (Moeder, Gezinsrol.Ouder, thuis), (Vader, Gezinsrol.Ouder, null) })
        {
            gezin.VoegLidToe(new(++nr, 0, 0, new byte[8]), wie, rol, huis, new(2020, 1, 1)).Gelukt.ShouldBeTrue();
        }

        return (gezin, thuis);
    }
}
