using System.Text.RegularExpressions;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>From a plan in force to help and to evaluations: the second half of the steps that journeys share.</summary>
public abstract partial class Gezinsreis
{
    /// <summary>Request from the signed plan, options side by side with doing nothing among them, and a decision.</summary>
    protected static async Task Hulp(Wandeling nadia, string casus, string kind, bool jeugdhulp, string waarom, string begint)
    {
        await nadia.Ga(casus);
        await nadia.Druk("Naar toegang");
        await nadia.Ga(casus + "/hulp");
        await nadia.Klik("Vraag om hulp vastleggen");
        await nadia.Kies("Voor welk kind?", kind);
        await nadia.Vul("Welke hulp vraagt het gezin?", "Dat het thuis rustig blijft.");
        await nadia.Kies("Is er getekend?", "Het ondertekende gezinsplan is de aanvraag");
        await nadia.Druk("Bewaren");
        await nadia.Vul("Welke hulp? (eigen netwerk)", "Tante slaapt in huis");
        await nadia.Vul("Voordelen (eigen netwerk)", "Vertrouwd");
        await nadia.Vul("Nadelen (eigen netwerk)", "Zij werkt ook");
        await nadia.Vink("Dit kiezen we (eigen netwerk)");
        if (jeugdhulp)
        {
            await nadia.Vul("Welke hulp? (jeugdhulp 1)", "Gezinscoach thuis");
            await nadia.Vul("Aanbieder (jeugdhulp 1)", "De Linde");
            await nadia.Vul("Voordelen (jeugdhulp 1)", "Kan deze week beginnen");
            await nadia.Vul("Nadelen (jeugdhulp 1)", "Nog iemand in huis");
            await nadia.Vink("Dit kiezen we (jeugdhulp 1)");
            await nadia.Pagina.GetByLabel("Welke richtlijn volg je?").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
            await nadia.Kies("Volg je deze richtlijn?", "Ja");
        }

        await nadia.Vul("Voordelen (niets doen)", "Rust");
        await nadia.Vul("Nadelen (niets doen)", "Het blijft zoals het is");
        await nadia.Vul("Wie koos samen?", "Het hele gezin");
        await nadia.Druk("Bewaren");
        await nadia.Klik("Naar het besluit");
        await nadia.Kies("Wat besluit je?", jeugdhulp ? "Jeugdhulp toekennen" : "Geen jeugdhulp nodig");
        if (jeugdhulp)
        {
            await nadia.Lijst("Wat voor jeugdhulp?", "Behandeling");
            await nadia.Vul("Hoeveel hulp?", "Elke week een uur");
        }

        await nadia.Vul("De hulp begint op", begint);
        await nadia.Vul("Waarom besluit je dit?", waarom);
        await nadia.Druk("Besluit vastleggen");
        await nadia.Ga(casus);
        await nadia.Druk("Naar evaluatie");
    }

    /// <summary>One evaluation: begun, everybody was there, every goal judged, laid down and the minutes handed over.</summary>
    protected static async Task Evalueer(Wandeling nadia, string casus, string dag, string verder, string kernpunten, Func<Task>? erbij = null)
    {
        await nadia.Ga(casus + "/evaluaties");
        await nadia.Druk("Voorbereiden");
        await nadia.VouwAlles();
        await nadia.Vul("Gehouden op", dag);
        await Alle(nadia, "^Was .* erbij", "was erbij");
        var doelen = await nadia.Pagina.GetByLabel("Hoe goed is de hulp?").CountAsync();
        for (var n = 1; n <= doelen; n++)
        {
            await nadia.Vul($"Hoe goed is de hulp? (doel {n})", "Iedereen doet wat is afgesproken.");
            await nadia.Vul($"Wat levert de hulp op? (doel {n})", "Het is rustiger in huis.");
            await nadia.Lijst($"Is doel {n} bereikt?", verder == "We ronden af" ? "Ja" : "Deels");
            if (verder != "We ronden af")
            {
                await nadia.Vul($"Wie doet wat? ({n}.1)", "We gaan zo door");
                await nadia.Lijst($"Wat voor hulp? ({n}.1)", "eigen netwerk");
                await nadia.Vul($"Begint op ({n}.1)", dag);
                await nadia.Vul($"Klaar op ({n}.1)", dag);
            }
        }

        await nadia.Kies("Is de veiligheid op langere termijn voldoende?", "Ja, voldoende");
        await nadia.Vul("Kernpunten", kernpunten);
        await nadia.Kies("Hoe gaan we verder?", verder);
        await (erbij?.Invoke() ?? Task.CompletedTask);
        await nadia.Druk("Evaluatie vastleggen");
        await Alle(nadia, "^Hoe\\? ", "op papier");
        await nadia.Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet");
        await nadia.Druk("Eerst bekijken");
        await nadia.Druk("Ja, versturen");
        await nadia.Ziet("heeft de notulen");
    }

    /// <summary>Chooses the same for everybody on the page.</summary>
    static async Task Alle(Wandeling nadia, string label, string keuze)
    {
        foreach (var lijst in await nadia.Pagina.GetByLabel(new Regex(label, RegexOptions.None, TimeSpan.FromSeconds(1))).AllAsync())
        {
            await lijst.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = keuze });
        }
    }
}
