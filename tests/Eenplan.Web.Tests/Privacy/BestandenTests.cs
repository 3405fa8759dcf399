using System.Net;
using System.Security.Cryptography;
using System.Text;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>Files and papers of a case, as a worker meets them.</summary>
public abstract class BestandenTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Een_bestand_komt_byte_voor_byte_terug_als_bijlage_met_een_neutrale_naam()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Kofi");
        using var nadia = await Huis.Als("nadia");
        var pdf = Proefbestanden.Pdf(700_000);
        RandomNumberGenerator.Fill(pdf.AsSpan(100, 600_000));
        var lijst = await Vul(await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "Rapport Joël Kofi.pdf", pdf).Druk("Toevoegen");
        lijst.Kop.ShouldBe("Bestanden en papieren");
        lijst.Tekst.ShouldContain("Professional: Inge Blom, school");
        (await Proefdossier.Feiten(Huis, casus))[^1].ShouldBe("StukToegevoegd: Bestand 1: Schoolrapport groep 3 (verslag, van Inge Blom, school).");

        var stuk = (await Proefdossier.Alle<Dossierstuk>(Huis)).Single(s => s.CasusId == casus);
        var delen = (await Proefdossier.Alle<Stukdeel>(Huis)).Where(d => d.StukId == stuk.Id).ToList();
        delen.Count.ShouldBe(3);
        delen.ShouldAllBe(d => !Encoding.Latin1.GetString(d.Inhoud).Contains("%PDF", StringComparison.Ordinal));

        var gezien = await Looks(casus);
        using var antwoord = await nadia.Http.GetAsync(new Uri($"/{Huis.Proefstad}/casus/{casus}/bestanden/{stuk.Id}", UriKind.Relative));
        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBe(pdf);
        antwoord.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"stuk-1.pdf\"");
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        antwoord.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await Looks(casus)).ShouldBe(gezien + 1);

        using var bram = await Huis.Als("bram");
        (await bram.Get($"/casus/{casus}/bestanden/{stuk.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var (ander, _) = await Proefdossier.Maak(Huis, "Bos");
        (await nadia.Get($"/casus/{ander}/bestanden/{stuk.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_vermomd_bestand_wordt_bij_het_veld_geweigerd_en_de_rest_blijft_staan()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Bakker");
        using var nadia = await Huis.Als("nadia");
        var geweigerd = await Vul(await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "rapport.pdf", "MZ programma"u8.ToArray()).Druk("Toevoegen");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.FoutBij("Bestand")!.ShouldStartWith("Dit is een programma.");
        geweigerd.Waarde("Wat is het?").ShouldBe("Schoolrapport groep 3");
        geweigerd.Waarde("Naam van wie het gaf").ShouldBe("Inge Blom, school");

        // The other way round: a good file beside a wrong date must be chosen again, and the form says so.
        var datum = await geweigerd.Vul("Datum van het stuk", "31-02-2026").Voeg("Bestand", "rapport.pdf", Proefbestanden.Pdf()).Druk("Toevoegen");
        datum.FoutBij("Datum van het stuk")!.ShouldContain("dag-maand-jaar");
        datum.FoutBij("Bestand")!.ShouldContain("Kies het bestand nog een keer");
        var alles = await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Druk("Toevoegen");
        alles.Fouten.Count.ShouldBe(6);
        (await Proefdossier.Alle<Dossierstuk>(Huis)).ShouldNotContain(s => s.CasusId == casus);
    }

    [Fact]
    public async Task Te_groot_zegt_het_formulier_en_veel_te_groot_een_bladzijde()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Visser");
        using var nadia = await Huis.Als("nadia");
        var groot = await Vul(await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "groot.pdf", Proefbestanden.Pdf(21 * 1024 * 1024)).Druk("Toevoegen");
        groot.Status.ShouldBe(HttpStatusCode.BadRequest);
        groot.FoutBij("Bestand")!.ShouldContain("groter dan 20 MB");
        groot.Waarde("Wat is het?").ShouldBe("Schoolrapport groep 3");
        var veel = await groot.Voeg("Bestand", "groot.pdf", new byte[40 * 1024 * 1024]).Druk("Toevoegen");
        veel.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        veel.Kop.ShouldBe("Dit bestand is te groot");
    }

    [Fact]
    [Eis("CR-009")]
    public async Task Een_papieren_stuk_staat_met_zijn_vindplaats_in_dezelfde_lijst()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Smit");
        using var nadia = await Huis.Als("nadia");
        var zonder = await Vul(await nadia.Get($"/casus/{casus}/bestanden/papier")).Druk("Vastleggen");
        zonder.FoutBij("Waar ligt het papier?")!.ShouldContain("Schrijf op waar het papier ligt");
        var lijst = await zonder.Vul("Waar ligt het papier?", "Archiefkast 3, map Smit").Druk("Vastleggen");
        lijst.Tekst.ShouldContain("Papier ligt in: Archiefkast 3, map Smit");
        lijst.Tekst.ShouldContain("op papier");
        await Vul(await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Vul("Waar ligt het papier?", "Archiefkast 4").Voeg("Bestand", "x", Proefbestanden.Pdf()).Druk("Toevoegen");
        var samen = await nadia.Get($"/casus/{casus}/bestanden");
        samen.Tekst.ShouldContain("Archiefkast 3");
        samen.Tekst.ShouldContain("Archiefkast 4");
        (await Proefdossier.Feiten(Huis, casus)).ShouldContain("PapierenStukGeregistreerd: Papieren stuk 1: Schoolrapport groep 3 (verslag, van Inge Blom, school). Ligt in: Archiefkast 3, map Smit.");
    }

    [Fact]
    public async Task Zoeken_vindt_zonder_accenten_en_zet_niets_in_het_adres()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Mulder");
        using var nadia = await Huis.Als("nadia");
        foreach (var naam in new[] { "Brief van opa Żywiał", "Tekening van Joël" })
        {
            await Vul(await nadia.Get($"/casus/{casus}/bestanden/papier")).Vul("Wat is het?", naam).Vul("Waar ligt het papier?", "Kast").Druk("Vastleggen");
        }

        var gevonden = await (await nadia.Get($"/casus/{casus}/bestanden")).Vul("Zoek in omschrijving, soort of gever", "zywiał BRIEF").Druk("Zoeken");
        gevonden.Tekst.ShouldContain("Eén stuk gevonden.");
        gevonden.Tekst.ShouldContain("Brief van opa");
        gevonden.Tekst.ShouldNotContain("Tekening");
        (await (await nadia.Get($"/casus/{casus}/bestanden")).Vul("Zoek in omschrijving, soort of gever", "100%").Druk("Zoeken")).Tekst.ShouldContain("Niets gevonden");
    }

    [Fact]
    public async Task Intrekken_blijft_zichtbaar_sluit_het_bestand_en_vraagt_na_een_dag_een_reden()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Dijkstra");
        using var nadia = await Huis.Als("nadia");
        await Vul(await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "x.pdf", Proefbestanden.Pdf()).Druk("Toevoegen");
        var stuk = (await Proefdossier.Alle<Dossierstuk>(Huis)).Single(s => s.CasusId == casus);
        using var joost = await Huis.Als("joost");
        (await joost.Get($"/casus/{casus}/bestanden")).Tekst.ShouldNotContain("Intrekken");
        Huis.Klok.Nu += TimeSpan.FromHours(25);
        using var later = await Huis.Als("nadia");
        var zonder = await (await later.Get($"/casus/{casus}/bestanden")).Druk("Ja, trek dit stuk in");
        zonder.Fouten.ShouldHaveSingleItem().ShouldContain("langer dan 24 uur");
        var weg = await zonder.Vul("Waarom?", "Hoort bij een ander gezin").Druk("Ja, trek dit stuk in");
        Huis.Klok.Nu = Proefklok.Maandag;
        weg.Tekst.ShouldContain("Hoort bij een ander gezin");
        (await nadia.Get($"/casus/{casus}/bestanden/{stuk.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Proefdossier.Feiten(Huis, casus))[^1].ShouldStartWith("StukIngetrokken: Ingetrokken: stuk 1, Schoolrapport groep 3");
    }

    [Fact]
    public async Task Een_deel_dat_in_de_database_is_verwisseld_wordt_niet_getoond()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Jansen");
        using var nadia = await Huis.Als("nadia");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await Vul(await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "x.pdf", Proefbestanden.Pdf()).Druk("Toevoegen");
        }

        var stukken = (await Proefdossier.Alle<Dossierstuk>(Huis)).Where(s => s.CasusId == casus).OrderBy(s => s.Nummer).ToList();
        stukken.Select(s => s.Nummer).ShouldBe([1, 2]);
        var vreemd = (await Proefdossier.Alle<Stukdeel>(Huis)).Single(d => d.StukId == stukken[1].Id).Inhoud;
        await Huis.Uit(db => db.Set<Stukdeel>().Where(d => d.StukId == stukken[0].Id).ExecuteUpdateAsync(s => s.SetProperty(d => d.Inhoud, vreemd)));
        (await nadia.Get($"/casus/{casus}/bestanden/{stukken[0].Id}")).Status.ShouldBe(HttpStatusCode.InternalServerError);
    }

    Task<int> Looks(CasusId casus) => Huis.Uit(db => db.Set<Inzageregel>().CountAsync(i => i.CasusId == casus));

    static Pagina Vul(Pagina vorm) => vorm
        .Vul("Wat is het?", "Schoolrapport groep 3").Vul("Soort", "Verslag").Vul("Datum van het stuk", "20-11-2026").Kies("Van wie kreeg je het?", "Professional").Vul("Naam van wie het gaf", "Inge Blom, school");
}

public sealed class BestandenTests_Sqlite(SqliteHuis huis) : BestandenTests(huis), IClassFixture<SqliteHuis>;

public sealed class BestandenTests_Postgres(PostgresHuis huis) : BestandenTests(huis), IClassFixture<PostgresHuis>;
