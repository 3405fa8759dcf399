using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Tests.Platform;

/// <summary>A family with one child in a case of Nadia (vervanger Joost), for tests that are about something else.</summary>
static class Proefcasus
{
    static int laatste;

    public static async Task<CasusId> Maak(Huis huis, string kind = "Joël", string gezin = "Mensah")
    {
        var id = default(CasusId);
        await huis.In(Huis.Proefstad, async diensten =>
        {
            var (db, ids) = (diensten.GetRequiredService<EenplanDb>(), diensten.GetRequiredService<Ids>());
            var uitkomst = await diensten.GetRequiredService<Werkeenheid>().Voer<Klaar>("Proef", verloop =>
            {
                var persoon = diensten.GetRequiredService<Personenregister>().Maak(new(kind, null, gezin) { Geboren = new(2020, 5, 1) }, null, verloop.Vandaag).Waarde;
                var familie = GezinEntiteit.Start(ids.Nieuw<GezinId>(), gezin).Waarde;
                familie.VoegLidToe(ids.Nieuw(), persoon.Id, Gezinsrol.Kind, null, verloop.Vandaag);
                id = ids.Nieuw<CasusId>();
                var casus = CasusEntiteit.Start(id, $"98-{Interlocked.Increment(ref laatste):0000}", familie.Id, "rood", verloop.Vandaag, [persoon.Id], null);
                casus.WijsToe(Proefmedewerkers.Id("nadia"), Proefmedewerkers.Id("joost"), "rood").Gelukt.ShouldBeTrue();
                db.AddRange(familie, casus);
                verloop.Schrijf(id, new Feit("AanmeldingGedaan", "Aangemeld"));
                return Task.FromResult(Klaar.Goed);
            }, CancellationToken.None);
            uitkomst.Gelukt.ShouldBeTrue();
        });
        return id;
    }
}
