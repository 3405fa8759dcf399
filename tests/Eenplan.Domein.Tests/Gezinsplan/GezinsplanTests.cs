using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Tests;
using Plan = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Domein.Tests.Gezinsplan;

/// <summary>The life of a plan: half may be kept, whole is gone through, and it is in force only with every signature or its reason.</summary>
public sealed class GezinsplanTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly MedewerkerId Nadia = new(Id(900));
    static readonly Planlid Sevda = new(new(Id(1)), "Sevda Özer", false, new(1990, 3, 3), Id(101));
    static readonly Planlid Mark = new(new(Id(2)), "Mark van Dalen", false, new(1987, 3, 3), Id(102));
    static readonly Planlid Mila = new(new(Id(3)), "Mila", true, new(2012, 3, 3), Id(101));
    static readonly IReadOnlyList<Planlid> Leden = [Sevda, Mark, Mila];
    static readonly IReadOnlyList<Plantekenaar> Tekenaars = [new(Sevda.Id.ToString(), "Sevda Özer", true, "gezag over Mila"), new(Mark.Id.ToString(), "Mark van Dalen", true, "gezag over Mila"), new(Mila.Id.ToString(), "Mila", true, "14 jaar")];
    int volgende = 1000;

    static Guid Id(int nr) => new(nr, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    Guid Nieuw() => Id(volgende++);

    static Afspraakinvoer Afspraak(int id = 50, string? start = "23-11-2026", string? eind = "23-02-2027") => new(Id(id), "Tessa oefent elke week met Sevda en Mark", Hulpsoort.Jeugdhulp, start, eind, null, null);

    static Doelinvoer Doel(int id = 40, string? tekst = "Bij ruzie blijft het bij woorden", PersoonId? van = null, bool prive = false, string? gestopt = null, params Afspraakinvoer[] afspraken) =>
        new(Id(id), tekst, van, Leefgebied.Opvoeding, Doeltermijn.Kort, Doelvolgorde.Eerst, "Een maand zonder schreeuwen", Bronsoort.Ouder, "Sevda Özer", prive, gestopt, afspraken.Length > 0 ? afspraken : [Afspraak(id + 100)]);

    static Planinvoer Invoer(params Doelinvoer[] doelen) => new(doelen, [], [], [], [], [], null, null);

    Plan Besproken(params Doelinvoer[] doelen)
    {
        var plan = Plan.Start(Nieuw(), new(Id(7)));
        plan.Bewaar(Nieuw(), Invoer(doelen.Length > 0 ? doelen : [Doel()]), Leden, Nu).Weigeringen.ShouldBe([]);
        Bespreek(plan).Weigeringen.ShouldBe([]);
        return plan;
    }

    static Uitkomst<Feit> Bespreek(Plan plan, params Planvraag[] vragen) => plan.Bespreek(Nadia, Vandaag, "Sevda, Mark en Mila", new(vragen, Leden), Vandaag);

    Uitkomst<Feit> Teken(Plan plan, Planlid wie, Tekenuitkomst uitkomst = Tekenuitkomst.Getekend, int? lezing = null) => plan.Teken(
        Nieuw(), wie.Id.ToString(), new(uitkomst, lezing ?? plan.Werk!.Lezing, true, wie.Naam, null, Vandaag, uitkomst == Tekenuitkomst.Getekend ? null : "Wil eerst iets vragen.", uitkomst == Tekenuitkomst.Getekend ? null : "Nadia belt donderdag."), Tekenaars, "Het hele plan.", Nu);

    static Uitkomst<Feit> StelVast(Plan plan, int ronde = 0) => plan.StelVast(plan.Werk?.Lezing ?? 0, Tekenaars, [], [], ronde, Vandaag);

    Plan Vastgesteld(params Doelinvoer[] doelen)
    {
        var plan = Besproken(doelen);
        foreach (var lid in Leden)
        {
            Teken(plan, lid).Weigeringen.ShouldBe([]);
        }

        StelVast(plan).Weigeringen.ShouldBe([]);
        return plan;
    }

    static string[] Codes<T>(Uitkomst<T> uitkomst) => [.. uitkomst.Weigeringen.Select(w => w.Code).Distinct()];

    [Fact]
    public void Een_half_plan_wordt_bewaard_en_pas_bij_bespreken_moet_het_heel_zijn()
    {
        var plan = Plan.Start(Nieuw(), new(Id(7)));
        plan.Bewaar(Nieuw(), Invoer(new Doelinvoer(Id(40), "Rust in huis", null, null, null, null, null, null, null, false, null, [])), Leden, Nu).Gelukt.ShouldBeTrue();
        plan.Werk!.Inhoud.Doelen.ShouldHaveSingleItem();
        Codes(Bespreek(plan)).ShouldBe(["bron-leeg", "doel-onvolledig", "afspraak-mist"]);
        plan.Werk!.Status.ShouldBe(Planstatus.Concept);
    }

    [Theory]
    [Eis("GP-010")]
    [InlineData("23-11-2026", "22-11-2026", false)]
    [InlineData("23-11-2026", "23-11-2026", true)]
    [InlineData("23-11-2026", "24-11-2026", true)]
    [InlineData(null, "01-01-2020", true)]
    public void Een_afspraak_is_niet_klaar_voor_zij_begint(string? start, string? eind, bool mag)
    {
        var uitkomst = Plan.Start(Nieuw(), new(Id(7))).Bewaar(Nieuw(), Invoer(Doel(afspraken: Afspraak(start: start, eind: eind))), Leden, Nu);
        uitkomst.Gelukt.ShouldBe(mag);
        Codes(uitkomst).ShouldBe(mag ? [] : ["eind-voor-start"]);
        if (!mag)
        {
            uitkomst.Weigeringen[0].Veld.ShouldBe("doelen[0].Afspraken[0].Eind");
        }
    }

    [Fact]
    [Eis("GP-010")]
    public void Of_een_afspraak_bereikt_is_heeft_een_dag_die_geweest_is()
    {
        var plan = Plan.Start(Nieuw(), new(Id(7)));
        Codes(plan.Bewaar(Nieuw(), Invoer(Doel(afspraken: Afspraak() with { Bereikt = Bereikt.Deels, BereiktOp = "24-11-2026" })), Leden, Nu)).ShouldBe(["bereikt-in-toekomst"]);
        plan.Bewaar(Nieuw(), Invoer(Doel(afspraken: Afspraak() with { Bereikt = Bereikt.Deels })), Leden, Nu).Gelukt.ShouldBeTrue();
        plan.Werk!.Inhoud.Doelen[0].Afspraken[0].BereiktOp.ShouldBe(Vandaag);
        plan.Bewaar(Nieuw(), Invoer(Doel(afspraken: Afspraak() with { Bereikt = Bereikt.NogNiet, BereiktOp = "20-11-2026" })), Leden, Nu).Gelukt.ShouldBeTrue();
        plan.Werk!.Inhoud.Doelen[0].Afspraken[0].BereiktOp.ShouldBeNull();
    }

    [Fact]
    [Eis("CR-028")]
    public void Elke_uitspraak_heeft_een_bron_en_in_de_woorden_van_een_kind_spreekt_alleen_het_kind()
    {
        var plan = Plan.Start(Nieuw(), new(Id(7)));
        Planinvoer Woorden(Bronsoort? bron) => Invoer(Doel()) with { Woorden = [new(Mila.Id, "Ik wil thuis zeggen wat ik vind.", bron, "04-11-2026")] };
        Codes(plan.Bewaar(Nieuw(), Woorden(Bronsoort.Ouder), Leden, Nu)).ShouldBe(["woorden-niet-van-kind"]);
        Codes(plan.Bewaar(Nieuw(), Woorden(Bronsoort.Professional), Leden, Nu)).ShouldBe(["woorden-niet-van-kind"]);
        Codes(plan.Bewaar(Nieuw(), Woorden(null), Leden, Nu)).ShouldBe(["bron-leeg"]);
        plan.Bewaar(Nieuw(), Woorden(Bronsoort.Jeugdige), Leden, Nu).Gelukt.ShouldBeTrue();
        plan.Werk!.Inhoud.Woorden[0].Bron.ShouldBe(new Bron(Bronsoort.Jeugdige, "Mila", new(2026, 11, 4)));
        plan.Bewaar(Nieuw(), Invoer(Doel() with { Bron = null, BronWie = null }), Leden, Nu).Gelukt.ShouldBeTrue();
        Codes(Bespreek(plan)).ShouldBe(["bron-leeg"]);
    }

    [Fact]
    [Eis("CR-031")]
    public void Elk_probleem_heeft_een_doel_of_een_reden()
    {
        var (schulden, slapen) = (new Planvraag(Id(60), null, "Er zijn schulden", new(Bronsoort.Ouder, "Sevda", Vandaag)), new Planvraag(Id(61), Mila.Id, "Mila slaapt slecht", new(Bronsoort.Jeugdige, "Mila", Vandaag)));
        var plan = Plan.Start(Nieuw(), new(Id(7)));
        plan.Bewaar(Nieuw(), Invoer(Doel()) with { Antwoorden = [new(Id(60), Id(40), null)] }, Leden, Nu);
        var mist = Bespreek(plan, schulden, slapen);
        Codes(mist).ShouldBe(["vraag-zonder-antwoord"]);
        mist.Weigeringen.ShouldHaveSingleItem().Tekst.ShouldContain("Mila slaapt slecht");
        plan.Bewaar(Nieuw(), Invoer(Doel()) with { Antwoorden = [new(Id(60), Id(40), null), new(Id(61), null, "De huisarts volgt dit al.")] }, Leden, Nu);
        Bespreek(plan, schulden, slapen).Gelukt.ShouldBeTrue();
        // A problem that is found after the talk stops the plan as well.
        foreach (var lid in Leden)
        {
            Teken(plan, lid);
        }

        var later = new Planvraag(Id(62), null, "Oma is ziek", new(Bronsoort.Ouder, "Sevda", Vandaag));
        Codes(plan.StelVast(plan.Werk!.Lezing, Tekenaars, [], [schulden, slapen, later], 0, Vandaag)).ShouldBe(["vraag-zonder-antwoord"]);
    }

    [Fact]
    [Eis("CR-041")]
    public void Vaststellen_kan_pas_als_iedereen_tekende_of_er_staat_waarom_niet()
    {
        var plan = Besproken();
        Codes(StelVast(plan)).ShouldBe(["handtekening-mist"]);
        Teken(plan, Sevda);
        Teken(plan, Mila);
        StelVast(plan).Weigeringen.ShouldHaveSingleItem().Tekst.ShouldContain("Mark van Dalen");
        Teken(plan, Mark, Tekenuitkomst.TekentNiet).Gelukt.ShouldBeTrue();
        var feit = StelVast(plan);
        feit.Waarde.Tekst.ShouldContain("zonder handtekening van Mark van Dalen");
        feit.Waarde.Codes["ronde"].ShouldBe("nieuw");
        plan.Geldend!.Nr.ShouldBe(1);
    }

    [Fact]
    [Eis("CR-041")]
    public void Wie_geen_gezag_heeft_of_een_oude_tekst_las_tekent_niet()
    {
        var plan = Besproken();
        Codes(plan.Teken(Nieuw(), Id(77).ToString(), new(Tekenuitkomst.Getekend, 1, true, "Oma", null, Vandaag, null, null), Tekenaars, "", Nu)).ShouldBe(["tekent-niet-mee"]);
        Teken(plan, Sevda).Gelukt.ShouldBeTrue();
        plan.Bewaar(Nieuw(), Invoer(Doel(tekst: "Iets heel anders")), Leden, Nu).Waarde.Tekst.ShouldContain("tellen niet meer");
        Bespreek(plan).Gelukt.ShouldBeTrue();
        plan.Werk!.Stand.ShouldBeEmpty();
        Codes(Teken(plan, Mark, lezing: 1)).ShouldBe(["oude-versie"]);
        Codes(plan.StelVast(1, Tekenaars, [], [], 0, Vandaag)).ShouldBe(["oude-versie"]);
        Teken(plan, Mark).Gelukt.ShouldBeTrue();
    }

    [Fact]
    public void Een_handtekening_vraagt_lezen_een_naam_en_een_dag_en_niet_tekenen_een_volgende_stap()
    {
        var plan = Besproken();
        Uitkomst<Feit> Zo(Tekeninvoer invoer) => plan.Teken(Nieuw(), Sevda.Id.ToString(), invoer, Tekenaars, "", Nu);
        Codes(Zo(new(Tekenuitkomst.Getekend, 1, false, null, null, null, null, null))).ShouldBe(["niet-gelezen", "handtekening-leeg", "tekendag-leeg"]);
        Codes(Zo(new(Tekenuitkomst.Getekend, 1, true, "Sevda", null, Vandaag.AddDays(1), null, null))).ShouldBe(["tekendag-onmogelijk"]);
        Codes(Zo(new(Tekenuitkomst.Getekend, 1, true, "Sevda", null, Vandaag.AddDays(-1), null, null))).ShouldBe(["tekendag-onmogelijk"]);
        Codes(Zo(new(Tekenuitkomst.NietBereikt, 1, false, null, null, Vandaag, null, null))).ShouldBe(["reden-leeg", "vervolg-leeg"]);
        Codes(Zo(new(null, 1, true, "Sevda", null, Vandaag, null, null))).ShouldBe(["uitkomst-leeg"]);
        Zo(new(Tekenuitkomst.Getekend, 1, true, null, Id(5), Vandaag, null, null)).Gelukt.ShouldBeTrue("een scan is ook een handtekening");
    }

    [Fact]
    [Eis("GP-013")]
    public void Een_doel_raakt_tussen_versies_nooit_kwijt()
    {
        var plan = Vastgesteld(Doel(40), Doel(41, "Mila naar school"));
        Codes(plan.Bewaar(Nieuw(), Invoer(Doel(40)), Leden, Nu)).ShouldBe(["doel-verdwenen"]);
        Codes(plan.Bewaar(Nieuw(), Invoer(Doel(40), Doel(41, "")), Leden, Nu)).ShouldBe(["veld-leeg"]);
        plan.Bewaar(Nieuw(), Invoer(Doel(40), Doel(41, "Mila naar school", gestopt: "Gelukt: zij gaat elke dag.")), Leden, Nu).Gelukt.ShouldBeTrue();
        plan.Werk!.Nr.ShouldBe(2);
        plan.Geldend!.Inhoud.Doelen.Count.ShouldBe(2);
        var wijzigingen = Planverschil.Tussen(plan.Geldend.Inhoud, plan.Werk.Inhoud);
        wijzigingen.ShouldHaveSingleItem().Wat.ShouldBe("Doel gestopt");
        Bespreek(plan).Gelukt.ShouldBeTrue();
        foreach (var lid in Leden)
        {
            Teken(plan, lid);
        }

        StelVast(plan).Waarde.Codes["ronde"].ShouldBe("zelfde");
        plan.Versies.Select(v => v.Status).ShouldBe([Planstatus.Vervangen, Planstatus.Vastgesteld]);
        plan.Versies[0].Inhoud.Doelen.Select(d => d.Id).ShouldBe([Id(40), Id(41)]);
        plan.Bewaar(Nieuw(), Invoer(Doel(40)), Leden, Nu).Gelukt.ShouldBeTrue("een gestopt doel hoeft niet mee");
    }

    [Fact]
    public void Na_een_nieuwe_ronde_begint_het_plan_opnieuw_te_tellen()
    {
        var plan = Vastgesteld();
        plan.Bewaar(Nieuw(), Invoer(Doel()), Leden, Nu);
        Bespreek(plan);
        foreach (var lid in Leden)
        {
            Teken(plan, lid);
        }

        StelVast(plan, ronde: 1).Waarde.Codes["ronde"].ShouldBe("nieuw");
    }

    [Fact]
    public void Wat_veranderde_wordt_per_doel_afspraak_en_woord_verteld()
    {
        var oud = Besproken(Doel(40)).Werk!.Inhoud;
        var nieuw = oud with { Doelen = [oud.Doelen[0] with { Tekst = "Bij ruzie blijft het rustig", Afspraken = [oud.Doelen[0].Afspraken[0] with { Bereikt = Bereikt.Ja, BereiktOp = Vandaag }, new(Id(99), "Oma haalt Mila op")] }, new(Id(41), "De huur is betaald") { Van = Mark.Id }] };
        Planverschil.Tussen(oud, nieuw).Select(w => (w.Soort, w.Wat, w.Oud, w.Nieuw)).ShouldBe(
        [
            (Wijzigsoort.Anders, "Doel anders", "Bij ruzie blijft het bij woorden", "Bij ruzie blijft het rustig"),
            (Wijzigsoort.Anders, "Bereikt bij ‘Tessa oefent elke week met Sevda en Mark’", "nog niet", "ja"),
            (Wijzigsoort.Nieuw, "Nieuwe afspraak", null, "Oma haalt Mila op"),
            (Wijzigsoort.Nieuw, "Nieuw doel", null, "De huur is betaald"),
        ]);
        Planverschil.Tussen(nieuw, nieuw).ShouldBeEmpty();
    }

    [Fact]
    public void Ieder_leest_wat_hij_mag_zien()
    {
        var inhoud = Besproken(Doel(40), Doel(41, "Mark betaalt zijn schuld af", Mark.Id, prive: true), Doel(42, "Mila zegt wat ze vindt", Mila.Id, prive: true)).Werk!.Inhoud with
        {
            Woorden = [new(Mark.Id, "Ik wil rust.", new(Bronsoort.Ouder, "Mark", Vandaag)), new(Mila.Id, "Geen ruzie meer.", new(Bronsoort.Jeugdige, "Mila", Vandaag))],
            NietOpgepakt = [new(Id(70), "Mark zoekt werk", null, "werkplein") { Van = Mark.Id }],
        };
        var sevda = Leesversie.Voor(inhoud, Leden, Sevda.Id);
        sevda.Inhoud.Doelen.Select(d => d.Id).ShouldBe([Id(40), Id(42)], "een doel van een kind is nooit privé");
        sevda.Inhoud.Woorden.Select(w => w.Van).ShouldBe([Mila.Id]);
        sevda.Inhoud.NietOpgepakt.ShouldBeEmpty();
        sevda.Leden.ShouldBe([Sevda.Id, Mila.Id]);
        sevda.Getoond.ShouldBe("2 van 3 doelen. Weggelaten: 1 doel van een ander, 1 tekst uit het andere huishouden, 1 vraag uit het andere huishouden, telefoon en mail van het andere huishouden.");
        Leesversie.Voor(inhoud, Leden, Mark.Id).Inhoud.Doelen.Count.ShouldBe(3);
        Leesversie.Voor(inhoud, Leden, Mila.Id).Inhoud.Doelen.Select(d => d.Id).ShouldBe([Id(40), Id(42)]);
        Leesversie.Voor(inhoud, Leden, null).Leden.ShouldBeEmpty();
    }

    /// <summary>Whatever one does in whatever order: no plan in force without every signature or its reason, and no goal lost.</summary>
    [Fact]
    [Eis("CR-041")]
    public void Geen_volgorde_van_stappen_zet_een_plan_in_werking_zonder_elke_handtekening_of_haar_reden()
    {
        var inWerking = 0;
        for (var zaad = 1; zaad <= 400; zaad++)
        {
            var rij = (uint)zaad * 2654435761u;
            int Kies(int aantal) => (int)((rij = (rij * 1664525u) + 1013904223u) >> 16) % aantal;
            var plan = Plan.Start(Nieuw(), new(Id(7)));
            for (var stap = 0; stap < 40; stap++)
            {
                var (voor, doelen) = (plan.Geldend, plan.Geldend?.Inhoud.Lopend.Select(d => d.Id).ToList() ?? []);
                switch (Kies(8))
                {
                    case 0:
                        plan.Bewaar(Nieuw(), Invoer([.. Enumerable.Range(40, 1 + Kies(3)).Select(i => Doel(i, gestopt: Kies(4) == 0 ? "Klaar." : null))]), Leden, Nu);
                        break;
                    case 1:
                        Bespreek(plan);
                        break;
                    case 2 or 3 or 4 or 5:
                        Teken(plan, Leden[Kies(3)], (Tekenuitkomst)Kies(3), lezing: plan.Werk is { } w ? w.Lezing - (Kies(5) == 0 ? 1 : 0) : 0);
                        break;
                    default:
                        StelVast(plan);
                        break;
                }

                if (plan.Geldend is { } nu && nu != voor)
                {
                    inWerking++;
                    var laatste = nu.Ondertekeningen.Where(o => o.Lezing == nu.Lezing).GroupBy(o => o.Wie).ToDictionary(g => g.Key, g => g.Last());
                    Tekenaars.ShouldAllBe(t => laatste.ContainsKey(t.Wie) && (laatste[t.Wie].Uitkomst == Tekenuitkomst.Getekend || laatste[t.Wie].Vervolg != null));
                    doelen.Except(nu.Inhoud.Doelen.Select(d => d.Id)).ShouldBe([]);
                }

                plan.Versies.Count(v => v.Status == Planstatus.Vastgesteld).ShouldBeLessThanOrEqualTo(1);
                plan.Versies.Count(v => v.InBewerking).ShouldBeLessThanOrEqualTo(1);
            }
        }

        inWerking.ShouldBeGreaterThan(20, "anders is er niets getoetst");
    }
}
