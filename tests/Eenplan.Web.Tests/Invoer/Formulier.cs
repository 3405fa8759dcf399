using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Eenplan.Tests;
using Eenplan.Web.Platform.Journaal;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Invoer;

/// <summary>One wrong field in an otherwise right form, and what must come of it: a sentence at the field, the input kept, the database untouched.</summary>
static class Formulier
{
    /// <summary>Opens a page, fills the form of a button by the names of its fields, and presses the button.</summary>
    public static async Task<Pagina> Stuur(Klant klant, string pad, string knop, IEnumerable<(string Naam, string Waarde)> velden)
    {
        var pagina = await klant.Get(pad);
        pagina.Status.ShouldBe(HttpStatusCode.OK, pad);
        var druk = pagina.Document.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.TextContent.Trim().StartsWith(knop, StringComparison.Ordinal));
        foreach (var groep in velden.GroupBy(v => v.Naam, StringComparer.Ordinal))
        {
            foreach (var oud in druk.Form!.Elements.Where(e => e.GetAttribute("name") == groep.Key).ToList())
            {
                oud.RemoveAttribute("name");
            }

            foreach (var (naam, waarde) in groep)
            {
                var veld = (IHtmlInputElement)pagina.Document.CreateElement("input");
                (veld.Type, veld.Name, veld.Value) = ("hidden", naam, waarde);
                druk.Form!.AppendChild(veld);
            }
        }

        return await pagina.Verstuur(druk.Form!, druk);
    }

    /// <summary>Sends it with one field wrong, and sees what a person would see.</summary>
    public static async Task Weigert(Huis huis, Klant klant, string pad, string knop, IReadOnlyDictionary<string, string> goed, string veld, string waarde, string zin, string? bij = null)
    {
        var voor = await Stand(huis);
        var na = await Stuur(klant, pad, knop, goed.Where(g => g.Key != veld).Append(new(veld, waarde)).Select(g => (g.Key, g.Value)));
        na.Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Conflict);
        na.Fouten.ShouldContain(f => f.Contains(zin, StringComparison.Ordinal), $"{veld}={waarde}: {string.Join(" | ", na.Fouten)}");
        na.Fouten.Distinct().Count().ShouldBe(na.Fouten.Count, "elke zin een keer");
        na.Document.Title!.ShouldStartWith("Fout:");
        var bijVeld = na.Document.GetElementById(Id(bij ?? veld));
        bijVeld.ShouldNotBeNull($"geen veld {bij ?? veld}");
        var zinnen = (bijVeld.GetAttribute("aria-describedby") ?? "").Split(' ').Select(na.Document.GetElementById).OfType<IElement>().Select(e => e.TextContent);
        zinnen.ShouldContain(t => t.Contains(zin, StringComparison.Ordinal), $"de zin staat niet bij {veld}");
        foreach (var (naam, tekst) in goed.Where(g => g.Key != veld))
        {
            Bewaard(na, naam, tekst);
        }

        (await Stand(huis)).ShouldBe(voor, "er is iets bewaard");
    }

    /// <summary>How many things ever happened: every change writes a proces.</summary>
    public static Task<int> Stand(Huis huis) => huis.Uit(db => db.Set<Proces>().CountAsync());

    static void Bewaard(Pagina pagina, string naam, string waarde)
    {
        switch (pagina.Document.GetElementsByName(naam) is { Length: > 0 } gevonden ? gevonden[0] : null)
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" }:
                pagina.Document.GetElementsByName(naam).OfType<IHtmlInputElement>().ShouldContain(k => k.IsChecked && k.Value == waarde, $"{naam} is kwijt");
                break;
            case IHtmlInputElement { Type: "hidden" }:
                break;
            case IHtmlInputElement invoer:
                invoer.Value.ShouldBe(waarde, $"{naam} is kwijt");
                break;
            case IHtmlTextAreaElement vak:
                vak.Value.ShouldBe(waarde, $"{naam} is kwijt");
                break;
            case IHtmlSelectElement lijst:
                lijst.Value.ShouldBe(waarde, $"{naam} is kwijt");
                break;
        }
    }

    static string Id(string naam) => naam.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal).ToLowerInvariant();
}
