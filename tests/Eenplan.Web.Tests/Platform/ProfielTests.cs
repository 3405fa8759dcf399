using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Beheer;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The profile lives in the database, in versions; a term keeps the version of the day on which it began.</summary>
public abstract class ProfielTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task De_eerste_start_maakt_versie_1_en_een_ander_bestand_geldt_pas_na_invoeren()
    {
        (await Huis.Uit(db => db.Set<Profielversie>().Select(v => v.Nr).ToListAsync())).ShouldContain(1);
        var gemeente = Huis.Gemeente();
        var rijen = await Huis.Uit(db => db.Set<Profielversie>().Where(v => v.Nr == 1).ToListAsync());
        var anders = rijen[0].Yaml + "\ncaseloadnorm: 9\n";
        var profielen = new Profielen(new Dictionary<string, Profielinmap>(StringComparer.Ordinal) { [gemeente.Code] = new(gemeente.Code, "profiel.yaml", anders, Profielbestand.LeesTekst("profiel.yaml", anders).Profiel, []) });
        profielen.Zet(gemeente, rijen);

        profielen.Van(gemeente.Code, Huis.Klok.Vandaag).Caseloadnorm.ShouldBe(13);
        profielen.Verschil(gemeente.Code)!.ShouldContain($"eenplan profiel invoeren {gemeente.Code}");
        Huis.Diensten.GetRequiredService<Profielen>().Verschil(Huis.Anderstad).ShouldBeNull();
    }

    [Fact]
    public async Task Een_termijn_houdt_de_versie_van_de_dag_waarop_zij_begon()
    {
        var (eerder, later) = (new CasusId(new Guid("0a000000-0000-7000-8000-000000000001")), new CasusId(new Guid("0a000000-0000-7000-8000-000000000002")));
        var begin = Huis.Klok.Nu;
        try
        {
            await Huis.In(Huis.Proefstad, async diensten =>
            {
                var yaml = (await diensten.GetRequiredService<EenplanDb>().Set<Profielversie>().SingleAsync(v => v.Nr == 1)).Yaml + "\ntermijnen: { EersteContactCasusregie: 20 }\n";
                var voerIn = diensten.GetRequiredService<VoerProfielIn>();
                (await voerIn.VoerUit(new(yaml, Huis.Klok.Vandaag.AddDays(-1)), default)).Weigeringen[0].Code.ShouldBe("profiel-in-verleden");
                (await voerIn.VoerUit(new("naam: Proefstad\n", null), default)).Weigeringen.ShouldContain(w => w.Code == "profiel-fout" && w.Tekst.Contains("regel 1, teams"));
                (await voerIn.VoerUit(new(yaml, Huis.Klok.Vandaag.AddDays(7)), default)).Waarde.ShouldBe(2);
                (await voerIn.VoerUit(new(yaml, Huis.Klok.Vandaag.AddDays(8)), default)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("profiel-gelijk");
            });
            await Huis.In(Huis.Proefstad, d =>
            {
                d.GetRequiredService<Gemeenteprofiel>().Versie.ShouldBe(1);
                return Task.CompletedTask;
            });

            Huis.Klok.Nu = begin.AddDays(8);
            await Huis.In(Huis.Proefstad, async diensten =>
            {
                diensten.GetRequiredService<Gemeenteprofiel>().Versie.ShouldBe(2);
                await MeldAan(diensten, eerder, new(2026, 11, 23));
                await MeldAan(diensten, later, new(2026, 12, 1));
            });
            (await Laatste(eerder)).ShouldBeLessThan(new DateOnly(2026, 12, 8));
            (await Laatste(later)).ShouldBe(new DateOnly(2026, 12, 30));
            var profiel = Huis.Diensten.GetRequiredService<Profielen>().Van(Huis.Proefstad, Huis.Klok.Vandaag);
            Termijnuitleg.Waarom(profiel, "EersteContactCasusregie", new(2026, 12, 1)).Regel.Tekst.ShouldContain("20 werkdagen");
            Termijnuitleg.Waarom(profiel, "EersteContactCasusregie", new(2026, 11, 23)).Regel.Tekst.ShouldNotContain("20 werkdagen");
        }
        finally
        {
            Huis.Klok.Nu = begin;
        }
    }

    async Task<DateOnly> Laatste(CasusId casus) => await Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == casus).Select(t => t.Laatste).SingleAsync());

    static Task MeldAan(IServiceProvider diensten, CasusId casus, DateOnly dag) => diensten.GetRequiredService<Werkeenheid>().Voer<Klaar>("Proef", verloop =>
    {
        verloop.Schrijf(casus, new Feit("AanmeldingGedaan", "Proef") { Op = dag });
        return Task.FromResult(Klaar.Goed);
    }, CancellationToken.None);
}

public sealed class ProfielTests_Sqlite(SqliteHuis huis) : ProfielTests(huis), IClassFixture<SqliteHuis>;

public sealed class ProfielTests_Postgres(PostgresHuis huis) : ProfielTests(huis), IClassFixture<PostgresHuis>;

/// <summary>A broken profile names file, line and key.</summary>
public sealed class ProfielbestandTests
{
    const string Goed = "naam: Proefstad\nteams:\n  - { code: rood, naam: Team Rood }\nwijken: [Noord]\naanmeldteam: rood\n";

    [Fact]
    public void Een_goed_profiel_heeft_geen_fouten() => Profielbestand.LeesTekst("p.yaml", Goed).Fouten.ShouldBe([]);

    [Theory]
    [InlineData(Goed + "kleur: groen\n", "p.yaml, regel 6, kleur:")]
    [InlineData(Goed + "naam: Anders\n", "p.yaml, regel 6, naam:")]
    [InlineData(Goed + "caseloadnorm: dertien\n", "p.yaml, regel 6, caseloadnorm:")]
    [InlineData(Goed + "caseloadnorm: 0\n", "p.yaml, regel 6, caseloadnorm: vul een getal in van 1 tot en met 100.")]
    [InlineData(Goed + "sluitingsdagen:\n  - 2026-12-24\n  - 31-12-2026\n", "p.yaml, regel 8, sluitingsdagen: ‘31-12-2026’ is geen datum. Schrijf jjjj-mm-dd.")]
    [InlineData(Goed + "termijnen: { EersteContactCasusregie: 5, Bestaatniet: 3 }\n", "p.yaml, regel 6, termijnen: de termijn ‘Bestaatniet’ bestaat niet")]
    [InlineData(Goed + "termijnen:\n  EersteContactCasusregie: 0\n", "p.yaml, regel 7, termijnen: de duur van ‘EersteContactCasusregie’")]
    [InlineData(Goed + "productcategorieen: [Behandeling, behandeling]\n", "p.yaml, regel 6, productcategorieen: noem 1 tot en met 60")]
    [InlineData(Goed + "richtlijnen:\n  Toegang: [ADHD]\n  Toegnag: [ADHD]\n", "p.yaml, regel 8, richtlijnen: de stap ‘Toegnag’ bestaat niet.")]
    [InlineData(Goed + "besluitbrief: |\n  Beste {aan},\n  {kind}: {besluitt}\n", "p.yaml, regel 8, besluitbrief: ‘{besluitt}’ kent Eenplan niet.")]
    [InlineData(Goed + "besluitbrief: |\n  {aan} {datum} {kind} {besluit} {motivering}. Bezwaar, klacht, vertrouwenspersoon.\n", "p.yaml, regel 6, besluitbrief: ‘{bezwaartot}’ ontbreekt in de brief.")]
    [InlineData(Goed + "besluitbrief: |\n  {aan} {datum} {kind} {besluit} {motivering} {bezwaartot}. Bezwaar en klacht.\n", "p.yaml, regel 6, besluitbrief: de brief noemt het woord ‘vertrouwenspersoon’ niet.")]
    [InlineData(Goed + "teams: [\n", "p.yaml, regel")]
    [InlineData("naam: Proefstad\nteams:\nwijken:\naanmeldteam: rood\n", "p.yaml, regel 2, teams:")]
    [InlineData("", "p.yaml, regel 1, naam: het profiel is leeg.")]
    [InlineData("- a\n- b\n", "p.yaml, regel 1")]
    public void Een_fout_noemt_bestand_regel_en_sleutel(string yaml, string begin) => Profielbestand.LeesTekst("p.yaml", yaml).Fouten[0].ToString().ShouldStartWith(begin);

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        const string Yaml = "naam: \"\"\nteams:\n  - { code: rood, naam: Team Rood }\n  - { code: rood, naam: Team Rood 2 }\nwijken: []\naanmeldteam: blauw\ngelijkgesteld: [2026-02-30]\n";
        Profielbestand.LeesTekst("p.yaml", Yaml).Fouten.Select(f => (f.Regel, f.Sleutel)).ShouldBe([(1, "naam"), (3, "teams"), (6, "aanmeldteam"), (5, "wijken"), (7, "gelijkgesteld")], ignoreOrder: true);
    }
}
