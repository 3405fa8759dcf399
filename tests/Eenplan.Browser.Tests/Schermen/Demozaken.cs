using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>Ids of the families of the demo that the screens show.</summary>
sealed class Demozaken(Huis huis)
{
    public const string Gemeente = "zoetermeer";

    /// <summary>The case of a child, by its first name.</summary>
    public Task<CasusId> Casus(string kind) => Uit(db =>
        (from k in db.Set<CasusKind>()
         join p in db.Set<Persoon>() on k.PersoonId equals p.Id
         where p.Voornaam == kind
         select k.CasusId).FirstAsync());

    public Task<PersoonId> Persoon(string voornaam) => Uit(db => db.Set<Persoon>().Where(p => p.Voornaam == voornaam).Select(p => p.Id).FirstAsync());

    public Task<DateOnly> Geboren(string voornaam) => Uit(async db => (await db.Set<Persoon>().Where(p => p.Voornaam == voornaam).Select(p => p.Geboren).FirstAsync())!.Value);

    public Task<SignaalId> Signaal(CasusId casus) => Uit(db => db.Set<SignaalEntiteit>().Where(s => s.CasusId == casus).Select(s => s.Id).FirstAsync());

    public Task<Guid> Bodemeis(CasusId casus) => Uit(async db =>
        (await db.Set<Veiligheidsplan>().Include(p => p.Bodemeisen).FirstAsync(p => p.CasusId == casus && p.Geeindigd == null)).Bodemeisen.OrderBy(b => b.Toetsdatum).First().Id);

    public Task<Guid> Huis(CasusId casus) => Uit(async db =>
    {
        var gezin = await db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.GezinId).SingleAsync();
        return await db.Set<Huishouden>().Where(h => EF.Property<GezinId>(h, "GezinId") == gezin).Select(h => h.Id).FirstAsync();
    });

    public Task<Guid> Gezag(PersoonId kind) => Uit(db => db.Set<Gezag>().Where(g => g.KindId == kind).Select(g => g.Id).FirstAsync());

    public Task<Guid> Contact(CasusId casus) => Uit(db => db.Set<Contactmoment>().Where(c => c.CasusId == casus).OrderByDescending(c => c.Op).Select(c => c.Id).FirstAsync());

    public Task<Guid> Taak(CasusId casus) => Uit(db => db.Set<Taak>().Where(t => t.CasusId == casus && t.Klaar == null).Select(t => t.Id).FirstAsync());

    public Task<Guid> Gedeeld(CasusId casus) => Uit(db => db.Set<Verstrekking>().Where(v => v.CasusId == casus).OrderByDescending(v => v.Op).Select(v => v.Id).FirstAsync());

    public Task<Guid> Feit(CasusId casus, string soort) => Uit(db => db.Set<Journaalfeit>().Where(f => f.KetenId == casus.Waarde && f.Soort == soort).Select(f => f.Id).FirstAsync());

    public Task<Guid> Account(string naam) => Uit(db => db.Set<Account>().Where(a => a.Naam == naam).Select(a => a.Id).FirstAsync());

    async Task<T> Uit<T>(Func<Web.Platform.Opslag.EenplanDb, Task<T>> vraag)
    {
        await using var db = huis.Gemeente(Gemeente).Open();
        return await vraag(db);
    }
}
