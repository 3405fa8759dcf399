using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>The unsafe family: bodemeisen first, the consultation, a decision on youth help, evaluations at 3, 6 and 9 months, and a new plan.</summary>
public abstract class OnveiligGezinTests(Chromium chromium, Huis huis, bool script) : Gezinsreis(chromium, huis, script)
{
    [Fact]
    public async Task Van_onveilig_via_hulp_en_drie_evaluaties_naar_een_nieuw_plan()
    {
        Assert.SkipWhen(Huis.Ontbreekt is not null, Huis.Ontbreekt ?? "");
        var (nadia, casus) = await Aangenomen(new("Joël", "Nacht", "01-05-2016", "Joël, 10 jaar"), "Joël vertelt dat hij ’s nachts alleen is.");
        await Volwassene(nadia, casus, new("Abena", "Nacht", "03-08-1990", ""), "Ouder", "Joël, 10 jaar", "ouderlijk gezag");
        await EerstVeilig(nadia, casus);
        await Vragen(nadia, casus, ("Joël", "Kan er iemand bij mij slapen?"), ("Abena", "Hoe houd ik mijn werk?"));
        await Analyse(nadia, casus, "Joël is ’s nachts alleen.", "Abena");
        await Overleg(nadia, casus, "23-11-2026", "Joël", "De analyse bespreken", "Een plan met tante Efua, en hulp thuis.");
        await nadia.Ga(casus);
        await nadia.Druk("Naar gezinsplan");
        await Plan(nadia, casus, "Er is elke nacht een volwassene thuis", "23-11-2026", "23-05-2027");
        await Overleg(nadia, casus, "23-11-2026", "Joël", "Jeugdhulp inzetten", "Abena vraagt iemand die thuis meedenkt; dat kan de familie niet.");
        await Hulp(nadia, casus, "Joël, 10 jaar", jeugdhulp: true, "Abena heeft thuis iemand nodig die meedenkt over haar rooster.", "01-12-2026");

        nadia = await Later("23-02-2027");
        await Evalueer(nadia, casus, "23-02-2027", "De hulp gaat door zoals nu", "De coach is begonnen; tante slaapt in huis.");
        nadia = await Later("24-05-2027");
        await WeegStabiel(nadia, casus);
        await Evalueer(nadia, casus, "24-05-2027", "Het plan wordt aangepast", "Joël slaapt beter; Abena zoekt dagwerk.");
        await nadia.Ga(casus + "/overleg");
        await nadia.Ziet("Evaluatie na 6 maanden: het plan wordt aangepast.");

        nadia = await Later("23-08-2027");
        await Evalueer(nadia, casus, "23-08-2027", "De hulp gaat door met een nieuwe analyse en een nieuw plan", "Abena heeft nog geen dagwerk.", async () =>
        {
            await nadia.Vul("Waarom heeft de hulp nog niet genoeg opgeleverd?", "Het rooster verandert elke maand.");
            await nadia.Vul("Welke patronen van het gezin of van de hulp speelden mee?", "Abena vraagt pas hulp als het niet meer gaat.");
            await nadia.Vul("Wat is er nodig?", "Een vast rooster en een oppas.");
            await nadia.Vul("Welke eindsituatie is nu haalbaar?", "Abena werkt overdag en Joël slaapt thuis.");
        });
        await nadia.Ga(casus);
        await nadia.Druk("Naar analyse");
        await nadia.Ziet("Naar gezinsplan");
        await nadia.Ga(casus + "/gezinsplan");
        await nadia.Ziet("Er is elke nacht een volwassene thuis");
        Klopt();
    }

    async Task<Wandeling> Later(string dag)
    {
        Dag(dag);
        return await Als(Nadia);
    }

    static async Task WeegStabiel(Wandeling nadia, string casus)
    {
        await nadia.Ga(casus + "/veiligheid/risico");
        await nadia.Klik("Wegen: Joël");
        await nadia.Lijst("Bij welk moment weeg je?", "Evaluatie");
        foreach (var conditie in await nadia.Pagina.Locator("main section fieldset").AllAsync())
        {
            await conditie.GetByLabel("Aanwezig").CheckAsync();
        }

        await nadia.Kies("Hoe is de veiligheid van Joël op langere termijn?", "Voldoende");
        await nadia.Vul("Waar baseer je dat op?", "Efua slaapt in huis, en Joël zegt dat hij slaapt.");
        await nadia.Druk("Weging vastleggen");
    }

    static async Task EerstVeilig(Wandeling nadia, string casus)
    {
        await nadia.Ga(casus + "/veiligheid");
        await nadia.Kies("Is Joël op dit moment veilig genoeg?", "Nee, onvoldoende");
        await nadia.Vul("Wat heb je gezien of gehoord over Joël?", "Joël zegt zelf dat hij ’s nachts alleen is.");
        await nadia.Vul("Wat moet minimaal geregeld zijn?", "Er is elke nacht een volwassene thuis");
        await nadia.Vul("Eerste controle", "23-11-2026");
        await nadia.Druk("Veiligheid vastleggen");
        await nadia.Ziet("Onvoldoende");
        await Bezoek(nadia, casus, "Tante Efua slaapt vanaf vannacht in huis. Joël: ‘Dan ben ik niet bang.’", "Joël, 10 jaar");
        await nadia.Ga("/werkvoorraad");
        await nadia.Klik("Bodemeis controleren");
        await nadia.Kies("Is de bodemeis gehaald?", "Ja, gehaald");
        await nadia.Vul("Wat zag of hoorde je?", "Efua is er elke nacht.");
        await nadia.Vul("Volgende controle", "30-11-2026");
        await nadia.Druk("Controle vastleggen");
        await Veilig(nadia, casus, "Joël");
    }

    static async Task Plan(Wandeling nadia, string casus, string doel, string van, string tot)
    {
        await nadia.Ga(casus + "/gezinsplan/bewerken");
        await Doel(nadia, 1, doel, "Hele gezin", "Tante Efua slaapt in huis", "eigen netwerk", van, tot);
        await nadia.VouwAlles();
        await nadia.Lijst("Welk doel hoort hierbij? (1)", "Doel 1");
        await nadia.Druk("Plan bewaren");
        await Besproken(nadia, "Abena en Joël");
        await Teken(nadia, casus, "Abena Nacht");
        await nadia.Ga(casus + "/gezinsplan");
        await nadia.Druk("Plan vaststellen");
    }
}

public sealed class OnveiligGezinTests_Sqlite_zonder_script(Chromium chromium, SqliteHuis huis) : OnveiligGezinTests(chromium, huis, script: false), IClassFixture<SqliteHuis>;

public sealed class OnveiligGezinTests_Postgres_met_script(Chromium chromium, PostgresHuis huis) : OnveiligGezinTests(chromium, huis, script: true), IClassFixture<PostgresHuis>;
