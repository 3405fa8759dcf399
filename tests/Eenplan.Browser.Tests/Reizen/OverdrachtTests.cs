using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>A colleague takes the family over in the middle: first together to the family, then the regisseur changes, and nothing has to be told twice.</summary>
public abstract class OverdrachtTests(Chromium chromium, Huis huis, bool script) : Gezinsreis(chromium, huis, script)
{
    [Fact]
    public async Task Halverwege_neemt_een_collega_het_gezin_warm_over()
    {
        Assert.SkipWhen(Huis.Ontbreekt is not null, Huis.Ontbreekt ?? "");
        var (nadia, casus) = await Aangenomen(new("Bram", "Overdragt", "01-05-2016", "Bram, 10 jaar"), "Bram wil niet meer naar school.");
        await Bezoek(nadia, casus, "Bram: ‘Als ze even wachten, dan lukt het.’", "Bram, 10 jaar");
        await Veilig(nadia, casus, "Bram");
        await Vragen(nadia, casus, ("Bram", "Mag ik rustig uitpraten?"));

        await nadia.Ga(casus + "/overdracht");
        nadia.Begin();
        await nadia.Lijst("Wie krijgt het gezin?", Joost);
        await nadia.Vul("Waarom draag je over?", "Ik ga minder werken; Joost kent school.");
        await nadia.Druk("Overdracht beginnen");
        Moeite["Handover begun"] = nadia.Einde();

        // Before they met the family together, only with a reason; what was typed stays.
        await nadia.Druk("Joost Hendriks wordt regisseur");
        await nadia.Ziet("Er klopt nog iets niet");
        nadia.Begin();
        await nadia.Vul("Samen kennisgemaakt met het gezin op", "23-11-2026");
        await nadia.Vul("Wie waren erbij, en hoe ging het?", "Bram, zijn moeder, Joost en ik. Bram liet zijn konijn zien.");
        foreach (var punt in new[] { "De nieuwe regisseur kent alle gezinsleden", "De nieuwe regisseur is voorgesteld aan de hulpverleners", "De achtergrond is besproken", "Het gezinsplan is besproken", "De plannen van de hulpverleners zijn besproken", "De stand van zaken is besproken" })
        {
            await nadia.Vink(punt);
        }

        await nadia.Druk("Bewaren");
        await nadia.Ziet("Bewaard");
        await nadia.Lijst("Vaste vervanger", "Bram Kuijt");
        await nadia.Druk("Joost Hendriks wordt regisseur");
        Moeite["Handover finished after meeting the family together"] = nadia.Einde();

        // Joost opens his day and goes on where she stopped, with every word that was said.
        var joost = await Als(Joost, 360);
        await joost.Klik("Bram, 10 jaar");
        await joost.Ziet(Joost);
        await joost.Ga(casus + "/contacten");
        await joost.Ziet("Als ze even wachten, dan lukt het.");
        await Analyse(joost, casus, "Bram wordt gepest om zijn stotteren.", "Petra");
        await joost.Ga(casus + "/tijdlijn");
        await joost.Ziet("De oude en de nieuwe regisseur hebben samen kennisgemaakt met het gezin");
        Klopt();
    }
}

public sealed class OverdrachtTests_Sqlite_met_script(Chromium chromium, SqliteHuis huis) : OverdrachtTests(chromium, huis, script: true), IClassFixture<SqliteHuis>;

public sealed class OverdrachtTests_Postgres_zonder_script(Chromium chromium, PostgresHuis huis) : OverdrachtTests(chromium, huis, script: false), IClassFixture<PostgresHuis>;
