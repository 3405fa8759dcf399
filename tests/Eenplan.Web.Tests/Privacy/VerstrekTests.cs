using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Tests;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Post;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>Keeps what would have been mailed.</summary>
public sealed class Proefbezorger : IBezorger
{
    readonly Lock slot = new();

    public List<(Guid Id, Postbericht Bericht)> Bezorgd { get; } = [];

    /// <summary>What goes wrong; null when everything goes well.</summary>
    public Func<Postbericht, Bezorgfout?> Fout { get; set; } = _ => null;

    public async Task Bezorg(Gemeente gemeente, Guid id, Postbericht bericht, CancellationToken ct)
    {
        await Task.Yield();
        if (Fout(bericht) is { } fout)
        {
            throw fout;
        }

        lock (slot)
        {
            Bezorgd.Add((id, bericht));
        }
    }

    /// <summary>In place of the real way out, and without the rounds of the server itself.</summary>
    public static void In(IServiceCollection diensten)
    {
        diensten.Replace(ServiceDescriptor.Singleton<IBezorger>(new Proefbezorger()));
        diensten.Remove(diensten.Single(d => d.ImplementationType == typeof(Postbode)));
    }
}

public sealed class SqlitePosthuis : SqliteHuis
{
    protected override void Vervang(IServiceCollection services) => Proefbezorger.In(services);
}

public sealed class PostgresPosthuis : PostgresHuis
{
    protected override void Vervang(IServiceCollection services) => Proefbezorger.In(services);
}

/// <summary>What leaves a case: looked at first, recorded whole, sent through the outbox.</summary>
public abstract partial class VerstrekTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Geheim = "Er is elke nacht een volwassene thuis.";

    Proefbezorger Bezorger => (Proefbezorger)Huis.Diensten.GetRequiredService<IBezorger>();

    [Fact]
    public async Task Eerst_zie_je_de_letterlijke_tekst_en_pas_daarna_gaat_het_weg()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Kofi");
        using var nadia = await Huis.Als("nadia");
        var bekeken = await Vul(await nadia.Get($"/casus/{casus}/gedeeld/nieuw")).Druk("Eerst bekijken");
        bekeken.Kop.ShouldBe("Klopt dit?");
        bekeken.Tekst.ShouldContain(Geheim);
        (await Proefdossier.Alle<Verstrekking>(Huis)).ShouldNotContain(v => v.CasusId == casus);

        var klaar = await bekeken.Druk("Ja, versturen");
        klaar.Kop.ShouldBe("De afspraken voor de nacht");
        klaar.Tekst.ShouldContain("Wacht op verzenden");
        klaar.Tekst.ShouldContain(Geheim);
        klaar.Tekst.ShouldContain("Uitvoering van de Jeugdwet");

        var vast = (await Proefdossier.Alle<Verstrekking>(Huis)).Single(v => v.CasusId == casus);
        vast.Op.ShouldBe(Huis.Klok.Nu);
        vast.Door.ShouldBe(Proefmedewerkers.Id("nadia"));
        (vast.Ontvanger, vast.Adres, vast.Doel, vast.Personen.Count).ShouldBe(("Ama Kofi", "ama@thuis.example", "Weten wat is afgesproken", 1));
        (await Proefdossier.Feiten(Huis, casus))[^1].ShouldBe("InformatieGedeeld: Gedeeld met Ama Kofi (per e-mail): De afspraken voor de nacht. Doel: Weten wat is afgesproken. Grond: uitvoering van de jeugdwet.");
        var wachtend = (await Proefdossier.Alle<Uitbakbericht>(Huis)).Single(b => b.Herkomst == vast.Id);
        foreach (var bytes in new[] { vast.Inhoud, wachtend.Inhoud! })
        {
            Encoding.UTF8.GetString(bytes).ShouldNotContain("volwassene");
        }

        (await Ronde()).ShouldBeGreaterThan(0);
        var brief = Bezorger.Bezorgd.Single(b => b.Id == wachtend.Id).Bericht;
        brief.ShouldBe(new Postbericht("ama@thuis.example", "Ama Kofi", "Bericht van de gemeente Proefstad", Geheim));
        (await nadia.Get($"/casus/{casus}/gedeeld")).Tekst.ShouldContain("Verzonden");
    }

    [Fact]
    public async Task Zonder_doel_grond_en_persoon_gaat_niets_weg_en_blijft_staan_wat_je_typte()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Bakker");
        using var nadia = await Huis.Als("nadia");
        var geweigerd = await (await nadia.Get($"/casus/{casus}/gedeeld/nieuw")).Vul("De tekst", Geheim).Kies("Hoe geef je het?", "Per e-mail").Vul("E-mailadres of telefoonnummer", "geen adres").Druk("Eerst bekijken");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Waarde("De tekst").ShouldBe(Geheim);
        geweigerd.FoutBij("Waarvoor heeft de ander dit nodig?").ShouldBe("Schrijf op waarvoor de ander dit nodig heeft.".Replace("ander", "ontvanger", StringComparison.Ordinal));
        geweigerd.FoutBij("E-mailadres of telefoonnummer")!.ShouldContain("naam@school.example");
        geweigerd.Fouten.ShouldContain("Kies waarom je dit mag delen.");
        geweigerd.Fouten.ShouldContain("Kies over wie dit gaat.");
    }

    [Fact]
    public async Task Gegevens_van_iemand_buiten_het_gezin_gaan_niet_mee()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Visser");
        using var nadia = await Huis.Als("nadia");
        var vorm = Vul(await nadia.Get($"/casus/{casus}/gedeeld/nieuw"));
        vorm.Document.QuerySelector("input[name='Invoer.Over']")!.SetAttribute("value", Guid.Parse("00000000-0000-7000-8000-000000000001").ToString());
        var geweigerd = await vorm.Druk("Eerst bekijken");
        geweigerd.Fouten.ShouldBe(["Kies alleen mensen van dit gezin."]);
    }

    [Fact]
    public async Task Een_professional_krijgt_een_link_zonder_inhoud_en_opent_met_de_code()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Yilmaz");
        using var nadia = await Huis.Als("nadia");
        var gedeeld = await (await Vul(await nadia.Get($"/casus/{casus}/gedeeld/nieuw")).Kies("Aan wie geef je dit?", "Een professional buiten de gemeente").Vul("Naam", "Inge Blom, school").Druk("Eerst bekijken")).Druk("Ja, versturen");
        var code = gedeeld.Document.QuerySelector(".een-ophaalcode")!.TextContent.Trim();
        await Ronde();
        var brief = Bezorger.Bezorgd[^1].Bericht;
        brief.Onderwerp.ShouldBe("Er staat iets voor u klaar bij de gemeente Proefstad");
        foreach (var niet in new[] { "Yilmaz", "Joël", "nacht", code, code.Replace(" ", "", StringComparison.Ordinal) })
        {
            (brief.Onderwerp + brief.Tekst).ShouldNotContain(niet);
        }

        using var inge = Huis.Niemand();
        var pad = Link().Match(brief.Tekst).Value;
        var deur = await inge.Get(pad);
        deur.AlleTekst.ShouldNotContain("nacht");
        (await deur.Vul("Code", "12").Druk("Openen")).FoutBij("Code")!.ShouldContain("Deze code klopt niet");
        var open = await (await inge.Get(pad)).Vul("Code", code).Druk("Openen");
        open.Kop.ShouldBe("De afspraken voor de nacht");
        open.Tekst.ShouldContain(Geheim);
        (await Proefdossier.Feiten(Huis, casus))[^1].ShouldStartWith("VerstrekkingOpgehaald: Inge Blom, school heeft gelezen wat klaarstond");
        var later = await nadia.Get(Pad(gedeeld));
        later.Tekst.ShouldContain("Gelezen");
        later.Document.QuerySelector(".een-ophaalcode").ShouldBeNull();
    }

    [Fact]
    public async Task Na_vijf_verkeerde_codes_helpt_alleen_een_nieuwe_code()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Dijkstra");
        using var nadia = await Huis.Als("nadia");
        var gedeeld = await (await Vul(await nadia.Get($"/casus/{casus}/gedeeld/nieuw")).Kies("Aan wie geef je dit?", "Een professional buiten de gemeente").Druk("Eerst bekijken")).Druk("Ja, versturen");
        var oud = gedeeld.Document.QuerySelector(".een-ophaalcode")!.TextContent.Trim();
        await Ronde();
        using var inge = Huis.Niemand();
        var deur = await inge.Get(Link().Match(Bezorger.Bezorgd[^1].Bericht.Tekst).Value);
        for (var poging = 1; poging <= Ophaalpunt.MeestePogingen; poging++)
        {
            deur = await deur.Vul("Code", "fout").Druk("Openen");
        }

        deur.FoutBij("Code")!.ShouldContain("vraag om een nieuwe code");
        (await deur.Vul("Code", oud).Druk("Openen")).AlleTekst.ShouldNotContain(Geheim);
        (await Proefdossier.Feiten(Huis, casus)).Count(f => f.StartsWith("OphalenGeblokkeerd", StringComparison.Ordinal)).ShouldBe(1);

        var vernieuwd = await (await nadia.Get(Pad(gedeeld))).Druk("Maak een nieuwe code");
        (await deur.Vul("Code", vernieuwd.Document.QuerySelector(".een-ophaalcode")!.TextContent).Druk("Openen")).Tekst.ShouldContain(Geheim);
        Huis.Klok.Nu += TimeSpan.FromDays(Ophaalpunt.Dagen + 1);
        (await deur.Vul("Code", vernieuwd.Document.QuerySelector(".een-ophaalcode")!.TextContent).Druk("Openen")).FoutBij("Code")!.ShouldContain("staat niet meer klaar");
        Huis.Klok.Nu = Proefklok.Maandag;
    }

    [Fact]
    public async Task Wat_gedeeld_is_ziet_alleen_wie_de_casus_mag_zien()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Smit");
        using var nadia = await Huis.Als("nadia");
        var gedeeld = await (await Vul(await nadia.Get($"/casus/{casus}/gedeeld/nieuw")).Druk("Eerst bekijken")).Druk("Ja, versturen");
        (await nadia.Get(Pad(gedeeld))).Tekst.ShouldContain(Geheim);
        using var bram = await Huis.Als("bram");
        foreach (var pad in new[] { $"/casus/{casus}/gedeeld", $"/casus/{casus}/gedeeld/nieuw", Pad(gedeeld) })
        {
            (await bram.Get(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        var (ander, _) = await Proefdossier.Maak(Huis, "Mulder");
        (await nadia.Get($"/casus/{ander}/gedeeld/{gedeeld.Pad.Split('/')[^1]}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.Get($"/casus/{ander}/gedeeld")).Tekst.ShouldContain("nog niets over dit gezin gedeeld");
    }

    /// <summary>Where a page stands within the gemeente.</summary>
    static string Pad(Pagina pagina) => pagina.Pad[("/" + Eenplan.Tests.Huis.Proefstad).Length..];

    Task<int> Ronde() => Huis.Diensten.GetRequiredService<Postronde>().Voer(Huis.Gemeente(), CancellationToken.None);

    static Pagina Vul(Pagina vorm) => vorm
        .Kies("Aan wie geef je dit?", "Een ouder, jeugdige of iemand uit het netwerk").Vul("Naam", "Ama Kofi").Kies("Hoe geef je het?", "Per e-mail")
        .Vul("E-mailadres of telefoonnummer", "ama@thuis.example").Kies("Over wie gaat het?", vorm.Document.QuerySelector("input[name='Invoer.Over']")!.ParentElement!.TextContent.Trim())
        .Vul("Welke gegevens zijn dit?", "De afspraken voor de nacht").Vul("De tekst", Geheim).Vul("Waarvoor heeft de ander dit nodig?", "Weten wat is afgesproken")
        .Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet");

    [GeneratedRegex("(?<=/proefstad)/klaar/[0-9a-f]{32}")]
    private static partial Regex Link();
}

public sealed class VerstrekTests_Sqlite(SqlitePosthuis huis) : VerstrekTests(huis), IClassFixture<SqlitePosthuis>;

public sealed class VerstrekTests_Postgres(PostgresPosthuis huis) : VerstrekTests(huis), IClassFixture<PostgresPosthuis>;
