using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Gezinsplan;

/// <summary>A divorced family with two parents who hold authority over a child of fourteen, for tests of the plan.</summary>
sealed record Plangezin(CasusId Casus, PersoonId Kind, PersoonId Sevda, PersoonId Mark);

static class Proefplan
{
    public static async Task<Plangezin> Gezin(Huis huis, string achternaam, bool gesproken = true)
    {
        var casus = await Proefgezin.Maak(huis, "Mila", achternaam, "03-03-2012");
        var kind = await Proefgezin.Kind(huis, casus);
        var thuis = (await Proefgezin.Huizen(huis, casus)).Single();
        var sevda = await Proefgezin.Voeg(huis, casus, new("Sevda", null, achternaam) { Geboren = new(1990, 3, 3), Telefoon = "06 0000 0121" }, Gezinsrol.Ouder, huishouden: thuis);
        var mark = await Proefgezin.Voeg(huis, casus, new("Mark", null, achternaam) { Geboren = new(1987, 3, 3), Telefoon = "06 0000 0122" }, Gezinsrol.Ouder);
        foreach (var ouder in new[] { sevda, mark })
        {
            await huis.Als("nadia", d => d.GetRequiredService<LegGezagVast>().VoerUit(new(casus, kind, Gezagssoort.Ouder, ouder, null, "01-01-2020", "gezagsregister"), CancellationToken.None));
        }

        if (gesproken)
        {
            await huis.Als("nadia", d => d.GetRequiredService<LegContactVast>().VoerUit(
                new(casus, Contactsoort.Huisbezoek, "20-11-2026", "9.00", "Mila", true, "Mila vertelde hoe het gaat.", null, [kind], [kind], Veiligheidsindruk.Gelijk), CancellationToken.None));
        }

        return new(casus, kind, sevda, mark);
    }

    /// <summary>Fills goal number n (from 1) of the form, with one agreement.</summary>
    public static Pagina Doel(this Pagina vorm, int n, string tekst, string van = "Hele gezin", string start = "23-11-2026", string eind = "23-02-2027") => vorm
        .Vul($"Wat is er straks anders? (doel {n})", tekst)
        .Vul($"Van wie is doel {n}?", van)
        .Vul($"Waar gaat doel {n} over?", "opvoeding")
        .Vul($"Wat komt eerst? (doel {n})", "hier beginnen we mee")
        .Vul($"Wanneer? (doel {n})", "de komende maanden")
        .Vul($"Wie zei dit? (doel {n})", "ouder")
        .Vul($"Naam (doel {n})", "Sevda")
        .Vul($"Wie doet wat? ({n}.1)", $"Tessa helpt bij: {tekst}")
        .Vul($"Wat voor hulp? ({n}.1)", "jeugdhulp")
        .Vul($"Begint op ({n}.1)", start)
        .Vul($"Klaar op ({n}.1)", eind);

    public static async Task<Pagina> Besproken(Klant klant, CasusId casus, Func<Pagina, Pagina>? erbij = null)
    {
        var vorm = (await klant.Get($"/casus/{casus}/gezinsplan/bewerken")).Doel(1, "Bij ruzie blijft het bij woorden");
        var bewaard = await (erbij?.Invoke(vorm) ?? vorm).Druk("Plan bewaren");
        return await bewaard.Vul("Met wie?", "Sevda, Mark en Mila").Druk("Plan is besproken");
    }

    public static async Task<Pagina> Teken(Klant klant, CasusId casus, string wie, string naam) =>
        await (await klant.Get($"/casus/{casus}/gezinsplan/tekenen/{wie}")).Kies("Hoe ging het?", $"{naam} tekent").Vul("Dit plan is gelezen of voorgelezen", "ja").Vul($"Handtekening: {naam} typt de eigen naam", naam).Druk("Vastleggen");

    /// <summary>Mother, father and child sign, and the plan is in force.</summary>
    public static async Task<Pagina> Vastgesteld(Klant klant, Plangezin g, string achternaam)
    {
        var plan = await Besproken(klant, g.Casus);
        foreach (var (wie, naam) in new[] { (g.Sevda, "Sevda " + achternaam), (g.Mark, "Mark " + achternaam), (g.Kind, "Mila") })
        {
            plan = await Teken(klant, g.Casus, wie.ToString(), naam);
        }

        return await plan.Druk("Plan vaststellen");
    }
}
