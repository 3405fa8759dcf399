using System.Net;
using AngleSharp.Dom;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Invoer;

/// <summary>Issue 2 §7 for the forms of daily case work: signal, closing, birth, moving and leaving, bodemeisen and tasks.</summary>
public abstract class FouteInvoerCasuswerkTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly SemaphoreSlim Slot = new(1);
    static readonly string Lang = new('w', 201);
    static readonly string TeLang = new('w', 20_001);
    const string Niemand = "11111111-1111-1111-1111-111111111111";

    static readonly Dictionary<string, string> Signaal = new()
    {
        ["Invoer.Kinderen[0].Voornaam"] = "Qxandrië",
        ["Invoer.Kinderen[0].Achternaam"] = "Żywiałowska",
        ["Invoer.Kinderen[0].Geboren"] = "01-05-2018",
        ["Invoer.Adres"] = "’t Hof 1",
        ["Invoer.Zorg"] = "Komt met <b>blauwe</b> plekken.",
        ["Invoer.AlGedaan"] = "Gebeld.",
        ["Invoer.Urgentie"] = "DezeWeek",
        ["Invoer.Soort"] = "Professional",
        ["Invoer.Melder"] = "Siobhán O'Brien",
    };

    public static TheoryData<string, string, string> Signalen() => new()
    {
        { "Invoer.Kinderen[0].Achternaam", "", "Vul de achternaam van het kind in" },
        { "Invoer.Kinderen[0].Achternaam", "\u0007\u202E", "Vul de achternaam van het kind in" },
        { "Invoer.Kinderen[0].Achternaam", Lang, "te lang: 201 tekens" },
        { "Invoer.Kinderen[0].Voornaam", Lang, "te lang: 201 tekens" },
        { "Invoer.Kinderen[0].Geboren", "31-02-2018", "dag-maand-jaar" },
        { "Invoer.Kinderen[0].Geboren", "00-00-2018", "Vul een hele datum in" },
        { "Invoer.Kinderen[0].Geboren", "24-11-2026", "ligt in de toekomst" },
        { "Invoer.Kinderen[0].Geboren", "01-01-1901", "125 jaar" },
        { "Invoer.Adres", Lang, "te lang" },
        { "Invoer.Postcode", "2711 A", "vier cijfers en twee letters" },
        { "Invoer.Wijk", "Atlantis", "staat niet in de lijst" },
        { "Invoer.Zorg", "", "Schrijf op wat er aan de hand is" },
        { "Invoer.Zorg", TeLang, "te lang: 20001 tekens" },
        { "Invoer.AlGedaan", TeLang, "te lang: 20001 tekens" },
        { "Invoer.Urgentie", "", "Kies hoe snel er iemand moet kijken" },
        { "Invoer.Urgentie", "Ooit", "Deze keuze bestaat niet" },
        { "Invoer.Soort", "", "Kies wie de zorg meldt" },
        { "Invoer.Soort", "Robot", "Deze keuze bestaat niet" },
        { "Invoer.Melder", "", "Vul de naam en functie van de professional in" },
        { "Invoer.Melder", Lang, "te lang" },
        { "Invoer.Bereikbaar", Lang, "te lang" },
    };

    [Theory]
    [MemberData(nameof(Signalen))]
    public async Task Signaal_vastleggen(string veld, string waarde, string zin) =>
        await Formulier.Weigert(Huis, (await Gezin()).Sanne, "/signalen/nieuw", "Signaal vastleggen", Signaal, veld, waarde, zin);

    [Theory]
    [InlineData("Voornaam")]
    [InlineData("Achternaam")]
    public async Task Ook_een_signaal_dat_bij_een_casus_komt_houdt_namen_kort(string veld)
    {
        var gezin = await Gezin();
        await Formulier.Weigert(Huis, gezin.Nadia, "/signalen/nieuw", "Signaal vastleggen", new Dictionary<string, string>(Signaal) { ["Invoer.HoortBij"] = gezin.Veilig.ToString() }, $"Invoer.Kinderen[0].{veld}", Lang, "te lang: 201 tekens");
    }

    [Theory]
    [InlineData("24-11-2025", "uitgerekende datum ligt te ver weg")]
    [InlineData("", "Vul de uitgerekende datum in")]
    public async Task Signaal_over_een_kind_dat_nog_komt(string dag, string zin) =>
        await Formulier.Weigert(Huis, (await Gezin()).Sanne, "/signalen/nieuw", "Signaal vastleggen", new Dictionary<string, string>(Signaal) { ["Invoer.Kinderen[0].NogNietGeboren"] = "true" }, "Invoer.Kinderen[0].Geboren", dag, zin);

    [Theory]
    [InlineData("O'Brien")]
    [InlineData("Żywiałowska")]
    [InlineData("Sukarno")]
    [InlineData("نور الدين")]
    [InlineData("<b>Jan</b> & \"zn\"")]
    [InlineData("200")]
    public async Task Een_signaal_over_een_naam_die_bestaat_wordt_aangenomen(string naam)
    {
        naam = naam == "200" ? new string('w', 200) : naam;
        var na = await Formulier.Stuur((await Gezin()).Sanne, "/signalen/nieuw", "Signaal vastleggen", new Dictionary<string, string>(Signaal) { ["Invoer.Kinderen[0].Voornaam"] = "", ["Invoer.Kinderen[0].Achternaam"] = naam, ["Invoer.HoortBij"] = "nieuw" }.Select(v => (v.Key, v.Value)));
        na.Status.ShouldBe(HttpStatusCode.OK, string.Join(" | ", na.Fouten));
        na.AlleTekst.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal).ShouldContain(naam);
        na.Document.QuerySelector("main b").ShouldBeNull();
    }

    public static TheoryData<string, string, string> Sluitingen() => new()
    {
        { "Invoer.Reden", "", "Schrijf op waarom de casus kan sluiten" },
        { "Invoer.Reden", "\u0007", "Schrijf op waarom de casus kan sluiten" },
        { "Invoer.Reden", TeLang, "te lang: 20001 tekens" },
        { "Invoer.Waakdatum", "", "Vul in wanneer je nog één keer vraagt" },
        { "Invoer.Waakdatum", "29-02-2027", "dag-maand-jaar" },
        { "Invoer.Waakdatum", "00-03-2027", "Vul een hele datum in" },
        { "Invoer.Waakdatum", "23-11-2026", "Kies een dag na vandaag" },
        { "Invoer.Waakdatum", "01-01-2020", "Kies een dag na vandaag" },
    };

    [Theory]
    [MemberData(nameof(Sluitingen))]
    public Task Casus_sluiten(string veld, string waarde, string zin) =>
        Weigert(p => p.Veilig, "regie", "Casus sluiten", new() { ["Invoer.Reden"] = "Oma's rooster werkt.", ["Invoer.Waakdatum"] = "23-02-2027" }, veld, waarde, zin);

    public static TheoryData<string, string, string> Geboorten() => new()
    {
        { "Invoer.Voornaam", "", "Vul de voornaam van het kind in" },
        { "Invoer.Voornaam", "\u0007", "Vul de voornaam van het kind in" },
        { "Invoer.Voornaam", Lang, "te lang: 201 tekens" },
        { "Invoer.Geboren", "", "Vul in wanneer het kind is geboren" },
        { "Invoer.Geboren", "31-11-2026", "dag-maand-jaar" },
        { "Invoer.Geboren", "00-11-2026", "Vul een hele datum in" },
        { "Invoer.Geboren", "24-11-2026", "nog niet geweest" },
        { "Invoer.Geboren", "01-01-2026", "past niet bij de uitgerekende datum" },
        { "Invoer.Geslacht", "Foo", "Deze keuze bestaat niet" },
    };

    [Theory]
    [MemberData(nameof(Geboorten))]
    public async Task Geboorte_melden(string veld, string waarde, string zin) =>
        await Weigert(p => p.Veilig, $"gezin/geboren/{(await Gezin()).Verwacht}", "Geboorte vastleggen", new() { ["Invoer.Voornaam"] = "D'Arcy", ["Invoer.Geboren"] = "20-11-2026", ["Invoer.Geslacht"] = "Vrouw" }, veld, waarde, zin);

    public static TheoryData<string, string, string> Verhuizingen() => new()
    {
        { "Invoer.Huishouden", "x", "Deze keuze bestaat niet" },
        { "Invoer.Huishouden", Niemand, "hoort niet bij dit gezin" },
        { "Invoer.Huishouden", "vreemd", "hoort niet bij dit gezin" },
        { "Invoer.Sinds", "", "Vul in sinds wanneer" },
        { "Invoer.Sinds", "31-06-2026", "dag-maand-jaar" },
        { "Invoer.Sinds", "24-11-2026", "nog niet geweest" },
        { "Invoer.Sinds", "01-01-1980", "hoort sinds" },
    };

    [Theory]
    [MemberData(nameof(Verhuizingen))]
    public async Task Verhuizing_van_een_lid(string veld, string waarde, string zin)
    {
        var gezin = await Gezin();
        waarde = waarde == "vreemd" ? gezin.VreemdHuis.ToString() : waarde;
        await Weigert(p => p.Veilig, $"gezin/lid/{gezin.Ouder}", "Verhuizing vastleggen", new() { ["Invoer.Huishouden"] = gezin.Huis.ToString(), ["Invoer.Sinds"] = "23-11-2026" }, veld, waarde, zin);
    }

    [Theory]
    [InlineData("", "Kies wat deze persoon in het gezin is")]
    [InlineData("Hond", "Deze keuze bestaat niet")]
    [InlineData("Kind", "wordt hier geen volwassene")]
    public async Task Plaats_van_een_lid(string waarde, string zin) => await Weigert(p => p.Veilig, $"gezin/lid/{(await Gezin()).Ouder}", "Plaats bewaren", [], "Invoer.Rol", waarde, zin);

    [Theory]
    [InlineData("", "Vul de laatste dag in")]
    [InlineData("31-06-2026", "dag-maand-jaar")]
    [InlineData("24-11-2026", "nog niet geweest")]
    [InlineData("01-01-1980", "hoort sinds")]
    public async Task Vertrek_van_een_lid(string waarde, string zin) => await Weigert(p => p.Veilig, $"gezin/lid/{(await Gezin()).Ouder}/weg", "Ja, uit het gezin laten gaan", [], "Invoer.Tot", waarde, zin);

    static readonly Dictionary<string, string> Eis = new() { ["Invoer.Wat"] = "Er is <i>altijd</i> iemand bij", ["Invoer.Wie"] = "oma", ["Invoer.WieControleert"] = "O'Brien", ["Invoer.Hoe"] = "bellen", ["Invoer.Toetsdatum"] = "25-11-2026" };

    public static TheoryData<string, string, string> Eisen() => new()
    {
        { "Invoer.Wat", "", "Schrijf op wat er minimaal" },
        { "Invoer.Wat", "\u0007", "Schrijf op wat er minimaal" },
        { "Invoer.Wat", Lang, "te lang: 201 tekens" },
        { "Invoer.Wie", Lang, "te lang" },
        { "Invoer.WieControleert", Lang, "te lang" },
        { "Invoer.Hoe", Lang, "te lang" },
        { "Invoer.Toetsdatum", "", "Vul in wanneer je deze bodemeis controleert" },
        { "Invoer.Toetsdatum", "22-11-2026", "al voorbij" },
        { "Invoer.Toetsdatum", "31-11-2026", "dag-maand-jaar" },
    };

    [Theory]
    [MemberData(nameof(Eisen))]
    public Task Bodemeis_toevoegen(string veld, string waarde, string zin) => Weigert(p => p.Onveilig, "veiligheid/eis", "Bodemeis toevoegen", Eis, veld, waarde, zin);

    public static TheoryData<string, string, string> Toetsen() => new()
    {
        { "Invoer.Status", "", "Kies of de bodemeis is gehaald" },
        { "Invoer.Status", "Open", "Kies of de bodemeis is gehaald" },
        { "Invoer.Status", "Bijna", "Deze keuze bestaat niet" },
        { "Invoer.Bevinding", "", "Schrijf kort op wat je zag of hoorde" },
        { "Invoer.Bevinding", TeLang, "te lang: 20001 tekens" },
        { "Invoer.Volgende", "", "Vul in wanneer je opnieuw controleert" },
        { "Invoer.Volgende", "23-11-2026", "Kies een dag na vandaag" },
        { "Invoer.Volgende", "30-02-2027", "dag-maand-jaar" },
    };

    [Theory]
    [MemberData(nameof(Toetsen))]
    public async Task Bodemeis_controleren(string veld, string waarde, string zin) =>
        await Weigert(p => p.Onveilig, $"veiligheid/{(await Gezin()).Bodemeis}", "Controle vastleggen", new() { ["Invoer.Status"] = "Gehaald", ["Invoer.Bevinding"] = "Oma was er.", ["Invoer.Volgende"] = "30-11-2026" }, veld, waarde, zin);

    public static TheoryData<string, string, string> Verzettingen() => new()
    {
        { "Invoer.NieuweDag", "", "Vul in op welke dag" },
        { "Invoer.NieuweDag", "22-11-2026", "al voorbij" },
        { "Invoer.NieuweDag", "31-11-2026", "dag-maand-jaar" },
        { "Invoer.Reden", "", "Schrijf op waarom de controle" },
        { "Invoer.Reden", TeLang, "te lang: 20001 tekens" },
    };

    [Theory]
    [MemberData(nameof(Verzettingen))]
    public async Task Controle_verzetten(string veld, string waarde, string zin) =>
        await Weigert(p => p.Onveilig, $"veiligheid/{(await Gezin()).Bodemeis}", "Controle verzetten", new() { ["Invoer.NieuweDag"] = "26-11-2026", ["Invoer.Reden"] = "Oma is morgen weg." }, veld, waarde, zin);

    public static TheoryData<string, string, string> Taken() => new()
    {
        { "Invoer.Wat", "", "Schrijf op wat er moet gebeuren" },
        { "Invoer.Wat", "\u0007", "Schrijf op wat er moet gebeuren" },
        { "Invoer.Wat", Lang, "te lang: 201 tekens" },
        { "Invoer.Uiterlijk", "", "Vul een dag in" },
        { "Invoer.Uiterlijk", "22-11-2026", "al voorbij" },
        { "Invoer.Uiterlijk", "31-02-2027", "dag-maand-jaar" },
        { "Invoer.WachtOp", Lang, "te lang: 201 tekens" },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public Task Taak_maken(string veld, string waarde, string zin) => Weigert(p => p.Onveilig, "taken", "Taak maken", Taak, veld, waarde, zin);

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task Taak_wijzigen(string veld, string waarde, string zin) => await Weigert(p => p.Onveilig, $"taken/{(await Gezin()).Taak}", "Taak wijzigen", Taak, veld, waarde, zin);

    [Fact]
    public async Task Een_reden_van_wijzigen_of_intrekken_is_een_regel()
    {
        var pad = $"taken/{(await Gezin()).Taak}";
        await Weigert(p => p.Onveilig, pad, "Taak wijzigen", Taak, "Invoer.Reden", Lang, "te lang: 201 tekens");
        await Weigert(p => p.Onveilig, pad, "Ja, trek deze taak in", [], "Invoer.Intrekreden", Lang, "te lang: 201 tekens");
    }

    static readonly Dictionary<string, string> Taak = new() { ["Invoer.Wat"] = "Bel <b>O'Brien</b>", ["Invoer.Uiterlijk"] = "30-11-2026", ["Invoer.WachtOp"] = "نور" };

    [Fact]
    public async Task Een_taak_van_een_ander_gezin_of_die_al_klaar_is_wordt_niet_nog_eens_afgerond()
    {
        var gezin = await Gezin();
        var vreemd = await Huis.Als("joost", d => d.GetRequiredService<MaakTaak>().VoerUit(new(gezin.Vreemd, "Bel school", "30-11-2026", null), CancellationToken.None));
        var klaar = await Huis.Als("nadia", d => d.GetRequiredService<MaakTaak>().VoerUit(new(gezin.Onveilig, "Bel de dokter", "30-11-2026", null), CancellationToken.None));
        await Huis.Als("nadia", d => d.GetRequiredService<RondTaakAf>().VoerUit(new(gezin.Onveilig, klaar), CancellationToken.None));
        var voor = await Formulier.Stand(Huis);
        var ander = await Formulier.Stuur(gezin.Nadia, $"/casus/{gezin.Onveilig}/taken", "Klaar", [("taak", vreemd.ToString())]);
        ander.Status.ShouldBe(HttpStatusCode.NotFound);
        ander.AlleTekst.ShouldNotContain("Bel school");
        var weer = await Formulier.Stuur(gezin.Nadia, $"/casus/{gezin.Onveilig}/taken", "Klaar", [("taak", klaar.ToString())]);
        weer.Status.ShouldBe(HttpStatusCode.Conflict);
        weer.Fouten.ShouldHaveSingleItem().ShouldContain("al afgerond");
        weer.Tekst.ShouldContain("Bel de buurvrouw", Case.Sensitive, "de lijst staat er nog");
        (await gezin.Nadia.Get($"/casus/{gezin.Onveilig}/taken/{vreemd}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await gezin.Nadia.Get($"/casus/{gezin.Onveilig}/taken/{klaar}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Formulier.Stand(Huis)).ShouldBe(voor);
        (await Huis.Uit(db => db.Set<Taak>().Where(t => t.Id == vreemd).Select(t => t.Klaar).SingleAsync())).ShouldBeNull();
    }

    [Fact]
    public async Task Een_nulteken_verandert_niets()
    {
        var gezin = await Gezin();
        var voor = await Formulier.Stand(Huis);
        foreach (var (klant, pad, knop, veld) in new[]
        {
            (gezin.Sanne, "/signalen/nieuw", "Signaal vastleggen", "Invoer.Zorg"), (gezin.Nadia, $"/casus/{gezin.Veilig}/regie", "Casus sluiten", "Invoer.Reden"),
            (gezin.Nadia, $"/casus/{gezin.Veilig}/gezin/geboren/{gezin.Verwacht}", "Geboorte vastleggen", "Invoer.Voornaam"), (gezin.Nadia, $"/casus/{gezin.Onveilig}/veiligheid/eis", "Bodemeis toevoegen", "Invoer.Wat"),
            (gezin.Nadia, $"/casus/{gezin.Onveilig}/taken", "Taak maken", "Invoer.Wat"), (gezin.Nadia, $"/casus/{gezin.Onveilig}/taken/{gezin.Taak}", "Taak wijzigen", "Invoer.Wat"),
        })
        {
            var na = await Formulier.Stuur(klant, pad, knop, [(veld, "a\0b")]);
            na.Status.ShouldBe(HttpStatusCode.BadRequest, pad);
            na.Fouten.ShouldContain(f => f.StartsWith("We kunnen dit formulier niet lezen", StringComparison.Ordinal), pad);
        }

        (await Formulier.Stand(Huis)).ShouldBe(voor);
    }

    async Task Weigert(Func<Proef, CasusId> casus, string pad, string knop, Dictionary<string, string> goed, string veld, string waarde, string zin)
    {
        var gezin = await Gezin();
        await Formulier.Weigert(Huis, gezin.Nadia, $"/casus/{casus(gezin)}/{pad}", knop, goed, veld, waarde, zin);
    }

    /// <summary>For all rows of a house: a safe family with an expected child, an unsafe one with a plan and a task, and one of a colleague.</summary>
    async Task<Proef> Gezin()
    {
        await Slot.WaitAsync();
        try
        {
            if (!Gezinnen.TryGetValue(Huis, out var gezin))
            {
                var veilig = await Proefgezin.Maak(Huis, "Rust", "Kalm");
                var ouder = await Proefgezin.Voeg(Huis, veilig, new("Een", null, "Kalm") { Geboren = new(1990, 1, 1) }, Gezinsrol.Ouder);
                var verwacht = await Proefgezin.Voeg(Huis, veilig, new(null, null, "Kalm") { Uitgerekend = new(2026, 11, 25) }, Gezinsrol.Kind);
                await Huis.Weeg(veilig, Veiligheidsoordeel.Voldoende, "nadia");
                var onveilig = await Proefgezin.Maak(Huis, "Storm", "Woelig");
                await Huis.Weeg(onveilig, Veiligheidsoordeel.Onvoldoende, "nadia");
                var vreemd = await Proefgezin.Maak(Huis, "Ander", "Elders", regisseur: "joost");
                gezin = new(
                    veilig, onveilig, vreemd, ouder, verwacht, (await Proefgezin.Huizen(Huis, veilig)).Single(), (await Proefgezin.Huizen(Huis, vreemd)).Single(),
                    await Huis.Uit(db => db.Set<Veiligheidsplan>().Where(p => p.CasusId == onveilig).SelectMany(p => p.Bodemeisen).Select(b => b.Id).SingleAsync()),
                    await Huis.Als("nadia", d => d.GetRequiredService<MaakTaak>().VoerUit(new(onveilig, "Bel de buurvrouw", "30-11-2026", null), CancellationToken.None)),
                    await Huis.Als("nadia"), await Huis.Als("sanne"));
                Gezinnen.Add(Huis, gezin);
            }

            return gezin;
        }
        finally
        {
            Slot.Release();
        }
    }

    static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Huis, Proef> Gezinnen = [];

    /// <summary>Signed in once: some hundred wrong forms are sent.</summary>
    sealed record Proef(CasusId Veilig, CasusId Onveilig, CasusId Vreemd, PersoonId Ouder, PersoonId Verwacht, Guid Huis, Guid VreemdHuis, Guid Bodemeis, Guid Taak, Klant Nadia, Klant Sanne);
}

public sealed class FouteInvoerCasuswerkTests_Sqlite(SqliteHuis huis) : FouteInvoerCasuswerkTests(huis), IClassFixture<SqliteHuis>;

public sealed class FouteInvoerCasuswerkTests_Postgres(PostgresHuis huis) : FouteInvoerCasuswerkTests(huis), IClassFixture<PostgresHuis>;
