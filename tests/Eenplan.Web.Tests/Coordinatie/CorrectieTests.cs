using System.Net;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>An own entry can be withdrawn, replaced, or moved to the right case; what stood there stays accountable, and no family reads of another.</summary>
public abstract class CorrectieTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Woorden = "Opa Willem drinkt weer, zegt Fenna";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_contact_in_het_verkeerde_dossier_gaat_mee_naar_het_goede_en_laat_geen_woord_achter()
    {
        var (fout, goed) = (await Proefcasus.Maak(Huis), await Proefcasus.Maak(Huis, "Fenna", "Jansma"));
        using var nadia = await Huis.Als("nadia");
        await Leg(nadia, fout, Woorden);
        (await Termijnen(fout)).ShouldBe(["AnalyseEnPlan", "InzetNaStart"]);

        // First a correction of the text, then the discovery that it is about another family.
        var beter = await (await nadia.Get($"/casus/{fout}/contacten")).Klik("Vervangen van het contact");
        await beter.Vul("Wat is er gezegd of gebeurd?", Woorden + " en haar juf").Druk("Contact vervangen");
        var verplaats = await (await nadia.Get($"/casus/{fout}/contacten")).Klik("Hoort bij een ander gezin");
        var daar = await verplaats.Vul("Het juiste gezin", goed.ToString()).Druk("Ja, verplaats dit contact");
        daar.Pad.ShouldEndWith($"/casus/{goed}/contacten");
        daar.Tekst.ShouldContain(Woorden + " en haar juf");

        // The wrong file: a case number, and that something was moved; on no page a word of it.
        var nummer = await Huis.Uit(db => db.Set<Eenplan.Domein.Casus.Casus>().Where(c => c.Id == goed).Select(c => c.Nummer).SingleAsync(Ct));
        var tijdlijn = await nadia.Get($"/casus/{fout}/tijdlijn");
        tijdlijn.Tekst.ShouldContain($"hoorde niet in dit dossier en is verplaatst naar casus {nummer}");
        foreach (var pad in new[] { "", "/tijdlijn", "/contacten", "/tijdlijn?soort=Contacten" })
        {
            (await nadia.Get($"/casus/{fout}{pad}")).AlleTekst.ShouldNotContain("Willem", Case.Insensitive, pad);
        }

        foreach (var feit in await Huis.Uit(db => db.Set<Journaalfeit>().Where(f => f.KetenId == fout.Waarde).Select(f => f.Id).ToListAsync(Ct)))
        {
            (await nadia.Get($"/casus/{fout}/feit/{feit}")).AlleTekst.ShouldNotContain("Willem", Case.Insensitive);
        }

        (await nadia.Get($"/casus/{goed}/tijdlijn")).Tekst.ShouldContain("stond eerst in casus");

        // Nothing of it is left in any row of the wrong case, and the journal is whole.
        (await Huis.Uit(db => db.Set<Contactmoment>().Where(c => c.CasusId == fout).Select(c => c.Gezegd + c.Afgesproken + c.Met + c.Intrekreden).ToListAsync(Ct))).ShouldAllBe(t => t == "");
        await Huis.In(Huis.Proefstad, async diensten => (await new Journaalcontrole(diensten.GetRequiredService<EenplanDb>()).VoerUit(Ct)).Breuk.ShouldBeNull());
    }

    [Fact]
    [Eis("CR-062")]
    public async Task De_termijn_van_het_eerste_contact_komt_terug_als_het_enige_contact_verplaatst_is()
    {
        var (fout, goed) = (await Proefcasus.Maak(Huis), await Proefcasus.Maak(Huis, "Fenna", "Jansma"));
        using var nadia = await Huis.Als("nadia");
        await Leg(nadia, fout, "Kennisgemaakt", slechter: true);
        (await Termijnen(fout)).ShouldBe(["AnalyseEnPlan", "InzetNaStart", "VeiligheidHerwegen"]);
        (await Termijnen(goed)).ShouldBe(["EersteContactCasusregie"]);
        await (await (await nadia.Get($"/casus/{fout}/contacten")).Klik("Hoort bij een ander gezin")).Vul("Het juiste gezin", goed.ToString()).Druk("Ja, verplaats dit contact");
        (await Termijnen(fout)).ShouldBe(["EersteContactCasusregie"]);
        (await Termijnen(goed)).ShouldBe(["AnalyseEnPlan", "InzetNaStart", "VeiligheidHerwegen"]);
    }

    [Fact]
    public async Task Alleen_de_schrijver_verplaatst_en_alleen_naar_een_casus_waar_zij_mag_schrijven()
    {
        var (casus, vreemd) = (await Proefcasus.Maak(Huis), await Proefcasus.Maak(Huis, "Fenna", "Jansma"));

        // Without a family more there is nothing to choose from, and the form is not there.
        _ = await Proefcasus.Maak(Huis, "Sem", "Keuze");
        await Huis.Uit(async db => await db.Set<Eenplan.Domein.Casus.Casus>().Where(c => c.Id == vreemd).ExecuteUpdateAsync(s => s.SetProperty(c => c.RegisseurId, Proefmedewerkers.Id("bram")).SetProperty(c => c.VervangerId, (MedewerkerId?)null).SetProperty(c => c.Team, "blauw"), Ct));
        using var nadia = await Huis.Als("nadia");
        await Leg(nadia, casus, Woorden);
        var contact = await Huis.Uit(db => db.Set<Contactmoment>().Where(c => c.CasusId == casus).Select(c => c.Id).SingleAsync(Ct));
        var pagina = await nadia.Get($"/casus/{casus}/contacten/{contact}/verplaatsen");
        var keuze = (AngleSharp.Html.Dom.IHtmlSelectElement)pagina.Veld("Het juiste gezin");
        keuze.Options.ShouldNotContain(o => o.Value == vreemd.ToString());
        var optie = (AngleSharp.Html.Dom.IHtmlOptionElement)pagina.Document.CreateElement("option");
        (optie.Value, optie.IsSelected) = (vreemd.ToString(), true);
        keuze.AppendChild(optie);
        (await pagina.Druk("Ja, verplaats dit contact")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var joost = await Huis.Als("joost");
        (await joost.Get($"/casus/{casus}/contacten/{contact}/verplaatsen")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Huis.Uit(db => db.Set<Contactmoment>().Where(c => c.Id == contact).Select(c => c.Gezegd).SingleAsync(Ct))).ShouldBe(Woorden);
    }

    [Fact]
    public async Task De_database_wist_geen_inhoud_zonder_besluit()
    {
        await Huis.In(Huis.Proefstad, async diensten => await Proefzaken.SchrijfFeit(diensten));
        await using var db = Huis.Gemeente().Open();
        (await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("delete from feitinhoud", Ct))).Message.ShouldContain("alleen aangevuld");
    }

    [Fact]
    public async Task Een_vervangen_tekst_blijft_zichtbaar_en_telt_niet_meer()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        await Leg(nadia, casus, "Moeder nam op");
        var vorm = await (await nadia.Get($"/casus/{casus}/contacten")).Klik("Vervangen van het contact");
        vorm.Waarde("Wat is er gezegd of gebeurd?").ShouldBe("Moeder nam op");
        var na = await vorm.Kies("Bereikt?", "Nee, niet bereikt").Vul("Wat is er gezegd of gebeurd?", "Ik sprak de voicemail in").Druk("Contact vervangen");
        na.Tekst.ShouldContain("Vervangen door een nieuwe tekst");
        na.Tekst.ShouldContain("Moeder nam op");
        (await Termijnen(casus)).ShouldBe(["EersteContactCasusregie"], "niet bereikt is geen eerste contact");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Vervangen door een nieuwe tekst: Telefoon. Moeder nam op");
    }

    [Theory]
    [InlineData("Dag", "31-02-2026", "Vul de datum in als dag-maand-jaar")]
    [InlineData("Dag", "", "Vul de dag van het contact in")]
    [InlineData("Dag", "24-11-2026", "Deze dag is nog niet geweest")]
    [InlineData("Tijd", "9.00", "Dit tijdstip is nog niet geweest")]
    [InlineData("Tijd", "25.00", "Vul de tijd in als uren en minuten")]
    [InlineData("Uiterlijk op", "22-11-2026", "Deze dag is al voorbij")]
    [InlineData("Uiterlijk op", "", "Vul een dag in")]
    public async Task Verkeerde_invoer_krijgt_een_zin_bij_het_veld_en_niets_is_half_bewaard(string veld, string waarde, string zin)
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var vorm = (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", Woorden).Vul("Wat moet er gebeuren?", "Bel oma").Vul("Uiterlijk op", "30-11-2026").Vul(veld, waarde);
        var fout = await vorm.Druk("Contact vastleggen");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.FoutBij(veld)!.ShouldStartWith(zin);
        (fout.Waarde("Wat is er gezegd of gebeurd?"), fout.Waarde(veld), fout.Waarde("Wat moet er gebeuren?")).ShouldBe((Woorden, waarde, "Bel oma"));
        (await Huis.Uit(db => db.Set<Contactmoment>().AnyAsync(c => c.CasusId == casus, Ct))).ShouldBeFalse();
        (await Huis.Uit(db => db.Set<Taak>().AnyAsync(c => c.CasusId == casus, Ct))).ShouldBeFalse();
    }

    [Fact]
    public async Task Te_lange_tekst_wordt_geweigerd_en_blijft_staan()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var lang = new string('a', Tekst.Lang + 1);
        var fout = await (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", lang).Druk("Contact vastleggen");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Waarde("Wat is er gezegd of gebeurd?").ShouldBe(lang);
        (await fout.Vul("Wat is er gezegd of gebeurd?", lang[1..]).Druk("Contact vastleggen")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Een_contact_met_taak_is_een_stap_en_de_eigen_taak_kan_ingetrokken_worden()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        var kies = await nadia.Get("/contact");
        var vorm = await nadia.Get(kies.Document.QuerySelector($"main a[href$='/casus/{casus}/contact']")!.GetAttribute("href")![("/" + Huis.Proefstad).Length..]);
        (vorm.Waarde("Dag"), vorm.Waarde("Tijd")).ShouldBe(("23-11-2026", "8.30"));
        await vorm.Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", Woorden).Vul("Wat moet er gebeuren?", "Bel oma").Vul("Uiterlijk op", "30-11-2026").Druk("Contact vastleggen");
        var taken = await nadia.Get($"/casus/{casus}/taken");
        taken.Tekst.ShouldContain("Bel oma");
        (await (await taken.Klik("Wijzigen of intrekken")).Druk("Ja, trek deze taak in")).Tekst.ShouldContain("Er staan geen taken open");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Ingetrokken: Bel oma");
    }

    [Fact]
    public async Task Na_een_dag_vraagt_een_correctie_van_contact_en_taak_een_reden_bij_het_veld()
    {
        var casus = await Proefcasus.Maak(Huis);
        using (var eerst = await Huis.Als("nadia"))
        {
            await Leg(eerst, casus, Woorden);
            await (await eerst.Get($"/casus/{casus}/taken")).Vul("Wat moet er gebeuren?", "Bel oma").Vul("Uiterlijk op", "30-11-2026").Druk("Taak maken");
        }

        Huis.Klok.Nu = Proefklok.Maandag.AddHours(24).AddMinutes(1);
        using var nadia = await Huis.Als("nadia");
        var contacten = await (await nadia.Get($"/casus/{casus}/contacten")).Druk("Ja, trek dit contact in");
        contacten.Status.ShouldBe(HttpStatusCode.BadRequest);
        contacten.FoutBij("Waarom?")!.ShouldContain("langer dan 24 uur");
        contacten.Document.QuerySelector("#fouten a")!.GetAttribute("href").ShouldBe("#" + contacten.Veld("Waarom?").Id);
        var vervang = await (await (await nadia.Get($"/casus/{casus}/contacten")).Klik("Vervangen van het contact")).Druk("Contact vervangen");
        vervang.FoutBij("Waarom vervang je dit?")!.ShouldContain("langer dan 24 uur");
        (await contacten.Vul("Waarom?", "Verkeerd verstaan").Druk("Ja, trek dit contact in")).Tekst.ShouldContain("Verkeerd verstaan");

        var taak = await (await nadia.Get($"/casus/{casus}/taken")).Klik("Wijzigen of intrekken");
        (await taak.Druk("Ja, trek deze taak in")).FoutBij("Waarom trek je dit in?")!.ShouldContain("langer dan 24 uur");
        var fout = await taak.Vul("Wat moet er gebeuren?", "Bel opa").Vul("Uiterlijk op", "01-12-2026").Vul("Wacht je op iemand?", "opa").Druk("Taak wijzigen");
        fout.FoutBij("Waarom wijzig je dit?")!.ShouldContain("langer dan 24 uur");
        (fout.Waarde("Wat moet er gebeuren?"), fout.Waarde("Uiterlijk op"), fout.Waarde("Wacht je op iemand?")).ShouldBe(("Bel opa", "01-12-2026", "opa"));
        var na = await fout.Vul("Waarom wijzig je dit?", "Oma is ziek").Druk("Taak wijzigen");
        na.Tekst.ShouldContain("Wacht op opa: Bel opa");
        na.Tekst.ShouldNotContain("Bel oma");
        var tijdlijn = (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst;
        tijdlijn.ShouldContain("Vervangen: Bel oma, 30-11-2026. Reden: Oma is ziek");
        (await Huis.Uit(db => db.Set<Taak>().CountAsync(t => t.CasusId == casus && t.Klaar == null, Ct))).ShouldBe(1);
        Huis.Klok.Nu = Proefklok.Maandag;

        using var joost = await Huis.Als("joost");
        var nieuwe = await Huis.Uit(db => db.Set<Taak>().Where(t => t.CasusId == casus && t.Klaar == null).Select(t => t.Id).SingleAsync(Ct));
        (await joost.Get($"/casus/{casus}/taken")).Tekst.ShouldNotContain("Wijzigen of intrekken");
        (await joost.Get($"/casus/{casus}/taken/{nieuwe}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    static async Task Leg(Klant wie, CasusId casus, string woorden, bool slechter = false) =>
        (await (await wie.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", woorden).Kies("Is de veiligheid veranderd?", slechter ? "Ja, slechter" : "Nee").Druk("Contact vastleggen")).Status.ShouldBe(HttpStatusCode.OK);

    Task<List<string>> Termijnen(CasusId casus) => Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == casus).OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(Ct));
}

public sealed class CorrectieTests_Sqlite(SqliteHuis huis) : CorrectieTests(huis), IClassFixture<SqliteHuis>;

public sealed class CorrectieTests_Postgres(PostgresHuis huis) : CorrectieTests(huis), IClassFixture<PostgresHuis>;
