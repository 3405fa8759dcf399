using Eenplan.Bench;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Tests.Prestatie;

/// <summary>Fills a house with many families, one of them with twelve children, and signs in as the worker who has them.</summary>
public static class Volhuis
{
    public static async Task<(Klant Klant, CasusId Klein, CasusId Groot)> Vul(Huis huis, int casussen)
    {
        await new Massavulling(huis.Diensten, huis.Gemeente(), huis.Klok.Nu).Maak(casussen);
        var ik = (MedewerkerId?)Massavulling.Regisseur(0);
        var mijn = await huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.RegisseurId == ik).OrderBy(c => c.Nummer).Select(c => c.Id).ToListAsync());
        await MaakGroot(huis, mijn[^1]);
        await MaakPlan(huis, mijn[0], 2);
        await MaakPlan(huis, mijn[^1], 12);
        if (!huis.Gemeente().Sqlite)
        {
            await huis.Uit(db => db.Database.ExecuteSqlRawAsync("analyze"));
        }

        var klant = new Klant(huis.Adres, Huis.Proefstad);
        await klant.MeldAan(Massavulling.Regisseur(0).Waarde);
        return (klant, mijn[0], mijn[^1]);
    }

    /// <summary>A plan that lies there to be signed, with a goal per so many things and who does what.</summary>
    static Task MaakPlan(Huis huis, CasusId casus, int doelen) => huis.In(Huis.Proefstad, async diensten =>
    {
        var (db, ids) = (diensten.GetRequiredService<EenplanDb>(), diensten.GetRequiredService<Ids>());
        var plan = Domein.Gezinsplan.Gezinsplan.Start(ids.Nieuw(), casus);
        var invoer = Enumerable.Range(1, doelen).Select(n => new Doelinvoer(
            ids.Nieuw(), $"Doel {n}", null, Leefgebied.Opvoeding, Doeltermijn.Kort, Doelvolgorde.Eerst, null, Bronsoort.Ouder, "moeder", false, null, [new(ids.Nieuw(), $"Iemand doet {n}", Hulpsoort.Jeugdhulp, "01-11-2026", "01-02-2027", null, null)]));
        plan.Bewaar(ids.Nieuw(), new([.. invoer], [], [], [], [], [], null, null), [], huis.Klok.Nu).Weigeringen.ShouldBe([]);
        plan.Bespreek(Massavulling.Regisseur(0), huis.Klok.Vandaag, "het gezin", new([], []), huis.Klok.Vandaag).Weigeringen.ShouldBe([]);
        db.Add(plan);
        await db.SaveChangesAsync();
    });

    static Task MaakGroot(Huis huis, CasusId id) => huis.In(Huis.Proefstad, async diensten =>
    {
        var db = diensten.GetRequiredService<EenplanDb>();
        var ids = diensten.GetRequiredService<Ids>();
        var casus = await db.Set<CasusEntiteit>().Include(c => c.Kinderen).SingleAsync(c => c.Id == id);
        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Leden).Include(g => g.Huishoudens).SingleAsync(g => g.Id == casus.GezinId);
        for (var n = 0; n < 12; n++)
        {
            var kind = diensten.GetRequiredService<Personenregister>().Maak(new($"Kind {n}", null, "Grootveld") { Geboren = huis.Klok.Vandaag.AddYears(-2 - n) }, null, huis.Klok.Vandaag).Waarde;
            gezin.VoegLidToe(ids.Nieuw(), kind.Id, Gezinsrol.Kind, gezin.Huishoudens[0].Id, huis.Klok.Vandaag);
            casus.VoegKindToe(kind.Id);
        }

        await db.SaveChangesAsync();
    });
}
