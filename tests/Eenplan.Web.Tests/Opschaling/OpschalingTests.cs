using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Opschaling;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Tests.Coordinatie;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Opschaling;

/// <summary>A crisis, advice of a GI and help that does not come, as the regisseur records them.</summary>
public abstract class OpschalingTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-060")]
    public async Task Een_crisis_vraagt_een_nieuwe_weging_en_een_plan_voor_zij_voorbij_is()
    {
        var casus = await Huis.Gezin("Sem", "Crisis");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/opschalen")).Vul("Wat is er aan de hand?", "Vader sloeg moeder.").Vul("Wat heb je meteen gedaan?", "Politie gebeld, vader is weg.").Druk("Crisis vastleggen");
        (await Huis.Uit(db => db.Set<Termijnregel>().AnyAsync(t => t.CasusId == casus && t.Code == "VeiligheidHerwegen"))).ShouldBeTrue();
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(5);
        try
        {
            var loopt = await nadia.Get($"/casus/{casus}/opschalen");
            var weigert = await loopt.Vul("Met wie maakte en controleerde je de veiligheidsafspraken?", "Tessa").Druk("De afspraken passen, de crisis is voorbij");
            weigert.Status.ShouldBe(HttpStatusCode.Conflict);
            weigert.Tekst.ShouldContain("Weeg eerst de directe veiligheid");
            await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "nadia");
            (await weigert.Druk("De afspraken passen, de crisis is voorbij")).Tekst.ShouldContain("De crisis is afgerond.");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    [Eis("CR-027")]
    public async Task Een_vraag_aan_een_gi_krijgt_haar_uitkomst_in_het_dossier()
    {
        var casus = await Huis.Gezin("Sem", "Samenspel");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/opschalen")).Vul("Welke instelling?", "Jeugdbescherming west").Vul("Wat vraag je?", "Is meer nodig dan vrijwillige hulp?").Vul("Gevraagd op", "20-11-2026").Druk("Vraag vastleggen");
        var id = await Huis.Uit(db => db.Set<Gioverleg>().Where(g => g.CasusId == casus).Select(g => g.Id).SingleAsync());
        var fout = await (await nadia.Get($"/casus/{casus}/opschalen/{id}")).Vul("Wat kwam eruit?", "Nog niet.").Vul("Wanneer?", "19-11-2026").Druk("Bewaren");
        fout.FoutBij("Wanneer?").ShouldNotBeNull().ShouldContain("20-11-2026");
        (await fout.Vul("Wanneer?", "23-11-2026").Druk("Bewaren")).Tekst.ShouldContain("Nog niet.");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("zonder maatregel");
    }

    [Fact]
    [Eis("CR-067")]
    public async Task Binnen_opschalen_kan_pas_na_antwoord_van_de_ander_of_met_reden()
    {
        var casus = await Huis.Gezin("Sem", "Wachtlijst");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/opschalen")).Vul("Welke organisatie levert niet?", "De Linde").Vul("Wat is afgesproken en gebeurt niet?", "De hulp start niet.").Vul("Aan wie heb je het voorgelegd?", "Manager").Vul("Voorgelegd op", "16-11-2026").Druk("Probleem vastleggen");
        var id = await Huis.Uit(db => db.Set<Escalatie>().Where(e => e.CasusId == casus).Select(e => e.Id).SingleAsync());
        var weigert = await (await nadia.Get($"/casus/{casus}/opschalen/{id}")).Vul("Met wie heb je het besproken?", "Afdelingshoofd").Vul("Besproken op", "23-11-2026").Druk("Opschalen in de eigen organisatie");
        weigert.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Huis.Uit(db => db.Set<Escalatie>().Where(e => e.Id == id).Select(e => e.EigenOp).SingleAsync())).ShouldBeNull();
    }
}

public sealed class OpschalingTests_Sqlite(SqliteHuis huis) : OpschalingTests(huis), IClassFixture<SqliteHuis>;

public sealed class OpschalingTests_Postgres(PostgresHuis huis) : OpschalingTests(huis), IClassFixture<PostgresHuis>;
