using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Small things that several platform tests need in the database.</summary>
static class Proefzaken
{
    public static async Task<CasusId> SchrijfFeit(IServiceProvider diensten, string tekst = "Er is gebeld.", CasusId? casus = null)
    {
        var id = casus ?? diensten.GetRequiredService<Ids>().Nieuw<CasusId>();
        var uitkomst = await diensten.GetRequiredService<Werkeenheid>().Voer<Klaar>("Proef", verloop =>
        {
            verloop.Schrijf(id, new Feit("ProefGedaan", tekst));
            return Task.FromResult(Klaar.Goed);
        }, CancellationToken.None);
        uitkomst.Gelukt.ShouldBeTrue();
        return id;
    }

    public static async Task SchrijfAfwijking(IServiceProvider diensten)
    {
        var (db, ids) = (diensten.GetRequiredService<EenplanDb>(), diensten.GetRequiredService<Ids>());
        var regel = new Weigering("proef", "Kan zo niet.") { Regel = new("CR-003", "Zo doen we het.", "Proef") };
        db.Add(Afwijking.Leg(ids.Nieuw(), ids.Nieuw<CasusId>(), regel, "Hier kan het niet anders.", Proefmedewerkers.Id("nadia"), Proefklok.Maandag).Waarde);
        await db.SaveChangesAsync();
    }

    public static async Task SchrijfInzage(IServiceProvider diensten)
    {
        var db = diensten.GetRequiredService<EenplanDb>();
        var ids = diensten.GetRequiredService<Ids>();
        db.Add(new Inzageregel { Id = ids.Nieuw(), Op = Proefklok.Maandag, Wie = Proefmedewerkers.Id("nadia"), Rol = Rol.Casusregisseur, Doel = "proef" });
        await db.SaveChangesAsync();
    }
}
