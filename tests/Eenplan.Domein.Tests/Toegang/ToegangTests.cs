using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Toegang;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Toegang;

/// <summary>From a question to a decision and the start of help, without pages.</summary>
public sealed class ToegangTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly PersoonId Kind = new(new Guid("0a000000-0000-7000-8000-000000000001"));
    static readonly CasusId Zaak = new(new Guid("0a000000-0000-7000-8000-000000000002"));
    static readonly MedewerkerId Nadia = new(new Guid("0a000000-0000-7000-8000-000000000003"));
    static readonly IReadOnlyList<Aanvrager> Ouders = [new("sevda", "Sevda Bulut"), new("mark", "Mark van Dalen")];
    static int laatste;

    static Guid Id() => new(Interlocked.Increment(ref laatste), 0, 7, new byte[8]);

    static Aanvraag Vraag() => Aanvraag.Begin(Id(), Zaak, Kind, [Kind], "Mila wil leren praten.", Nu).Waarde;

    static Hulpoptie Optie(Optiesoort soort, bool gekozen = false, string? aanbieder = null, string? tegen = "Duurt lang") =>
        new(Id(), soort, soort == Optiesoort.NietsDoen ? "Niets doen" : "Praten") { Aanbieder = aanbieder, Voor = "Vertrouwd", Tegen = tegen, Gekozen = gekozen };

    static Afweging Gewogen(bool jeugdhulp = true) => new()
    {
        Opties = [Optie(Optiesoort.EigenNetwerk, !jeugdhulp), Optie(Optiesoort.Jeugdhulp, jeugdhulp, "De Linde"), Optie(Optiesoort.NietsDoen)],
        GekozenMet = "Sevda en Mila",
        Richtlijn = "ADHD",
        Gevolgd = true,
    };

    static readonly Besluitinvoer Ja = new(Toegangsbesluit.Toekennen, "Behandeling", new(2026, 12, 1), null, "Elke week een uur", "Praten lukt thuis niet.", "Nadia");

    static Besluitkring Kring(bool jeugdhulp = true) => new(true, new(2026, 11, 20), Gewogen(jeugdhulp), new(Id(), Vandaag, true), ["Behandeling"], true);

    static string? Eerste(IReadOnlyList<Weigering> weigeringen) => weigeringen is [var eerste, ..] ? eerste.Code : null;

    static string[] Codes(Besluitinvoer i, Besluitkring k) => [.. Toegangsregels.Toets(i, k).Select(w => w.Code)];

    [Fact]
    [Eis("CR-042")]
    public void Zonder_handtekening_is_er_geen_besluit_en_daarvan_wijkt_niemand_af()
    {
        var weigering = Toegangsregels.Toets(Ja, Kring() with { Getekend = false }).ShouldHaveSingleItem();
        weigering.Code.ShouldBe("aanvraag-niet-getekend");
        weigering.Regel!.Hardheid.ShouldBe(Hardheid.Verbod);
        Hulpbesluit.Neem(Id(), Vraag(), Ja, Kring() with { Getekend = false }, _ => true, d => d, Nadia, Nu).Weigeringen[0].Code.ShouldBe("aanvraag-niet-getekend");
    }

    [Theory]
    [Eis("CR-042")]
    [InlineData("sevda", "20-11-2026", "Map 1", null)]
    [InlineData("oma", "20-11-2026", "Map 1", "mag-niet-aanvragen")]
    [InlineData(null, "20-11-2026", "Map 1", "tekenaar-leeg")]
    [InlineData("sevda", null, "Map 1", "ontvangen-leeg")]
    [InlineData("sevda", "24-11-2026", "Map 1", "ontvangen-onmogelijk")]
    [InlineData("sevda", "22-11-2025", "Map 1", "ontvangen-onmogelijk")]
    [InlineData("sevda", "20-11-2026", null, "stuk-leeg")]
    public void Een_aanvraag_is_getekend_door_wie_dat_mag_met_datum_en_vindplaats(string? wie, string? op, string? plek, string? code)
    {
        var aanvraag = Vraag();
        var dag = op is null ? (DateOnly?)null : DateOnly.ParseExact(op, "dd-MM-yyyy", CultureInfo.InvariantCulture);
        var feit = aanvraag.Teken(new(Aanvraagvorm.Aanvraag, dag, wie, null, plek), Ouders, null, "Mila", Vandaag);
        Eerste(feit.Weigeringen).ShouldBe(code);
        aanvraag.IsGetekend.ShouldBe(code is null);
        if (code is null)
        {
            feit.Waarde.Soort.ShouldBe("AanvraagOntvangen");
            feit.Waarde.Op.ShouldBe(dag);
            aanvraag.Teken(new(Aanvraagvorm.Aanvraag, dag, wie, null, plek), Ouders, null, "Mila", Vandaag).Weigeringen[0].Code.ShouldBe("al-getekend");
        }
    }

    [Fact]
    [Eis("CR-042")]
    public void Een_plan_is_een_aanvraag_als_iemand_met_gezag_het_tekende()
    {
        Uitkomst<Feit> Met(Getekendplan? plan, IReadOnlyList<Aanvrager>? wie = null) => Vraag().Teken(new(Aanvraagvorm.Plan, null, null, null, null), wie ?? Ouders, plan, "Mila", Vandaag);
        Met(null).Weigeringen[0].Code.ShouldBe("plan-geldt-niet");
        Met(new(2, Vandaag, ["stiefvader"])).Weigeringen[0].Code.ShouldBe("plan-niet-getekend");
        Met(new(2, Vandaag, ["sevda"]), []).Weigeringen[0].Code.ShouldBe("gezag-onbekend");
        Met(new(2, new(2026, 11, 19), ["mark"])).Waarde.Op.ShouldBe(new DateOnly(2026, 11, 19));
    }

    [Fact]
    [Eis("CR-045")]
    public void Alles_wat_een_besluit_vraagt_en_niet_meer() => Codes(Ja, Kring()).ShouldBe([]);

    [Theory]
    [Eis("CR-045")]
    [InlineData("geen niets doen", "niets-doen-ontbreekt")]
    [InlineData("niets doen niet gewogen", "niets-doen-ontbreekt,optie-niet-gewogen")]
    [InlineData("geen netwerk", "netwerk-ontbreekt")]
    [InlineData("niemand koos", "gekozen-door-leeg")]
    [InlineData("geen keuze", "keuze-leeg,aanbieder-leeg")]
    [InlineData("ook niets doen", "keuze-dubbel")]
    [InlineData("twee aanbieders", "keuze-meer-aanbieders")]
    [InlineData("zonder aanbieder", "aanbieder-leeg")]
    public void De_keuze_is_samen_afgewogen(string geval, string codes)
    {
        var (netwerk, linde, niets) = (Optie(Optiesoort.EigenNetwerk), Optie(Optiesoort.Jeugdhulp, true, "De Linde"), Optie(Optiesoort.NietsDoen));
        Hulpoptie[] opties = geval switch
        {
            "geen niets doen" => [netwerk, linde],
            "niets doen niet gewogen" => [netwerk, linde, niets with { Tegen = null }],
            "geen netwerk" => [linde, niets],
            "geen keuze" => [netwerk, linde with { Gekozen = false }, niets],
            "ook niets doen" => [netwerk, linde, niets with { Gekozen = true }],
            "twee aanbieders" => [netwerk, linde, Optie(Optiesoort.Jeugdhulp, true, "De Eik"), niets],
            "zonder aanbieder" => [netwerk, linde with { Aanbieder = null }, niets],
            _ => [netwerk, linde, niets],
        };
        string.Join(',', Codes(Ja, Kring() with { Afweging = Gewogen() with { Opties = opties, GekozenMet = geval == "niemand koos" ? null : "Sevda" } })).ShouldBe(codes);
    }

    [Fact]
    [Eis("CR-037")]
    public void Jeugdhulp_vraagt_een_notitie_van_het_overleg_een_ander_besluit_niet()
    {
        var zonder = Toegangsregels.Toets(Ja, Kring() with { Co = null }).ShouldHaveSingleItem();
        zonder.Code.ShouldBe("geen-co-notitie");
        zonder.Regel!.Hardheid.ShouldBe(Hardheid.TenzijOnderbouwd);
        Codes(Ja, Kring() with { Co = new(Id(), Vandaag, false) }).ShouldBe(["co-besloot-niet"]);
        Codes(Ja with { Besluit = Toegangsbesluit.GeenJeugdhulp }, Kring(jeugdhulp: false) with { Co = null }).ShouldBe([]);
        Codes(Ja with { Besluit = Toegangsbesluit.GeenJeugdhulp }, Kring()).ShouldBe(["keuze-past-niet"]);
    }

    [Fact]
    [Eis("CR-046")]
    public void Alleen_de_regisseur_of_wie_voor_haar_waarneemt_besluit()
    {
        var weigering = Toegangsregels.Toets(Ja, Kring() with { Bevoegd = false }).ShouldHaveSingleItem();
        weigering.Code.ShouldBe("geen-mandaat");
        Codes(Ja, Kring() with { KindWeg = true }).ShouldBe(["kind-hoort-er-niet-meer-bij"]);
        weigering.Regel!.Hardheid.ShouldBe(Hardheid.Verbod);
    }

    [Fact]
    [Eis("CR-071")]
    public void De_richtlijn_wordt_gevolgd_of_er_staat_waarom_niet()
    {
        Codes(Ja, Kring() with { Afweging = Gewogen() with { Gevolgd = false } }).ShouldBe(["richtlijn-niet-gevolgd"]);
        Codes(Ja, Kring() with { Afweging = Gewogen() with { Richtlijn = null } }).ShouldBe(["richtlijn-niet-gevolgd"]);
        Hulpbesluit.Neem(Id(), Vraag(), Ja, Kring() with { Afweging = Gewogen() with { Gevolgd = false } }, w => w.Code == "richtlijn-niet-gevolgd", d => d.AddDays(364), Nadia, Nu).Gelukt.ShouldBeTrue();
        new Afweginginvoer([], null, "Verzonnen", true).Lees(Id, ["ADHD"]).Weigeringen[0].Code.ShouldBe("richtlijn-onbekend");
    }

    [Fact]
    [Eis("CR-046")]
    public void Een_besluit_heeft_soort_omvang_begin_einde_en_een_bewaker()
    {
        Codes(new(Toegangsbesluit.Toekennen, null, null, null, null, null, null), Kring()).ShouldBe(["motivering-leeg", "van-leeg", "bewaker-leeg", "categorie-leeg", "omvang-leeg"]);
        Codes(Ja with { Categorie = "Verzonnen" }, Kring()).ShouldBe(["categorie-leeg"]);
        Codes(Ja with { Van = new(2026, 11, 19) }, Kring()).ShouldBe(["van-te-vroeg"]);
        Codes(Ja with { Tot = new(2026, 11, 30) }, Kring()).ShouldBe(["tot-voor-van"]);
        Codes(Ja with { Besluit = Toegangsbesluit.Beeindigen }, Kring()).ShouldBe(["besluit-leeg"]);
        var aanvraag = Vraag();
        var besluit = Hulpbesluit.Neem(Id(), aanvraag, Ja, Kring(), _ => false, van => van.AddDays(364), Nadia, Nu).Waarde;
        (besluit.Tot, aanvraag.Open).ShouldBe((new DateOnly(2027, 11, 30), false));
        Hulpbesluit.Neem(Id(), aanvraag, Ja, Kring(), _ => false, van => van, Nadia, Nu).Weigeringen[0].Code.ShouldBe("aanvraag-klaar");
    }

    [Fact]
    [Eis("CR-046")]
    public void Hulp_die_niet_begint_vraagt_een_reden_en_een_nieuwe_dag()
    {
        var inzet = Inzet();
        inzet.LegStartVast(Startuitkomst.Later, new(2026, 12, 8), null, new(2026, 12, 2)).Weigeringen[0].Code.ShouldBe("veld-leeg");
        inzet.LegStartVast(Startuitkomst.Later, new(2026, 12, 1), "Ziek", new(2026, 12, 2)).Weigeringen[0].Code.ShouldBe("dag-voorbij");
        inzet.LegStartVast(Startuitkomst.Later, new(2026, 12, 8), "Ziek, bel maandag", new(2026, 12, 2)).Waarde.Codes["start"].ShouldBe("2026-12-08");
        inzet.LegStartVast(Startuitkomst.Gestart, new(2026, 12, 9), null, new(2026, 12, 8)).Weigeringen[0].Code.ShouldBe("dag-in-toekomst");
        inzet.LegStartVast(Startuitkomst.Gestart, new(2026, 12, 8), null, new(2026, 12, 8)).Waarde.Soort.ShouldBe("HulpGestart");
        inzet.LegStartVast(Startuitkomst.GaatNietDoor, null, "Toch niet", new(2026, 12, 9)).Weigeringen[0].Code.ShouldBe("start-al-vastgelegd");
        inzet.Verloop.Regels.ShouldHaveSingleItem().Was.ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    [Eis("CR-061")]
    public void Minder_hulp_verwijst_naar_doelen_en_naar_de_veiligheid_van_nu()
    {
        var doel = Id();
        var kring = new Afschaalkring(new Dictionary<Guid, string> { [doel] = "Praten lukt" }, true, true, Vandaag, false, true);
        var invoer = new Afschaalinvoer(Toegangsbesluit.Beeindigen, new(2027, 3, 1), null, [doel], "Het doel is gehaald.");
        string? Code(Afschaalinvoer i, Afschaalkring k, bool reden = false) => Eerste(Hulpbesluit.SchaalAf(Id(), Lopend(), i, k, _ => reden, Nadia, new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero)).Weigeringen);
        Code(invoer, kring).ShouldBeNull();
        Code(invoer with { Doelen = [] }, kring).ShouldBe("doelen-leeg");
        Code(invoer with { Doelen = [Id()] }, kring, reden: true).ShouldBe("doelen-leeg");
        Code(invoer, kring with { Veilig = false }).ShouldBe("niet-veilig");
        Code(invoer, kring with { Veilig = false }, reden: true).ShouldBeNull();
        Code(invoer, kring with { HeeftPlan = false }).ShouldBe("geen-doelen");
        Code(invoer, kring with { GewogenOp = null }, reden: true).ShouldBe("veiligheid-eerst-wegen");
        Code(invoer, kring with { Bevoegd = false }, reden: true).ShouldBe("geen-mandaat");
        Code(invoer, kring with { Herwegen = true }, reden: true).ShouldBe("veiligheid-eerst-wegen");
        Code(invoer with { Per = new(2028, 1, 1) }, kring).ShouldBe("per-onmogelijk");
        Code(invoer with { Besluit = Toegangsbesluit.Verlagen }, kring).ShouldBe("omvang-leeg");
        Hulpbesluit.SchaalAf(Id(), Inzet(), invoer, kring, _ => true, Nadia, Nu).Weigeringen[0].Code.ShouldBe("hulp-voorbij", "hulp die nog niet begon");
        var inzet = Lopend();
        var besluit = Hulpbesluit.SchaalAf(Id(), inzet, invoer, kring, _ => false, Nadia, new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero)).Waarde;
        (besluit.Doelen, besluit.Veiligheid).ShouldBe(("Praten lukt", "voldoende, gewogen op 23-11-2026"));
        (inzet.Voorbij(new(2027, 3, 1)), inzet.Voorbij(new(2027, 3, 2))).ShouldBe((false, true));
    }

    [Fact]
    [Eis("CR-042")]
    public void Acht_weken_na_de_aanvraag_is_er_een_besluit()
    {
        OpenTermijn[] Open(params Termijnfeit[] feiten) => [.. Termijnafleiding.Leid(feiten, Werkdagenkalender.Landelijk, Termijnregister.Alle)];
        Termijnfeit Feit(string soort, DateOnly dag, params (string, string)[] codes) => new(soort, dag, codes.ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal));
        var aanvraag = Feit("AanvraagOntvangen", new(2026, 11, 20), ("aanvraag", "a"));
        Open(aanvraag).ShouldHaveSingleItem().Laatste.ShouldBe(new DateOnly(2027, 1, 15));
        Open(Feit("AanvraagOntvangen", new(2026, 11, 21), ("aanvraag", "a"))).ShouldHaveSingleItem().Laatste.ShouldBe(new DateOnly(2027, 1, 18), "een zaterdag schuift (Atw)");
        Open(aanvraag, Feit("BesluitGenomen", new(2026, 11, 23), ("aanvraag", "b"))).Length.ShouldBe(1, "over een andere aanvraag");
        Open(aanvraag, Feit("BesluitGenomen", new(2026, 11, 23), ("aanvraag", "a"))).ShouldBeEmpty();
        Open(aanvraag, Feit("AanvraagIngetrokken", new(2026, 11, 23), ("aanvraag", "a"))).ShouldBeEmpty();
        Termijnfeit Dood(string wie) => Feit("PersoonOverleden", new(2026, 11, 24), ("persoon", wie));
        var vanMila = Feit("AanvraagOntvangen", new(2026, 11, 20), ("aanvraag", "a"), ("persoon", "mila"));
        Open(vanMila, Dood("mila")).ShouldBeEmpty("over een kind dat overleden is hoeft niemand te besluiten");
        Open(vanMila, Dood("daan")).Length.ShouldBe(1);
        Open(Feit("HulpVerwacht", new(2026, 11, 23), ("inzet", "i"), ("start", "2026-12-01"), ("persoon", "mila")), Dood("mila")).ShouldBeEmpty();
        var verwacht = Feit("HulpVerwacht", new(2026, 11, 23), ("inzet", "i"), ("start", "2026-12-01"));
        Open(verwacht, Feit("HulpStartVerzet", new(2026, 12, 2), ("inzet", "i"), ("start", "2026-12-08"))).ShouldHaveSingleItem().Laatste.ShouldBe(new DateOnly(2026, 12, 8));
        Open(verwacht, Feit("HulpGestart", new(2026, 12, 1), ("inzet", "i"))).ShouldBeEmpty();
    }

    [Fact]
    [Eis("CR-046")]
    public void De_brief_vult_plaatsen_een_keer_en_rekent_bezwaar()
    {
        Besluitbrief.Controleer(Besluitbrief.Standaard).ShouldBeEmpty();
        Besluitbrief.BezwaarTot(new(2026, 11, 23), Werkdagenkalender.Landelijk).ShouldBe(new DateOnly(2027, 1, 4));
        Besluitbrief.BezwaarTot(new(2026, 11, 13), Werkdagenkalender.Landelijk).ShouldBe(new DateOnly(2026, 12, 28), "eerste en tweede kerstdag en het weekend schuiven op");
        var brief = Besluitbrief.Maak("Beste {aan},\n\n\n\n{motivering} {leeg}", new Dictionary<string, string> { ["aan"] = "Sevda", ["motivering"] = "Zij schreef {aan}." });
        brief.ShouldBe("Beste Sevda,\n\nZij schreef {aan}.");
    }

    [Fact]
    [Eis("CR-046")]
    public void Een_brief_gaat_een_keer_naar_een_persoon()
    {
        var besluit = Hulpbesluit.Neem(Id(), Vraag(), Ja, Kring(), _ => false, van => van, Nadia, Nu).Waarde;
        besluit.Verstuur(Id(), "sevda", "Sevda", Vandaag, Id(), Vandaag).Gelukt.ShouldBeTrue();
        besluit.Verstuur(Id(), "sevda", "Sevda", Vandaag, Id(), Vandaag).Weigeringen[0].Code.ShouldBe("brief-al-verstuurd");
        besluit.Verstuur(Id(), "mark", "Mark", Vandaag, Id(), Vandaag).Gelukt.ShouldBeTrue();
    }

    static Hulpinzet Inzet() => Hulpinzet.Begin(Id(), Hulpbesluit.Neem(Id(), Vraag(), Ja, Kring(), _ => false, van => van.AddYears(1), Nadia, Nu).Waarde, Gewogen().Jeugdhulp!, new(2026, 12, 1), "Nadia");

    static Hulpinzet Lopend()
    {
        var inzet = Inzet();
        inzet.LegStartVast(Startuitkomst.Gestart, new(2026, 12, 1), null, new(2026, 12, 1)).Gelukt.ShouldBeTrue();
        return inzet;
    }
}
