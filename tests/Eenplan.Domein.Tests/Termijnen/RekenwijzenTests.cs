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

    [Fact]
    public void Eu_eindigt_nooit_op_een_vrije_dag_en_houdt_twee_gewone_dagen()
    {
        Prop.ForAll(Dagen, Duren, (dag, duur) =>
        {
            var einde = Einde(dag, duur, Rekenwijze.Eu);
            var gewoon = Enumerable.Range(1, Math.Min(40, einde.DayNumber - dag.DayNumber)).Count(n => !Werkdagenkalender.SchuiftEu(dag.AddDays(n)));
            return !Werkdagenkalender.SchuiftEu(einde) && (duur is { Eenheid: Eenheid.Dagen, Aantal: 1 } || gewoon >= 2);
        }).QuickCheckThrowOnFailure();
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
