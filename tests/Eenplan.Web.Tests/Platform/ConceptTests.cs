using System.Net;
using System.Text;
using AngleSharp.Dom;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Platform.Concepten;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Tests.Coordinatie;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Unfinished texts: kept for their author alone, back when the form opens, gone when it is submitted.</summary>
public abstract class ConceptTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Geheim = "Moeder vertelde iets wat nog niet af is";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_concept_overleeft_een_verlopen_sessie_en_is_weg_na_vastleggen()
    {
        var casus = await Proefcasus.Maak(Huis);
        using (var nadia = await Huis.Als("nadia"))
        {
            var bewaard = await (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", Geheim).Druk("Bewaar concept");
            bewaard.Waarde("Wat is er gezegd of gebeurd?").ShouldBe(Geheim);
        }

        // The session is gone; after signing in again everything stands there, with when and a way to throw it away.
        using var later = await Huis.Als("nadia");
        var terug = await later.Get($"/casus/{casus}/contact");
        terug.Tekst.ShouldContain("Concept van 08.30 uur");
        terug.Waarde("Wat is er gezegd of gebeurd?").ShouldBe(Geheim);
        terug.Veld("Telefoon").HasAttribute("checked").ShouldBeTrue();
        (await later.Get("/concepten")).Document.QuerySelector($"main a[href*='{casus}']").ShouldNotBeNull();

        (await terug.Druk("Contact vastleggen")).Status.ShouldBe(HttpStatusCode.OK);
        (await later.Get($"/casus/{casus}/contact")).Tekst.ShouldNotContain(Geheim);
        (await later.Get("/concepten")).Document.QuerySelector($"main a[href*='{casus}']").ShouldBeNull();
    }

    [Fact]
    public async Task Een_late_autosave_van_een_verstuurd_formulier_komt_niet_terug()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var vorm = (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", Geheim);
        (await vorm.Druk("Contact vastleggen")).Status.ShouldBe(HttpStatusCode.OK);
        await vorm.Druk("Bewaar concept");
        (await nadia.Get($"/casus/{casus}/contact")).Tekst.ShouldNotContain(Geheim);
    }

    [Fact]
    public async Task Alleen_de_schrijver_ziet_het_concept_en_in_de_database_staat_geen_leesbare_tekst()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/contact")).Vul("Wat is er gezegd of gebeurd?", Geheim).Druk("Bewaar concept");
        using var joost = await Huis.Als("joost");
        (await joost.Get($"/casus/{casus}/contact")).Tekst.ShouldNotContain(Geheim);
        (await joost.Get("/concepten")).Tekst.ShouldContain("Je hebt geen concepten");
        var rij = await Huis.Uit(db => db.Set<Concept>().SingleAsync(c => c.CasusId == casus && c.Wie == Proefmedewerkers.Id("nadia"), Ct));
        Encoding.UTF8.GetString(rij.Inhoud!).ShouldNotContain("Moeder");
        (await joost.Get($"/concepten/{rij.Id}/weg")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.Get($"/concepten/{rij.Id}/weg")).Kop.ShouldBe("Dit concept weggooien?");
    }

    [Fact]
    public async Task Een_concept_bewaren_is_geen_feit_en_geen_inzage_en_mag_alleen_bij_een_casus_die_je_ziet()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var vorm = await nadia.Get($"/casus/{casus}/contact");
        var (feiten, inzagen) = (await Feiten(), await Inzagen());
        var antwoord = await Autosave(nadia, vorm);
        antwoord.ShouldBe("Concept van 08.30 uur");
        (await Feiten(), await Inzagen()).ShouldBe((feiten, inzagen));

        using var bram = await Huis.Als("bram");
        var zijn = await bram.Get("/signalen/nieuw");
        ((AngleSharp.Html.Dom.IHtmlInputElement)zijn.Document.QuerySelector("input[name='concept.pad']")!).Value = $"/casus/{casus}/contact";
        (await zijn.Druk("Bewaar concept")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Huis.Uit(db => db.Set<Concept>().AnyAsync(c => c.CasusId == casus && c.Wie == Proefmedewerkers.Id("bram"), Ct))).ShouldBeFalse();

        Task<int> Feiten() => Huis.Uit(db => db.Set<Journaalfeit>().CountAsync(Ct));
        Task<int> Inzagen() => Huis.Uit(db => db.Set<Inzageregel>().CountAsync(Ct));
    }

    [Fact]
    public async Task Na_dertig_dagen_is_een_concept_weg()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/contact")).Vul("Wat is er gezegd of gebeurd?", Geheim).Druk("Bewaar concept");
        await Conceptenopruimer.RuimOp(Huis.Gemeente(), Proefklok.Maandag.AddDays(30).AddSeconds(-1), Ct);
        (await Er()).ShouldBeTrue();
        await Conceptenopruimer.RuimOp(Huis.Gemeente(), Proefklok.Maandag.AddDays(30), Ct);
        (await Er()).ShouldBeFalse();

        Task<bool> Er() => Huis.Uit(db => db.Set<Concept>().AnyAsync(c => c.CasusId == casus, Ct));
    }

    [Fact]
    public async Task Een_lijst_met_regels_komt_helemaal_terug()
    {
        using var sanne = await Huis.Als("sanne");
        var twee = await (await sanne.Get("/signalen/nieuw")).Vul("Voornaam", "Aïsha").Druk("Nog een kind");
        await twee.Vul("Voornaam", "Bilal").Druk("Bewaar concept");
        var terug = await sanne.Get("/signalen/nieuw");
        terug.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>("input[name$='.Voornaam']").Select(v => v.Value).ShouldBe(["Aïsha", "Bilal"]);
    }

    [Theory]
    [InlineData("veiligheid/eis", "Wat moet minimaal geregeld zijn?", "Bodemeis toevoegen")]
    [InlineData("gezin/huis", "Naam van dit huis", "Adres toevoegen")]
    [InlineData("gezin/gezag", "Waar heb je dit gelezen?", "Gezag vastleggen")]
    [InlineData("gedeeld/nieuw", "De tekst", "Iets delen")]
    [InlineData("veiligheid/bodemeis", "Waarom op een andere dag?", "Controle verzetten")]
    public async Task Ook_deze_formulieren_bewaren_een_concept(string deel, string veld, string titel)
    {
        var casus = await Proefcasus.Maak(Huis);
        await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "nadia");
        var eis = await Huis.Uit(db => db.Set<Veiligheidsplan>().Where(p => p.CasusId == casus).SelectMany(p => p.Bodemeisen).Select(b => b.Id).SingleAsync(Ct));
        var pad = $"/casus/{casus}/{deel.Replace("bodemeis", eis.ToString(), StringComparison.Ordinal)}";
        using var nadia = await Huis.Als("nadia");
        var vorm = (await nadia.Get(pad)).Vul(veld, Geheim);
        var knop = vorm.Veld(veld).Ancestors<AngleSharp.Html.Dom.IHtmlFormElement>().First().QuerySelectorAll<AngleSharp.Html.Dom.IHtmlButtonElement>("button").First(b => b.TextContent.Trim() == "Bewaar concept");
        await vorm.Verstuur(knop.Form!, knop);
        (await nadia.Get(pad)).Waarde(veld).ShouldBe(Geheim);
        (await nadia.Get("/concepten")).Tekst.ShouldContain(titel);
    }

    [Fact]
    public async Task Wat_gedeeld_is_blijft_niet_als_concept_staan()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var pad = $"/casus/{casus}/gedeeld/nieuw";
        await (await nadia.Get(pad)).Vul("De tekst", Geheim).Druk("Bewaar concept");
        var bekijk = await (await nadia.Get(pad)).Kies("Aan wie geef je dit?", "Een ouder, jeugdige of iemand uit het netwerk").Vul("Naam", "oma").Kies("Hoe geef je het?", "Verteld, aan de telefoon of in een gesprek")
            .Kies("Over wie gaat het?", "Joël Mensah").Vul("Welke gegevens zijn dit?", "afspraken").Vul("Waarvoor heeft de ander dit nodig?", "opvang").Kies("Waarom mag je dit delen?", Grond).Druk("Eerst bekijken");
        bekijk.Kop.ShouldBe("Klopt dit?", string.Join(" | ", bekijk.Fouten));
        (await bekijk.Druk("Ja, vastleggen")).Status.ShouldBe(HttpStatusCode.OK);
        (await nadia.Get(pad)).Waarde("De tekst").ShouldBe("");
    }

    static string Grond => Eenplan.Domein.Privacy.Verstrekking.Woord(Eenplan.Domein.Privacy.Verstrekgrond.Toestemming);

    [Fact]
    public async Task Een_tijd_die_niemand_typte_komt_niet_terug_en_een_leeggemaakt_veld_blijft_leeg()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/contact")).Vul("Wat is er gezegd of gebeurd?", Geheim).Druk("Bewaar concept");
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(15);
        var terug = await nadia.Get($"/casus/{casus}/contact");
        (terug.Waarde("Dag"), terug.Waarde("Tijd"), terug.Waarde("Wat is er gezegd of gebeurd?")).ShouldBe(("23-11-2026", "", Geheim));

        // Kept again without a time it stays without; a time that was typed stays.
        await terug.Druk("Bewaar concept");
        (await nadia.Get($"/casus/{casus}/contact")).Waarde("Tijd").ShouldBe("");
        await (await nadia.Get($"/casus/{casus}/contact")).Vul("Tijd", "8.05").Druk("Bewaar concept");
        (await nadia.Get($"/casus/{casus}/contact")).Waarde("Tijd").ShouldBe("8.05");
        Huis.Klok.Nu = Proefklok.Maandag;
    }

    [Fact]
    public async Task Een_autosave_na_het_einde_van_de_sessie_zegt_in_een_zin_dat_de_tekst_er_nog_staat()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var vorm = await nadia.Get($"/casus/{casus}/contact");
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(30);
        var (antwoord, status) = (await Autosave(nadia, vorm), laatste);
        status.ShouldBe(HttpStatusCode.Unauthorized);
        antwoord.ShouldContain("Niet bewaard. Je tekst staat hier nog.");
        antwoord.ShouldContain($"href=\"/{Huis.Proefstad}/aanmelden\"");
        antwoord.ShouldNotContain("<html");
        antwoord.ShouldNotContain("<form");
        (await Huis.Uit(db => db.Set<Concept>().AnyAsync(c => c.CasusId == casus, Ct))).ShouldBeFalse();

        // Signed in again in another tab, the same form keeps itself.
        await nadia.MeldAan(Proefmedewerkers.Id("nadia").Waarde);
        (await Autosave(nadia, vorm)).ShouldStartWith("Concept van");
        Huis.Klok.Nu = Proefklok.Maandag;
    }

    HttpStatusCode laatste;

    /// <summary>What htmx sends ten seconds after typing.</summary>
    async Task<string> Autosave(Klant klant, Pagina vorm)
    {
        var velden = vorm.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>("main form input[type=hidden]").Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)).Append(new("Invoer.Gezegd", Geheim));
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/{Huis.Proefstad}/concepten") { Content = new FormUrlEncodedContent(velden) };
        verzoek.Headers.Add("HX-Request", "true");
        using var antwoord = await klant.Http.SendAsync(verzoek, Ct);
        laatste = antwoord.StatusCode;
        return await antwoord.Content.ReadAsStringAsync(Ct);
    }
}

public sealed class ConceptTests_Sqlite(SqliteHuis huis) : ConceptTests(huis), IClassFixture<SqliteHuis>;

public sealed class ConceptTests_Postgres(PostgresHuis huis) : ConceptTests(huis), IClassFixture<PostgresHuis>;
