using System.Globalization;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Termijnen;

/// <summary>The terms of a whole traject follow from its facts: contact, plan, help, evaluations.</summary>
public sealed class TrajecttermijnenTests
{
    static readonly Dictionary<string, string> Leeg = [];

    static DateOnly D(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Termijnfeit Feit(string soort, string dag, params (string, string)[] codes) =>
        new(soort, D(dag), codes.Length == 0 ? Leeg : codes.ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal));

    static readonly Termijnfeit[] Begin = [Feit("AanmeldingGedaan", "2026-11-02"), Feit("ContactGelukt", "2026-11-04", ("contact", "a"))];

    static string Open(params Termijnfeit[] feiten) => string.Join(' ', Termijnafleiding.Leid([.. Begin, .. feiten], Werkdagenkalender.Landelijk, Termijnregister.Alle)
        .OrderBy(t => t.Laatste).Select(t => $"{t.Code}:{t.Laatste.ToString("MM-dd", CultureInfo.InvariantCulture)}"));

    [Fact]
    [Eis("CR-063", "CR-064")]
    public void Vanaf_het_eerste_contact_vier_weken_voor_het_plan_en_zes_voor_de_hulp() =>
        Open().ShouldBe("AnalyseEnPlan:12-02 InzetNaStart:12-16");

    [Fact]
    [Eis("CR-063")]
    public void Een_ingetrokken_eerste_contact_begint_niets() =>
        Open(Feit("ContactIngetrokken", "2026-11-05", ("contact", "a"))).ShouldBe("EersteContactCasusregie:11-09");

    [Fact]
    [Eis("CR-051", "CR-064")]
    public void Het_vastgestelde_plan_begint_twee_weken_inzet_en_drie_evaluaties() =>
        Open(Feit("PlanVastgesteld", "2026-11-20", ("ronde", "nieuw")))
            .ShouldBe("InzetNaPlan:12-04 InzetNaStart:12-16 Evaluatie3:02-20 Evaluatie6:05-20 Evaluatie9:08-20");

    [Fact]
    [Eis("CR-051")]
    public void Een_volgende_versie_verzet_geen_evaluatie_een_nieuwe_ronde_wel()
    {
        var plan = Feit("PlanVastgesteld", "2026-11-20", ("ronde", "nieuw"));
        Open(plan, Feit("HulpGeregeld", "2026-11-23"), Feit("PlanVastgesteld", "2027-03-01", ("ronde", "zelfde"))).ShouldBe("Evaluatie3:02-20 Evaluatie6:05-20 Evaluatie9:08-20");
        Open(plan, Feit("HulpGeregeld", "2026-11-23"), Feit("PlanVastgesteld", "2027-09-01", ("ronde", "nieuw"))).ShouldContain("Evaluatie3:12-01");
    }

    [Fact]
    [Eis("CR-055")]
    public void Een_gehouden_evaluatie_vraagt_notulen_en_is_zelf_klaar() =>
        Open(Feit("PlanVastgesteld", "2026-08-20", ("ronde", "nieuw")), Feit("HulpGeregeld", "2026-08-21"), Feit("EvaluatieGehouden", "2026-11-20", ("evaluatie", "e"), ("maand", "3")))
            .ShouldBe("NotulenEvaluatie:11-27 Evaluatie6:02-20 Evaluatie9:05-20");
}
