using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>Two households, two parents with authority, one of whom does not sign: the plan goes on, and nothing of the one shows to the other.</summary>
public abstract class GescheidenGezinTests(Chromium chromium, Huis huis, bool script) : Gezinsreis(chromium, huis, script)
{
    static readonly string[] VanMark = ["gokschuld", "06 0000 0402", "Klipper 12"];

    [Fact]
    public async Task Een_ouder_tekent_niet_en_het_plan_gaat_verder()
    {
        Assert.SkipWhen(Huis.Ontbreekt is not null, Huis.Ontbreekt ?? "");
        var (nadia, casus) = await Aangenomen(new("Mila", "Reijnders", "03-03-2012", "Mila, 14 jaar"), "Mila huilt op school na elk weekend.");
        await TweeHuizen(nadia, casus);
        await Bezoek(nadia, casus, "Mila: ‘Laat mij erbuiten.’ Moeder en vader wonen apart.", "Mila, 14 jaar");
        await Veilig(nadia, casus, "Mila");
        await Vragen(nadia, casus, ("Mila", "Laat mij erbuiten."), ("Sevda", "Hoe praten we zonder te schreeuwen?"), ("Mark", null));
        await Analyse(nadia, casus, "Bij het wisselen maken de ouders ruzie.", "Sevda");
        await Overleg(nadia, casus, "23-11-2026", "Mila", "De analyse bespreken", "Eerst samen een plan, met de woorden van Mila.");
        await nadia.Ga(casus);
        await nadia.Druk("Naar gezinsplan");

        await Schrijf(nadia, casus);
        await Tekenen(nadia, casus);
        await nadia.Ga(casus + "/gezinsplan");
        await nadia.Druk("Plan vaststellen");
        await nadia.Ziet("geldt nu sinds 23-11-2026");
        await nadia.Ziet("Tekent nu niet");
        await NietsVanDeAnder(nadia, casus);
        Klopt();
    }

    static async Task TweeHuizen(Wandeling nadia, string casus)
    {
        foreach (var (naam, straat) in new[] { ("Bij Sevda", "Boeier 77"), ("Bij Mark", "Klipper 12") })
        {
            await nadia.Ga(casus + "/gezin/huis");
            await nadia.Vul("Naam van dit huis", naam);
            await nadia.Vul("Straat en huisnummer", straat);
            await nadia.Druk("Adres bewaren");
        }

        await Volwassene(nadia, casus, new("Sevda", "Özer", "03-03-1990", ""), "Ouder", "Mila, 14 jaar", "ouderlijk gezag", "06 0000 0401", "Bij Sevda");
        await Volwassene(nadia, casus, new("Mark", "Reijnders", "03-03-1987", ""), "Ouder", "Mila, 14 jaar", "ouderlijk gezag", "06 0000 0402", "Bij Mark");
    }

    async Task Schrijf(Wandeling nadia, string casus)
    {
        await nadia.Ga(casus + "/gezinsplan/bewerken");
        nadia.Begin();
        await Doel(nadia, 1, "Bij het wisselen blijft het bij gewone woorden", "Hele gezin", "Oma is erbij op de wisseldag", "eigen netwerk", "23-11-2026", "23-02-2027");
        await Doel(nadia, 2, "Mark lost zijn gokschuld af", "Mark Reijnders", "Stefan van schuldhulp maakt een plan", "volwassenenzorg", "23-11-2026", "23-05-2027");
        await nadia.VouwAlles();
        await nadia.Vink("Alleen voor deze volwassene: een ander leest doel 2 niet bij het tekenen");
        await nadia.Lijst("Welk doel hoort hierbij? (1)", "Doel 1");
        await nadia.Druk("Plan bewaren");
        await Besproken(nadia, "Sevda, Mark en Mila");
        Moeite["Plan with two goals written and gone through with the family"] = nadia.Einde();
    }

    async Task Tekenen(Wandeling nadia, string casus)
    {
        await OpenTekenen(nadia, casus, "Sevda Özer");
        (await nadia.Pagina.Locator("body").InnerTextAsync()).ShouldSatisfyAllConditions([.. VanMark.Select(w => (Action<string>)(t => t.ShouldNotContain(w)))]);
        nadia.Begin();
        await Teken(nadia, casus, "Sevda Özer");
        Moeite["Somebody signs the plan"] = nadia.Einde();
        await Teken(nadia, casus, "Mila");
        await OpenTekenen(nadia, casus, "Mark Reijnders");
        await nadia.Ziet("gokschuld");
        nadia.Begin();
        await nadia.Kies("Hoe ging het?", "Mark Reijnders tekent nu niet");
        await nadia.Vul("Tekent iemand niet: waarom niet, of wat is geprobeerd?", "Eerst wil ik dezelfde brieven als Sevda.");
        await nadia.Vul("Wat is dan de volgende stap?", "Nadia belt Mark donderdag.");
        await nadia.Druk("Vastleggen");
        Moeite["Somebody does not sign, with why and what next"] = nadia.Einde();
    }

    static async Task NietsVanDeAnder(Wandeling nadia, string casus)
    {
        await nadia.Ga(casus + "/gezinsplan/druk");
        foreach (var (voor, nooit) in new[] { ("Sevda Özer", VanMark), ("Mark Reijnders", ["06 0000 0401", "Boeier 77"]) })
        {
            await Wandeling.Daarna(nadia.Pagina, () => nadia.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = voor }).First.ClickAsync());
            await nadia.Keur();
            var blad = await nadia.Pagina.Locator("body").InnerTextAsync();
            blad.ShouldContain("Bij het wisselen blijft het bij gewone woorden");
            foreach (var woord in nooit)
            {
                blad.ShouldNotContain(woord, Case.Insensitive, voor);
            }
        }
    }
}

public sealed class GescheidenGezinTests_Sqlite_zonder_script(Chromium chromium, SqliteHuis huis) : GescheidenGezinTests(chromium, huis, script: false), IClassFixture<SqliteHuis>;

public sealed class GescheidenGezinTests_Postgres_met_script(Chromium chromium, PostgresHuis huis) : GescheidenGezinTests(chromium, huis, script: true), IClassFixture<PostgresHuis>;
