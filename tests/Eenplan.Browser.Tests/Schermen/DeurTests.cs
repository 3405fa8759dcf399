using System.Text;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>The door: the first day of a new colleague, what stands ready for somebody outside, and the day the database is away.</summary>
[Collection("demo")]
public sealed class DeurTests(Browser browser)
{
    [Fact]
    public async Task Een_nieuwe_collega_krijgt_een_account_en_logt_voor_het_eerst_in()
    {
        var beheer = await browser.Open(Schermtabel.Beheerder);
        await beheer.GotoAsync("/zoetermeer/beheer/accounts/nieuw");
        await beheer.GetByLabel("Voornaam en achternaam").FillAsync("Iris van Loon");
        await beheer.GetByLabel("E-mailadres van het werk").FillAsync("iris@eenplan.example");
        await beheer.GetByLabel("Rol").SelectOptionAsync("Casusregisseur");
        await beheer.GetByLabel("Team", new() { Exact = true }).SelectOptionAsync("plusteam");
        await beheer.GetByLabel("Telefoon").FillAsync("079 000 01 60");
        await beheer.GetByRole(AriaRole.Button, new() { Name = "Account maken" }).ClickAsync();
        var wachtwoord = await beheer.Locator("code.een-eenmalig").InnerTextAsync();
        await Browser.Keur(beheer, "beheer-account-klaar");

        var iris = await browser.Open(null);
        await Wachtwoord(iris, wachtwoord);
        await Assertions.Expect(iris.GetByRole(AriaRole.Heading, new() { Name = "Kies een eigen wachtwoord" })).ToBeVisibleAsync();
        await Browser.Keur(iris, "aanmelden-wachtwoord");
        await iris.GetByRole(AriaRole.Button, new() { Name = "Wachtwoord opslaan" }).ClickAsync();
        await Assertions.Expect(iris.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(iris, "aanmelden-wachtwoord-fouten");
        await iris.GetByLabel("Nieuw wachtwoord").FillAsync("regen op het oude dak");
        await iris.GetByLabel("Nog een keer").FillAsync("regen op het oude dak");
        await iris.GetByRole(AriaRole.Button, new() { Name = "Wachtwoord opslaan" }).ClickAsync();
        await Assertions.Expect(iris.GetByLabel("Code uit de app")).ToBeVisibleAsync();
        await Browser.Keur(iris, "aanmelden-tweede-stap");
        var geheim = Base32(await iris.Locator("code.een-sleutel").InnerTextAsync());
        await iris.GetByLabel("Code uit de app").FillAsync(Totp.Code(geheim, Totp.Stap(browser.Huis.Klok.Nu)));
        await iris.GetByRole(AriaRole.Button, new() { Name = "Tweede stap instellen" }).ClickAsync();
        await Assertions.Expect(iris.Locator(".een-codes")).ToBeVisibleAsync();
        await Browser.Keur(iris, "aanmelden-herstelcodes");
        await Browser.Druk(iris, "herstelcodes");
        await iris.GetByRole(AriaRole.Link, new() { Name = "Bewaard, ga verder" }).ClickAsync();
        await Assertions.Expect(iris.GetByRole(AriaRole.Heading, new() { Name = "Je hebt nog geen gezinnen" })).ToBeVisibleAsync();
        await Browser.Keur(iris, "werkvoorraad-eerste-dag");
        await iris.GotoAsync("/zoetermeer/account/herstelcodes");
        await Browser.Keur(iris, "account-herstelcodes");

        var later = await browser.Open(null);
        await Wachtwoord(later, "regen op het oude dak");
        await Assertions.Expect(later.GetByLabel("Code", new() { Exact = true })).ToBeVisibleAsync();
        await Browser.Keur(later, "aanmelden-code");
        await later.GetByLabel("Code", new() { Exact = true }).FillAsync("000000");
        await later.GetByRole(AriaRole.Button, new() { Name = "Inloggen" }).ClickAsync();
        await Assertions.Expect(later.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(later, "aanmelden-code-fout");
    }

    [Fact]
    public async Task Wat_de_deur_zegt_als_iets_niet_klopt()
    {
        var deur = await browser.Open(null);
        await deur.GetByRole(AriaRole.Button, new() { Name = "Verder naar de code" }).ClickAsync();
        await Assertions.Expect(deur.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(deur, "aanmelden-fouten");
        await deur.GotoAsync("/zoetermeer/klaar/" + new string('0', 32));
        await deur.GetByRole(AriaRole.Button, new() { Name = "Openen" }).ClickAsync();
        await Assertions.Expect(deur.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(deur, "klaar-fout");
        await deur.GotoAsync("/zoetermeer/regelhulp/termijn");
        await deur.GetByLabel("Welke termijn?").SelectOptionAsync("Kennisneming");
        await deur.GetByLabel("Wanneer begint de termijn?").FillAsync("05-11-2026");
        await deur.GetByRole(AriaRole.Button, new() { Name = "Reken uit" }).ClickAsync();
        await Browser.Keur(deur, "regelhulp-termijn-antwoord");
        var nadia = await browser.Open(Schermtabel.Regisseur);
        (await nadia.GotoAsync("/zoetermeer/team"))!.Status.ShouldBe(403);
        await Browser.Keur(nadia, "fout-403");
    }

    static async Task Wachtwoord(IPage pagina, string wachtwoord)
    {
        await pagina.GetByLabel("E-mailadres van je werk").FillAsync("iris@eenplan.example");
        await pagina.GetByLabel("Wachtwoord", new() { Exact = true }).FillAsync(wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Verder naar de code" }).ClickAsync();
    }

    static byte[] Base32(string tekst)
    {
        var bits = new StringBuilder();
        foreach (var c in tekst.Replace(" ", ""))
        {
            bits.Append(Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0'));
        }

        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.ToString(i * 8, 8), 2))];
    }
}

/// <summary>The page that needs no database.</summary>
public sealed class StoringschermTests(Chromium chromium, SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    [Fact]
    public async Task Zonder_database_staat_er_een_leesbare_pagina()
    {
        var pagina = await chromium.Venster(huis.Adres, 1280);
        SqliteConnection.ClearAllPools();
        File.Move(huis.Gemeente().Verbinding, huis.Gemeente().Verbinding + ".weg");
        (await pagina.GotoAsync("/proefstad/aanmelden"))!.Status.ShouldBe(503);
        await Browser.Keur(pagina, "fout-503");
    }
}
