using System.Net;
using Eenplan.Tests;
using Eenplan.Web.Platform.Documenten;
using Microsoft.Extensions.Logging.Abstractions;

namespace Eenplan.Web.Tests.Gezinsplan;

/// <summary>The plan on paper: the three blocks of the format, for everybody or for one reader, as page and as PDF.</summary>
public abstract class DrukTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Eis("GP-014", "GP-006")]
    public async Task Het_blad_heeft_drie_blokken_en_alle_betrokkenen()
    {
        var g = await Proefplan.Gezin(Huis, "Blad");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus, v => v
            .Vul("Naam (1)", "Tessa Verhoef").Vul("Relatie of organisatie (1)", "De Linde").Vul("Waarvoor erbij? (1)", "oefenen met ruzie")
            .Vul("Naam (2)", "Stefan Kuiper").Vul("Relatie of organisatie (2)", "schuldhulp gemeente")
            .Vul("Naam (3)", "Inge Blom").Vul("Afspraken over afstemming", "Nadia belt elke drie weken met iedereen."));
        var blad = await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk");
        blad.Document.QuerySelectorAll(".een-blad h2").Select(h => h.TextContent).ShouldBe(["1. Gezinsdoelen", "2. Afsprakenlijst", "3. Evaluatie en vervolgafspraken"]);
        foreach (var tekst in new[] { "Mila (14)", "Nadia el Amrani", "079 000 01 13", "Tessa Verhoef", "Stefan Kuiper", "Inge Blom", "Nadia belt elke drie weken", "Hele gezin: Bij ruzie blijft het bij woorden", "(jeugdhulp)", "nog niet" })
        {
            blad.Tekst.ShouldContain(tekst);
        }

        blad.Tekst.ShouldNotContain("06 0000 0121", Case.Sensitive, "de ouders wonen apart");
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk?versie=9")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_blad_voor_een_ouder_laat_weg_wat_van_de_ander_is()
    {
        var g = await Proefplan.Gezin(Huis, "Bladdeel");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus, v => v.Doel(2, "Mark lost zijn gokschuld af", "Mark Bladdeel").Vul("Alleen voor deze volwassene: een ander leest doel 2 niet bij het tekenen", "ja"));
        foreach (var (voor, ziet) in new[] { ("", false), ($"?voor={g.Sevda}", false), ($"?voor={g.Mark}", true) })
        {
            var blad = await nadia.Get($"/casus/{g.Casus}/gezinsplan/druk{voor}");
            blad.Tekst.Contains("gokschuld", StringComparison.Ordinal).ShouldBe(ziet, voor);
            blad.Tekst.Contains("06 0000 0122", StringComparison.Ordinal).ShouldBe(ziet, voor);
        }

        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/kaart")).Tekst.ShouldNotContain("gokschuld");
    }

    [Fact]
    [Eis("GP-014")]
    public async Task De_pdf_heeft_een_neutrale_naam_en_zonder_pdfmaker_blijft_het_blad()
    {
        var g = await Proefplan.Gezin(Huis, "Pdf");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        using var antwoord = await nadia.Http.GetAsync(new Uri($"/proefstad/casus/{g.Casus}/gezinsplan/pdf", UriKind.Relative), Ct);
        using var maker = new Pdfmaker(NullLogger<Pdfmaker>.Instance);
        if (maker.Programma is null)
        {
            antwoord.Headers.Location!.ToString().ShouldContain("/gezinsplan/druk");
            return;
        }

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("gezinsplan-versie-1.pdf");
        (await antwoord.Content.ReadAsByteArrayAsync(Ct)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
    }

    [Fact]
    public async Task De_pdfmaker_haalt_niets_op_en_faalt_zonder_fout()
    {
        using var weg = new Pdfmaker(NullLogger<Pdfmaker>.Instance) { Programma = "/bestaat/niet/weasyprint" };
        (await weg.Maak("<p>Hoi</p>", Ct)).ShouldBeNull();
        using var geen = new Pdfmaker(NullLogger<Pdfmaker>.Instance) { Programma = null };
        (await geen.Maak("<p>Hoi</p>", Ct)).ShouldBeNull();
        using var maker = new Pdfmaker(NullLogger<Pdfmaker>.Instance);
        (await maker.Maak("<img src=\"file:///etc/hostname\">", Ct)).ShouldBeNull();
    }
}

public sealed class DrukTests_Sqlite(SqliteHuis huis) : DrukTests(huis), IClassFixture<SqliteHuis>;

public sealed class DrukTests_Postgres(PostgresHuis huis) : DrukTests(huis), IClassFixture<PostgresHuis>;
