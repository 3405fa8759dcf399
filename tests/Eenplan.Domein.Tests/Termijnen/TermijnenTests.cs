using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Eenplan.Domein.Tests.Termijnen;

public sealed class TermijnenTests
{
    static readonly Werkdagenkalender Kalender = Werkdagenkalender.Landelijk;

    static DateOnly D(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The literal table of recht.md §7.</summary>
    [Theory]
    [InlineData(2025, "04-18", "04-21", "04-26", "05-29", "06-09")]
    [InlineData(2026, "04-03", "04-06", "04-27", "05-14", "05-25")]
    [InlineData(2027, "03-26", "03-29", "04-27", "05-06", "05-17")]
    [InlineData(2028, "04-14", "04-17", "04-27", "05-25", "06-05")]
    [InlineData(2029, "03-30", "04-02", "04-27", "05-10", "05-21")]
    [InlineData(2030, "04-19", "04-22", "04-27", "05-30", "06-10")]
    public void Feestdagen_volgen_de_tabel(int jaar, params string[] dagen)
    {
        foreach (var dag in dagen.Concat(["01-01", "05-05", "12-25", "12-26"]))
        {
            Feestdagen.Is(D($"{jaar}-{dag}")).ShouldBeTrue(dag);
        }

        Feestdagen.Van(jaar).Count.ShouldBeInRange(10, 11);
    }

    [Theory]
    [Eis("CR-062")]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-12-23", 5, "2026-12-31")]
    [InlineData("2026-04-24", 5, "2026-05-04")]
    [InlineData("2026-05-13", 2, "2026-05-18")]
    public void Werkdagen_slaan_weekend_en_feestdag_over(string start, int aantal, string verwacht) =>
        Termijnberekening.Na(D(start), new(aantal, Eenheid.Werkdagen), Rekenwijze.Werkdagen, Kalender).ShouldBe(new(D(verwacht), null));

    [Fact]
    public void Een_gelijkgestelde_dag_is_een_werkdag_tot_het_profiel_hem_sluit()
    {
        Kalender.IsWerkdag(D("2026-05-15")).ShouldBeTrue();
        Kalender.SchuiftWettelijk(D("2026-05-15")).ShouldBeTrue();
        new Werkdagenkalender([D("2026-05-15")], []).IsWerkdag(D("2026-05-15")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-10-31", 1, "2026-11-30", null)]
    [InlineData("2026-01-31", 1, "2026-03-02", "2026-02-28")]
    [InlineData("2026-11-05", 1, "2026-12-07", "2026-12-05")]
    public void Avg_termijnen_schuiven_en_klemmen_aan_de_maand(string start, int maanden, string verwacht, string? van) =>
        Termijnberekening.Na(D(start), new(maanden, Eenheid.Maanden), Rekenwijze.Eu, Kalender).ShouldBe(new(D(verwacht), van is null ? null : D(van)));

    [Theory]
    [InlineData("2026-11-22", 42, "2027-01-04", "2027-01-03")]
    [InlineData("2026-12-24", 3, "2026-12-29", "2026-12-27")]
    [InlineData("2026-08-24", 91, "2026-11-23", null)]
    [InlineData("2026-08-15", 92, "2026-11-15", null)]
    public void Atw_schuift_behalve_bij_lange_termijnen(string start, int dagen, string verwacht, string? van) =>
        Termijnberekening.Na(D(start), new(dagen, Eenheid.Dagen), Rekenwijze.Atw, Kalender).ShouldBe(new(D(verwacht), van is null ? null : D(van)));

    [Theory]
    [InlineData("AnalyseEnPlan", "2026-11-20", "2026-12-18")]
    [InlineData("InzetNaPlan", "2026-12-11", "2026-12-25")]
    [InlineData("StopberichtOnderbreking", "2026-11-01", "2026-11-29")]
    [InlineData("Beschikkingstermijn", "2026-11-23", "2027-11-22")]
    [InlineData("Toestemmingsduur", "2026-11-23", "2027-11-22")]
    [InlineData("Toekomstplan", "2009-05-30", "2026-11-29")]
    [InlineData("Toekomstplan", "2008-02-29", "2025-08-31")]
    [InlineData("VotsDuur", "2026-11-21", "2027-02-21")]
    [InlineData("OtsDuur", "2028-02-29", "2029-02-28")]
    public void Bijzondere_termijnen(string code, string start, string verwacht) =>
        Termijnantwoord.Op(Termijnregister.Alle[code], D(start), Kalender).Laatste.ShouldBe(D(verwacht));

    [Fact]
    [Eis("CR-055")]
    public void Notulen_van_de_evaluatie_hebben_vijf_werkdagen() =>
        Termijnantwoord.Op(Termijnregister.Alle["NotulenEvaluatie"], D("2026-11-10"), Kalender).Laatste.ShouldBe(D("2026-11-17"));

    [Fact]
    public void Uren_lopen_door_over_zomertijd_en_weekend()
    {
        var vrijdag = Datum.Moment(D("2026-10-24"), new(12, 0));
        var einde = Termijnantwoord.Op(Termijnregister.Alle["EersteContactBuurtteam"], vrijdag, Kalender).LaatsteMoment!.Value;
        (einde - vrijdag).ShouldBe(TimeSpan.FromHours(24));
        TimeZoneInfo.ConvertTime(einde, Datum.Zone).TimeOfDay.ShouldBe(new TimeSpan(11, 0, 0), "de klok ging een uur terug");
    }

    [Fact]
    public void Elke_code_heeft_een_laatste_dag_of_een_reden() =>
        Termijnregister.Alle.Values.ShouldAllBe(t => (t.Duur != null) != (t.GeenLaatsteDag != null));

    [Fact]
    public void Eigenschappen_van_werkdagen()
    {
        var dagen = Gen.Choose(0, 20_000).Select(n => new DateOnly(2000, 1, 1).AddDays(n));
        Prop.ForAll(dagen.ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (dag, n) =>
        {
            var na = Kalender.Na(dag, n);
            return Kalender.IsWerkdag(na) && na > dag && Kalender.Tussen(dag, na) == n && Kalender.Na(dag, n + 1) > na && Kalender.Na(Kalender.Voor(na, n), n) == na;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Een_wettelijke_termijn_eindigt_nooit_op_een_vrije_dag()
    {
        var dagen = Gen.Choose(0, 20_000).Select(n => new DateOnly(2000, 1, 1).AddDays(n));
        Prop.ForAll(dagen.ToArbitrary(), Gen.Choose(1, 84).ToArbitrary(), (dag, n) =>
        {
            var einde = Termijnberekening.Na(dag, new(n, Eenheid.Dagen), Rekenwijze.Atw, Kalender).Dag;
            return !Kalender.SchuiftWettelijk(einde) && einde >= dag.AddDays(n);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2014-11-23", "2026-11-23", 12)]
    [InlineData("2014-11-24", "2026-11-23", 11)]
    public void Leeftijd_wordt_bereikt_op_de_verjaardag(string geboren, string op, int jaren) => Leeftijd.Jaren(D(geboren), D(op)).ShouldBe(jaren);

    [Theory]
    [InlineData("2020-05-01", "6 jaar")]
    [InlineData("2026-04-10", "7 maanden")]
    [InlineData("2026-11-02", "3 weken")]
    public void Leeftijd_op_het_scherm(string geboren, string verwacht) => Leeftijd.Toon(D(geboren), null, D("2026-11-23")).ShouldBe(verwacht);
}
