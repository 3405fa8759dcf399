using System.Text;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using SkiaSharp;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>A file is what its content says; photos lose what tells more than the picture.</summary>
public sealed class BestandskeuringTests
{
    public static TheoryData<Bestandsformaat> Formaten => [.. Enum.GetValues<Bestandsformaat>()];

    /// <summary>Files that are refused, with the code and words of the refusal. Made when a test asks: some are large.</summary>
    static readonly Dictionary<string, (string Code, string Woorden, Func<byte[]> Maak)> Foute = new(StringComparer.Ordinal)
    {
        ["leeg"] = ("bestand-leeg", "leeg", () => []),
        ["programma"] = ("bestandssoort-onbekend", "een programma", () => "MZ programma"u8.ToArray()),
        ["webpagina"] = ("bestandssoort-onbekend", "een webpagina", () => " \n<html><script>"u8.ToArray()),
        ["svg"] = ("bestandssoort-onbekend", "svg", () => "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()),
        ["svg als xml"] = ("bestandssoort-onbekend", "svg", () => "<?xml version='1.0'?><svg/>"u8.ToArray()),
        ["excel"] = ("bestandssoort-onbekend", "zip-bestand", () => Proefbestanden.Docx("application/vnd.ms-excel")),
        ["oud word"] = ("bestandssoort-onbekend", "oud Office-bestand", () => Proefbestanden.Msg("WordDocument")),
        ["heic"] = ("bestandssoort-onbekend", "heic", () => [0, 0, 0, 24, .. "ftypheic"u8]),
        ["tekst"] = ("bestandssoort-onbekend", "Dit soort bestand", () => "gewoon tekst zonder kop\n\nFrom: x"u8.ToArray()),
        ["mail met nul"] = ("bestandssoort-onbekend", "Dit soort bestand", () => "From: a\n\0\nDate: b\n\n"u8.ToArray()),
        ["halve pdf"] = ("bestand-beschadigd", "beschadigd", () => Proefbestanden.Pdf()[..40]),
        ["halve jpg"] = ("bestand-beschadigd", "beschadigd", () => Proefbestanden.Jpg()[..200]),
        ["halve png"] = ("bestand-beschadigd", "beschadigd", () => Proefbestanden.Png()[..60]),
        ["half word"] = ("bestand-beschadigd", "beschadigd", () => Proefbestanden.Docx()[..80]),
        ["macro"] = ("bestand-met-macro", "macro", () => Proefbestanden.Docx("application/vnd.ms-word.document.macroEnabled.main+xml")),
        ["ingepakt programma"] = ("bestand-met-macro", "ingepakt programma", () => Proefbestanden.Docx(erbij: z => Proefbestanden.Zet(z, "word/embeddings/oleObject1.bin", "x"))),
        ["zipbom"] = ("bestand-te-ver-ingepakt", "veel te groots", Proefbestanden.Bom),
        ["te groot"] = ("bestand-te-groot", "20 MB", () => new byte[Dossierstuk.MeesteBytes + 1]),
    };

    public static TheoryData<string> Namen => [.. Foute.Keys];

    [Theory]
    [MemberData(nameof(Formaten))]
    public void De_inhoud_zegt_wat_het_is(Bestandsformaat formaat)
    {
        var inhoud = formaat switch
        {
            Bestandsformaat.Pdf => Proefbestanden.Pdf(),
            Bestandsformaat.Jpg => Proefbestanden.Jpg(),
            Bestandsformaat.Png => Proefbestanden.Png(),
            Bestandsformaat.Docx => Proefbestanden.Docx(),
            Bestandsformaat.Eml => Proefbestanden.Eml(),
            _ => Proefbestanden.Msg(),
        };
        Bestandskeuring.Keur(inhoud).Waarde.Formaat.ShouldBe(formaat);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Wat_niet_mag_wordt_in_woorden_geweigerd(string naam)
    {
        var (code, woorden, maak) = Foute[naam];
        var weigering = Bestandskeuring.Keur(maak()).Weigeringen.ShouldHaveSingleItem();
        (weigering.Code, weigering.Veld).ShouldBe((code, "bestand"));
        weigering.Tekst.ShouldContain(woorden);
    }

    [Fact]
    public void Een_foto_verliest_plaats_toestel_en_alles_achter_het_einde()
    {
        var schoon = Bestandskeuring.Keur(Proefbestanden.Jpg()).Waarde.Inhoud;
        Woorden(schoon).ShouldNotContain("GPS");
        Woorden(schoon).ShouldNotContain("iPhone");
        Woorden(schoon).ShouldNotContain("staart");
        schoon[^2..].ShouldBe([0xFF, 0xD9]);
        using var beeld = SKBitmap.Decode(schoon);
        (beeld.Width, beeld.Height).ShouldBe((40, 20));
        var png = Bestandskeuring.Keur(Proefbestanden.Png()).Waarde.Inhoud;
        Woorden(png).ShouldNotContain("Ama");
        Woorden(png).ShouldNotContain("staart");
        SKBitmap.Decode(png).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(2, 40, 20, 35, 10)]
    [InlineData(3, 40, 20, 35, 10)]
    [InlineData(4, 40, 20, 5, 10)]
    [InlineData(5, 20, 40, 10, 5)]
    [InlineData(6, 20, 40, 10, 5)]
    [InlineData(7, 20, 40, 10, 35)]
    [InlineData(8, 20, 40, 10, 35)]
    public void Een_foto_die_op_zijn_kant_ligt_komt_rechtop(int stand, int breed, int hoog, int roodX, int roodY)
    {
        var recht = Bestandskeuring.Keur(Proefbestanden.Jpg(stand)).Waarde.Inhoud;
        Woorden(recht).ShouldNotContain("Exif");
        using var beeld = SKBitmap.Decode(recht);
        (beeld.Width, beeld.Height).ShouldBe((breed, hoog));
        beeld.GetPixel(roodX, roodY).Red.ShouldBeGreaterThan((byte)200);
        beeld.GetPixel(breed - 1 - roodX, hoog - 1 - roodY).Blue.ShouldBeGreaterThan((byte)200);
    }

    static string Woorden(byte[] inhoud) => Encoding.Latin1.GetString(inhoud);
}
