using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>The expected child is born during the case: everything that follows from it is told, and the child is weighed.</summary>
public abstract class VerwachtKindTests(Chromium chromium, Huis huis, bool script) : Gezinsreis(chromium, huis, script)
{
    [Fact]
    public async Task Een_kind_wordt_geboren_terwijl_de_casus_loopt()
    {
        Assert.SkipWhen(Huis.Ontbreekt is not null, Huis.Ontbreekt ?? "");
        var (nadia, casus) = await Aangenomen(new("Lotte", "Verwacht", "01-09-2023", "Lotte, 3 jaar"), "Tweede kindje op komst; moeder was na Lotte een half jaar somber.");
        await Volwassene(nadia, casus, new("Marit", "Verwacht", "02-02-1994", ""), "Ouder", "Lotte, 3 jaar", "ouderlijk gezag");
        await nadia.Ga(casus + "/gezin/persoon");
        await nadia.Kies("Wat is deze persoon in het gezin?", "Kind");
        await nadia.Vul("Voornaam", "Baby");
        await nadia.Vul("Achternaam", "Verwacht");
        await nadia.Vul("Of uitgerekende datum", "04-12-2026");
        await nadia.Druk("Bewaren");
        await Bezoek(nadia, casus, "Marit: ‘Deze keer wil ik het vóór zijn.’", "Lotte, 3 jaar");
        await nadia.Ga(casus + "/veiligheid");
        await nadia.Kies("Is Lotte op dit moment veilig genoeg?", "Ja, voldoende");
        await nadia.Kies("Is Baby op dit moment veilig genoeg?", "Ja, voldoende");
        await nadia.Druk("Veiligheid vastleggen");
        await Vragen(nadia, casus, ("Lotte", null), ("Marit", "Wie helpt mij als het kindje er is?"));

        Dag("07-12-2026");
        nadia = await Als(Nadia);
        await nadia.Ga(casus + "/gezin");
        nadia.Begin();
        await nadia.Klik("Er is iets veranderd");
        await nadia.Klik("Het kind is geboren");
        await nadia.Vul("Voornaam", "Mees");
        await nadia.Vul("Geboortedatum", "05-12-2026");
        await nadia.Druk("Geboorte vastleggen");
        Moeite["The expected child is born"] = nadia.Einde();
        await nadia.Ga(casus);
        await nadia.Ziet("Mees");
        await nadia.Ga("/werkvoorraad");
        await nadia.Ziet("Veiligheid wegen");
        await Veilig(nadia, casus, "Mees");
        await nadia.Ga(casus + "/screening");
        await nadia.Ziet("Mees");
        Klopt();
    }
}

public sealed class VerwachtKindTests_Sqlite_met_script(Chromium chromium, SqliteHuis huis) : VerwachtKindTests(chromium, huis, script: true), IClassFixture<SqliteHuis>;

public sealed class VerwachtKindTests_Postgres_zonder_script(Chromium chromium, PostgresHuis huis) : VerwachtKindTests(chromium, huis, script: false), IClassFixture<PostgresHuis>;
