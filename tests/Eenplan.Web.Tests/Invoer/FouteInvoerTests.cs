using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Invoer;

/// <summary>Issue 2 §7: every form says what is wrong at the field, keeps what was typed and saves nothing half.</summary>
public abstract class FouteInvoerTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly SemaphoreSlim Slot = new(1);
    static readonly string Lang = new('w', 201);
    static readonly string TeLang = new('w', 20_001);

    static readonly Dictionary<string, string> Persoon = new()
    {
        ["Invoer.Rol"] = "Kind",
        ["Invoer.Voornaam"] = "Siobhán",
        ["Invoer.Achternaam"] = "O'Brien",
        ["Invoer.Geboren"] = "01-02-2015",
        ["Invoer.Telefoon"] = "06 1",
        ["Invoer.Geslacht"] = "Vrouw",
    };

    public static TheoryData<string, string, string> Personen() => new()
    {
        { "Invoer.Rol", "", "Kies wat deze persoon in het gezin is" },
        { "Invoer.Rol", "Hond", "Deze keuze bestaat niet" },
        { "Invoer.Geslacht", "Foo", "Deze keuze bestaat niet" },
        { "Invoer.Achternaam", "", "Vul een naam in" },
        { "Invoer.Achternaam", "\u0007", "Vul een naam in" },
        { "Invoer.Achternaam", Lang, "te lang: 201 tekens" },
        { "Invoer.Voornaam", Lang, "te lang: 201 tekens" },
        { "Invoer.Telefoon", Lang, "te lang" },
        { "Invoer.VeiligTelefoon", Lang, "te lang" },
        { "Invoer.Email", Lang, "te lang" },
        { "Invoer.Taal", Lang, "te lang" },
        { "Invoer.Geboren", "31-02-2015", "dag-maand-jaar" },
        { "Invoer.Geboren", "00-00-2019", "Zet dan ‘geschat’ aan" },
        { "Invoer.Geboren", "24-11-2026", "ligt in de toekomst" },
        { "Invoer.Geboren", "01-01-1901", "125 jaar" },
        { "Invoer.Geboren", "01-01-1980", "ouder dan een ouder" },
        { "Invoer.Uitgerekend", "01-01-2027", "óf de uitgerekende datum" },
        { "Invoer.Uitgerekend", "morgen", "dag-maand-jaar" },
        { "Invoer.Bsn", "123456789", "geen geldig burgerservicenummer" },
        { "Invoer.Bsn", "99999001", "geen geldig burgerservicenummer" },
        { "Invoer.Huishouden", "x", "Deze keuze bestaat niet" },
        { "Invoer.Huishouden", "11111111-1111-1111-1111-111111111111", "hoort niet bij dit gezin" },
    };

    [Theory]
    [MemberData(nameof(Personen))]
    public Task Persoon_toevoegen(string veld, string waarde, string zin) => Weigert("gezin/persoon", "Bewaren", Persoon, veld, waarde, zin);

    public static TheoryData<string, string, string> Huizen() => new()
    {
        { "Invoer.Huisnaam", "", "Geef dit huis een naam" },
        { "Invoer.Huisnaam", Lang, "te lang" },
        { "Invoer.Adres", Lang, "te lang" },
        { "Invoer.Postcode", "2721 X", "vier cijfers en twee letters" },
        { "Invoer.Postcode", Lang, "te lang" },
        { "Invoer.Plaats", Lang, "te lang" },
        { "Invoer.Wijk", "Atlantis", "staat niet in de lijst" },
    };

    [Theory]
    [MemberData(nameof(Huizen))]
    public Task Adres_toevoegen(string veld, string waarde, string zin) => Weigert(
        "gezin/huis", "Adres bewaren", new() { ["Invoer.Huisnaam"] = "Bij oma", ["Invoer.Adres"] = "Żurawia 3", ["Invoer.Postcode"] = "2725 XH", ["Invoer.Plaats"] = "’s-Gravenzande" }, veld, waarde, zin);

    public static TheoryData<string, string, string> Gezagen() => new()
    {
        { "Invoer.Kind", "", "Kies het kind" },
        { "Invoer.Kind", "11111111-1111-1111-1111-111111111111", "Kies het kind" },
        { "Invoer.Kind", "x", "Deze keuze bestaat niet" },
        { "Invoer.Soort", "", "Kies wat voor gezag" },
        { "Invoer.Soort", "Baas", "Deze keuze bestaat niet" },
        { "Invoer.Houder", "", "Kies wie het gezag heeft" },
        { "Invoer.Houder", "11111111-1111-1111-1111-111111111111", "hoort niet bij het gezin" },
        { "Invoer.Instelling", Lang, "te lang" },
        { "Invoer.Vanaf", "", "Vul in vanaf wanneer" },
        { "Invoer.Vanaf", "01-13-2020", "dag-maand-jaar" },
        { "Invoer.Vanaf", "24-11-2026", "nog niet geweest" },
        { "Invoer.Vanaf", "30-04-2020", "nog niet geboren" },
        { "Invoer.Bron", " ", "Vul in waar je dit gezag hebt gelezen" },
        { "Invoer.Bron", Lang, "te lang" },
    };

    [Theory]
    [MemberData(nameof(Gezagen))]
    public async Task Gezag_vastleggen(string veld, string waarde, string zin)
    {
        var (casus, kind, ouder) = await Gezin();
        await Weigert("gezin/gezag", "Gezag vastleggen", new() { ["Invoer.Kind"] = kind.ToString(), ["Invoer.Soort"] = "Ouder", ["Invoer.Houder"] = ouder.ToString(), ["Invoer.Vanaf"] = "01-05-2020", ["Invoer.Bron"] = "gezagsregister" }, veld, waarde, zin, casus);
    }

    [Theory]
    [InlineData("Invoer.NotitieTot", "", "Vul in tot wanneer")]
    [InlineData("Invoer.NotitieTot", "99-99-9999", "dag-maand-jaar")]
    [InlineData("Invoer.NotitieTot", "22-11-2026", "al voorbij")]
    public Task Notitie_voor_medewerkers(string veld, string waarde, string zin) =>
        Weigert("gezin", "Notitie bewaren", new() { ["Invoer.Notitie"] = "Er loopt een hond los.", ["Invoer.NotitieTot"] = "23-12-2026" }, veld, waarde, zin);

    public static TheoryData<string, string, string> Wegingen() => new()
    {
        { "Invoer.Kinderen[0].Oordeel", "", "Kies of Eén nu veilig genoeg is" },
        { "Invoer.Kinderen[0].Oordeel", "Misschien", "Deze keuze bestaat niet" },
        { "Invoer.Kinderen[0].Oordeel", "NogNiet", "Kies of Eén nu veilig genoeg is" },
        { "Invoer.Kinderen[0].Gronden", "", "Schrijf op wat je hebt gezien" },
        { "Invoer.Kinderen[0].Gronden", TeLang, "te lang: 20001 tekens" },
        { "Invoer.Bodemeisen[0].Wat", "", "Schrijf op wat er minimaal" },
        { "Invoer.Bodemeisen[0].Wat", Lang, "te lang" },
        { "Invoer.Bodemeisen[0].Wie", Lang, "te lang" },
        { "Invoer.Bodemeisen[0].Toetsdatum", "", "Vul in wanneer je deze bodemeis controleert" },
        { "Invoer.Bodemeisen[0].Toetsdatum", "22-11-2026", "al voorbij" },
        { "Invoer.Bodemeisen[0].Toetsdatum", "30-02-2027", "dag-maand-jaar" },
        { "Invoer.AlsHetMisgaat", TeLang, "te lang" },
        { "Invoer.BesprokenMet", Lang, "te lang" },
        { "Invoer.Instrument", Lang, "te lang" },
    };

    [Theory]
    [MemberData(nameof(Wegingen))]
    public Task Veiligheid_wegen(string veld, string waarde, string zin) => Weigert(
        "veiligheid", "Veiligheid vastleggen",
        new() { ["Invoer.Kinderen[0].Oordeel"] = "Onvoldoende", ["Invoer.Kinderen[0].Gronden"] = "Er is <b>geslagen</b>.", ["Invoer.Bodemeisen[0].Wat"] = "Er is altijd iemand bij", ["Invoer.Bodemeisen[0].Toetsdatum"] = "24-11-2026", ["Invoer.AlsHetMisgaat"] = "Oma belt." },
        veld, waarde, zin);

    public static TheoryData<string, string, string> Contacten() => new()
    {
        { "Invoer.Soort", "", "Kies hoe jullie contact hadden" },
        { "Invoer.Soort", "Postduif", "Deze keuze bestaat niet" },
        { "Invoer.Op", "", "Vul de dag van het contact in" },
        { "Invoer.Op", "gisteren", "dag-maand-jaar" },
        { "Invoer.Op", "24-11-2026", "nog niet geweest" },
        { "Invoer.Op", "30-04-2020", "nog niet geboren" },
        { "Invoer.Tijd", "25.00", "uren en minuten" },
        { "Invoer.Met", Lang, "te lang" },
        { "Invoer.Gezegd", "", "Schrijf kort op" },
        { "Invoer.Gezegd", TeLang, "te lang" },
        { "Invoer.Afgesproken", TeLang, "te lang" },
    };

    [Theory]
    [MemberData(nameof(Contacten))]
    public async Task Contact_vastleggen(string veld, string waarde, string zin)
    {
        var (casus, kind, _) = await Gezin();
        await Weigert("contact", "Contact vastleggen", new() { ["Invoer.Soort"] = "Telefoon", ["Invoer.Op"] = "23-11-2026", ["Invoer.Tijd"] = "9.30", ["Invoer.Met"] = "Żywiałowska", ["Invoer.Gezegd"] = "Het gaat goed.", ["Invoer.Gesproken"] = kind.ToString() }, veld, waarde, zin, casus);
    }

    [Theory]
    [InlineData("O'Brien")]
    [InlineData("Żywiałowska")]
    [InlineData("Sukarno")]
    [InlineData("نور الدين")]
    [InlineData("<b>Jan</b> & \"zn\"")]
    [InlineData("👩‍👧")]
    [InlineData("200")]
    public async Task Een_naam_die_bestaat_wordt_aangenomen_en_staat_er_zoals_hij_is(string naam)
    {
        naam = naam == "200" ? new string('w', 200) : naam;
        var (casus, _, _) = await Gezin();
        using var nadia = await Huis.Als("nadia");
        var na = await Formulier.Stuur(nadia, $"/casus/{casus}/gezin/persoon", "Bewaren", [("Invoer.Rol", "Familie"), ("Invoer.Achternaam", naam), ("Invoer.Bekend", "nieuw")]);
        na.Status.ShouldBe(HttpStatusCode.OK);
        na.Document.QuerySelectorAll(".een-mens__naam").Select(e => e.TextContent.Trim('\u2068', '\u2069')).ShouldContain(naam);
        na.Document.QuerySelector("main b").ShouldBeNull();
    }

    [Fact]
    public async Task Een_onbekende_dag_met_geschat_wordt_het_midden_van_het_jaar()
    {
        // A child more would come before the one of the shared family.
        var casus = await Proefgezin.Maak(Huis, "Twee", "Geschat");
        using var nadia = await Huis.Als("nadia");
        var na = await Formulier.Stuur(nadia, $"/casus/{casus}/gezin/persoon", "Bewaren", [("Invoer.Rol", "Kind"), ("Invoer.Voornaam", "Geschat"), ("Invoer.Achternaam", "Kind"), ("Invoer.Geboren", "00-00-2019"), ("Invoer.GeboorteGeschat", "true")]);
        na.Tekst.ShouldContain("kind, 7 jaar (geschat)");
        (await Huis.Uit(db => db.Set<Persoon>().Where(p => p.Voornaam == "Geschat").Select(p => p.Geboren).FirstAsync())).ShouldBe(new DateOnly(2019, 7, 1));
    }

    [Fact]
    public async Task Een_ouder_die_jonger_wordt_dan_zijn_kind_wordt_geweigerd_bij_toevoegen_en_wijzigen()
    {
        var (casus, _, ouder) = await Gezin();
        await Weigert("gezin/persoon", "Bewaren", new(Persoon) { ["Invoer.Rol"] = "Ouder", ["Invoer.Geboren"] = "01-01-1990" }, "Invoer.Geboren", "02-05-2020", "jonger dan een kind", casus);
        await Weigert($"gezin/persoon/{ouder}", "Bewaren", new() { ["Invoer.Achternaam"] = "Ouder", ["Invoer.Geboren"] = "01-01-1990" }, "Invoer.Geboren", "02-05-2020", "jonger dan een kind", casus);
    }

    [Fact]
    public async Task Een_kind_van_een_ander_gezin_in_het_formulier_wordt_niet_gewogen()
    {
        var casus = await Proefgezin.Maak(Huis, "Eigen", "Kind");
        var kind = await Proefgezin.Kind(Huis, casus);
        var vreemd = await Proefgezin.Kind(Huis, await Proefgezin.Maak(Huis, "Vreemd", "Kind"));
        using var nadia = await Huis.Als("nadia");
        var na = await Formulier.Stuur(nadia, $"/casus/{casus}/veiligheid", "Veiligheid vastleggen", [("Invoer.Kinderen[0].Id", vreemd.ToString()), ("Invoer.Kinderen[0].Oordeel", "Voldoende")]);
        na.Status.ShouldBe(HttpStatusCode.BadRequest);
        na.Fouten.ShouldHaveSingleItem().ShouldContain("Kies of Eigen nu veilig genoeg is");
        na.AlleTekst.ShouldNotContain("Vreemd");
        na.Document.GetElementsByName("Invoer.Kinderen[0].Id").Single().GetAttribute("value").ShouldBe(kind.ToString());
    }

    [Fact]
    public async Task Een_adres_of_gezag_van_een_ander_gezin_bestaat_hier_niet()
    {
        var (casus, _, _) = await Gezin();
        var ander = await Proefgezin.Maak(Huis, "Ander", "Huis", regisseur: "joost");
        var woning = (await Proefgezin.Huizen(Huis, ander)).Single();
        using var nadia = await Huis.Als("nadia");
        foreach (var pad in new[] { $"gezin/huis/{woning}", $"gezin/gezag/{woning}", $"gezin/persoon/{await Proefgezin.Kind(Huis, ander)}", $"gezin/lid/{await Proefgezin.Kind(Huis, ander)}" })
        {
            (await nadia.Get($"/casus/{casus}/{pad}")).Status.ShouldBe(HttpStatusCode.NotFound, pad);
        }
    }

    [Fact]
    public async Task Een_reuzenformulier_en_een_vervalst_formulier_geven_een_gewone_zin()
    {
        var (casus, _, _) = await Gezin();
        using var nadia = await Huis.Als("nadia");
        var voor = await Formulier.Stand(Huis);
        var reus = await Formulier.Stuur(nadia, $"/casus/{casus}/gezin/huis", "Adres bewaren", Enumerable.Range(0, 3000).Select(i => ($"x{i}", "y")));
        reus.Status.ShouldBe(HttpStatusCode.BadRequest);
        reus.Kop.ShouldNotBe("Er ging iets mis");
        var lijst = await Formulier.Stuur(nadia, $"/casus/{casus}/veiligheid", "Veiligheid vastleggen", Enumerable.Range(0, 900).Select(i => ($"Invoer.Bodemeisen[{i}].Wat", "")));
        lijst.Status.ShouldBe(HttpStatusCode.BadRequest);
        var vals = await Formulier.Stuur(nadia, $"/casus/{casus}/gezin/huis", "Adres bewaren", [("__RequestVerificationToken", "vals"), ("Invoer.Huisnaam", "Bij oma")]);
        vals.Status.ShouldBe(HttpStatusCode.BadRequest);
        vals.Kop.ShouldBe("Dit formulier is verlopen");
        (await Formulier.Stand(Huis)).ShouldBe(voor);
    }

    /// <summary>No browser sends it; who does gets a sentence, and an emptied form never passes for a wish to empty.</summary>
    [Fact]
    public async Task Een_nulteken_verandert_niets()
    {
        var (casus, _, _) = await Gezin();
        using var nadia = await Huis.Als("nadia");
        var voor = await Formulier.Stand(Huis);
        foreach (var (pad, knop, veld) in new[] { ("gezin", "Notitie bewaren", "Invoer.Notitie"), ("gezin/persoon", "Bewaren", "Invoer.Voornaam"), ("contact", "Contact vastleggen", "Invoer.Gezegd") })
        {
            var na = await Formulier.Stuur(nadia, $"/casus/{casus}/{pad}", knop, [(veld, "a\0b")]);
            na.Status.ShouldBe(HttpStatusCode.BadRequest, pad);
            na.Fouten.ShouldContain(f => f.StartsWith("We kunnen dit formulier niet lezen", StringComparison.Ordinal), pad);
            na.AlleTekst.ShouldNotContain("Failed to read");
        }

        (await Formulier.Stand(Huis)).ShouldBe(voor);
    }

    async Task Weigert(string pad, string knop, Dictionary<string, string> goed, string veld, string waarde, string zin, CasusId? bij = null)
    {
        var gezin = await Gezin();
        var casus = bij ?? gezin.Casus;
        await Formulier.Weigert(Huis, Gezinnen.GetValue(Huis, _ => throw new InvalidOperationException()).Nadia, $"/casus/{casus}/{pad}", knop, goed, veld, waarde, zin);
    }

    /// <summary>One family for all rows of a house: a child of six and a parent.</summary>
    async Task<(CasusId Casus, PersoonId Kind, PersoonId Ouder)> Gezin()
    {
        await Slot.WaitAsync();
        try
        {
            if (!Gezinnen.TryGetValue(Huis, out var gezin))
            {
                var casus = await Proefgezin.Maak(Huis, "Eén", "Kind");
                var ouder = await Proefgezin.Voeg(Huis, casus, new("Een", null, "Ouder") { Geboren = new(1990, 1, 1) }, Gezinsrol.Ouder);
                Gezinnen.Add(Huis, gezin = new(casus, await Proefgezin.Kind(Huis, casus), ouder, await Huis.Als("nadia")));
            }

            return (gezin.Casus, gezin.Kind, gezin.Ouder);
        }
        finally
        {
            Slot.Release();
        }
    }

    static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Huis, Proef> Gezinnen = [];

    /// <summary>Signed in once: some hundred wrong forms are sent.</summary>
    sealed record Proef(CasusId Casus, PersoonId Kind, PersoonId Ouder, Klant Nadia);
}

public sealed class FouteInvoerTests_Sqlite(SqliteHuis huis) : FouteInvoerTests(huis), IClassFixture<SqliteHuis>;

public sealed class FouteInvoerTests_Postgres(PostgresHuis huis) : FouteInvoerTests(huis), IClassFixture<PostgresHuis>;
