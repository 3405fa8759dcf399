using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Tests.Gezinsplan;

namespace Eenplan.Web.Tests.Reizen;

/// <summary>The main job in one readable test: one block per phase that exists, through the pages a worker sees.</summary>
public abstract class SignaalTotAfsluitingTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Van_eerste_zorg_tot_afsluiting()
    {
        // Signaal: somebody takes in a worry of the school.
        using var sanne = await Huis.Als("sanne");
        var lijst = await (await sanne.Get("/signalen/nieuw"))
            .Kies("Melder", "Professional").Vul("Naam en functie", "Inge Blom, intern begeleider").Vul("Voornaam", "Joël").Vul("Achternaam", "Mensah").Vul("Geboortedatum", "01-05-2020")
            .Vul("De zorg, in de woorden van de melder", "Joël vertelt dat hij 's nachts alleen is.").Kies("Hoe snel moet er iemand kijken?", "Deze week").Druk("Signaal vastleggen");
        lijst.Kop.ShouldBe("Eén signaal wacht op iemand");
        lijst.Tekst.ShouldContain("Joël, 6 jaar");

        // Toewijzen: the team leader gives it to Nadia, with Joost as fixed replacement.
        using var fatima = await Huis.Als("fatima");
        var toewijzen = await (await fatima.Get("/signalen")).Klik("Toewijzen");
        toewijzen.Tekst.ShouldContain("Nadia el Amrani: 0 van 13 gezinnen");
        (await toewijzen.Kies("Regisseur", "Nadia el Amrani: 0 van 13 gezinnen").Vul("Vaste vervanger", "Joost Hendriks").Druk("Toewijzen")).Kop.ShouldBe("Alle signalen zijn verdeeld");

        // Werkvoorraad: Nadia sees the child, and what it asks.
        using var nadia = await Huis.Als("nadia");
        var werk = await nadia.Get("/werkvoorraad");
        werk.Tekst.ShouldContain("Joël, 6 jaar");
        werk.Kop.ShouldBe("Joël heeft je vandaag nodig");
        werk.Tekst.ShouldContain("De directe veiligheid is nog niet gewogen.");
        var casus = await werk.Klik("Joël, 6 jaar");

        // Veiligheid: without a judgement there is no next phase; unsafe asks for a plan.
        var geweigerd = await casus.Druk("Naar screening");
        geweigerd.Status.ShouldBe(HttpStatusCode.Conflict);
        geweigerd.Fouten.ShouldHaveSingleItem().ShouldContain("Zonder oordeel over de directe veiligheid");
        var veiligheid = (await geweigerd.Klik("Veiligheid wegen"))
            .Kies("Is Joël op dit moment veilig genoeg?", "Nee, onvoldoende").Vul("Wat heb je gezien of gehoord over Joël?", "Joël is 's nachts alleen, zegt hij zelf.");
        var zonderEis = await veiligheid.Druk("Veiligheid vastleggen");
        zonderEis.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonderEis.Fouten.ShouldHaveSingleItem().ShouldContain("ten minste één bodemeis");
        var onveilig = await zonderEis.Vul("Wat moet minimaal geregeld zijn?", "Er is elke nacht een volwassene thuis").Vul("Eerste controle", "23-11-2026").Druk("Veiligheid vastleggen");
        onveilig.AlleTekst.ShouldContain("Onvoldoende");
        (await nadia.Get("/werkvoorraad")).Kop.ShouldBe("Joël heeft je vandaag nodig");

        // Contact and check, then safe again: the plan ends.
        var contact = await (await onveilig.Klik("Contact vastleggen")).Kies("Hoe hadden jullie contact?", "Huisbezoek").Vul("Met wie?", "moeder en Joël").Vul("Wat is er gezegd of gebeurd?", "Tante slaapt nu elke nacht in huis.")
            .Kies("Welk kind heb je gezien?", "Joël, 6 jaar").Kies("Welk kind heb je gesproken?", "Joël, 6 jaar").Druk("Contact vastleggen");
        contact.Tekst.ShouldContain("Tante slaapt nu elke nacht in huis.");
        var toets = await (await (await contact.Klik("Veiligheidsplan openen")).Klik("Controleren")).Kies("Is de bodemeis gehaald?", "Ja, gehaald").Vul("Wat zag of hoorde je?", "Efua is er elke nacht.").Vul("Volgende controle", "30-11-2026").Druk("Controle vastleggen");
        var veilig = await (await toets.Klik("Veiligheid")).Kies("Is Joël op dit moment veilig genoeg?", "Ja, voldoende").Druk("Veiligheid vastleggen");
        veilig.AlleTekst.ShouldContain("Voldoende");

        // Screening: now the chain goes on.
        var screening = await veilig.Druk("Naar screening");
        screening.AlleTekst.ShouldContain("Fase 3 van 8: Screening");

        // Screening: not everybody was asked yet; then the chain goes on.
        (await screening.Druk("Naar analyse")).Fouten.ShouldHaveSingleItem().ShouldContain("Van elk gezinslid ligt de vraag vast");
        var scherm = await screening.Klik("Screening");
        scherm.Tekst.ShouldContain("1 van 1 klaar", Case.Sensitive, "Joël is gezien en gesproken");
        var gevraagd = await (await scherm.Klik("Invullen voor Joël")).Kies("Is er een vraag?", "Ja").Vul("Wat is de vraag?", "Kan er iemand bij mij slapen?").Druk("Bewaren");
        gevraagd.Tekst.ShouldContain("Wat voor het plan nodig is, ligt vast.");

        // Analyse: made with the family, and laid down.
        var analyse = await (await (await gevraagd.Klik("Overzicht")).Druk("Naar analyse")).Klik("Analyse");
        analyse.AlleTekst.ShouldContain("Fase 4 van 8: Analyse");
        foreach (var soort in new[] { "Kracht", "Probleem", "Oorzaak" })
        {
            analyse = await (await analyse.Klik($"{soort} toevoegen")).Vul("Beschrijf het", $"Een {soort.ToLowerInvariant()} van het gezin").Kies("Is het dynamisch of statisch?", "Dynamisch").Kies("Wat kunnen jullie ermee?", "Het kan veranderen")
                .Kies("Wie zei het?", "Ouder of verzorger").Vul("Naam", "moeder").Druk("Bewaren");
        }

        var vast = await analyse.Vul("Welke patronen zie je in het gezin?", "Nachtdiensten").Vul("Hoe ging eerdere hulp?", "Er was geen hulp.").Vul("Hoe werken het kind, de opvoeding en de omgeving op elkaar in?", "Werk en slaap botsen.")
            .Vul("Welke eindsituatie is haalbaar?", "Elke nacht iemand thuis.").Vul("Met wie van het gezin maakte je dit?", "moeder en Joël").Druk("Analyse vastleggen");
        vast.Tekst.ShouldContain("Gemaakt met moeder en Joël.");

        // Overleg: without a consultation only with a reason; with one the chain goes on.
        var nogNiet = await (await vast.Klik("Overzicht")).Druk("Naar gezinsplan");
        nogNiet.Status.ShouldBe(HttpStatusCode.Conflict);
        var naarPlan = await nogNiet.Vul("Ik wijk hiervan af, omdat …", "Tante helpt al; we schrijven het plan meteen samen op.").Druk("Naar gezinsplan");
        naarPlan.AlleTekst.ShouldContain("Fase 5 van 8: Gezinsplan");

        // Gezinsplan: written with the family, signed by who has authority, in force.
        var hier = naarPlan.Pad[("/" + Huis.Proefstad).Length..];
        await (await nadia.Get(hier + "/gezin/persoon")).Kies("Wat is deze persoon in het gezin?", "Ouder").Vul("Voornaam", "Abena").Vul("Achternaam", "Mensah").Vul("Geboortedatum", "03-08-1997").Druk("Bewaren");
        await (await nadia.Get(hier + "/gezin/gezag")).Vul("Kind", "Joël, 6 jaar").Vul("Wat voor gezag?", "ouderlijk gezag").Vul("Wie heeft het?", "Abena Mensah").Vul("Vanaf", "01-05-2020").Vul("Waar heb je dit gelezen?", "gezagsregister").Druk("Gezag vastleggen");
        var vorm = (await (await (await nadia.Get(hier)).Klik("Gezinsplan")).Klik("Plan beginnen")).Doel(1, "Er is elke nacht iemand thuis");
        var plan = await vorm.Vul("Welk doel hoort hierbij? (1)", "Doel 1").Druk("Plan bewaren");
        plan.Tekst.ShouldContain("Er is elke nacht iemand thuis");
        await plan.Vul("Met wie?", "Abena en Joël").Druk("Plan is besproken");
        var teken = await (await nadia.Get(hier + "/gezinsplan")).Klik("Laten tekenen door Abena Mensah");
        var getekend = await teken.Kies("Hoe ging het?", "Abena Mensah tekent").Vul("Dit plan is gelezen of voorgelezen", "ja").Vul("Handtekening: Abena Mensah typt de eigen naam", "Abena").Druk("Vastleggen");
        (await getekend.Druk("Plan vaststellen")).Tekst.ShouldContain("geldt nu sinds 23-11-2026");

        // Toegang: the family manages with its own people; that is a decision too.
        var toegang = await (await nadia.Get(hier)).Druk("Naar toegang");
        toegang.AlleTekst.ShouldContain("Fase 6 van 8: Toegang");
        var vraag = await (await (await toegang.Klik("Hulp")).Klik("Vraag om hulp vastleggen")).Kies("Voor welk kind?", "Joël, 6 jaar").Vul("Welke hulp vraagt het gezin?", "Iemand die bij Joël slaapt.").Kies("Is er getekend?", "Het ondertekende gezinsplan is de aanvraag").Druk("Bewaren");
        var gewogen = await vraag.Vul("Welke hulp? (eigen netwerk)", "Tante Efua slaapt in huis").Vul("Voordelen (eigen netwerk)", "Vertrouwd").Vul("Nadelen (eigen netwerk)", "Zij werkt ook").Vul("Dit kiezen we (eigen netwerk)", "ja")
            .Vul("Voordelen (niets doen)", "Rust").Vul("Nadelen (niets doen)", "Joël is weer alleen").Vul("Wie koos samen?", "Abena, Efua en Joël").Druk("Bewaren");
        var besloten = await (await gewogen.Klik("Naar het besluit")).Kies("Wat besluit je?", "Geen jeugdhulp nodig").Vul("De hulp begint op", "23-11-2026").Vul("Waarom besluit je dit?", "Tante Efua en Abena lossen het samen op.").Druk("Besluit vastleggen");
        besloten.Fouten.ShouldBe([], besloten.Tekst);

        // Evaluatie: reached; the days are planned by themselves.
        var evaluatie = await (await nadia.Get(hier)).Druk("Naar evaluatie");
        evaluatie.AlleTekst.ShouldContain("Fase 7 van 8: Evaluatie");

        // Afsluiten and reopening.
        var regie = await (await evaluatie.Klik("Regie en afsluiten")).Vul("Waarom kan het gezin alleen verder?", "Het gezin redt het samen met tante Efua.").Vul("Wanneer vraag je nog één keer hoe het gaat?", "23-02-2027").Druk("Casus sluiten");
        regie.Tekst.ShouldContain("Gesloten op 23-11-2026");
        var heropend = await (await regie.Klik("Heropenen")).Vul("Waarom heropen je de casus?", "Moeder belt: tante is verhuisd.").Druk("Casus heropenen");
        heropend.AlleTekst.ShouldContain("Fase 7 van 8: Evaluatie");
        heropend.Tekst.ShouldContain("Casus heropend: Moeder belt: tante is verhuisd.");
    }
}

public sealed class SignaalTotAfsluitingTests_Sqlite(SqliteHuis huis) : SignaalTotAfsluitingTests(huis), IClassFixture<SqliteHuis>;

public sealed class SignaalTotAfsluitingTests_Postgres(PostgresHuis huis) : SignaalTotAfsluitingTests(huis), IClassFixture<PostgresHuis>;
