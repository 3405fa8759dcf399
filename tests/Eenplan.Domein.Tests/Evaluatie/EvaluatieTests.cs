using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Evaluatie;

/// <summary>What an evaluation asks, who reads what of its minutes, and the rhythm of closer monitoring.</summary>
public sealed class EvaluatieTests
{
    static int teller;

    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly DateOnly PlanOp = new(2026, 8, 20);
    static readonly CasusId Casus = new(new Guid("00000000-0000-7000-8000-000000000001"));
    static readonly Guid Sevda = Guid.Parse("00000000-0000-7000-8000-000000000011");
    static readonly Guid Mark = Guid.Parse("00000000-0000-7000-8000-000000000012");
    static readonly Guid Mila = Guid.Parse("00000000-0000-7000-8000-000000000013");
    static readonly Guid Tessa = Guid.Parse("00000000-0000-7000-8000-000000000014");
    static readonly Guid Huis = Guid.Parse("00000000-0000-7000-8000-000000000021");
    static readonly Guid Ander = Guid.Parse("00000000-0000-7000-8000-000000000022");
    static readonly Guid Rust = Guid.Parse("00000000-0000-7000-8000-000000000031");
    static readonly Guid Schuld = Guid.Parse("00000000-0000-7000-8000-000000000032");

    static readonly Planlid[] Leden =
    [
        new(new(Sevda), "Sevda", false, null, Huis), new(new(Mark), "Mark", false, null, Ander), new(new(Mila), "Mila", true, new(2012, 3, 3), Huis),
    ];

    static readonly Kringlid[] Kring =
    [
        new(Sevda, Gastsoort.Gezin, "Sevda", "ouder"), new(Mark, Gastsoort.Gezin, "Mark", "ouder"), new(Mila, Gastsoort.Gezin, "Mila", "14 jaar"), new(Tessa, Gastsoort.Professional, "Tessa", "De Linde"),
    ];

    static readonly Evaluatiekader Kader = new(Kring, [new Plandoel(Rust, "Rust in huis"), new Plandoel(Schuld, "Gokschuld weg") { Van = new(Mark), Prive = true }]);

    [Theory]
    [Eis("CR-052", "CR-053")]
    [InlineData(3, "gestart", Verderkeuze.Zelfde, true)]
    [InlineData(6, "veilig", Verderkeuze.Afronden, true)]
    [InlineData(9, "afronden", Verderkeuze.Voortzetten, true)]
    [InlineData(9, "afronden", Verderkeuze.Zelfde, false)]
    [InlineData(3, "gestart", Verderkeuze.Voortzetten, false)]
    public void Elke_maand_heeft_een_eigen_doel_en_eigen_keuzes(int maand, string doel, Verderkeuze keuze, bool kan)
    {
        var e = Ingevuld(maand, i => i with { Verder = keuze, Vragen = new("a", "b", "c", "d") });
        e.Doel.Doel.ShouldContain(doel);
        e.Mist().Any(w => w.Code == "verder-kan-niet").ShouldBe(!kan);
    }

    [Fact]
    [Eis("CR-051")]
    public void Zonder_plan_geen_evaluatie_en_niet_voor_het_plan_of_in_de_toekomst()
    {
        Planevaluatie.Begin(Id(), Casus, 3, null).Weigeringen[0].Code.ShouldBe("geen-plan");
        Planevaluatie.Begin(Id(), Casus, 4, PlanOp).Weigeringen[0].Code.ShouldBe("maand-onbekend");
        var e = Nieuw(3);
        e.Bewaar(Invoer with { GehoudenOp = "19-08-2026" }, Kader, Nu).Weigeringen[0].Code.ShouldBe("evaluatie-voor-plan");
        e.Bewaar(Invoer with { GehoudenOp = "24-11-2026" }, Kader, Nu).Weigeringen[0].Code.ShouldBe("evaluatie-in-toekomst");
        e.Bewaar(Invoer with { GehoudenOp = "23-11-2026" }, Kader, Nu).Waarde.Soort.ShouldBe("EvaluatieGehouden");
        e.Bewaar(Invoer with { GehoudenOp = null }, Kader, Nu).Weigeringen[0].Code.ShouldBe("gehouden-blijft");
    }

    [Fact]
    [Eis("CR-074")]
    public void Kwaliteit_en_effect_worden_apart_gevraagd()
    {
        var zonder = Ingevuld(3, i => i with { Doelen = [i.Doelen[0] with { Effect = null }, i.Doelen[1] with { Kwaliteit = null }] });
        zonder.Mist().Select(w => (w.Code, w.Veld)).ShouldBe([("effect-leeg", "doelen[0].Effect"), ("kwaliteit-leeg", "doelen[1].Kwaliteit")]);
        Ingevuld(3).LegVast(Nu).Waarde.Soort.ShouldBe("EvaluatieVastgelegd");
    }

    [Fact]
    [Eis("CR-074", "CR-050")]
    public void Iedereen_staat_op_de_uitnodiging_en_weglaten_vraagt_een_reden()
    {
        var e = Nieuw(3);
        Evaluatielezing.Gasten(e.Inhoud.Gasten, Kring).Select(g => g.Naam).ShouldBe(["Sevda", "Mark", "Mila", "Tessa"]);
        var half = e.Nodig(new(Vandaag, new(15, 30), null), [new(Sevda, true, "Het plan", "Moeder", null), new(Mark, false, null, null, null), new(Mila, true, null, "Kind", null), new(Tessa, true, "Doel 1", "Helpt", null)], Kring, true, Nu);
        half.Weigeringen.Select(w => (w.Code, w.Veld)).ShouldBe([("weglaten-zonder-reden", "gasten[1].Weg"), ("veld-leeg", "gasten[2].Wat")]);
        e.Nodig(new(Vandaag, new(15, 30), null), [new(Sevda, true, "Het plan", "Moeder", null), new(Mark, false, null, null, "Contactverbod"), new(Mila, true, "Het plan", "Kind", null), new(Tessa, true, "Doel 1", "Helpt", null)], Kring, true, Nu).Gelukt.ShouldBeTrue();
        e.Inhoud.Gasten.Single(g => !g.Genodigd).Naam.ShouldBe("Mark");
    }

    [Fact]
    [Eis("GP-012", "GP-011")]
    public void Een_doel_dat_niet_bereikt_is_vraagt_een_vervolgafspraak_met_de_vijf_kolommen()
    {
        Ingevuld(3, i => i with { Vervolg = [], Kernpunten = null }).Mist().Select(w => w.Code).ShouldBe(["vervolg-leeg", "kernpunten-leeg"]);
        Ingevuld(3, i => i with { Vervolg = [], Verder = Verderkeuze.Afronden }).Mist().ShouldBe([]);
        var e = Nieuw(3);
        var fout = e.Bewaar(Invoer with { Vervolg = [new(Rust, Schaal.Minder, new(Id(), "Oma past op", Hulpsoort.InformeelNetwerk, "01-12-2026", "30-11-2026", null, null))] }, Kader, Nu);
        fout.Weigeringen[0].ShouldSatisfyAllConditions(w => w.Code.ShouldBe("eind-voor-start"), w => w.Veld.ShouldBe("vervolg[0].Eind"));
    }

    [Fact]
    [Eis("CR-054")]
    public void Doorgaan_na_negen_maanden_vraagt_vier_antwoorden()
    {
        var zonder = Ingevuld(9, i => i with { Verder = Verderkeuze.Voortzetten, Vragen = new("Te laat begonnen", null, " ", null) });
        zonder.Mist().Where(w => w.Code == "voortzetten-zonder-antwoord").Select(w => w.Veld).ShouldBe(["patronen", "nodig", "eindsituatie"]);
        var met = Ingevuld(9, i => i with { Verder = Verderkeuze.Voortzetten, Vragen = new("Te laat", "Ruzie", "Rust", "Twee huizen") });
        met.Mist().ShouldBe([]);
        met.VoorOverleg!.ShouldContain("Twee huizen");
    }

    [Fact]
    [Eis("CR-053", "CR-057")]
    public void Na_zes_maanden_is_elk_kind_opnieuw_gewogen_en_onveilig_vraagt_een_weging()
    {
        Ingevuld(6).NietGewogen(["Mila"])!.Regel!.Hardheid.ShouldBe(Hardheid.TenzijOnderbouwd);
        Ingevuld(6).NietGewogen([]).ShouldBeNull();
        Ingevuld(3).NietGewogen(["Mila"]).ShouldBeNull();
        var feit = Ingevuld(6, i => i with { Stabiel = Stabielantwoord.Onveilig }).LegVast(Nu).Waarde;
        Open(new Termijnfeit(feit.Soort, Vandaag, feit.Codes)).ShouldBe(["VeiligheidHerwegen:2026-11-24"]);
        var veilig = Ingevuld(6).LegVast(Nu).Waarde;
        Open(new Termijnfeit(veilig.Soort, Vandaag, veilig.Codes)).ShouldBe([]);
    }

    [Theory]
    [Eis("CR-053", "CR-076")]
    [InlineData(Verderkeuze.Zelfde, false)]
    [InlineData(Verderkeuze.Afronden, false)]
    [InlineData(Verderkeuze.PlanAanpassen, true)]
    [InlineData(Verderkeuze.HulpMinder, true)]
    public void Alleen_een_wijziging_gaat_langs_het_overleg(Verderkeuze keuze, bool overleg) => (Ingevuld(3, i => i with { Verder = keuze }).VoorOverleg is not null).ShouldBe(overleg);

    [Fact]
    [Eis("CR-055")]
    public void Notulen_aan_wie_er_niet_bij_was_vragen_een_reden()
    {
        var e = Ingevuld(3);
        e.Ontvangers([Wens(Sevda)]).Weigeringen[0].Code.ShouldBe("notulen-nog-niet");
        e.LegVast(Nu).Gelukt.ShouldBeTrue();
        e.Ontvangers([Wens(Sevda), Wens(Tessa)]).Weigeringen.Select(w => (w.Code, w.Veld)).ShouldBe([("was-er-niet-bij", "x.Reden")]);
        e.Ontvangers([Wens(Tessa) with { Reden = "Was ziek" }]).Waarde.Single().Naam.ShouldBe("Tessa");
        e.Ontvangers([Wens(Sevda) with { Krijgt = false }]).Weigeringen[0].Code.ShouldBe("geen-ontvanger");
        e.Verspreid([new(Sevda, Id(), Vandaag, false, null)], Vandaag).Select(f => f.Soort).ShouldBe([], "Mark deed ook mee");
        e.Verspreid([new(Mark, null, Vandaag, false, "Wil ze niet")], Vandaag).Select(f => f.Soort).ShouldBe(["NotulenNietGegeven", "NotulenVerspreid"]);
        e.Bewaar(Invoer, Kader, Nu).Weigeringen[0].Code.ShouldBe("notulen-verstuurd");
    }

    [Fact]
    [Eis("CR-055", "CR-050")]
    public void Ieder_leest_in_de_notulen_alleen_wat_mag()
    {
        var e = Ingevuld(3);
        Notulen(e, Sevda).ShouldSatisfyAllConditions(t => t.ShouldNotContain("Gokschuld"), t => t.ShouldNotContain("Ik maak me zorgen"), t => t.ShouldContain("Rust in huis"), t => t.ShouldContain("Afspraak: Tessa oefent"));
        Notulen(e, Mark).ShouldContain("Gokschuld");
        Notulen(e, Tessa).ShouldSatisfyAllConditions(t => t.ShouldNotContain("Gokschuld"), t => t.ShouldContain("Mark: 4"), t => t.ShouldNotContain("Ik maak me zorgen"));
        var deel = Notulenschrijver.Schrijf(e, Leden, e.Inhoud.Gasten.Single(g => g.Id == Tessa), Wens(Tessa) with { Deel = true, Doelen = [Rust] }, "Nadia");
        deel.Tekst.ShouldNotContain("Het gaat beter");
        deel.Weggelaten.ShouldBe("Weggelaten: 1 doel, kernpunten en eigen woorden.");
    }

    [Fact]
    [Eis("CR-050")]
    public void Hoe_veilig_een_kind_het_vindt_leest_alleen_het_kind()
    {
        var e = Nieuw(3);
        e.Bewaar(Invoer with { Meningen = [.. Invoer.Meningen, new(Mila, "3", "Ik ben bang als hij belt.")] }, Kader, Nu).Gelukt.ShouldBeTrue();
        e.LegVast(Nu).Gelukt.ShouldBeTrue();
        Notulen(e, Mila).ShouldContain("Mila: 3. ‘Ik ben bang als hij belt.’");
        foreach (var ander in new[] { Sevda, Mark, Tessa })
        {
            Notulen(e, ander).ShouldSatisfyAllConditions(t => t.ShouldNotContain("Mila: 3"), t => t.ShouldNotContain("bang"));
        }
    }

    [Fact]
    [Eis("CR-055", "CR-050")]
    public void Het_netwerk_van_de_een_leest_het_cijfer_van_de_ander_niet()
    {
        var oma = Guid.Parse("00000000-0000-7000-8000-000000000015");
        var e = Nieuw(3);
        e.Bewaar(Invoer with { Komst = [.. Invoer.Komst, (oma, Komst.Aanwezig)] }, Kader with { Kring = [.. Kring, new(oma, Gastsoort.Netwerk, "Oma Gül", "oma")] }, Nu).Gelukt.ShouldBeTrue();
        e.LegVast(Nu).Gelukt.ShouldBeTrue();
        Notulen(e, oma).ShouldSatisfyAllConditions(t => t.ShouldNotContain("Mark: 4"), t => t.ShouldNotContain("Sevda: 7"), t => t.ShouldContain("Rust in huis"), t => t.ShouldNotContain("Gokschuld"));
    }

    [Fact]
    [Eis("CR-050")]
    public void Wie_met_een_reden_is_weggelaten_blijft_buiten_wat_er_is_gezegd_tot_er_notulen_naartoe_gaan()
    {
        var e = Nieuw(3);
        e.Buiten.ShouldBe([]);
        e.Nodig(new(Vandaag, new(15, 30), null), [new(Mark, false, null, null, "Contactverbod"), new(Tessa, false, null, null, "Met verlof")], Kring, false, Nu).Gelukt.ShouldBeTrue();
        e.Bewaar(Invoer with { Komst = [(Sevda, Komst.Aanwezig)] }, Kader, Nu).Gelukt.ShouldBeTrue();
        e.LegVast(Nu).Gelukt.ShouldBeTrue();
        e.Buiten.Select(g => g.Naam).ShouldBe(["Mark"], "een helper krijgt geen blad");
        e.Verspreid([new(Mark, null, Vandaag, false, "Contactverbod")], Vandaag);
        e.Buiten.Select(g => g.Naam).ShouldBe(["Mark"]);
        e.Verspreid([new(Mark, Id(), Vandaag, false, "Mag het weten van de rechter")], Vandaag);
        e.Buiten.ShouldBe([]);
    }

    [Fact]
    [Eis("CR-056")]
    public void Vaker_kijken_heeft_een_eigen_ritme_dat_zich_herhaalt_tot_het_stopt()
    {
        Monitoring.Begin(Id(), Casus, Volgonderwerp.Motivatie, "Komt hij?", "Sevda", "0", Vandaag).Weigeringen[0].Code.ShouldBe("ritme-onmogelijk");
        var m = Monitoring.Begin(Id(), Casus, Volgonderwerp.Veiligheidsafspraken, "Niemand slaat", "Sevda en Tessa", "7", Vandaag).Waarde;
        Termijnfeit F(Feit f) => new(f.Soort, f.Op ?? Vandaag, f.Codes);
        var begin = F(m.Beginfeit);
        Open(begin).ShouldBe(["MonitoringVeiligheid:2026-11-30"]);
        Domein.Coordinatie.Uitstel.KanWachten(m.Code).ShouldBeFalse();
        m.Controleer(Id(), Vandaag.AddDays(9), true, "Rustig", Vandaag.AddDays(8)).Weigeringen[0].Code.ShouldBe("dag-in-toekomst");
        var keer = F(m.Controleer(Id(), Vandaag.AddDays(8), true, "Rustig", Vandaag.AddDays(8)).Waarde);
        Open(begin, keer).ShouldBe(["MonitoringVeiligheid:2026-12-08"]);
        Open(begin, keer, F(m.Stop("Gaat goed", Vandaag.AddDays(9)).Waarde)).ShouldBe([]);
        m.Controleer(Id(), Vandaag, true, "x", Vandaag).Weigeringen[0].Code.ShouldBe("monitoring-gestopt");
    }

    [Fact]
    [Eis("GP-012", "GP-013")]
    public void Een_nieuwe_versie_van_het_plan_begint_met_wat_de_evaluatie_afsprak()
    {
        var oud = new Planafspraak(Id(), "Tessa komt wekelijks");
        var nieuw = new Planafspraak(Id(), "Tessa komt om de week");
        var plan = new Planinhoud { Doelen = [new Plandoel(Rust, "Rust") { Afspraken = [oud] }, new Plandoel(Schuld, "Schuld")] };
        var met = plan.Met(Vandaag, new Dictionary<Guid, Bereikt> { [Rust] = Bereikt.Deels }, [(Rust, nieuw)]);
        met.Doelen[0].Afspraken.Select(a => (a.Wat, a.Bereikt)).ShouldBe([("Tessa komt wekelijks", Bereikt.Deels), ("Tessa komt om de week", Bereikt.NogNiet)]);
        met.Doelen[1].Afspraken.ShouldBe([]);
        met.Met(Vandaag, new Dictionary<Guid, Bereikt>(), [(Rust, nieuw)]).Doelen[0].Afspraken.Count.ShouldBe(2, "geen dubbele");
    }

    static Guid Id() => new(Interlocked.Increment(ref teller), 9, 9, new byte[8]);

    static string[] Open(params Termijnfeit[] feiten) => [.. Termijnafleiding.Leid(feiten, Werkdagenkalender.Landelijk, Termijnregister.Alle).Select(t => $"{t.Code}:{t.Laatste:O}")];

    static string Notulen(Planevaluatie e, Guid wie) => Notulenschrijver.Schrijf(e, Leden, e.Inhoud.Gasten.Single(g => g.Id == wie), Wens(wie), "Nadia").Tekst;

    static Notulenwens Wens(Guid wie) => new(wie, true, false, [], null, "x.");

    static Planevaluatie Nieuw(int maand) => Planevaluatie.Begin(Id(), Casus, maand, PlanOp).Waarde;

    static Evaluatieinvoer Invoer => new(
        "23-11-2026", [(Sevda, Komst.Aanwezig), (Mark, Komst.Vooraf), (Tessa, Komst.Niet)], [new(Sevda, "7", "Het is rustiger"), new(Mark, "4", "Ik maak me zorgen")],
        [new(Rust, "Tessa komt op tijd", "Minder ruzie", Bereikt.Deels), new(Schuld, "Loopt", "Schuld is weg", Bereikt.Ja)],
        [new(Rust, Schaal.Gelijk, new(Guid.Parse("00000000-0000-7000-8000-000000000041"), "Tessa oefent", Hulpsoort.Jeugdhulp, "01-12-2026", "23-02-2027", null, null))],
        Stabielantwoord.Voldoende, "Het gaat beter", Verderkeuze.Zelfde, Viervragen.Leeg);

    static Planevaluatie Ingevuld(int maand, Func<Evaluatieinhoud, Evaluatieinhoud>? anders = null)
    {
        var e = Nieuw(maand);
        var basis = Invoer with { Verder = maand == 9 ? Verderkeuze.Afronden : Verderkeuze.Zelfde };
        e.Bewaar(basis, Kader, Nu).Gelukt.ShouldBeTrue();
        if (anders?.Invoke(e.Inhoud) is { } i)
        {
            e.Bewaar(
                basis with
                {
                    Doelen = [.. i.Doelen.Select(d => new Oordeelinvoer(d.Doel, d.Kwaliteit, d.Effect, d.Bereikt))],
                    Vervolg = i.Vervolg.Count == 0 ? [] : basis.Vervolg,
                    Stabiel = i.Stabiel,
                    Kernpunten = i.Kernpunten,
                    Verder = i.Verder,
                    Vragen = i.Vragen,
                },
                Kader, Nu).Gelukt.ShouldBeTrue();
        }

        return e;
    }
}
