using Eenplan.Tests;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>
/// The chain in a real browser, from the first worry to a closed case that opens again: with script on one database, without script on the other.
/// Every page on the way is held to axe and to its width, and every task to what bench/README.md says that it costs.
/// </summary>
public abstract class MaandagochtendTests(Chromium chromium, Huis huis, bool script)
{
    const string Sanne = "Sanne de Wit";
    const string Fatima = "Fatima Yıldız";
    const string Nadia = "Nadia el Amrani";
    const string Joost = "Joost Hendriks";

    [Fact]
    public async Task Van_eerste_zorg_tot_heropenen()
    {
        Assert.SkipWhen(huis.Ontbreekt is not null, huis.Ontbreekt ?? "");
        var moeite = new Dictionary<string, Moeite>(StringComparer.Ordinal);

        // Signaal: the school calls about a child that may not be safe; the safety plan runs two pages later.
        var sanne = await Als(Sanne, 1280);
        await sanne.Ga("/signalen");
        sanne.Begin();
        await sanne.Klik("Nieuw signaal");
        await sanne.Vul("Voornaam", "Joël");
        await sanne.Vul("Achternaam", "Mensah");
        await sanne.Vul("Geboortedatum", "01-05-2020");
        await sanne.Vul("De zorg, in de woorden van de melder", "Joël vertelt dat hij ’s nachts alleen is met zijn broertje.");
        await sanne.Kies("Hoe snel moet er iemand kijken?", "Nu: een kind is misschien niet veilig");
        await sanne.Kies("Melder", "Professional");
        await sanne.Vul("Naam en functie", "Inge Blom, intern begeleider");
        await sanne.Druk("Signaal vastleggen");
        await sanne.ZietKop("Is het nu veilig genoeg?");
        await sanne.Kies("Is Joël op dit moment veilig genoeg?", "Nee, onvoldoende");
        await sanne.Vul("Wat heb je gezien of gehoord over Joël?", "Joël zegt zelf dat hij ’s nachts alleen is.");
        await sanne.Vul("Wat moet minimaal geregeld zijn?", "Er is elke nacht een volwassene thuis");
        await sanne.Vul("Eerste controle", "23-11-2026");
        await sanne.Druk("Veiligheid vastleggen");
        await sanne.Ziet("Onvoldoende");
        moeite["Signal of an unsafe child → safety plan runs"] = sanne.Einde();

        // Search before create: a neighbour spells the name otherwise, and the signal joins the open case.
        huis.Klok.Nu += TimeSpan.FromMinutes(5);
        await sanne.Ga("/signalen/nieuw");
        await sanne.Vul("Voornaam", "Joel");
        await sanne.Vul("Achternaam", "Mensa");
        await sanne.Vul("De zorg, in de woorden van de melder", "De jongen loopt ’s avonds alleen over straat.");
        await sanne.Kies("Hoe snel moet er iemand kijken?", "Deze week");
        await sanne.Kies("Melder", "Burger");
        await sanne.Vul("Telefoon of e-mail", "buurvrouw@post.example");
        await sanne.Druk("Signaal vastleggen");
        await sanne.Ziet("Kennen we dit kind al?");
        await sanne.Kies("Waar hoort dit signaal bij?", "Joël Mensah");
        await sanne.Druk("Signaal vastleggen");
        await sanne.ZietKop("Eén signaal wacht op iemand");

        // Toewijzen: the teamleider sees that it is unsafe and how long it waits.
        var fatima = await Als(Fatima, 1280);
        await fatima.Ga("/signalen");
        await fatima.Ziet("onveilig");
        fatima.Begin();
        await fatima.Klik("Toewijzen");
        await fatima.Kies("Regisseur", Nadia);
        await fatima.Lijst("Vaste vervanger", Joost);
        await fatima.Druk("Toewijzen");
        await fatima.ZietKop("Alle signalen zijn verdeeld");
        moeite["Give a family to a colleague, with replacement"] = fatima.Einde();

        // On the phone: who needs me today, accept, write down the talk at the door, done with the task.
        var nadia = await Als(Nadia, 360);
        await nadia.ZietKop("Joël heeft je vandaag nodig");
        await nadia.Klik("Nieuw voor jou");
        await nadia.Druk("Aannemen");
        var casus = nadia.Plek;
        await nadia.Klik("Contact vastleggen");
        await nadia.Kies("Hoe hadden jullie contact?", "Huisbezoek");
        await nadia.Vul("Wat is er gezegd of gebeurd?", "Tante slaapt vanaf vannacht in huis.");
        await nadia.Kies("Welk kind heb je gezien?", "Joël, 6 jaar");
        await nadia.Kies("Welk kind heb je gesproken?", "Joël, 6 jaar");
        await nadia.Vouw("Taak erbij");
        await nadia.Vul("Wat moet er gebeuren?", "School bellen");
        await nadia.Vul("Uiterlijk op", "24-11-2026");
        await nadia.Druk("Contact vastleggen");
        await nadia.Ziet("Tante slaapt vanaf vannacht in huis.");
        await nadia.Ga(casus + "/taken");
        await nadia.Druk("Klaar");
        await nadia.Ziet("Er staan geen taken open.");

        // The reporter hears that it was picked up, and nothing more.
        await nadia.Ga(casus + "/signalen");
        nadia.Begin();
        await nadia.Klik("Melder inlichten");
        await nadia.Kies("Hoe laat je het weten?", "Per e-mail");
        await nadia.Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet");
        await nadia.Druk("Verder");
        await nadia.Ziet("buurvrouw@post.example");
        await nadia.Druk("Ja, versturen");
        await nadia.Ziet("Melder ingelicht");
        moeite["Reporter hears that it was picked up"] = nadia.Einde();

        // Veiligheid: the bodemeis is checked, then every child is safe.
        await nadia.Ga("/werkvoorraad");
        nadia.Begin();
        await nadia.Klik("Bodemeis controleren");
        await nadia.Kies("Is de bodemeis gehaald?", "Ja, gehaald");
        await nadia.Vul("Wat zag of hoorde je?", "Efua is er elke nacht.");
        await nadia.Vul("Volgende controle", "30-11-2026");
        await nadia.Druk("Controle vastleggen");
        moeite["Bodemeis checked, from the worklist"] = nadia.Einde();
        await nadia.Ga(casus);
        nadia.Begin();
        await nadia.Klik("Veiligheidsplan openen");
        await nadia.Kies("Is Joël op dit moment veilig genoeg?", "Ja, voldoende");
        await nadia.Druk("Veiligheid vastleggen");
        moeite["Child judged safe again"] = nadia.Einde();
        await nadia.Ziet("Voldoende", precies: true);

        await ZonderMuis();
        await Werkvoorraad(nadia, moeite);
        await Sluit(nadia, casus, moeite);
        Klopt(moeite);
    }

    /// <summary>Without a mouse, at a desk: from signing in to a contact that is saved, with Tab, space and Enter alone.</summary>
    async Task ZonderMuis()
    {
        var nadia = await Wandeling.Niemand(chromium, huis, 1280, script);
        await nadia.Ga("/aanmelden");
        var toetsen = new Toetsenbord(nadia.Pagina);
        await toetsen.Tab("Ga verder als " + Nadia);
        await toetsen.Enter();
        await toetsen.Tab("Naar de inhoud");
        await nadia.Pagina.Keyboard.PressAsync("Enter");
        await toetsen.Tab("Joël, 6 jaar");
        await toetsen.Enter();
        await nadia.Keur();
        await toetsen.Tab("Contact vastleggen");
        await toetsen.Enter();
        await nadia.Keur();
        await toetsen.Tab("Huisbezoek");
        await nadia.Pagina.Keyboard.PressAsync("ArrowDown");
        await toetsen.Tab("Wat is er gezegd of gebeurd?");
        await nadia.Pagina.Keyboard.TypeAsync("Juf belt: Joël was op tijd en had gegeten.");
        await toetsen.Tab("Taak erbij");
        await nadia.Pagina.Keyboard.PressAsync("Enter");
        await toetsen.Tab("Wat moet er gebeuren?");
        await nadia.Pagina.Keyboard.TypeAsync("Tante bellen");
        await toetsen.Tab("Uiterlijk op");
        await nadia.Pagina.Keyboard.TypeAsync("23-11-2026");
        await toetsen.Tab("Contact vastleggen");
        await toetsen.Enter();
        await nadia.Ziet("Juf belt: Joël was op tijd en had gegeten.");
        await nadia.Keur();
    }

    /// <summary>From the worklist: a contact costs two fields, a task is ticked off in its row, and what waits comes back on its day.</summary>
    static async Task Werkvoorraad(Wandeling nadia, Dictionary<string, Moeite> moeite)
    {
        await nadia.Ga("/werkvoorraad");
        await nadia.Klik("Joël, 6 jaar");
        nadia.Begin();
        await nadia.Klik("Contact vastleggen");
        await nadia.Kies("Hoe hadden jullie contact?", "Telefoon");
        await nadia.Vul("Wat is er gezegd of gebeurd?", "Moeder belt: zij krijgt andere diensten.");
        await nadia.Druk("Contact vastleggen");
        moeite["Contact from the case"] = nadia.Einde();

        await nadia.Ga("/werkvoorraad");
        await nadia.ZietKop("Joël heeft je vandaag nodig");
        nadia.Begin();
        await nadia.Klik("Later");
        await nadia.Vul("Waar wacht je op?", "Tante werkt tot vier uur");
        await nadia.Vul("Wanneer komt het terug?", "24-11-2026");
        await nadia.Druk("Later oppakken");
        moeite["Something waits, from the worklist"] = nadia.Einde();
        await nadia.Ziet("Tante werkt tot vier uur");

        await nadia.Klik("Joël, 6 jaar");
        await nadia.Klik("Contact vastleggen");
        await nadia.Kies("Hoe hadden jullie contact?", "Telefoon");
        await nadia.Vul("Wat is er gezegd of gebeurd?", "School belt terug.");
        await nadia.Vouw("Taak erbij");
        await nadia.Vul("Wat moet er gebeuren?", "Verslag lezen");
        await nadia.Vul("Uiterlijk op", "23-11-2026");
        await nadia.Druk("Contact vastleggen");
        await nadia.Ga("/werkvoorraad");
        nadia.Begin();
        await nadia.Druk("Verslag lezen");
        moeite["Task done, from the worklist"] = nadia.Einde();
        await nadia.Ziet("Wacht: Tante werkt tot vier uur");
    }

    /// <summary>Closed with a reason and a day to ask once more; and open again when mother calls.</summary>
    static async Task Sluit(Wandeling nadia, string casus, Dictionary<string, Moeite> moeite)
    {
        await nadia.Ga(casus);
        await nadia.Druk("Naar screening");
        nadia.Begin();
        await nadia.Vouw("Onderdeel: Overzicht");
        await nadia.Klik("Regie en afsluiten");
        await nadia.Vul("Waarom kan het gezin alleen verder?", "Het gezin redt het samen met tante Efua.");
        await nadia.Vul("Wanneer vraag je nog één keer hoe het gaat?", "23-02-2027");
        await nadia.Druk("Casus sluiten");
        moeite["Closed, with a day to ask once more"] = nadia.Einde();
        await nadia.Ziet("Gesloten op 23-11-2026");
        await nadia.Ga(casus);
        await nadia.Ziet("Op 23-02-2027 vraagt iemand nog één keer hoe het gaat.");
        nadia.Begin();
        await nadia.Klik("Heropenen");
        await nadia.Vul("Waarom heropen je de casus?", "Moeder belt: tante is verhuisd.");
        await nadia.Druk("Casus heropenen");
        moeite["Opened again"] = nadia.Einde();
        await nadia.Ziet("Casus heropend: Moeder belt: tante is verhuisd.");
    }

    static void Klopt(Dictionary<string, Moeite> moeite)
    {
        var tabel = Moeitetabel.Lees();
        foreach (var (taak, gemeten) in moeite)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{taak}: {gemeten.Paginas} pages, {gemeten.Velden} fields, {gemeten.Keren} submits");
            tabel.GetValueOrDefault(taak).ShouldBe(gemeten, taak);
        }
    }

    Task<Wandeling> Als(string wie, int breed) => Wandeling.Als(chromium, huis, wie, breed, script);
}

/// <summary>Keys only: Tab until the focus is where one wants it, as somebody without a mouse does.</summary>
sealed class Toetsenbord(IPage pagina)
{
    const string Naam = """
        (() => { const e = document.activeElement; if (!e || e === document.body) return '';
          return (e.labels && e.labels.length ? e.labels[0].textContent : e.textContent).trim().replace(/\s+/g, ' '); })()
        """;

    public async Task Tab(string tot)
    {
        var gezien = new List<string>();
        for (var i = 0; i < 120; i++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            var hier = await pagina.EvaluateAsync<string>(Naam);
            if (hier.StartsWith(tot, StringComparison.Ordinal))
            {
                return;
            }

            gezien.Add(hier);
        }

        throw new InvalidOperationException($"Met Tab niet bij ‘{tot}’ gekomen. Wel: {string.Join(" | ", gezien.Distinct())}");
    }

    public Task Enter() => Wandeling.Daarna(pagina, () => pagina.Keyboard.PressAsync("Enter"));
}

public sealed class MaandagochtendTests_Sqlite_met_script(Chromium chromium, SqliteHuis huis) : MaandagochtendTests(chromium, huis, script: true), IClassFixture<SqliteHuis>;

public sealed class MaandagochtendTests_Postgres_zonder_script(Chromium chromium, PostgresHuis huis) : MaandagochtendTests(chromium, huis, script: false), IClassFixture<PostgresHuis>;
