using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Tests.Coordinatie;

/// <summary>An own contact or task is withdrawn, replaced or moved: freely for a day, later with a reason, by nobody else.</summary>
public sealed class CorrectieTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly CasusId Hier = new(G(1));
    static readonly CasusId Daar = new(G(2));
    static readonly MedewerkerId Nadia = new(G(3));
    static readonly MedewerkerId Joost = new(G(4));
    static readonly PersoonId Kind = new(G(5));
    static readonly PersoonId Ander = new(G(6));
    static readonly Dictionary<PersoonId, DateOnly?> Geboren = new() { [Kind] = new(2020, 5, 1) };

    static Guid G(int nr) => new(nr, 0, 0, new byte[8]);

    static Contactgegevens Gegevens(string gezegd, DateOnly? op = null) => new(Contactsoort.Telefoon, op ?? Vandaag, null, "oma", true, gezegd, "Morgen bellen", [Kind, Ander], [Kind], Veiligheidsindruk.Gelijk);

    static Contactmoment Contact() => Contactmoment.LegVast(G(10), Hier, Gegevens("Zij vertelt iets"), Geboren, Nadia, Nu).Waarde;

    static Taak Taak() => Eenplan.Domein.Coordinatie.Taak.Maak(G(20), Hier, "Bel oma", Vandaag.AddDays(2), null, Vandaag, Nadia, Nu).Waarde;

    /// <summary>Hours after writing, the reason, and what is refused.</summary>
    public static TheoryData<double, string?, string?> Termijn() => new()
    {
        { 0, null, null },
        { 24, " ", null },
        { 24.01, null, "intrekreden-leeg" },
        { 24.01, "\u0007", "intrekreden-leeg" },
        { 24.01, "Verkeerd gehoord", null },
        { 1, new string('w', 20_001), "tekst-te-lang" },
    };

    static DateTimeOffset Na(double uren) => Nu.AddHours(uren);

    [Theory]
    [MemberData(nameof(Termijn))]
    public void Een_contact_intrekken_kan_een_dag_vrij_en_daarna_met_reden(double uren, string? reden, string? code)
    {
        var contact = Contact();
        var uitkomst = contact.TrekIn(Nadia, reden, Na(uren));
        uitkomst.Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        contact.Geldt.ShouldBe(code is not null);
        if (code is null)
        {
            uitkomst.Waarde.Soort.ShouldBe("ContactIngetrokken");
            uitkomst.Waarde.Tekst.ShouldBe("Ingetrokken: Telefoon met oma. Zij vertelt iets Afgesproken: Morgen bellen" + (Tekst.Schoon(reden) is { } w ? $" Reden: {w}" : ""));
            contact.TrekIn(Nadia, "nog eens", Na(uren)).Weigeringen[0].Code.ShouldBe("al-ingetrokken");
        }
        else
        {
            uitkomst.Weigeringen[0].Veld.ShouldBe("reden");
        }
    }

    [Theory]
    [MemberData(nameof(Termijn))]
    public void Een_contact_vervangen_houdt_beide_teksten(double uren, string? reden, string? code)
    {
        var contact = Contact();
        var uitkomst = contact.Vervang(G(11), Gegevens("Zij vertelt iets anders"), Geboren, Nadia, reden, Na(uren));
        uitkomst.Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        if (code is null)
        {
            var (nieuw, oud) = uitkomst.Waarde;
            (nieuw.Id, nieuw.VervangtId, nieuw.Gezegd, contact.VervangenDoorId, contact.Gezegd, contact.Geldt).ShouldBe((G(11), G(10), "Zij vertelt iets anders", G(11), "Zij vertelt iets", false));
            oud.Codes["door"].ShouldBe(G(11).ToString());
            contact.Vervang(G(12), Gegevens("x"), Geboren, Nadia, "y", Na(uren)).Weigeringen[0].Code.ShouldBe("al-ingetrokken");
        }
        else
        {
            (contact.VervangenDoorId, contact.Geldt).ShouldBe((null, true));
        }
    }

    [Fact]
    public void Een_nieuwe_tekst_die_niet_klopt_laat_de_oude_gelden()
    {
        var contact = Contact();
        contact.Vervang(G(11), Gegevens(" ", Vandaag.AddDays(1)), Geboren, Nadia, null, Nu).Weigeringen.Select(w => w.Veld).ShouldBe(["op", "gezegd"]);
        contact.Geldt.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Termijn))]
    public void Een_contact_verplaatsen_laat_geen_woord_achter_en_neemt_alleen_kinderen_van_daar_mee(double uren, string? reden, string? code)
    {
        var contact = Contact();
        var uitkomst = contact.Verplaats(G(11), Daar, "26-0002", "26-0001", new HashSet<PersoonId> { Kind }, Nadia, reden, Na(uren));
        uitkomst.Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        if (code is not null)
        {
            contact.Gezegd.ShouldBe("Zij vertelt iets");
            return;
        }

        var (nieuw, van, naar) = (uitkomst.Waarde.Nieuw, uitkomst.Waarde.FeitVan, uitkomst.Waarde.FeitNaar);
        (contact.Met, contact.Gezegd, contact.Afgesproken, contact.Gezien, contact.Gesproken, contact.VerplaatstNaar).ShouldBe((null, null, null, "", "", "26-0002"));
        (nieuw.CasusId, nieuw.Gezegd, nieuw.Gezien, nieuw.VerplaatstVan, nieuw.Door, nieuw.Vastgelegd).ShouldBe((Daar, "Zij vertelt iets", Kind.ToString(), "26-0001", Nadia, Nu));
        van.Tekst.ShouldNotContain("oma");
        van.Tekst.ShouldContain("26-0002");
        naar.Select(f => f.Soort).ShouldBe(["ContactGelukt", "ContactHierheenVerplaatst"]);
        contact.Verplaats(G(12), Daar, "26-0002", "26-0001", new HashSet<PersoonId>(), Nadia, "x", Na(uren)).Weigeringen[0].Code.ShouldBe("al-verplaatst");
    }

    [Fact]
    public void Een_ingetrokken_contact_kan_nog_weg_uit_het_verkeerde_dossier_een_vervangen_niet()
    {
        var ingetrokken = Contact();
        ingetrokken.TrekIn(Nadia, null, Nu);
        ingetrokken.Verplaats(G(11), Hier, "26-0001", "26-0001", new HashSet<PersoonId>(), Nadia, null, Nu).Weigeringen[0].Code.ShouldBe("zelfde-casus");
        ingetrokken.Verplaats(G(11), Daar, "26-0002", "26-0001", new HashSet<PersoonId>(), Nadia, null, Nu).Gelukt.ShouldBeTrue();
        var vervangen = Contact();
        vervangen.Vervang(G(11), Gegevens("anders"), Geboren, Nadia, null, Nu);
        vervangen.Verplaats(G(12), Daar, "26-0002", "26-0001", new HashSet<PersoonId>(), Nadia, null, Nu).Weigeringen[0].Code.ShouldBe("al-vervangen");
    }

    [Fact]
    public void Niemand_corrigeert_een_stuk_van_een_ander()
    {
        Contact().TrekIn(Joost, "x", Nu).Weigeringen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Code.ShouldBe("niet-eigen-stuk"), w => w.Soort.ShouldBe(Weigersoort.GeenToegang));
        Contact().Vervang(G(11), Gegevens("x"), Geboren, Joost, "x", Nu).Weigeringen[0].Code.ShouldBe("niet-eigen-stuk");
        Contact().Verplaats(G(11), Daar, "26-0002", "26-0001", new HashSet<PersoonId>(), Joost, "x", Nu).Weigeringen[0].Code.ShouldBe("niet-eigen-stuk");
        Taak().TrekIn(Joost, "x", Nu).Weigeringen[0].Code.ShouldBe("niet-eigen-stuk");
        Taak().Vervang(G(21), "Bel opa", Vandaag, null, Joost, "x", Vandaag, Nu).Weigeringen[0].Code.ShouldBe("niet-eigen-stuk");
    }

    /// <summary>The reason of a task is one line.</summary>
    public static TheoryData<double, string?, string?> Taaktermijn() => new()
    {
        { 0, null, null },
        { 24, " ", null },
        { 24.01, null, "intrekreden-leeg" },
        { 24.01, "Verkeerde dag", null },
        { 1, new string('w', 201), "tekst-te-lang" },
    };

    [Theory]
    [MemberData(nameof(Taaktermijn))]
    public void Een_taak_intrekken_kan_een_dag_vrij_en_daarna_met_reden(double uren, string? reden, string? code)
    {
        var taak = Taak();
        var uitkomst = taak.TrekIn(Nadia, reden, Na(uren));
        uitkomst.Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        (taak.Ingetrokken is null, taak.Klaar is null).ShouldBe((code is not null, code is not null));
        if (code is null)
        {
            taak.TrekIn(Nadia, "x", Na(uren)).Weigeringen[0].Code.ShouldBe("taak-al-klaar");
        }
    }

    [Theory]
    [MemberData(nameof(Taaktermijn))]
    public void Een_taak_vervangen_rondt_de_oude_af_en_maakt_een_nieuwe(double uren, string? reden, string? code)
    {
        var taak = Taak();
        var uitkomst = taak.Vervang(G(21), "Bel opa", Vandaag.AddDays(3), "opa", Nadia, reden, Vandaag.AddDays(1), Na(uren));
        uitkomst.Weigeringen.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        if (code is not null)
        {
            (taak.Klaar, taak.VervangenDoorId).ShouldBe((null, null));
            return;
        }

        var (nieuw, feiten) = uitkomst.Waarde;
        (taak.Klaar, taak.VervangenDoorId, taak.Ingetrokken).ShouldBe((Na(uren), G(21), null));
        (nieuw.Wat, nieuw.Uiterlijk, nieuw.WachtOp, nieuw.Door, nieuw.Vastgelegd, nieuw.Klaar).ShouldBe(("Bel opa", Vandaag.AddDays(3), "opa", Nadia, Na(uren), null));
        feiten.Select(f => f.Soort).ShouldBe(["TaakVervangen", "WachtGezet"]);
        feiten[0].Tekst.ShouldStartWith("Vervangen: Bel oma, 25-11-2026.");
        taak.Vervang(G(22), "x", Vandaag.AddDays(3), null, Nadia, "x", Vandaag, Na(uren)).Weigeringen[0].Code.ShouldBe("taak-al-klaar");
        taak.RondAf(Na(uren)).Weigeringen[0].Code.ShouldBe("taak-al-klaar");
    }

    [Fact]
    public void Een_gewijzigde_taak_die_niet_klopt_of_hetzelfde_is_laat_de_oude_staan()
    {
        var taak = Taak();
        taak.Vervang(G(21), " ", Vandaag.AddDays(-1), null, Nadia, null, Vandaag, Na(30)).Weigeringen.Select(w => w.Code).ShouldBe(["veld-leeg", "dag-voorbij", "intrekreden-leeg"]);
        taak.Vervang(G(21), "Bel oma ", Vandaag.AddDays(2), " ", Nadia, null, Vandaag, Nu).Weigeringen.ShouldHaveSingleItem().Code.ShouldBe("taak-ongewijzigd");
        (taak.Klaar, taak.VervangenDoorId).ShouldBe((null, null));
    }
}
