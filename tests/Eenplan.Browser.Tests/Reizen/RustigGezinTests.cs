using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>The quiet family: from a signal to a family that goes on alone, in three months and with its own people.</summary>
public abstract class RustigGezinTests(Chromium chromium, Huis huis, bool script) : Gezinsreis(chromium, huis, script)
{
    [Fact]
    public async Task Van_signaal_tot_een_gezin_dat_het_zelf_redt()
    {
        Assert.SkipWhen(Huis.Ontbreekt is not null, Huis.Ontbreekt ?? "");
        var (nadia, casus) = await Aangenomen(new("Sem", "Rustig", "01-05-2016", "Sem, 10 jaar"), "Sem komt vaak te laat en zonder jas op school.");
        await Volwassene(nadia, casus, new("Petra", "Rustig", "02-02-1985", ""), "Ouder", "Sem, 10 jaar", "ouderlijk gezag");
        await Bezoek(nadia, casus, "Sem: ‘Mijn jas is te klein.’ Petra werkt vroeg.", "Sem, 10 jaar");
        await Veilig(nadia, casus, "Sem");
        await Vragen(nadia, casus, ("Sem", "Mag ik op tijd ontbijten?"), ("Petra", "Hoe krijg ik Sem op tijd op school?"));
        await Analyse(nadia, casus, "Sem gaat alleen de deur uit.", "Petra");
        await Overleg(nadia, casus, "23-11-2026", "Sem", "De analyse bespreken", "Buurvrouw en opa willen helpen; jeugdhulp is niet nodig.");
        await nadia.Ga(casus);
        await nadia.Druk("Naar gezinsplan");
        await nadia.Ga(casus + "/gezinsplan/bewerken");
        await Doel(nadia, 1, "Sem is op tijd op school, met ontbijt en een jas", "Hele gezin", "Opa brengt Sem", "eigen netwerk", "23-11-2026", "23-02-2027");
        await nadia.VouwAlles();
        await nadia.Lijst("Welk doel hoort hierbij? (1)", "Doel 1");
        await nadia.Druk("Plan bewaren");
        await Besproken(nadia, "Petra en Sem");
        await Teken(nadia, casus, "Petra Rustig");
        await nadia.Ga(casus + "/gezinsplan");
        await nadia.Druk("Plan vaststellen");
        await Hulp(nadia, casus, "Sem, 10 jaar", jeugdhulp: false, "Opa en de buurvrouw lossen het op.", "23-11-2026");

        // Three months later: everybody looks back, and the family goes on alone.
        Dag("23-02-2027");
        nadia = await Als(Nadia);
        await Veilig(nadia, casus, "Sem");
        await Evalueer(nadia, casus, "23-02-2027", "We ronden af", "Sem was drie maanden op tijd.");
        await nadia.Ga(casus + "/controlelijst");
        await nadia.Ga(casus + "/regie");
        await nadia.Vul("Waarom kan het gezin alleen verder?", "Opa brengt Sem, en Petra begint later.");
        await nadia.Vul("Wanneer vraag je nog één keer hoe het gaat?", "24-05-2027");
        await nadia.Druk("Casus sluiten");
        await nadia.Ziet("Gesloten op 23-02-2027");
        Klopt();
    }
}

public sealed class RustigGezinTests_Sqlite_met_script(Chromium chromium, SqliteHuis huis) : RustigGezinTests(chromium, huis, script: true), IClassFixture<SqliteHuis>;

public sealed class RustigGezinTests_Postgres_zonder_script(Chromium chromium, PostgresHuis huis) : RustigGezinTests(chromium, huis, script: false), IClassFixture<PostgresHuis>;
