using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Gezin;

/// <summary>Two records of one human being become one; nothing that hung on either is lost.</summary>
public abstract class SamenvoegenTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly Persoonsgegevens Vader = new("Mark", "van", "Dijk") { Geboren = new(1985, 5, 5) };

    [Fact]
    public async Task Alles_volgt_de_persoon_die_blijft()
    {
        var een = await Proefgezin.Maak(Huis, "Sem", "van Dijk", "01-01-2018");
        var twee = await Proefgezin.Maak(Huis, "Tess", "van Dyk", "02-02-2019");
        var a = await Proefgezin.Voeg(Huis, een, Vader, Gezinsrol.Ouder);
        var b = await Proefgezin.Voeg(Huis, twee, Vader with { Achternaam = "Dyk", VeiligTelefoon = "06 12" }, Gezinsrol.Ouder, "999990020");
        await Proefgezin.Als(Huis, "nadia", async d => await d.GetRequiredService<LegGezagVast>().VoerUit(
            new(twee, await Proefgezin.Kind(Huis, twee), Gezagssoort.Ouder, b, null, "02-02-2019", "gezagsregister"), TestContext.Current.CancellationToken));

        using var nadia = await Huis.Als("nadia");
        var paren = await (await nadia.Get($"/casus/{een}/gezin")).Klik("Staat iemand dubbel in Eenplan?");
        paren.Tekst.ShouldContain("lijkt op Mark van Dyk");
        var naast = await paren.Klik("Vergelijken");
        naast.Tekst.ShouldContain("Is dit dezelfde persoon?");
        var nietBevestigd = await naast.Druk("Samenvoegen");
        nietBevestigd.Status.ShouldBe(HttpStatusCode.BadRequest);
        nietBevestigd.Fouten.Count.ShouldBe(2);
        var klaar = await nietBevestigd.Kies("Welke gegevens kloppen?", "Die uit dit gezin: Mark van Dijk").Vul("Ik heb beide naast elkaar gelegd: dit is één persoon", "ja").Druk("Samenvoegen");
        klaar.Tekst.ShouldContain("Samengevoegd");
        klaar.Tekst.ShouldContain("Veilig bellen: 06 12");

        (await nadia.Get($"/casus/{twee}/gezin")).Tekst.ShouldContain("Tess van Dyk: ouderlijk gezag, Mark van Dijk");
        foreach (var casus in new[] { een, twee })
        {
            (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Twee keer ingevoerd en nu één: Mark van Dijk");
        }

        (await nadia.Get($"/casus/{twee}/gezin/persoon/{b}")).Pad.ShouldEndWith(a.ToString());
        (await Proefgezin.Als(Huis, "nadia", d => d.GetRequiredService<Personenregister>().Kenmerken(a, TestContext.Current.CancellationToken))).ShouldBe([a, b], ignoreOrder: true);
        (await nadia.Get($"/casus/{een}/gezin/dubbel")).Tekst.ShouldContain("Nee. Niemand in dit gezin");
        (await Huis.Uit(db => db.Set<Persoon>().SingleAsync(p => p.Id == a))).BsnIndex.ShouldNotBeNull();
    }

    [Fact]
    [Eis("CR-001")]
    public async Task Twee_kinderen_met_elk_een_open_casus_worden_niet_een()
    {
        var (een, twee) = (await Proefgezin.Maak(Huis, "Liv", "Post", "03-03-2016"), await Proefgezin.Maak(Huis, "Lief", "Post", "03-03-2016"));
        var uitkomst = await Voeg(een, await Proefgezin.Kind(Huis, een), await Proefgezin.Kind(Huis, twee));
        uitkomst.Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("twee-open-casussen");
        (await Huis.Uit(db => db.Set<Persoon>().CountAsync(p => p.SamengevoegdMet != null && p.Achternaam == "Post"))).ShouldBe(0);
    }

    [Fact]
    public async Task Twee_burgerservicenummers_zijn_twee_mensen()
    {
        var casus = await Proefgezin.Maak(Huis, "Guus", "Vos", "04-04-2016");
        var a = await Proefgezin.Voeg(Huis, casus, Vader with { Achternaam = "Vos" }, Gezinsrol.Ouder, "999990032");
        var b = await Proefgezin.Voeg(Huis, casus, Vader with { Achternaam = "Vos" }, Gezinsrol.Ouder, "999990044");
        (await Voeg(casus, a, b)).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("bsn-verschilt");
    }

    [Fact]
    public async Task Wat_bij_een_casus_van_een_ander_hoort_voeg_je_niet_samen()
    {
        var eigen = await Proefgezin.Maak(Huis, "Pim", "Berg", "05-05-2016");
        var ander = await Proefgezin.Maak(Huis, "Pim", "Berg", "05-05-2016", "joost");
        (await Voeg(eigen, await Proefgezin.Kind(Huis, eigen), await Proefgezin.Kind(Huis, ander))).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("casus-van-ander");
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get($"/casus/{eigen}/gezin/dubbel/{await Proefgezin.Kind(Huis, eigen)}/{await Proefgezin.Kind(Huis, ander)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_dubbel_kind_in_dezelfde_casus_wordt_er_een()
    {
        var casus = await Proefgezin.Maak(Huis, "Roos", "Kip", "06-06-2016");
        var a = await Proefgezin.Kind(Huis, casus);
        var b = await Proefgezin.Voeg(Huis, casus, new("Rosa", null, "Kip") { Geboren = new(2016, 6, 6) }, Gezinsrol.Kind);
        (await Voeg(casus, a, b)).Waarde.ShouldBe(a);
        (await Huis.Uit(db => db.Set<CasusKind>().Where(k => k.CasusId == casus).Select(k => k.PersoonId).ToListAsync())).ShouldBe([a]);
        (await Huis.Uit(db => db.Set<Gezinslid>().CountAsync(l => (l.PersoonId == a || l.PersoonId == b) && l.Tot == null))).ShouldBe(1);
    }

    Task<Uitkomst<PersoonId>> Voeg(CasusId casus, PersoonId blijft, PersoonId weg) =>
        Proefgezin.Als(Huis, "nadia", d => d.GetRequiredService<VoegPersonenSamen>().VoerUit(new(casus, blijft, blijft, weg, Zeker: true), TestContext.Current.CancellationToken));
}

public sealed class SamenvoegenTests_Sqlite(SqliteHuis huis) : SamenvoegenTests(huis), IClassFixture<SqliteHuis>;

public sealed class SamenvoegenTests_Postgres(PostgresHuis huis) : SamenvoegenTests(huis), IClassFixture<PostgresHuis>;
