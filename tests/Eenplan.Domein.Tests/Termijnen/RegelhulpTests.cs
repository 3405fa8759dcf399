using System.Globalization;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Termijnen;

/// <summary>Every term of Bijlage A, row by row, with dates worked out by hand.</summary>
public sealed class RegelhulpTests
{
    static readonly Werkdagenkalender Kalender = Werkdagenkalender.Landelijk;

    static DateOnly D(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Termijnuitspraak Vraag(string code, string start) => Regelhulp.Termijn(code, start, _ => new(Kalender, Termijnregister.Alle)).Waarde;

    [Theory]
    [InlineData("EersteContactCasusregie", "2026-12-22", "2026-12-30", "Norm", "Werkdagen", "casusregisseur", "CR-062")]
    [InlineData("AntwoordEersteVraag", "2026-11-22", "2026-12-06", "Norm", "Kalender", "inlooppunt", "SP-009")]
    [InlineData("AnalyseEnPlan", "2026-11-28", "2026-12-26", "Norm", "Kalender", "casusregisseur", "CR-063")]
    [InlineData("InzetNaStart", "2026-11-23", "2027-01-04", "Norm", "Kalender", "casusregisseur", "CR-064")]
    [InlineData("InzetNaPlan", "2026-04-13", "2026-04-27", "Norm", "Kalender", "casusregisseur", "CR-064")]
    [InlineData("ContactIvh", "2026-04-22", "2026-05-08", "Norm", "Werkdagen", "IVH", "SB-039")]
    [InlineData("EersteContactAanbieder", "2026-04-01", "2026-04-10", "Hard", "Werkdagen", "jeugdhulpaanbieder", "SB-054")]
    [InlineData("StopberichtOnderbreking", "2028-02-01", "2028-02-29", "Hard", "Kalender", "jeugdhulpaanbieder", "SB-057")]
    [InlineData("Beschikkingstermijn", "2027-01-01", "2027-12-31", "Hard", "Kalender", "toegang", "SB-122")]
    [InlineData("Evaluatie3", "2026-11-30", "2027-02-28", "Norm", "Kalender", "casusregisseur", "CR-051")]
    [InlineData("Evaluatie6", "2026-08-31", "2027-02-28", "Norm", "Kalender", "casusregisseur", "CR-051")]
    [InlineData("Evaluatie9", "2027-05-31", "2028-02-29", "Norm", "Kalender", "casusregisseur", "CR-051")]
    [InlineData("NotulenEvaluatie", "2025-04-17", "2025-04-28", "Norm", "Werkdagen", "casusregisseur", "CR-055")]
    [InlineData("Toestemmingsduur", "2027-03-01", "2028-02-29", "Hard", "Kalender", "partner", "TF-008")]
    [InlineData("Kennisneming", "2026-03-27", "2026-04-28", "Hard", "Eu", "partij", "PR-030")]
    [InlineData("KennisnemingAfwijzing", "2026-01-30", "2026-03-02", "Hard", "Eu", "partij", "PR-034")]
    [InlineData("Correctie", "2026-04-05", "2026-05-06", "Hard", "Eu", "partij", "PR-036")]
    [InlineData("BezwaarVerwerking", "2026-11-25", "2026-12-28", "Hard", "Eu", "partij", "PR-039")]
    [InlineData("Toekomstplan", "2009-08-31", "2027-02-27", "Hard", "Kalender", "jeugdhulpaanbieder", "SB-060")]
    [InlineData("ProcescoordinatieMax", "2026-08-29", "2027-02-28", "Maximum", "Kalender", "procescoördinator", "SB-084")]
    [InlineData("MeldpuntCheck2013", "2026-05-25", "2026-11-25", "Norm", "Kalender", "meldpunt", "UK-087")]
    [InlineData("CitDuur", "2026-11-28", "2026-12-26", "Maximum", "Kalender", "CIT", "SB-094")]
    [InlineData("DrangDuur", "2026-11-23", "2027-05-23", "Maximum", "Kalender", "casusregisseur + jeugdbeschermer", "SB-098")]
    [InlineData("OtsDuur", "2026-05-05", "2027-05-05", "Maximum", "Kalender", "GI", "SB-100")]
    [InlineData("VotsDuur", "2026-11-30", "2027-02-28", "Maximum", "Kalender", "GI/Raad", "SB-101")]
    [InlineData("UhpToets", "2026-11-23", "2027-11-23", "Maximum", "Kalender", "GI", "UK-072")]
    [InlineData("JrDuur2018", "2028-02-29", "2030-02-28", "Maximum", "Kalender", "GI (JR)", "SB-083")]
    [InlineData("GgzOpname", "2027-02-28", "2028-02-28", "Maximum", "Kalender", "casusregisseur", "UK-113")]
    [InlineData("KraamzorgExtra", "2026-11-14", "2026-12-26", "Maximum", "Kalender", "kraamzorg", "WW-012")]
    [InlineData("VerloskundigVerantwoordelijk", "2026-12-31", "2027-02-11", "Maximum", "Kalender", "verloskundige", "WW-040")]
    [InlineData("VoorZorgEinde", "2028-02-29", "2030-02-28", "Maximum", "Kalender", "JGZ", "WW-047")]
    public void Elke_rij_van_Bijlage_A(string code, string start, string laatste, string soort, string rekenwijze, string wie, string eis)
    {
        var antwoord = Vraag(code, start).Antwoord;
        antwoord.Laatste.ShouldBe(D(laatste));
        (antwoord.Definitie.Soort.ToString(), antwoord.Definitie.Rekenwijze.ToString(), antwoord.Definitie.Verantwoordelijk, antwoord.Definitie.Eis).ShouldBe((soort, rekenwijze, wie, eis));
    }

    [Theory]
    [InlineData("InformerenNaDoorbreking", "partij", "PR-023")]
    [InlineData("Gesprek16Plus", "gezinswerker", "UK-021")]
    [InlineData("VeiligThuisVolgen", "Veilig Thuis", "SB-092")]
    [InlineData("JrVormen2013", "GI (JR)", "UK-081")]
    [InlineData("Meerpuntoverleg", "gemeente", "SB-003")]
    [InlineData("Verantwoordingscyclus", "gemeente", "UK-042")]
    public void Zonder_laatste_dag_is_het_niet_te_bepalen_met_de_reden(string code, string wie, string eis)
    {
        var uitspraak = Vraag(code, "2026-11-23");
        (uitspraak.Antwoord.Laatste, uitspraak.Antwoord.LaatsteMoment).ShouldBe((null, null));
        (uitspraak.Antwoord.Definitie.Verantwoordelijk, uitspraak.Antwoord.Definitie.Eis).ShouldBe((wie, eis));
        uitspraak.Redenen.ShouldHaveSingleItem().Eis.ShouldBe(eis);
    }

    [Fact]
    public void De_tabel_en_het_register_hebben_dezelfde_codes()
    {
        var getoetst = typeof(RegelhulpTests).GetMethods().SelectMany(m => m.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>())
            .Select(d => d.Data[0] as string ?? "").Where(Termijnregister.Alle.ContainsKey).ToHashSet(StringComparer.Ordinal);
        getoetst.Add("EersteContactBuurtteam");
        Termijnregister.Alle.Keys.Except(getoetst).ShouldBe([]);
    }

    [Theory]
    [Eis("UK-057")]
    [InlineData("2026-10-24T12:00:00+02:00", "2026-10-25T11:00:00+01:00")]
    [InlineData("2026-03-28T12:00:00+01:00", "2026-03-29T13:00:00+02:00")]
    [InlineData("2026-12-25T23:30:00Z", "2026-12-27T00:30:00+01:00")]
    public void Vierentwintig_uur_loopt_door_over_nacht_feestdag_en_zomertijd(string start, string einde) =>
        Vraag("EersteContactBuurtteam", start).Antwoord.LaatsteMoment!.Value.ShouldBe(DateTimeOffset.Parse(einde, CultureInfo.InvariantCulture));

    /// <summary>A day equated under the Atw moves a legal term, not one of the AVG.</summary>
    [Fact]
    public void Een_gelijkgestelde_dag_schuift_alleen_bij_de_Atw()
    {
        Termijnberekening.Na(D("2026-04-15"), new(1, Eenheid.Maanden), Rekenwijze.Atw, Kalender).ShouldBe(new(D("2026-05-18"), D("2026-05-15")));
        Termijnberekening.Na(D("2026-04-15"), new(1, Eenheid.Maanden), Rekenwijze.Eu, Kalender).ShouldBe(new(D("2026-05-15"), null));
    }

    [Fact]
    public void De_regels_van_de_startdag_gelden()
    {
        var langer = Termijnregister.Alle.ToDictionary(t => t.Key, t => t.Key == "NotulenEvaluatie" ? t.Value with { Duur = new(10, Eenheid.Werkdagen) } : t.Value);
        Termijnregels Op(DateOnly dag) => new(Kalender, dag >= D("2026-11-11") ? langer : Termijnregister.Alle);
        Regelhulp.Termijn("NotulenEvaluatie", "2026-11-10", Op).Waarde.Antwoord.Laatste.ShouldBe(D("2026-11-17"));
        Regelhulp.Termijn("NotulenEvaluatie", "2026-11-11", Op).Waarde.Antwoord.Laatste.ShouldBe(D("2026-11-25"));
    }

    [Fact]
    public void Wat_is_overgeslagen_staat_bij_de_redenen()
    {
        var uitspraak = Regelhulp.Werkdagen(D("2026-04-30"), 5, new Werkdagenkalender([D("2026-05-08")], [])).Waarde;
        uitspraak.Dag.ShouldBe(D("2026-05-11"));
        uitspraak.Redenen.Select(r => r.Tekst).ShouldContain("05-05-2026 is overgeslagen: Bevrijdingsdag.");
        uitspraak.Redenen.Select(r => r.Tekst).ShouldContain("08-05-2026 is overgeslagen: de gemeente is dicht.");
    }

    [Theory]
    [InlineData(null, 5, "datum-leeg")]
    [InlineData("1899-12-31", 5, "datum-buiten-bereik")]
    [InlineData("2026-11-23", null, "werkdagen-leeg")]
    [InlineData("2026-11-23", 0, "werkdagen-buiten-bereik")]
    [InlineData("2026-11-23", -1, "werkdagen-buiten-bereik")]
    [InlineData("2026-11-23", 10_001, "werkdagen-buiten-bereik")]
    public void Een_vraag_die_niet_kan_wordt_geweigerd(string? vanaf, int? werkdagen, string code) =>
        Regelhulp.Werkdagen(vanaf is null ? null : D(vanaf), werkdagen, Kalender).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-04-06", "Tweede Paasdag")]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2026-05-05", "Bevrijdingsdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2026-05-25", "Tweede Pinksterdag")]
    [InlineData("2026-12-26", "Tweede Kerstdag")]
    [InlineData("2025-04-27", null)]
    [InlineData("2026-05-15", null)]
    public void Feestdagen_hebben_hun_naam(string dag, string? naam) => Feestdagen.Naam(D(dag)).ShouldBe(naam);
}
