using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Screening;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>Gathers what the checklist looks at, in six questions whatever the size of the family (CR-004).</summary>
public sealed class Controlelezer(EenplanDb db, Planlezer plannen, Kindcontacten contacten)
{
    const int MeesteAfwijkingen = 200;

    public async Task<IReadOnlyList<Controlepunt>> Lees(Casuskop kop, DateOnly vandaag, CancellationToken ct)
    {
        var (casus, id) = (kop.Casus, kop.Casus.Id);
        var soorten = await db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == id.Waarde)
            .GroupBy(f => f.Soort).Select(g => new { Soort = g.Key, Dag = g.Max(f => f.Dag), Op = g.Max(f => f.Op), Aantal = g.Count() }).ToDictionaryAsync(s => s.Soort, StringComparer.Ordinal, ct);
        var afwijkingen = await db.Set<Afwijking>().AsNoTracking().Where(a => a.CasusId == id).OrderByDescending(a => a.Op).Take(MeesteAfwijkingen).ToListAsync(ct);
        var plan = await plannen.Geldend(id, ct);
        var contact = await contacten.Van(id, ct);
        var aanvragen = await Aanvragen(id, vandaag, ct);
        var voortgang = await Voortgang(casus, ct) with
        {
            AnalyseKlaar = soorten.TryGetValue("AnalyseVastgelegd", out var vast) && vast.Op >= soorten.GetValueOrDefault("AnalyseBegonnen", vast).Op,
            PlanGeldt = plan is not null,
        };
        var schalen = soorten.TryGetValue("HulpAfgeschaald", out var minder) ? minder.Aantal : 0;
        return Controlelijst.Maak(new()
        {
            Fase = casus.Fase,
            Vandaag = vandaag,
            HeeftRegisseur = casus.RegisseurId is not null,
            Laatste = soorten.ToDictionary(s => s.Key, s => s.Value.Dag, StringComparer.Ordinal),
            Veiligheid = casus.Veiligheid,
            VeiligheidOp = casus.VeiligheidGewogenOp is { } op ? Datum.Dag(op) : null,
            VeiligheidsplanLoopt = casus.VeiligheidsplanLoopt,
            Standdagen = kop.Profiel.Standdagen,
            Voortgang = voortgang,
            Kinderen = [.. kop.Kinderen.Where(k => k.Geboren is { } g && g <= vandaag).Select(k => Kind(k, contact, plan, vandaag))],
            DoelenMetBron = plan?.Inhoud.Lopend.All(d => d.Bron is not null) == true,
            Aanvragen = aanvragen,
            NietGestart = kop.Termijnen.Count(t => t.Code == Termijnafleiding.Hulpstart && t.Laatste < vandaag),
            Afgeschaald = (schalen, Math.Max(0, schalen - afwijkingen.Count(a => a.Code is "niet-veilig" or "geen-doelen"))),
            Afwijkingen = afwijkingen.ConvertAll(a => new Afgeweken(a.Code, a.Motivatie, Datum.Dag(a.Op))),
        });
    }

    static Controlekind Kind(Lid kind, Kindcontact contact, Geldendplan? plan, DateOnly vandaag)
    {
        const int KanPraten = 4;
        var eis = Gespreksregel.Voor(kind.Geboren!.Value, vandaag);
        var woorden = plan?.Inhoud.Woorden.Any(w => w.Van == kind.Id && w.Bron.Soort == Bronsoort.Jeugdige) ?? false;
        return new(kind.Roepnaam, Gespreksregel.Ontbreekt(eis, contact.Gezien.Contains(kind.Id), contact.Gesproken.Contains(kind.Id)), Leeftijd.Jaren(kind.Geboren.Value, vandaag) < KanPraten ? null : woorden);
    }

    /// <summary>Questions of every member (CR-016) and the analysis in the consultation (CR-037), in one question.</summary>
    async Task<Voortgang> Voortgang(CasusEntiteit casus, CancellationToken ct)
    {
        var (id, gezin) = (casus.Id, casus.GezinId);
        var vragen = db.Set<Persoonsvraag>().Where(v => db.Set<Screeningsdossier>().Any(d => d.CasusId == id && d.Id == EF.Property<Guid>(v, "DossierId")))
            .Where(v => (v.Stand == Vraagstand.Gesteld && v.Vraag != null) || (v.Stand != null && v.Stand != Vraagstand.Gesteld && v.Reden != null));
        var zonder = from l in db.Set<Gezinslid>()
                     join p in db.Set<Persoon>() on l.PersoonId equals p.Id
                     where EF.Property<GezinId>(l, "GezinId") == gezin && l.Tot == null && (p.Geboren != null || p.Uitgerekend == null) && !vragen.Any(v => v.PersoonId == l.PersoonId)
                     select l;
        var besloten = db.Set<Agendapunt>().Where(p => p.CasusId == id && p.Onderwerp == Agendaonderwerp.AnalyseWegen && p.Besluit != null && p.Besluit != Besluitsoort.Later);
        var stand = await db.Set<CasusEntiteit>().Where(c => c.Id == id).Select(c => new { Compleet = !zonder.Any(), InCo = besloten.Any() }).SingleAsync(ct);
        return Domein.Casus.Voortgang.Niets with { VragenCompleet = stand.Compleet, AnalyseInCo = stand.InCo };
    }

    async Task<IReadOnlyList<Controleaanvraag>> Aanvragen(CasusId casus, DateOnly vandaag, CancellationToken ct)
    {
        var rijen = await (
            from a in db.Set<Aanvraag>().AsNoTracking()
            where a.CasusId == casus && a.Ingetrokken == null
            join b in db.Set<Hulpbesluit>() on a.Id equals b.AanvraagId into besluiten
            from b in besluiten.DefaultIfEmpty()
            orderby a.Gemaakt descending
            select new
            {
                a.Vorm,
                a.Ontvangen,
                a.Klaar,
                a.Afweging,
                Besluit = (Toegangsbesluit?)b.Besluit,
                Co = b.CoId != null,
                Brieven = db.Set<Besluitpost>().Count(p => p.BesluitId == b.Id),
                Geboren = db.Set<Persoon>().Where(p => p.Id == a.KindId).Select(p => p.Geboren).FirstOrDefault(),
                Gezag = db.Set<Gezag>().Count(g => g.KindId == a.KindId && g.Vanaf <= vandaag && (g.Tot == null || g.Tot >= vandaag) && (g.HouderId != null || g.Instelling != null)),
            }).Take(Hulpboek.Hoogstens).ToListAsync(ct);
        return rijen.ConvertAll(r => new Controleaanvraag(
            r.Vorm != Aanvraagvorm.NogNiet, r.Ontvangen, r.Klaar, r.Besluit == Toegangsbesluit.Toekennen, r.Co,
            r.Afweging.Opties.Count > 0 && r.Afweging.Opties.All(o => o.Gewogen) && r.Afweging.Opties.Any(o => o.Soort == Optiesoort.NietsDoen), r.Afweging is { Richtlijn: not null, Gevolgd: true }, r.Brieven, Math.Max(1, r.Gezag + (r.Geboren is { } g && Leeftijd.Jaren(g, vandaag) >= 16 ? 1 : 0))));
    }
}
