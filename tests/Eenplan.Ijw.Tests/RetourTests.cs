using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>Return messages as IV028 and IV032 say, and the answer to a claim as IV087 says.</summary>
public sealed class RetourTests
{
    static readonly Retourgegevens Gegevens = new("RET1", new(2026, 5, 11), new() { BasisschemaXsdVersie = "2.0.0", BerichtXsdVersie = "2.1.0" }, "1.2.3");

    static Bevinding Fout(Controleniveau niveau, string code, object? over = null) => new("TR000", "Bericht", code, "Fout.", niveau) { Over = over };

    public static TheoryData<Berichtsoort> Heen() => [Berichtsoort.Jw301, Berichtsoort.Jw305, Berichtsoort.Jw307, Berichtsoort.Jw315, Berichtsoort.Jw317, Berichtsoort.Jw319];

    [Theory]
    [MemberData(nameof(Heen))]
    public void Goed_bericht_geeft_een_retour_met_alleen_een_header_zonder_codes(Berichtsoort soort)
    {
        var heen = Voorbeelden.Maak(soort);
        var retour = Retourmaker.Maak(heen, [], Gegevens)!;
        var kop = (RetourHeader)retour.Kop;
        kop.RetourCodes.ShouldBeEmpty();
        (kop.Afzender, kop.Ontvanger, kop.BerichtIdentificatie, kop.XsdVersie).ShouldBe((heen.Kop.Afzender, heen.Kop.Ontvanger, heen.Kop.BerichtIdentificatie, heen.Kop.XsdVersie));
        (kop.IdentificatieRetour, kop.DagtekeningRetour, kop.XsltVersie, kop.XsdVersieRetour).ShouldBe(("RET1", new(2026, 5, 11), "1.2.3", Gegevens.XsdVersie));
        Geldig(retour).ShouldNotContain("<" + retour.Soort.ToString().ToLowerInvariant() + ":Client>");
    }

    [Theory]
    [MemberData(nameof(Heen))]
    public void Fout_in_het_bericht_geeft_alleen_0001(Berichtsoort soort)
    {
        var retour = Retourmaker.Maak(Voorbeelden.Maak(soort), [Fout(Controleniveau.Xslt, "0001"), Fout(Controleniveau.Berichtoverstijgend, "9056")], Gegevens)!;
        ((RetourHeader)retour.Kop).RetourCodes.ShouldBe(["0001"]);
        Geldig(retour);
    }

    [Theory]
    [MemberData(nameof(Heen))]
    public void Fout_in_de_header_geeft_alleen_die_code(Berichtsoort soort)
    {
        var retour = Retourmaker.Maak(Voorbeelden.Maak(soort), [Fout(Controleniveau.ExterneBron, "8848"), Fout(Controleniveau.Berichtoverstijgend, "9056")], Gegevens)!;
        ((RetourHeader)retour.Kop).RetourCodes.ShouldBe(["8848", "9056"]);
        Geldig(retour);
    }

    [Fact]
    public void Fout_in_een_product_geeft_de_hele_client_terug_met_per_klasse_een_code()
    {
        var heen = (Jw301)Voorbeelden.Maak(Berichtsoort.Jw301);
        var retour = (Jw302)Retourmaker.Maak(heen, [Fout(Controleniveau.Berichtoverstijgend, "9332", heen.Client.ToegewezenProducten[0])], Gegevens)!;
        retour.Header.RetourCodes.ShouldBe(["0200"]);
        retour.Client!.RetourCodes.ShouldBe(["0200"]);
        retour.Client.Relaties.Single().RetourCodes.ShouldBe(["0200"]);
        retour.Client.Relaties.Single().Contact.RetourCodes.ShouldBe(["0200"]);
        retour.Client.Contactgegevens.Single().RetourCodes.ShouldBe(["0200"]);
        retour.Client.ToegewezenProducten.Single().RetourCodes.ShouldBe(["9332"]);
        (retour.Client.ToegewezenProducten.Single() with { RetourCodes = heen.Client.ToegewezenProducten[0].RetourCodes }).ShouldBe(heen.Client.ToegewezenProducten[0]);
        Geldig(retour);
    }

    [Fact]
    public void Onder_een_afgekeurde_klasse_is_niets_beoordeeld()
    {
        var heen = (Jw317)Voorbeelden.Maak(Berichtsoort.Jw317);
        var retour = (Jw318)Retourmaker.Maak(heen, [Fout(Controleniveau.Berichtoverstijgend, "9349", heen.Client.Verzoek)], Gegevens)!;
        retour.Client!.RetourCodes.ShouldBe(["0200"]);
        retour.Client.Verzoek.RetourCodes.ShouldBe(["9349"]);
        retour.Client.Verzoek.OngewijzigdeProducten.Single().RetourCodes.ShouldBe(["0233"]);
        retour.Client.Verzoek.TeWijzigenProducten.Single().RetourCodes.ShouldBe(["0233"]);
        Geldig(retour);
    }

    [Fact]
    public void Fout_in_de_structuur_geeft_geen_retour() =>
        Retourmaker.Maak(Voorbeelden.Maak(Berichtsoort.Jw301), [new("XSD", "Bericht", null, "Fout.", Controleniveau.Xsd)], Gegevens).ShouldBeNull();

    [Fact]
    public void Goede_declaratie_is_volledig_toegekend()
    {
        var heen = (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323);
        var antwoord = Antwoordmaker.Maak(heen, [], Gegevens)!;
        antwoord.Header.RetourCodes.ShouldBe(["0200"]);
        (antwoord.Header.Afzender, antwoord.Header.Ontvanger).ShouldBe((heen.Header.Ontvanger, heen.Header.Afzender));
        antwoord.DeclaratieAntwoord!.RetourCodes.ShouldBe(["8001"]);
        antwoord.DeclaratieAntwoord.TotaalToegekendBedrag.ShouldBe(heen.Declaratie.TotaalIngediendBedrag);
        antwoord.DeclaratieAntwoord.Clienten.ShouldBeEmpty();
        Geldig(antwoord);
    }

    [Fact]
    public void Fout_in_de_client_wijst_al_zijn_prestaties_af()
    {
        var heen = (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323);
        var antwoord = Antwoordmaker.Maak(heen, [Fout(Controleniveau.Berichtoverstijgend, "8187", heen.Declaratie.Clienten[0])], Gegevens)!;
        var client = antwoord.DeclaratieAntwoord!.Clienten.Single();
        (client.RetourCodes.Single(), client.Prestaties.Single().RetourCodes.Single()).ShouldBe(("8187", "0233"));
        antwoord.DeclaratieAntwoord.TotaalToegekendBedrag.TotaalBedrag.ShouldBe(0);
        Geldig(antwoord);
    }

    [Fact]
    public void Afgewezen_credit_telt_negatief()
    {
        var heen = Declaratiegevallen.Met(
            (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323),
            p => p,
            p => p with { ProductReferentie = new() { ReferentieNummer = "RN010", VorigReferentieNummer = "OUD" }, IngediendBedrag = new() { Bedrag = 90_000, DebetCredit = "C" } });
        heen.Declaratie.TotaalIngediendBedrag.ShouldBe(new() { TotaalBedrag = 2500, DebetCredit = "C" });
        var antwoord = Antwoordmaker.Maak(heen, [Fout(Controleniveau.Berichtoverstijgend, "8017", heen.Declaratie.Clienten[0].Prestaties[1])], Gegevens)!;
        antwoord.DeclaratieAntwoord!.TotaalToegekendBedrag.ShouldBe(new() { TotaalBedrag = 87_500, DebetCredit = "D" });
        Geldig(antwoord);
    }

    [Theory]
    [InlineData(Controleniveau.Xslt, "0001")]
    [InlineData(Controleniveau.ExterneBron, "8848")]
    public void Fout_in_declaratiebericht_of_header_geeft_alleen_een_header(Controleniveau niveau, string code)
    {
        var antwoord = Antwoordmaker.Maak((Jw323)Voorbeelden.Maak(Berichtsoort.Jw323), [Fout(niveau, code)], Gegevens)!;
        antwoord.Header.RetourCodes.ShouldBe([code]);
        antwoord.DeclaratieAntwoord.ShouldBeNull();
        Geldig(antwoord);
    }

    static string Geldig(Bericht bericht)
    {
        var xml = Berichtschrijver.Schrijf(bericht);
        if (Normen.Aanwezig)
        {
            Normen.Oordeel(bericht.Soort, xml).ShouldBeNull();
        }

        Berichtcontrole.Controleer(xml).Bevindingen.ShouldBeEmpty();
        return System.Text.Encoding.UTF8.GetString(xml);
    }
}
