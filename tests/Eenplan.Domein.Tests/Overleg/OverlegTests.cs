using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Screening;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Overleg;

/// <summary>The rules of a consultation: its agenda, the privacy weighing, the decision.</summary>
public sealed class OverlegTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    static readonly CasusId Casus = new(new Guid(1, 0, 0, new byte[8]));
    static readonly MedewerkerId Gw = new(new Guid(2, 0, 0, new byte[8]));
    static readonly Bespreking Vol = new("Yassin slaapt slecht.", [new("Willemijn", "School en slapen, niet de schulden", "Weegt de ontwikkeling")], [new(true, "Hij valt uit op school.", Bronsoort.Instantie, "school")], "We weten nog te weinig.");

    [Theory]
    [Eis("CR-037")]
    [InlineData(true, null)]
    [InlineData(false, "voorzitter-geen-gw")]
    public void Een_overleg_heeft_een_gedragswetenschapper_als_voorzitter(bool gw, string? code) =>
        Bijeenkomst.Plan(Guid.Empty, "rood", Gegevens() with { VoorzitterIsGw = gw }, Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void Een_overleg_eindigt_na_het_begin_en_ligt_niet_in_het_verleden() =>
        Bijeenkomst.Plan(Guid.Empty, "rood", Gegevens() with { Op = Vandaag.AddDays(-1), Tot = new(9, 0) }, Vandaag).Weigeringen.Select(w => w.Code).ShouldBe(["dag-voorbij", "tijd-volgorde"]);

    [Fact]
    [Eis("CR-037")]
    public void Over_een_zaak_die_niet_op_de_agenda_staat_wordt_niet_besloten()
    {
        var punt = Punt(Agendaonderwerp.AnalyseWegen);
        punt.Bereid(Vol).Gelukt.ShouldBeTrue();
        punt.Beslis(null, Doen, Nu).Weigeringen[0].Code.ShouldBe("niet-op-agenda");
        var overleg = Overleg(Vandaag);
        punt.Beslis(overleg, Doen, Nu).Weigeringen[0].Code.ShouldBe("niet-op-agenda");
        punt.ZetOp(overleg, Vandaag).Gelukt.ShouldBeTrue();
        punt.Beslis(Overleg(Vandaag, 9), Doen, Nu).Weigeringen[0].Code.ShouldBe("niet-op-agenda");
        punt.Beslis(overleg, Doen, Nu).Gelukt.ShouldBeTrue();
    }

    [Fact]
    public void Een_besluit_valt_niet_voor_de_dag_van_het_overleg()
    {
        var (punt, overleg) = (Punt(Agendaonderwerp.Vastgelopen), Overleg(Vandaag.AddDays(2)));
        punt.ZetOp(overleg, Vandaag);
        punt.Bereid(Vol);
        punt.Beslis(overleg, Doen, Nu).Weigeringen[0].Code.ShouldBe("overleg-nog-niet-geweest");
        punt.Beslis(overleg, Doen, Nu.AddDays(2)).Gelukt.ShouldBeTrue();
    }

    [Fact]
    [Eis("CR-050")]
    public void Zonder_afweging_van_wat_je_met_wie_deelt_is_er_geen_besluit()
    {
        var punt = OpAgenda(Agendaonderwerp.Vastgelopen, out var overleg);
        punt.Bereid(Vol with { Tafel = [new("Willemijn", null, null)] }).Gelukt.ShouldBeTrue();
        punt.Tafel.ShouldBeEmpty();
        punt.Beslis(overleg, Doen, Nu).Weigeringen.Select(w => w.Code).ShouldBe(["privacy-leeg"]);
        punt.Bereid(Vol with { Tafel = [new("Willemijn", "School", null)] }).Weigeringen.Select(w => w.Veld).ShouldBe(["tafel[0].Waarom"]);
        punt.Bereid(Vol).Gelukt.ShouldBeTrue();
        punt.Beslis(overleg, Doen, Nu).Gelukt.ShouldBeTrue();
    }

    [Theory]
    [Eis("CR-007")]
    [InlineData(Besluitsoort.Doen)]
    [InlineData(Besluitsoort.BewustNiet)]
    [InlineData(Besluitsoort.Later)]
    public void Elk_besluit_zegt_waarom_ook_als_iets_niet_gebeurt(Besluitsoort soort)
    {
        var punt = OpAgenda(Agendaonderwerp.Vastgelopen, out var overleg);
        punt.Bereid(Vol);
        punt.Beslis(overleg, new(soort, " ", Vandaag.AddDays(14), null, []), Nu).Weigeringen.Select(w => w.Veld).ShouldBe(["waarom"]);
        punt.Open.ShouldBeTrue();
    }

    [Fact]
    public void Later_vraagt_een_dag_na_vandaag()
    {
        var punt = OpAgenda(Agendaonderwerp.Vastgelopen, out var overleg);
        punt.Bereid(Vol);
        punt.Beslis(overleg, new(Besluitsoort.Later, "Eerst praten.", null, null, []), Nu).Weigeringen[0].Code.ShouldBe("datum-leeg");
        punt.Beslis(overleg, new(Besluitsoort.Later, "Eerst praten.", Vandaag, null, []), Nu).Weigeringen[0].Code.ShouldBe("dag-te-vroeg");
        punt.Beslis(overleg, new(Besluitsoort.Later, "Eerst praten.", Vandaag.AddDays(1), null, []), Nu).Gelukt.ShouldBeTrue();
    }

    [Theory]
    [Eis("CR-027", "CR-024")]
    [InlineData(Agendaonderwerp.Signalen, "gi-leeg")]
    [InlineData(Agendaonderwerp.AnalyseWegen, "gi-leeg")]
    [InlineData(Agendaonderwerp.Vastgelopen, null)]
    public void Bij_signalen_en_analyse_weegt_het_overleg_of_een_gi_past(Agendaonderwerp onderwerp, string? code)
    {
        var punt = OpAgenda(onderwerp, out var overleg);
        punt.Bereid(Vol);
        punt.Beslis(overleg, Doen with { GiAdvies = null }, Nu).Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    [Eis("CR-005", "CR-025")]
    public void De_notitie_bevat_weging_overwegingen_met_bron_en_besluit()
    {
        var punt = OpAgenda(Agendaonderwerp.Signalen, out var overleg);
        punt.Bereid(Vol);
        var feit = punt.Beslis(overleg, new(Besluitsoort.BewustNiet, "Het plan dekt dit.", null, false, ["Bel school (Nadia, vóór 27-11-2026)"]), Nu).Waarde;
        feit.Soort.ShouldBe("OverlegBesloten");
        foreach (var deel in new[] { "bewust niet doen", "Het plan dekt dit.", "We weten nog te weinig.", "Hij valt uit op school. (school)", "Advies van een GI past nu niet.", "Bel school" })
        {
            feit.Tekst.ShouldContain(deel);
        }

        punt.Bereid(Vol).Weigeringen[0].Code.ShouldBe("punt-gesloten", "wat besloten is, verandert niet meer");
    }

    [Fact]
    [Eis("CR-026")]
    public void Wat_gewogen_is_of_in_het_plan_staat_komt_niet_terug()
    {
        Cosignaal[] aangevinkt = [Cosignaal.HuiselijkGeweld, Cosignaal.Zorgmijden, Cosignaal.WerkOfSchool];
        Overlegwoorden.TeWegen(aangevinkt, [], []).Count.ShouldBe(3);
        Overlegwoorden.TeWegen(aangevinkt, [Cosignaal.Zorgmijden], [Cosignaal.WerkOfSchool]).ShouldBe([Cosignaal.HuiselijkGeweld]);
        Overlegwoorden.TeWegen(aangevinkt, aangevinkt, []).ShouldBeEmpty();
    }

    [Fact]
    [Eis("CR-075")]
    public void Een_caseloadbespreking_gaat_alleen_over_de_rol_van_de_regisseur()
    {
        var caseload = Bijeenkomst.Plan(new Guid(5, 0, 0, new byte[8]), "rood", Gegevens() with { Soort = Overlegsoort.Caseload }, Vandaag).Waarde;
        Punt(Agendaonderwerp.InzetJeugdhulp).ZetOp(caseload, Vandaag).Weigeringen[0].Code.ShouldBe("caseload-alleen-rol");
        Punt(Agendaonderwerp.Caseload).ZetOp(caseload, Vandaag).Gelukt.ShouldBeTrue();
        Punt(Agendaonderwerp.Caseload).ZetOp(Overleg(Vandaag), Vandaag).Gelukt.ShouldBeTrue();
    }

    [Fact]
    [Eis("CR-028")]
    public void Een_overweging_zonder_bron_wordt_niet_bewaard()
    {
        var punt = Punt(Agendaonderwerp.Vastgelopen);
        punt.Bereid(Vol with { Overwegingen = [new(true, "Moeder is moe.", null, null)] }).Weigeringen.Select(w => w.Code).ShouldBe(["veld-leeg", "bron-leeg"]);
        punt.Bereid(Vol with { Overwegingen = [new(true, null, null, null)], Weging = null, Tafel = [] }).Gelukt.ShouldBeTrue("half af mag altijd");
    }

    [Fact]
    public void Een_kalender_vouwt_op_75_bytes_zonder_een_teken_te_breken()
    {
        var tekst = Icalendar.Schrijf("Eenplan", [new("a@eenplan", string.Concat(Enumerable.Repeat("é,", 60)), null, null, Vandaag)], Nu);
        tekst.Split("\r\n").ShouldAllBe(r => System.Text.Encoding.UTF8.GetByteCount(r) <= 75);
        tekst.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("SUMMARY:" + string.Concat(Enumerable.Repeat("é\\,", 60)));
        tekst.ShouldContain("DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\n");
        tekst.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
    }

    static Besluitgegevens Doen { get; } = new(Besluitsoort.Doen, "Dit helpt.", null, false, []);

    static Bijeenkomstgegevens Gegevens() => new(Overlegsoort.Casuistiek, Vandaag, new(9, 30), new(11, 0), "Stadhuis", Gw, true, []);

    static Bijeenkomst Overleg(DateOnly op, int nr = 3) => Bijeenkomst.Plan(new Guid(nr, 0, 0, new byte[8]), "rood", Gegevens() with { Op = op }, Vandaag).Waarde;

    static Agendapunt Punt(Agendaonderwerp onderwerp) => Agendapunt.Zet(new Guid(4, 0, 0, new byte[8]), Casus, onderwerp, "Er is iets nieuws.", Nu).Waarde;

    static Agendapunt OpAgenda(Agendaonderwerp onderwerp, out Bijeenkomst overleg)
    {
        overleg = Overleg(Vandaag);
        var punt = Punt(onderwerp);
        punt.ZetOp(overleg, Vandaag).Gelukt.ShouldBeTrue();
        return punt;
    }
}
