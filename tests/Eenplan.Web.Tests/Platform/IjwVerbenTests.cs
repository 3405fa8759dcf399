using System.Text.Json;
using Eenplan.Ijw;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The message library on the command line, as someone outside uses it.</summary>
public sealed class IjwVerbenTests : IDisposable
{
    readonly string map = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(map, recursive: true);

    [Fact]
    public async Task Valideer_noemt_goed_fout_en_onleesbaar_met_de_afgesproken_uitgang()
    {
        var goed = Schrijf("goed.xml", Voorbeelden.Maak(Berichtsoort.Jw301));
        var start = (Jw305)Voorbeelden.Maak(Berichtsoort.Jw305);
        var fout = Schrijf("fout.xml", start with { Client = start.Client with { Bsn = "999900007" } });
        var stuk = Path.Combine(map, "stuk.xml");
        await File.WriteAllTextAsync(stuk, "geen xml", TestContext.Current.CancellationToken);

        (await Voer("ijw", "valideer", goed)).Code.ShouldBe(0);
        (await Voer("ijw", "valideer", goed, fout)).Code.ShouldBe(1);
        var (code, uit, _) = await Voer("ijw", "valideer", goed, fout, stuk, Path.Combine(map, "weg.xml"), "--json");
        code.ShouldBe(2);

        var antwoord = JsonDocument.Parse(uit).RootElement.EnumerateArray().ToList();
        antwoord.ConvertAll(a => (a.GetProperty("message").GetString(), a.GetProperty("valid").GetBoolean())).ShouldBe([("JW301", true), ("JW305", false), (null, false), (null, false)]);
        var bevinding = antwoord[1].GetProperty("findings")[0];
        (bevinding.GetProperty("code").GetString(), bevinding.GetProperty("path").GetString(), bevinding.GetProperty("retourcode").GetString()).ShouldBe(("CS002", "Bericht/Client/Bsn", "0001"));
        bevinding.GetProperty("tekst").GetString().ShouldBe("Dit burgerservicenummer bestaat niet. Controleer de negen cijfers.");
        antwoord[3].GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe("GEEN-BESTAND");
    }

    [Fact]
    public async Task Toon_vertelt_het_bericht_en_verbergt_het_BSN_tenzij_gevraagd()
    {
        var bestand = Schrijf("JW301.xml", Voorbeelden.Maak(Berichtsoort.Jw301));
        var (code, uit, _) = await Voer("ijw", "toon", bestand);
        code.ShouldBe(0);
        uit.ShouldContain("van gemeente Diemen (0384) aan aanbieder 42420001");
        uit.ShouldContain("cliënt N. van Wilgenhof, geboren 03-06-2012, BSN verborgen");
        uit.ShouldContain("toewijzing 667899: Jeugdhulp ambulant (45A04), 01-04-2026 t/m 30-09-2026, 3 × uur per week");
        uit.ShouldNotContain("999900006");
        (await Voer("ijw", "toon", bestand, "--bsn")).Uit.ShouldContain("BSN 999900006");
    }

    [Fact]
    public async Task Retour_rekent_met_eerdere_berichten_als_die_er_zijn()
    {
        var eerder = Directory.CreateDirectory(Path.Combine(map, "eerder")).FullName;
        var start = Schrijf("JW305.xml", Voorbeelden.Maak(Berichtsoort.Jw305));

        var los = await Voer("ijw", "retour", start);
        los.Code.ShouldBe(0);
        Lees(los.Uit).ShouldBeOfType<Jw306>().Header.RetourCodes.ShouldBeEmpty();

        var zonder = await Voer("ijw", "retour", start, "--eerder", eerder);
        Lees(zonder.Uit).ShouldBeOfType<Jw306>().Client!.StartProducten.Single().RetourCodes.ShouldBe(["9019"]);

        await File.WriteAllBytesAsync(Path.Combine(eerder, "a.xml"), Berichtschrijver.Schrijf(Voorbeelden.Maak(Berichtsoort.Jw301)), TestContext.Current.CancellationToken);
        var met = await Voer("ijw", "retour", start, "--eerder", eerder, "--identificatie", "R1", "--xsd", "2.0.0");
        var kop = Lees(met.Uit).ShouldBeOfType<Jw306>().Header;
        (kop.RetourCodes.Count, kop.IdentificatieRetour, kop.XsdVersieRetour.BerichtXsdVersie).ShouldBe((0, "R1", "2.0.0"));
    }

    [Fact]
    public async Task Voorbeeld_geeft_een_geldig_bericht_en_kent_geen_ander()
    {
        Lees((await Voer("ijw", "voorbeeld", "jw325")).Uit).ShouldBeOfType<Jw325>();
        (await Voer("ijw", "voorbeeld", "JW303")).Code.ShouldBe(2);
        (await Voer("ijw", "valideer")).Code.ShouldBe(2);
    }

    static Bericht Lees(string xml) => Berichtlezer.Lees(System.Text.Encoding.UTF8.GetBytes(xml)).Bericht.ShouldNotBeNull();

    string Schrijf(string naam, Bericht bericht)
    {
        var pad = Path.Combine(map, naam);
        File.WriteAllBytes(pad, Berichtschrijver.Schrijf(bericht));
        return pad;
    }

    /// <summary>A process of its own, as a person starts it: exit code, stdout, stderr.</summary>
    internal static async Task<(int Code, string Uit, string Fout)> Voer(params string[] woorden)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var woord in woorden.Prepend(typeof(Eenplanserver).Assembly.Location))
        {
            start.ArgumentList.Add(woord);
        }

        using var proces = System.Diagnostics.Process.Start(start)!;
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uit, await fout);
    }
}
