using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>The plan of a family in two households: begun, written, gone through, signed by one and not by another, in force, on paper.</summary>
[Collection("demo")]
public sealed class PlanTests(Browser browser)
{
    [Fact]
    public async Task Een_plan_van_leeg_tot_op_papier()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var zaken = new Demozaken(browser.Huis);
        var plan = $"/{Demozaken.Gemeente}/casus/{await zaken.Casus("Mila")}/gezinsplan";
        await pagina.GotoAsync(plan);
        await Browser.Keur(pagina, "plan-leeg");
        await pagina.GotoAsync(plan + "/druk");
        await Browser.Keur(pagina, "plan-druk-leeg");
        await pagina.GotoAsync(plan + "/bewerken");
        await Doel(pagina, 1, "Als we boos zijn, blijft het bij woorden", "Tessa Verhoef oefent elke week met Sevda, Ruben en Mark");
        await Doel(pagina, 2, "Mila kan thuis zeggen wat ze vindt", "Mila en Tessa praten om de week, zonder ouders");
        await pagina.GetByLabel("Van wie is doel 2?").SelectOptionAsync(new SelectOptionValue { Label = "Mila" });
        await pagina.GetByLabel("Wat wil Mila?").FillAsync("Ik wil thuis zeggen wat ik vind zonder dat het ruzie wordt.");
        await pagina.GetByLabel("Wie zei dit? (Mila)").SelectOptionAsync(new SelectOptionValue { Label = "Mila zelf" });
        await pagina.GetByLabel("Naam (1)", new() { Exact = true }).FillAsync("Tessa Verhoef");
        await pagina.GetByLabel("Relatie of organisatie (1)").FillAsync("ambulant hulpverlener, De Linde");
        await pagina.GetByLabel("Telefoon of mail (1)").FillAsync("079 000 02 40");
        await pagina.GetByLabel("Afspraken over afstemming").FillAsync("Nadia belt elke drie weken met iedereen.");
        await Browser.Keur(pagina, "plan-bewerken");
        await pagina.GetByLabel("Klaar op (1.1)").FillAsync("01-01-2020");
        await Druk(pagina, "Plan bewaren");
        await Assertions.Expect(pagina.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(pagina, "plan-bewerken-fout");
        await pagina.GetByLabel("Klaar op (1.1)").FillAsync("26-02-2027");
        await Druk(pagina, "Plan bewaren");
        await Browser.Keur(pagina, "plan-concept");
        await pagina.GetByLabel("Met wie?").FillAsync("Sevda, Ruben, Mark en Mila");
        await Druk(pagina, "Plan is besproken");
        if (await pagina.Locator("#fouten").CountAsync() > 0)
        {
            await Browser.Keur(pagina, "plan-bespreken-geweigerd");
            await pagina.GetByLabel("Ik wijk hiervan af, omdat").FillAsync("De kinderen zijn met hun vader op vakantie.");
            await Druk(pagina, "Plan is besproken");
        }

        await Browser.Keur(pagina, "plan-besproken");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Laten tekenen" }).First.ClickAsync());
        await Assertions.Expect(pagina.Locator("h1")).ToContainTextAsync("lees en teken het plan");
        await Browser.Keur(pagina, "plan-tekenen");
        foreach (var (pad, naam) in new[] { ("/druk", "plan-druk"), ("/kaart", "plan-kaart") })
        {
            await pagina.GotoAsync(plan + pad);
            await Browser.Keur(pagina, naam);
            await Browser.Druk(pagina, naam);
        }
    }

    static async Task Doel(IPage pagina, int nr, string tekst, string wieWat)
    {
        await pagina.GetByLabel($"Wat is er straks anders? (doel {nr})").FillAsync(tekst);
        await pagina.GetByLabel($"Waar gaat doel {nr} over?").SelectOptionAsync(new SelectOptionValue { Label = "opvoeding" });
        await pagina.GetByLabel($"Wat komt eerst? (doel {nr})").SelectOptionAsync(new SelectOptionValue { Label = "hier beginnen we mee" });
        await pagina.GetByLabel($"Wanneer? (doel {nr})").SelectOptionAsync(new SelectOptionValue { Label = "de komende maanden" });
        await pagina.GetByLabel($"Wie zei dit? (doel {nr})").SelectOptionAsync(new SelectOptionValue { Label = "ouder" });
        await pagina.GetByLabel($"Naam (doel {nr})").FillAsync("Sevda");
        await pagina.GetByLabel($"Wie doet wat? ({nr}.1)").FillAsync(wieWat);
        await pagina.GetByLabel($"Wat voor hulp? ({nr}.1)").SelectOptionAsync(new SelectOptionValue { Label = "jeugdhulp" });
        await pagina.GetByLabel($"Begint op ({nr}.1)").FillAsync("23-11-2026");
        await pagina.GetByLabel($"Klaar op ({nr}.1)").FillAsync("26-02-2027");
    }

    static Task Druk(IPage pagina, string knop) => Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync());
}
