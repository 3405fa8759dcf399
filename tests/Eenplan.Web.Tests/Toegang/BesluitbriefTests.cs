using System.Net;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Toegang;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Eenplan.Web.Tests.Gezinsplan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>The letter with a decision: one per authority holder, never the address of the other household, sent once and recorded; and the checklist that counts it.</summary>
public abstract class BesluitbriefTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-046")]
    public async Task De_brief_noemt_motivering_bezwaar_klacht_en_vertrouwenspersoon_en_gaat_een_keer_weg()
    {
        var (g, besluit) = await Besloten("Briefreis");
        using var nadia = await Huis.Als("nadia");
        var blad = await nadia.Get($"/casus/{g.Casus}/hulp/besluit/{besluit}/brief/{g.Sevda}");
        foreach (var tekst in new[] { "Beste Sevda Briefreis", "Praten lukt thuis niet alleen.", "04-01-2027", "klacht", "vertrouwenspersoon", "Mila krijgt hulp van De Linde: behandeling.", "Uw aanvraag kregen wij op 20-11-2026" })
        {
            blad.Tekst.ShouldContain(tekst);
        }

        var fout = await blad.Druk("Ja, versturen");
        fout.Fouten.ShouldHaveSingleItem().ShouldContain("Kies hoe de brief weggaat");
        var weg = await fout.Kies("Hoe gaat de brief weg?", "Op papier").Druk("Ja, versturen");
        weg.Tekst.ShouldContain("Bezwaar kan tot en met 04-01-2027");
        (await Huis.Uit(db => db.Set<Verstrekking>().CountAsync(v => v.CasusId == g.Casus && v.Wijze == Verstrekwijze.Papier && v.Grond == Verstrekgrond.WettelijkePlicht))).ShouldBe(1);
        (await Stuur(g, besluit, g.Sevda.ToString(), Verstrekwijze.Email, "sevda@post.example")).ShouldBe("brief-al-verstuurd");
        (await Huis.Uit(db => db.Set<Verstrekking>().CountAsync(v => v.CasusId == g.Casus))).ShouldBe(1, "wat geweigerd is laat niets achter");
        (await Stuur(g, besluit, g.Mark.ToString(), Verstrekwijze.Email, "geen adres")).ShouldBe("email-onjuist");
        (await Stuur(g, besluit, g.Mark.ToString(), Verstrekwijze.Email, "mark@post.example")).ShouldBeNull();
        (await nadia.Get($"/casus/{g.Casus}/hulp/besluit/{besluit}/brief/{g.Kind}")).Status.ShouldBe(HttpStatusCode.NotFound, "Mila is veertien en krijgt geen eigen brief");
        using var pdf = await nadia.Http.GetAsync(new Uri($"/proefstad/casus/{g.Casus}/hulp/besluit/{besluit}/brief/{g.Mark}/pdf", UriKind.Relative), TestContext.Current.CancellationToken);
        (pdf.StatusCode == HttpStatusCode.Redirect || pdf.Content.Headers.ContentDisposition?.FileName == "besluit.pdf").ShouldBeTrue("een neutrale naam");
    }

    [Fact]
    [Eis("CR-046")]
    public async Task Het_adres_van_het_andere_huishouden_staat_nooit_in_de_brief()
    {
        const string Lek = "Sevda woont op Klipper 1 en Mila is daar vaak.";
        var (g, besluit) = await Besloten("Tweehuizen");
        await Huis.Notitie(g.Casus);
        var tweede = await Huis.Vraag(g);
        await Huis.Weeg(g, tweede);
        var weigert = (await Huis.Besluit(g, tweede, motivering: Lek)).Weigeringen.ShouldHaveSingleItem();
        (weigert.Code, weigert.Veld).ShouldBe(("ander-huishouden", "motivering"), "al bij het besluit, als de tekst nog te wijzigen is");
        await Huis.Uit(db => db.Set<Hulpbesluit>().Where(b => b.Id == besluit).ExecuteUpdateAsync(s => s.SetProperty(b => b.Motivering, Lek)));
        using var nadia = await Huis.Als("nadia");
        var thuis = await Huis.Uit(db => db.Set<Huishouden>().Where(h => db.Set<Gezinslid>().Any(l => l.PersoonId == g.Sevda && l.HuishoudenId == h.Id)).SingleAsync());
        thuis.Adres.ShouldBe("Klipper 1", "het proefgezin woont daar");
        var sevda = await nadia.Get($"/casus/{g.Casus}/hulp/besluit/{besluit}/brief/{g.Sevda}");
        sevda.Tekst.ShouldContain(thuis.Postcode!);
        var mark = await nadia.Get($"/casus/{g.Casus}/hulp/besluit/{besluit}/brief/{g.Mark}");
        mark.Tekst.ShouldNotContain(thuis.Postcode!);
        mark.Tekst.ShouldContain("hoort bij een ander huishouden");
        mark.Document.QuerySelector("main form").ShouldBeNull();
        (await Stuur(g, besluit, g.Mark.ToString(), Verstrekwijze.Papier, null)).ShouldBe("ander-huishouden");
        (await Huis.Uit(db => db.Set<Verstrekking>().AnyAsync(v => v.CasusId == g.Casus))).ShouldBeFalse();
        (await Stuur(g, besluit, g.Sevda.ToString(), Verstrekwijze.Papier, null)).ShouldBeNull();
    }

    [Fact]
    [Eis("CR-004")]
    public async Task De_controlelijst_toont_per_stap_wat_er_is_wat_mist_en_wat_anders_ging()
    {
        var g = await Proefplan.Gezin(Huis, "Controle");
        using var nadia = await Huis.Als("nadia");
        var eerst = await nadia.Get($"/casus/{g.Casus}/controlelijst");
        eerst.Tekst.ShouldContain("De aanmelding staat met haar datum in het dossier");
        eerst.Tekst.ShouldNotContain("ondertekende aanvraag");
        await Huis.Uit(db => db.Set<Domein.Casus.Casus>().Where(c => c.Id == g.Casus).ExecuteUpdateAsync(s => s.SetProperty(c => c.Fase, Domein.Casus.Ketenfase.Toegang)));
        string Punt(Pagina pagina, string tekst) => string.Join(' ', pagina.Document.QuerySelectorAll(".een-vink li").Single(l => l.TextContent.Contains(tekst, StringComparison.Ordinal)).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Punt(await nadia.Get($"/casus/{g.Casus}/controlelijst"), "Er is een ondertekende aanvraag").ShouldContain("nog niet");
        var id = await Huis.Vraag(g);
        await Huis.Weeg(g, id);
        (await Huis.Besluit(g, id, afwijking: "Mila kan vannacht niet thuis blijven.")).Gelukt.ShouldBeTrue();
        var na = await nadia.Get($"/casus/{g.Casus}/controlelijst");
        Punt(na, "Er is een ondertekende aanvraag").ShouldContain("in orde");
        Punt(na, "Over de jeugdhulp ligt een notitie").ShouldContain("Mila kan vannacht niet thuis blijven.");
        Punt(na, "Iedereen met gezag kreeg het besluit").ShouldContain("nog niet");
        var besluit = await Huis.Uit(db => db.Set<Hulpbesluit>().Where(b => b.CasusId == g.Casus).Select(b => b.Id).SingleAsync());
        foreach (var wie in new[] { g.Sevda, g.Mark })
        {
            (await Stuur(g, besluit, wie.ToString(), Verstrekwijze.Papier, null)).ShouldBeNull();
        }

        Punt(await nadia.Get($"/casus/{g.Casus}/controlelijst"), "Iedereen met gezag kreeg het besluit").ShouldContain("in orde");
    }

    async Task<(Plangezin Gezin, Guid Besluit)> Besloten(string naam)
    {
        var g = await Proefplan.Gezin(Huis, naam);
        await Huis.Notitie(g.Casus);
        var id = await Huis.Vraag(g);
        await Huis.Weeg(g, id);
        var besluit = await Huis.Besluit(g, id);
        besluit.Weigeringen.ShouldBe([]);
        return (g, besluit.Waarde);
    }

    async Task<string?> Stuur(Plangezin g, Guid besluit, string wie, Verstrekwijze wijze, string? adres)
    {
        var uitkomst = await Huis.Probeer("nadia", d => d.GetRequiredService<Onderdelen.Toegang.VerstuurBesluit>().VoerUit(new(g.Casus, besluit, wie, wijze, adres), CancellationToken.None));
        return uitkomst.Weigeringen is [var eerste, ..] ? eerste.Code : null;
    }
}

public sealed class BesluitbriefTests_Sqlite(SqliteHuis huis) : BesluitbriefTests(huis), IClassFixture<SqliteHuis>;

public sealed class BesluitbriefTests_Postgres(PostgresHuis huis) : BesluitbriefTests(huis), IClassFixture<PostgresHuis>;
