using System.Net;
using System.Text;
using AngleSharp.Dom;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Concepten;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
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

    /// <summary>What htmx sends ten seconds after typing.</summary>
    static async Task<string> Autosave(Klant klant, Pagina vorm)
    {
        var velden = vorm.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>("main form input[type=hidden]").Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)).Append(new("Invoer.Gezegd", Geheim));
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/{Huis.Proefstad}/concepten") { Content = new FormUrlEncodedContent(velden) };
        verzoek.Headers.Add("HX-Request", "true");
        using var antwoord = await klant.Http.SendAsync(verzoek, Ct);
        return await antwoord.Content.ReadAsStringAsync(Ct);
    }
}

public sealed class ConceptTests_Sqlite(SqliteHuis huis) : ConceptTests(huis), IClassFixture<SqliteHuis>;

public sealed class ConceptTests_Postgres(PostgresHuis huis) : ConceptTests(huis), IClassFixture<PostgresHuis>;
