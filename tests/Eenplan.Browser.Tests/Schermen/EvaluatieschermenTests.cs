using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>An evaluation from the invitation to the minutes, and watching more closely: pages one only meets on the way.</summary>
[Collection("demo")]
public sealed class EvaluatieschermenTests(Browser browser)
{
    [Fact]
    public async Task Van_plan_tot_notulen()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var casus = await new Demozaken(browser.Huis).Casus("Finn");
        await StelPlanVast(casus);
        var lijst = $"/{Demozaken.Gemeente}/casus/{casus}/evaluaties";
        await pagina.GotoAsync(lijst);
        await pagina.GetByText("Afspreken om vaker te kijken").ClickAsync();
        await pagina.GetByLabel("De veiligheidsafspraken").CheckAsync();
        await pagina.GetByLabel("Waar kijk je precies naar?").FillAsync("Niemand schreeuwt als Finn erbij is.");
        await pagina.GetByLabel("Om de hoeveel dagen?").FillAsync("7");
        await pagina.GetByLabel("Met wie sprak je dit af?").FillAsync("Ouders en Tessa");
        await Druk(pagina, "Afspraak vastleggen");
        await Browser.Keur(pagina, "evaluaties");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Controle vastleggen" }).First.ClickAsync());
        await Browser.Keur(pagina, "monitoring");
        await pagina.GotoAsync(lijst);
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = "Voorbereiden" }).First.ClickAsync());
        await Browser.Keur(pagina, "evaluatie");
        var pad = new Uri(pagina.Url).AbsolutePath;
        await pagina.GotoAsync(pad + "/uitnodiging");
        await Browser.Keur(pagina, "evaluatie-uitnodiging");
        await pagina.GotoAsync(pad);
        await Druk(pagina, "Evaluatie vastleggen");
        await Browser.Keur(pagina, "evaluatie-fout");
        foreach (var lijstje in await pagina.GetByLabel(new System.Text.RegularExpressions.Regex("^Was ")).AllAsync())
        {
            await lijstje.SelectOptionAsync(new SelectOptionValue { Label = "was erbij" });
        }

        await pagina.GetByLabel("Gehouden op").FillAsync(Datum.Toon(browser.Huis.Klok.Vandaag));
        await pagina.GetByLabel("Hoe goed is de hulp? (doel 1)").FillAsync("Tessa en het gezin werken goed samen.");
        await pagina.GetByLabel("Wat levert de hulp op? (doel 1)").FillAsync("Van elke dag ruzie naar één keer per week.");
        await pagina.GetByLabel("Is doel 1 bereikt?").SelectOptionAsync(new SelectOptionValue { Label = "Deels" });
        await pagina.GetByLabel("Wie doet wat? (1.1)").FillAsync("Tessa komt om de week");
        await pagina.GetByLabel("Ja, voldoende").CheckAsync();
        await pagina.GetByLabel("Kernpunten", new() { Exact = true }).FillAsync("Het gaat beter. Geld blijft spannend.");
        await pagina.GetByLabel("De hulp gaat door zoals nu").CheckAsync();
        await Druk(pagina, "Evaluatie vastleggen");
        await Assertions.Expect(pagina.Locator("h1")).ToContainTextAsync("Notulen");
        await Browser.Keur(pagina, "evaluatie-notulen");
        await pagina.GetByLabel("Uitvoering van de Jeugdwet").CheckAsync();
        await Druk(pagina, "Eerst bekijken");
        await Browser.Keur(pagina, "evaluatie-notulen-bekijken");
        await Druk(pagina, "Ja, v");
        await pagina.GotoAsync(pad);
        await Browser.Keur(pagina, "evaluatie-klaar");
    }

    /// <summary>A plan in force, put there by its own rules: who signs is not what these screens are about.</summary>
    Task StelPlanVast(CasusId casus) => browser.Huis.In(Demozaken.Gemeente, async d =>
    {
        var (db, ids) = (d.GetRequiredService<EenplanDb>(), d.GetRequiredService<Ids>());
        await d.GetRequiredService<Werkeenheid>().Voer<Klaar>("GezinsplanVaststellen", verloop =>
        {
            var plan = GezinsplanEntiteit.Start(ids.Nieuw(), casus);
            var dag = Datum.Toon(verloop.Vandaag);
            plan.Bewaar(
                ids.Nieuw(),
                new([new(ids.Nieuw(), "Als we boos zijn, blijft het bij woorden", null, Leefgebied.Opvoeding, Doeltermijn.Kort, Doelvolgorde.Eerst, null, Bronsoort.Ouder, "Moeder", false, null, [new(ids.Nieuw(), "Tessa oefent elke week met het gezin", Hulpsoort.Jeugdhulp, dag, dag, null, null)])], [], [], [], [], [], null, null),
                [], verloop.Nu).Gelukt.ShouldBeTrue();
            plan.Bespreek(new(ids.Nieuw()), verloop.Vandaag, "het gezin", new([], []), verloop.Vandaag).Gelukt.ShouldBeTrue();
            var feit = plan.StelVast(plan.Werk!.Lezing, [], [], [], 0, verloop.Vandaag);
            db.Add(plan);
            verloop.Schrijf(casus, feit.Waarde);
            return Task.FromResult(Klaar.Goed);
        }, CancellationToken.None);
    });

    static Task Druk(IPage pagina, string knop) => Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = knop }).First.ClickAsync());
}
