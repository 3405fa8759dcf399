using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>A child as a journey names it.</summary>
public sealed record Reiskind(string Voornaam, string Achternaam, string Geboren, string OpScherm);

/// <summary>
/// The steps that journeys share, from the first worry to a plan in force, each through the pages of the worker who does it. A journey names what
/// is different about its family.
/// </summary>
public abstract partial class Gezinsreis(Chromium chromium, Huis huis, bool script)
{
    protected const string Nadia = "Nadia el Amrani";
    protected const string Joost = "Joost Hendriks";

    protected Huis Huis => huis;

    protected Dictionary<string, Moeite> Moeite { get; } = new(StringComparer.Ordinal);

    protected Task<Wandeling> Als(string wie, int breed = 1280) => Wandeling.Als(chromium, huis, wie, breed, script);

    /// <summary>Moves the clock of the house to half past eight of a day.</summary>
    protected void Dag(string dag) => huis.Klok.Nu = Domein.Gedeeld.Datum.Moment(Domein.Gedeeld.Datum.Lees(dag, "dag").Waarde!.Value, new TimeOnly(8, 30));

    /// <summary>A worry comes in, is given to Nadia with Joost behind her, and she takes it.</summary>
    protected async Task<(Wandeling Nadia, string Casus)> Aangenomen(Reiskind kind, string zorg)
    {
        var sanne = await Als("Sanne de Wit");
        await sanne.Ga("/signalen/nieuw");
        await sanne.Vul("Voornaam", kind.Voornaam);
        await sanne.Vul("Achternaam", kind.Achternaam);
        await sanne.Vul("Geboortedatum", kind.Geboren);
        await sanne.Vul("De zorg, in de woorden van de melder", zorg);
        await sanne.Kies("Hoe snel moet er iemand kijken?", "Deze week");
        await sanne.Kies("Melder", "Professional");
        await sanne.Vul("Naam en functie", "Inge Blom, intern begeleider");
        await sanne.Druk("Signaal vastleggen");
        var fatima = await Als("Fatima Yıldız");
        await fatima.Ga("/signalen");
        await fatima.Klik("Toewijzen");
        await fatima.Kies("Regisseur", Nadia);
        await fatima.Lijst("Vaste vervanger", Joost);
        await fatima.Druk("Toewijzen");
        var nadia = await Als(Nadia);
        await nadia.Klik("Nieuw voor jou");
        await nadia.Druk("Aannemen");
        return (nadia, nadia.Plek);
    }

    protected static async Task Volwassene(Wandeling nadia, string casus, Reiskind wie, string rol, string kind, string gezag, string? telefoon = null, string? woont = null)
    {
        await nadia.Ga(casus + "/gezin/persoon");
        await nadia.Kies("Wat is deze persoon in het gezin?", rol);
        await nadia.Vul("Voornaam", wie.Voornaam);
        await nadia.Vul("Achternaam", wie.Achternaam);
        await nadia.Vul("Geboortedatum", wie.Geboren);
        if (telefoon is not null)
        {
            await nadia.Vul("Telefoon", telefoon);
        }

        if (woont is not null)
        {
            await nadia.Lijst("Woont", woont);
        }

        await nadia.Druk("Bewaren");
        await nadia.Ga(casus + "/gezin/gezag");
        await nadia.Lijst("Kind", kind);
        await nadia.Lijst("Wat voor gezag?", gezag);
        await nadia.Lijst("Wie heeft het?", $"{wie.Voornaam} {wie.Achternaam}");
        await nadia.Vul("Vanaf", "01-01-2022");
        await nadia.Vul("Waar heb je dit gelezen?", "gezagsregister");
        await nadia.Druk("Gezag vastleggen");
    }

    protected static async Task Bezoek(Wandeling nadia, string casus, string gezegd, params string[] kinderen)
    {
        await nadia.Ga(casus + "/contact");
        await nadia.Kies("Hoe hadden jullie contact?", "Huisbezoek");
        await nadia.Vul("Wat is er gezegd of gebeurd?", gezegd);
        foreach (var kind in kinderen)
        {
            await nadia.Kies("Welk kind heb je gezien?", kind);
            await nadia.Kies("Welk kind heb je gesproken?", kind);
        }

        await nadia.Druk("Contact vastleggen");
    }

    protected static async Task Veilig(Wandeling nadia, string casus, params string[] kinderen)
    {
        await nadia.Ga(casus + "/veiligheid");
        foreach (var kind in kinderen)
        {
            await nadia.Kies($"Is {kind} op dit moment veilig genoeg?", "Ja, voldoende");
        }

        await nadia.Druk("Veiligheid vastleggen");
    }

    /// <summary>Everybody is asked; who has no question says so.</summary>
    protected static async Task Vragen(Wandeling nadia, string casus, params (string Wie, string? Vraag)[] vragen)
    {
        await nadia.Ga(casus);
        await nadia.Druk("Naar screening");
        foreach (var (wie, vraag) in vragen)
        {
            await nadia.Ga(casus + "/screening");
            await nadia.Klik($"Invullen voor {wie}");
            await nadia.Kies("Is er een vraag?", vraag is null ? "Nee" : "Ja");
            await nadia.Vul(vraag is null ? "Geen vraag of niet gesproken: waarom?" : "Wat is de vraag?", vraag ?? "Heeft nu geen eigen vraag.");
            await nadia.Druk("Bewaren");
        }
    }

    protected static async Task Analyse(Wandeling nadia, string casus, string probleem, string metWie)
    {
        await nadia.Ga(casus);
        await nadia.Druk("Naar analyse");
        foreach (var (soort, tekst) in new[] { ("Kracht", "De kinderen vertellen wat zij nodig hebben."), ("Probleem", probleem), ("Oorzaak", "Er is weinig rust om te overleggen.") })
        {
            await nadia.Ga($"{casus}/analyse/punt?soort={soort}");
            await nadia.Vul("Beschrijf het", tekst);
            await nadia.Kies("Is het dynamisch of statisch?", "Dynamisch");
            await nadia.Kies("Wat kunnen jullie ermee?", "Het kan veranderen");
            await nadia.Kies("Wie zei het?", "Ouder of verzorger");
            await nadia.Vul("Naam", metWie);
            await nadia.Druk("Bewaren");
        }

        await nadia.Vul("Welke patronen zie je in het gezin?", "Als het druk is, praat niemand.");
        await nadia.Vul("Hoe ging eerdere hulp?", "Er was nog geen hulp.");
        await nadia.Vul("Hoe werken het kind, de opvoeding en de omgeving op elkaar in?", "Drukte thuis is onrust op school.");
        await nadia.Vul("Welke eindsituatie is haalbaar?", "Het gezin weet wie wat doet en redt het met eigen mensen.");
        await nadia.Vul("Met wie van het gezin maakte je dit?", metWie);
        await nadia.Druk("Analyse vastleggen");
    }

    /// <summary>A case goes through the consultation: brought in, on an agenda, decided with who heard what.</summary>
    protected static async Task Overleg(Wandeling nadia, string casus, string dag, string kind, string onderwerp, string waarom)
    {
        await nadia.Ga(casus + "/overleg");
        await nadia.VouwAlles();
        await nadia.Kies("Wat vraag je aan het overleg?", onderwerp);
        await nadia.Vul("Wat is de aanleiding?", "Wij willen dit samen wegen.");
        await nadia.Druk("Zaak inbrengen");
        await nadia.Ga("/overleggen/plannen");
        await nadia.Kies("Wat voor overleg is het?", "Casuïstiekoverleg");
        await nadia.Vul("Dag", dag);
        await nadia.Vul("Van", "8.00");
        await nadia.Vul("Tot", "11.00");
        await nadia.Pagina.GetByLabel("Wie zit voor?").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await nadia.Druk("Plannen");
        await nadia.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Checkbox, new() { Name = kind }).First.CheckAsync();
        await nadia.Druk("Op de agenda zetten");
        await Wandeling.Daarna(nadia.Pagina, () => nadia.Pagina.Locator(".een-agenda a", new() { HasText = kind }).First.ClickAsync());
        await nadia.Keur();
        await nadia.Vul("Wat deel je, en wat niet?", "Wat het kind en de ouders vertelden.");
        await nadia.Vul("Wat voegt deze persoon toe?", "Weet wat bij deze leeftijd past.");
        await nadia.Vul("Hoe wegen we dit samen?", waarom);
        await nadia.Kies("Wat besluiten we?", "Doen");
        await nadia.Vul("Waarom?", waarom);
        if (await nadia.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "Advies vragen aan een GI?" }).CountAsync() > 0)
        {
            await nadia.Kies("Advies vragen aan een GI?", "Nee, niet passend");
        }

        await nadia.Druk("Besluit vastleggen");
        await nadia.Ziet("Het besluit staat in het dossier");
    }

    /// <summary>One goal with one agreement; anything else the journey fills in itself before it saves.</summary>
    protected static async Task Doel(Wandeling nadia, int n, string tekst, string van, string wie, string soort, string start, string eind)
    {
        await nadia.Vul($"Wat is er straks anders? (doel {n})", tekst);
        await nadia.Lijst($"Van wie is doel {n}?", van);
        await nadia.Lijst($"Waar gaat doel {n} over?", "opvoeding");
        await nadia.Lijst($"Wat komt eerst? (doel {n})", "hier beginnen we mee");
        await nadia.Lijst($"Wanneer? (doel {n})", "de komende maanden");
        await nadia.Lijst($"Wie zei dit? (doel {n})", "ouder");
        await nadia.Vul($"Naam (doel {n})", "moeder");
        await nadia.Vul($"Wie doet wat? ({n}.1)", wie);
        await nadia.Lijst($"Wat voor hulp? ({n}.1)", soort);
        await nadia.Vul($"Begint op ({n}.1)", start);
        await nadia.Vul($"Klaar op ({n}.1)", eind);
    }

    protected static async Task Besproken(Wandeling nadia, string metWie)
    {
        await nadia.Vul("Met wie?", metWie);
        await nadia.Druk("Plan is besproken");
    }

    /// <summary>Signs at the kitchen table, in the row of the person.</summary>
    protected static async Task Teken(Wandeling nadia, string casus, string naam)
    {
        await OpenTekenen(nadia, casus, naam);
        await nadia.Kies("Hoe ging het?", $"{naam} tekent");
        await nadia.Vink("Dit plan is gelezen of voorgelezen");
        await nadia.Vul($"Handtekening: {naam} typt de eigen naam", naam);
        await nadia.Druk("Vastleggen");
    }

    protected static async Task OpenTekenen(Wandeling nadia, string casus, string naam)
    {
        await nadia.Ga(casus + "/gezinsplan");
        await nadia.Klik($"Laten tekenen door {naam}");
    }

    /// <summary>What every task cost is what bench/README.md says that it costs.</summary>
    protected void Klopt()
    {
        var tabel = Moeitetabel.Lees();
        Moeite.Where(m => tabel.GetValueOrDefault(m.Key) != m.Value).Select(m => $"| {m.Key} | {m.Value.Paginas} | {m.Value.Velden} | {m.Value.Keren} | |").ShouldBe([]);
    }
}
