using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using FsCheck;
using FsCheck.Fluent;

namespace Eenplan.Domein.Tests.Termijnen;

/// <summary>What holds for every day and every duration, per way of counting.</summary>
public sealed class RekenwijzenTests
{
    static readonly Werkdagenkalender Kalender = Werkdagenkalender.Landelijk;

    static readonly Werkdagenkalender MetSluiting = new([new(2026, 12, 24), new(2026, 12, 31), new(2027, 5, 7)], [new(2026, 5, 15)]);

    /// <summary>Days from 2000 to 2054.</summary>
    static readonly Arbitrary<DateOnly> Dagen = Gen.Choose(0, 20_000).Select(n => new DateOnly(2000, 1, 1).AddDays(n)).ToArbitrary();

    static readonly Arbitrary<Duur> Duren = (
        from eenheid in Gen.Elements(Eenheid.Dagen, Eenheid.Weken, Eenheid.Maanden, Eenheid.Jaren)
        from aantal in Gen.Choose(1, 40)
        select new Duur(aantal, eenheid)).ToArbitrary();

    [Fact]
    public void Werkdagen_zijn_altijd_werkdagen_en_heen_en_terug_is_dezelfde_dag()
    {
        Prop.ForAll(Dagen, Gen.Choose(1, 300).ToArbitrary(), (dag, n) =>
        {
            foreach (var kalender in new[] { Kalender, MetSluiting })
            {
                var na = kalender.Na(dag, n);
                var voor = kalender.Voor(dag, n);
                if (!kalender.IsWerkdag(na) || !kalender.IsWerkdag(voor) || kalender.Tussen(dag, na) != n || kalender.Tussen(voor, dag) != n - (kalender.IsWerkdag(dag) ? 0 : 1))
                {
                    return false;
                }
            }

            return Kalender.Voor(Kalender.Na(Werkdag(dag), n), n) == Werkdag(dag);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Later_beginnen_eindigt_nooit_eerder()
    {
        foreach (var wijze in new[] { Rekenwijze.Werkdagen, Rekenwijze.Atw, Rekenwijze.Eu, Rekenwijze.Kalender })
        {
            Prop.ForAll(Dagen, Duren, (dag, duur) => Einde(dag.AddDays(1), duur, wijze) >= Einde(dag, duur, wijze)).QuickCheckThrowOnFailure();
        }
    }

    [Fact]
    public void Kalender_schuift_nooit_en_de_andere_alleen_vooruit()
    {
        Prop.ForAll(Dagen, Duren, (dag, duur) =>
        {
            var kalender = Termijnberekening.Na(dag, duur, Rekenwijze.Kalender, Kalender);
            var atw = Termijnberekening.Na(dag, duur, Rekenwijze.Atw, Kalender);
            var eu = Termijnberekening.Na(dag, duur, Rekenwijze.Eu, Kalender);
            return kalender.VerschovenVan is null && kalender.Dag > dag
                && atw.Dag >= kalender.Dag && (atw.VerschovenVan ?? atw.Dag) == kalender.Dag
                && eu.Dag >= kalender.Dag && (eu.VerschovenVan ?? eu.Dag) == kalender.Dag;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Feestdagen as recht.md §7 lists them: typed over, so that a mistake in the code is not its own measure.</summary>
    static readonly HashSet<DateOnly> Vrij =
    [
        .. new[]
        {
            "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25",
            "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17", "2028-04-14", "2028-04-17", "2028-04-27", "2028-05-25", "2028-06-05",
            "2029-03-30", "2029-04-02", "2029-04-27", "2029-05-10", "2029-05-21", "2030-04-19", "2030-04-22", "2030-04-27", "2030-05-30", "2030-06-10",
        }.Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        .. Enumerable.Range(2025, 6).SelectMany(jaar => new DateOnly[] { new(jaar, 1, 1), new(jaar, 5, 5), new(jaar, 12, 25), new(jaar, 12, 26) }),
    ];

    static bool Gewoon(DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Vrij.Contains(dag);

    /// <summary>Verordening 1182/71 art. 3, day by day: every start in four and a half years, every duration that can meet a weekend or a feestdag.</summary>
    [Fact]
    public void Eu_eindigt_nooit_op_een_vrije_dag_en_houdt_twee_gewone_dagen_en_nooit_later_dan_nodig()
    {
        var fout = new List<string>();
        foreach (var duur in Enumerable.Range(1, 15).Select(n => new Duur(n, Eenheid.Dagen)).Concat([new(1, Eenheid.Weken), new(2, Eenheid.Weken), new(1, Eenheid.Maanden), new(2, Eenheid.Maanden), new(3, Eenheid.Maanden), new(1, Eenheid.Jaren)]))
        {
            for (var dag = new DateOnly(2025, 1, 1); dag < new DateOnly(2029, 7, 1); dag = dag.AddDays(1))
            {
                var kaal = duur.Eenheid switch { Eenheid.Dagen => dag.AddDays(duur.Aantal), Eenheid.Weken => dag.AddDays(7 * duur.Aantal), Eenheid.Maanden => dag.AddMonths(duur.Aantal), _ => dag.AddYears(duur.Aantal) };
                var verwacht = kaal;
                while (!Gewoon(verwacht) || (duur != new Duur(1, Eenheid.Dagen) && Enumerable.Range(1, verwacht.DayNumber - dag.DayNumber).Count(n => Gewoon(dag.AddDays(n))) < 2))
                {
                    verwacht = verwacht.AddDays(1);
                }

                if (Einde(dag, duur, Rekenwijze.Eu) is var einde && einde != verwacht)
                {
                    fout.Add($"{duur} na {dag:O}: {einde:O}, niet {verwacht:O}");
                }
            }
        }

        fout.Take(5).ShouldBeEmpty();
    }

    [Fact]
    public void Atw_eindigt_nooit_op_een_vrije_dag_tenzij_de_termijn_er_buiten_valt()
    {
        Prop.ForAll(Dagen, Duren, (dag, duur) =>
        {
            var valtEronder = duur switch { (_, Eenheid.Dagen) => true, ( <= 12, Eenheid.Weken) => true, ( <= 3, Eenheid.Maanden) => true, _ => false };
            var einde = Termijnberekening.Na(dag, duur, Rekenwijze.Atw, Kalender);
            return valtEronder ? !Kalender.SchuiftWettelijk(einde.Dag) : einde.VerschovenVan is null;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Uren_zijn_precies_uren_op_elk_moment_van_het_jaar()
    {
        Prop.ForAll(Gen.Choose(0, 20_000 * 24).Select(n => new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(n)).ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (start, uren) =>
        {
            var lokaal = TimeZoneInfo.ConvertTime(start, Datum.Zone);
            return Termijnberekening.UrenNa(lokaal, uren) - start == TimeSpan.FromHours(uren) && Termijnberekening.UrenNa(lokaal, uren) == Termijnberekening.UrenNa(start, uren);
        }).QuickCheckThrowOnFailure();
    }

    static DateOnly Einde(DateOnly dag, Duur duur, Rekenwijze wijze) => Termijnberekening.Na(dag, duur, wijze, Kalender).Dag;

    static DateOnly Werkdag(DateOnly dag) => Kalender.DezeOfVolgende(dag);
}
