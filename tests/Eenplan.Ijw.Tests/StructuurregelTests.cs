using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>For each rule that the schema enforces: a value that keeps it and one that breaks it.</summary>
public sealed class StructuurregelTests
{
    public static TheoryData<string, Berichtsoort, string, string, string> Gevallen() => new()
    {
        { "CS015", Berichtsoort.Jw301, "BerichtSubversie", "2", "1" },
        { "CS025", Berichtsoort.Jw301, "BerichtVersie", "3", "2" },
        { "CS319", Berichtsoort.Jw323, "DeclaratieNummer", "DN2026", "DN-2026" },
        { "RS001", Berichtsoort.Jw301, "Budget", "0", "-1" },
        { "RS002", Berichtsoort.Jw301, "Volgorde", "99", "100" },
        { "RS004", Berichtsoort.Jw301, "Huisnummer", "99999", "100000" },
        { "RS005", Berichtsoort.Jw301, "Volume", "99999999", "100000000" },
        { "RS006", Berichtsoort.Jw301, "ToewijzingNummer", "999999999", "1000000000" },
        { "RS008", Berichtsoort.Jw301, "Huisletter", "B", "BB" },
        { "RS012", Berichtsoort.Jw301, "Code", "45A04", "45A045" },
        { "RS013", Berichtsoort.Jw301, "Voorletters", "ABCDEF", "ABCDEFG" },
        { "RS014", Berichtsoort.Jw301, "Postcode", "12345678", "ABCDEFGHI" },
        { "RS015", Berichtsoort.Jw301, "Bsn", "999900006", "9999000061" },
        { "RS016", Berichtsoort.Jw301, "Voorvoegsel", "van der 10", "van der 11x" },
        { "RS017", Berichtsoort.Jw301, "Identificatie", "ABCDEFGHIJKL", "ABCDEFGHIJKLM" },
        { "RS018", Berichtsoort.Jw301, "Telefoonnummer", "012345678901234", "0123456789012345" },
        { "RS019", Berichtsoort.Jw323, "ReferentieNummer", "ABCDEFGHIJKLMNOPQRST", "ABCDEFGHIJKLMNOPQRSTU" },
        { "RS020", Berichtsoort.Jw301, "Straatnaam", new string('a', 24), new string('a', 25) },
        { "RS021", Berichtsoort.Jw301, "Taal", new string('a', 25), new string('a', 26) },
        { "RS023", Berichtsoort.Jw301, "Organisatie", new string('a', 35), new string('a', 36) },
        { "RS024", Berichtsoort.Jw301, "ReferentieAanbieder", new string('a', 36), new string('a', 37) },
        { "RS025", Berichtsoort.Jw315, "Naam", new string('a', 64), new string('a', 65) },
        { "RS026", Berichtsoort.Jw301, "Emailadres", new string('a', 80), new string('a', 81) },
        { "RS028", Berichtsoort.Jw301, "Achternaam", new string('a', 200), new string('a', 201) },
        { "RS031", Berichtsoort.Jw301, "Commentaar", " x ", "   " },
        { "RS032", Berichtsoort.Jw301, "Ingangsdatum", "2026-08-30", "2026-08-30Z" },
        { "RS033", Berichtsoort.Jw301, "Plaatsnaam", "x", " " },
        { "RS034", Berichtsoort.Jw301, "Toewijzingstijd", "12:34:56.789", "12:34:56Z" },
        { "RS035", Berichtsoort.Jw301, "Afzender", "0384", "384" },
        { "RS036", Berichtsoort.Jw301, "Ontvanger", "42420001", "4242000" },
        { "RS037", Berichtsoort.Jw301, "Bsn", "999900006", "99990000" },
        { "RS040", Berichtsoort.Jw323, "TotaalBedrag", "999999999999", "1000000000000" },
        { "RS045", Berichtsoort.Jw301, "Voorletters", "Ab", "A.B." },
        { "RS046", Berichtsoort.Jw301, "Telefoonnummer", "0600000000", "06-0000000" },
        { "RS047", Berichtsoort.Jw301, "BerichtCode", "436", "437" },
        { "RS048", Berichtsoort.Jw301, "BerichtXsdVersie", "1.0.0", "1.0" },

        // A length of 2, 3, 4 or 1 with a code list: the list is the sharper judge and is named.
        { "XSD", Berichtsoort.Jw301, "Eenheid", "04", "004" },
        { "XSD", Berichtsoort.Jw302, "RetourCode", "0001", "00001" },
        { "XSD", Berichtsoort.Jw301, "JuridischeStatus", "01", "99" },
        { "XSD", Berichtsoort.Jw301, "Volume", "3", "drie" },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Regel_van_de_structuur(string regel, Berichtsoort soort, string element, string goed, string fout)
    {
        Lees(goed).Bevindingen.ShouldBeEmpty();
        var gevonden = Lees(fout);
        gevonden.Bericht.ShouldBeNull();
        gevonden.Bevindingen.ShouldAllBe(b => b.Code == regel && b.Niveau == Controleniveau.Xsd && b.Retourcode == null);
        gevonden.Bevindingen.ShouldNotBeEmpty();

        Leesresultaat Lees(string waarde)
        {
            var document = Willekeur.Bericht(soort, new Dobbel(7), vol: true);
            var raak = document.Descendants().Where(e => e.Name.LocalName == element && !e.HasElements).ToList();
            raak.ShouldNotBeEmpty();
            raak.ForEach(e => e.Value = waarde);
            return Berichtlezer.Lees(Willekeur.Bytes(document));
        }
    }

    [Fact]
    public void Elke_regel_van_de_structuur_staat_in_de_lijst_of_wordt_door_een_codelijst_gedekt()
    {
        // RS009, RS010 and RS011: every value of that length is a fixed value or a code of a list.
        string[] gedekt = ["RS009", "RS010", "RS011"];
        var gevallen = Gevallen().Select(g => g.Data.Item1).Concat(gedekt).ToHashSet(StringComparer.Ordinal);
        Regels.Alle.Where(r => r.Plek == Toetsplek.Structuur && !gevallen.Contains(r.Code)).Select(r => r.Code).ShouldBeEmpty();
    }
}
