using System.Text.RegularExpressions;
using System.Xml.Linq;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>Messages by chance that keep every rule, of every kind; and what becomes of one when a single thing is changed.</summary>
public sealed partial class RegelvastTests
{
    [NormTheory]
    [MemberData(nameof(StructuurTests.Soorten), MemberType = typeof(StructuurTests))]
    public void Een_bericht_dat_de_regels_volgt_is_geldig_volgens_schema_en_regels_en_komt_onveranderd_terug(Berichtsoort soort)
    {
        for (var zaad = 1UL; zaad <= 80; zaad++)
        {
            var xml = Berichtschrijver.Schrijf(Regelvast.Maak(soort, new Dobbel(zaad)));
            Normen.Oordeel(soort, xml).ShouldBeNull($"zaad {zaad}");
            var uitslag = Berichtcontrole.Controleer(xml);
            uitslag.Bevindingen.Select(b => $"{b.Code} {b.Pad}").ShouldBe([], $"zaad {zaad}");
            uitslag.Soort.ShouldBe(soort);
            Berichtschrijver.Schrijf(Berichtlezer.Lees(xml).Bericht!).ShouldBe(xml);
        }
    }

    public static TheoryData<string, string, Berichtsoort> Breuken()
    {
        var data = new TheoryData<string, string, Berichtsoort>();
        foreach (var breuk in Regelbreuken.Alle)
        {
            data.Add(breuk.Codes, breuk.Wat, breuk.Soort);
        }

        return data;
    }

    [NormTheory]
    [MemberData(nameof(Breuken))]
    public void Een_wijziging_die_een_regel_breekt_is_geldig_volgens_het_schema_en_geeft_precies_die_regel(string codes, string wat, Berichtsoort soort)
    {
        var breuk = Regelbreuken.Alle.Single(b => b.Codes == codes && b.Wat == wat && b.Soort == soort);
        var geteld = 0;
        for (var zaad = 1UL; zaad <= 40; zaad++)
        {
            if (breuk.Breek(Regelvast.Maak(soort, new Dobbel(zaad))) is not { } bericht)
            {
                continue;
            }

            geteld++;
            var xml = Berichtschrijver.Schrijf(bericht);
            Normen.Oordeel(soort, xml).ShouldBeNull($"zaad {zaad}");
            var bevindingen = Berichtcontrole.Controleer(xml).Bevindingen;
            string.Join(' ', bevindingen.Select(b => b.Code).Distinct().Order(StringComparer.Ordinal)).ShouldBe(codes, $"zaad {zaad}");
            bevindingen.ShouldAllBe(b => b.Retourcode == (b.Code == "TR319" ? "9319" : "0001") && b.Tekst.EndsWith('.'));
        }

        geteld.ShouldBeGreaterThan(4);
    }

    [Fact]
    public void Elke_regel_in_het_bericht_wordt_door_een_wijziging_gebroken() =>
        Regels.Alle.Where(r => r.Plek == Toetsplek.Bericht).Select(r => r.Code).Except(Regelbreuken.Alle.SelectMany(b => b.Codes.Split(' '))).ShouldBe([]);

    [NormTheory]
    [MemberData(nameof(StructuurTests.Soorten), MemberType = typeof(StructuurTests))]
    public void Een_wijziging_in_een_element_krijgt_het_oordeel_van_het_schema_of_alleen_bevindingen_die_wijzen_naar_wat_er_staat(Berichtsoort soort)
    {
        var (structuur, regels) = (0, 0);
        for (var zaad = 1UL; zaad <= 250; zaad++)
        {
            var dobbel = new Dobbel(zaad);
            var document = XDocument.Load(new MemoryStream(Berichtschrijver.Schrijf(Regelvast.Maak(soort, dobbel))));
            var wat = Verminking.Pas(document, dobbel);
            var xml = Willekeur.Bytes(document);
            var schema = Normen.Oordeel(soort, xml);
            var uitslag = Berichtcontrole.Controleer(xml);
            var waar = $"zaad {zaad}, {wat}: schema zegt {schema ?? "geldig"}, wij {string.Join("; ", uitslag.Bevindingen.Select(b => $"{b.Code} {b.Pad} {b.Tekst}"))}";
            if (schema is not null)
            {
                structuur++;
                uitslag.Bevindingen.ShouldNotBeEmpty(waar);
                uitslag.Bevindingen.ShouldAllBe(b => b.Niveau <= Controleniveau.Xsd && b.Retourcode == null, waar);
                continue;
            }

            // Valid in structure: then only rules speak, and each points at something that is there, or at what its parent lacks.
            regels += uitslag.Bevindingen.Count > 0 ? 1 : 0;
            uitslag.Bevindingen.ShouldAllBe(b => b.Niveau == Controleniveau.Xslt || b.Code == "TR319", waar);
            uitslag.Bevindingen.ShouldAllBe(b => Bestaat(document, b.Pad), waar);
        }

        structuur.ShouldBeGreaterThan(80);
        if (soort is Berichtsoort.Jw301 or Berichtsoort.Jw305 or Berichtsoort.Jw307 or Berichtsoort.Jw315 or Berichtsoort.Jw323)
        {
            regels.ShouldBeGreaterThan(0);
        }
    }

    public static TheoryData<Berichtsoort> Heen() => [.. RetourTests.Heen(), Berichtsoort.Jw323];

    [NormTheory]
    [MemberData(nameof(Heen))]
    public void Elk_antwoord_op_een_bericht_goed_of_fout_is_geldig_volgens_het_schema_en_klopt_op_de_cent(Berichtsoort soort)
    {
        var breuken = Regelbreuken.Alle.Where(b => b.Soort == soort).ToList();
        for (var zaad = 1UL; zaad <= 90; zaad++)
        {
            var dobbel = new Dobbel(zaad);
            var heen = Regelvast.Maak(soort, dobbel);
            heen = dobbel.Kans(50) ? heen : dobbel.Uit(breuken).Breek(heen) ?? heen;
            var dag = heen.Kop.BerichtIdentificatie.Dagtekening;

            // Nothing was sent before, so the chain finds something in nearly every message.
            var keten = dobbel.Kans(30) ? [] : new Ketencontrole(new Ketenarchief(), new()).Controleer(heen, dag);
            IReadOnlyList<Bevinding> bevindingen = [.. Berichtcontrole.Controleer(heen), .. keten];
            var gegevens = new Retourgegevens("R1", dag, new() { BasisschemaXsdVersie = "1.0.0", BerichtXsdVersie = "1.0.0" });
            var retour = heen is Jw323 d ? Antwoordmaker.Maak(d, bevindingen, gegevens) : Retourmaker.Maak(heen, bevindingen, gegevens);
            Normen.Oordeel(retour.ShouldNotBeNull().Soort, Berichtschrijver.Schrijf(retour)).ShouldBeNull($"zaad {zaad}");
            if (retour is Jw325 { DeclaratieAntwoord: { } a })
            {
                var toegekend = Getekend(a.TotaalToegekendBedrag);
                toegekend.ShouldBe(a.RetourCodes.All(c => c is "0200" or "8001") ? Getekend(a.TotaalIngediendBedrag) - Regelvast.Som(a.Clienten) : 0, $"zaad {zaad}");
            }
        }

        static long Getekend(TotaalBedragMetDC b) => b.DebetCredit == "C" ? -b.TotaalBedrag : b.TotaalBedrag;
    }

    /// <summary>The element is there; or what is missing is the last step, or the last two, of a parent that is.</summary>
    static bool Bestaat(XDocument document, string pad)
    {
        var (hier, rest) = (document.Root, pad.Split('/').Skip(1).ToList());
        while (rest.Count > 0 && hier is not null)
        {
            var stap = Stap().Match(rest[0]);
            var kinderen = hier.Elements().Where(e => e.Name.LocalName == stap.Groups["naam"].Value).ToList();
            var volgende = kinderen.ElementAtOrDefault(stap.Groups["nr"].Success ? int.Parse(stap.Groups["nr"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1 : 0);
            if (volgende is null)
            {
                return rest.Count <= 2 && !rest.Exists(r => r.Contains('['));
            }

            hier = volgende;
            rest.RemoveAt(0);
        }

        return hier is not null;
    }

    [GeneratedRegex(@"^(?<naam>\w+)(\[(?<nr>\d+)\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Stap();
}
