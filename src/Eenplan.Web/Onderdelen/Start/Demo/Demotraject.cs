using Eenplan.Domein.Analyse;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Screening;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Analyse;
using Eenplan.Web.Onderdelen.Casus;
using Eenplan.Web.Onderdelen.Gezinsplan;
using Eenplan.Web.Onderdelen.Overleg;
using Eenplan.Web.Onderdelen.Screening;
using Eenplan.Web.Onderdelen.Toegang;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>From everybody's question to a plan in force, through the real use cases on one day of the demo.</summary>
sealed class Demotraject(IServiceProvider d, Demodag dag, CastTraject t, CasusId casus, IReadOnlyDictionary<string, PersoonId> namen, IReadOnlyDictionary<string, bool> kind, MedewerkerId voorzitter)
{
    readonly DateOnly op = Datum.Dag(d.GetRequiredService<TimeProvider>().GetUtcNow());

    string Vandaag => Datum.Toon(op);

    public async Task Vertel(CancellationToken ct)
    {
        await Vragen(ct);
        await Verder(ct);
        await Analyse(ct);
        await Overleg(Agendaonderwerp.AnalyseWegen, t.Eind, ct);
        await Verder(ct);
        await Plan(ct);
        await Verder(ct);
        if (t.Jeugdhulp is { } waarom)
        {
            await Overleg(Agendaonderwerp.InzetJeugdhulp, waarom, ct);
        }

        if (t.Inzet is { } hulp)
        {
            await Hulp(hulp, ct);
            await Verder(ct);
        }
    }

    async Task Vragen(CancellationToken ct)
    {
        var versie = 0;
        foreach (var (naam, wie) in namen)
        {
            var vraag = t.Vragen.GetValueOrDefault(naam);
            Goed(await Dienst<LegVraagVast>().VoerUit(
                new(casus, wie, versie++, vraag is null ? Vraagstand.GeenVraag : Vraagstand.Gesteld, vraag, null, null, vraag is null ? "Heeft nu geen eigen vraag." : null, Leefgebieden.Geen, Soort(naam), naam, Vandaag), ct));
        }
    }

    async Task Analyse(CancellationToken ct)
    {
        var versie = 0;
        foreach (var (soort, tekst) in new[] { (Puntsoort.Kracht, t.Kracht), (Puntsoort.Probleem, t.Probleem), (Puntsoort.Oorzaak, t.Oorzaak) })
        {
            Goed(await Dienst<ZetAnalysepunt>().VoerUit(new(casus, 1, versie++, null, soort, null, tekst, soort == Puntsoort.Probleem, Veranderbaarheid.Veranderbaar, null, Bronsoort.Ouder, Zegt(null), Vandaag), ct));
        }

        Goed(await Dienst<LegAnalyseVast>().VoerUit(new(casus, 1, versie, new(t.Gezin, t.Hulp, t.Wisselwerking, t.Eind, string.Join(", ", namen.Keys))), ct));
    }

    async Task Overleg(Agendaonderwerp onderwerp, string waarom, CancellationToken ct)
    {
        var punt = Goed(await Dienst<BrengIn>().VoerUit(new(casus, onderwerp, t.Probleem), ct));
        var overleg = Goed(await Dienst<PlanBijeenkomst>().VoerUit(new(null, 0, Overlegsoort.Casuistiek, Vandaag, "9.30", "11.00", "Kamer 2", voorzitter, []), ct));
        Goed(await Dienst<StelAgendaSamen>().VoerUit(new(overleg, [punt]), ct));
        var versie = await Dienst<EenplanDb>().Set<Agendapunt>().Where(p => p.Id == punt).Select(p => p.Versie).SingleAsync(ct);
        var bespreking = new Bespreking(t.Probleem, [new("Willemijn Terpstra, gedragswetenschapper", "Wat de kinderen en de ouders vertelden.", "Denkt mee over wat helpt.")], [new(true, t.Kracht, Bronsoort.Ouder, Zegt(null))], waarom);
        Goed(await Dienst<LegBesprekingVast>().VoerUit(new(casus, punt, versie, bespreking, Beslis: true, Besluitsoort.Doen, waarom, GiAdvies: false), ct));
    }

    async Task Plan(CancellationToken ct)
    {
        var (casusrij, ids) = (await Dienst<EenplanDb>().Set<CasusEntiteit>().Include(c => c.Kinderen).SingleAsync(c => c.Id == casus, ct), Dienst<Ids>());
        var kring = await Kring(casusrij, ct);
        var doelen = t.Doelen.ConvertAll(x => new Doelinvoer(
            ids.Nieuw(), x.Tekst, x.Van is { } van ? namen[van] : null, x.Gebied, Doeltermijn.Kort, Doelvolgorde.Eerst, null, Soort(Zegt(x.Zegt)), Zegt(x.Zegt), false, null,
            [new(ids.Nieuw(), x.Wie, x.Soort, Vandaag, Datum.Toon(dag.Dag(x.Eind)), Bereikt.NogNiet, null)]));
        var plan = new Planinvoer(
            doelen, [.. t.Woorden.Select(w => new Woordinvoer(namen[w.Key], w.Value, Soort(w.Key), Vandaag))], [new(ids.Nieuw(), t.Kracht, null, Bronsoort.Ouder, Zegt(null), null)], [], [],
            [.. kring.Vragen.Select(v => new Antwoordinvoer(v.Id, doelen[0].Id, null))], null, t.Afstemming);
        Goed(await Dienst<BewaarPlan>().VoerUit(new(casus, 0, plan), ct));
        Goed(await Dienst<BespreekPlan>().VoerUit(new(casus, await Planversie(ct), Vandaag, string.Join(", ", namen.Keys)), ct));
        foreach (var wie in kring.Tekenaars)
        {
            var weigert = t.Weigert.FirstOrDefault(w => wie.Naam.StartsWith(w.Key, StringComparison.Ordinal)).Value;
            Goed(await Dienst<TekenPlan>().VoerUit(
                new(casus, wie.Wie, weigert is null ? new(Tekenuitkomst.Getekend, 1, true, wie.Naam, null, op, null, null) : new(Tekenuitkomst.TekentNiet, 1, true, null, null, op, weigert, "Over een maand vragen we het opnieuw.")), ct));
        }

        Goed(await Dienst<StelPlanVast>().VoerUit(new(casus, 1), ct));
    }

    /// <summary>From the signed plan, or a signed request, to a decision; and help that began, or is watched until it does.</summary>
    async Task Hulp(CastHulp hulp, CancellationToken ct)
    {
        var jeugdhulp = t.Jeugdhulp is not null;
        var teken = t.Weigert.Count == 0 ? new Tekenopdracht(Aanvraagvorm.Plan, null, null, null, null) : new(Aanvraagvorm.Aanvraag, Vandaag, namen[t.Tekent!].ToString(), null, "Map op kamer 2");
        var aanvraag = Goed(await Dienst<VraagHulp>().VoerUit(new(casus, namen[hulp.Kind], t.Probleem, teken), ct));
        Optieinvoer[] opties =
        [
            new(null, Optiesoort.EigenNetwerk, hulp.Netwerk, null, "Vertrouwd en dichtbij", "Vraagt veel van de familie", true),
            new(null, Optiesoort.Jeugdhulp, jeugdhulp ? hulp.Wat : "Begeleiding thuis", jeugdhulp ? hulp.Aanbieder : "De Eik", "Iemand die ervoor is opgeleid", "Weer een nieuw gezicht", jeugdhulp),
            new(null, Optiesoort.NietsDoen, null, null, "Rust", "Wat nu moeilijk is, blijft zo", false),
        ];
        var richtlijn = Dienst<Domein.Beheer.Gemeenteprofiel>().RichtlijnenBij(nameof(Domein.Casus.Ketenfase.Toegang))[0];
        Goed(await Dienst<WeegHulpAf>().VoerUit(new(casus, aanvraag, await Aanvraagversie(aanvraag, ct), new(opties, string.Join(", ", t.Vragen.Keys), richtlijn, true)), ct));
        Goed(await Dienst<NeemHulpbesluit>().VoerUit(
            new(casus, aanvraag, await Aanvraagversie(aanvraag, ct), jeugdhulp ? Toegangsbesluit.Toekennen : Toegangsbesluit.GeenJeugdhulp, jeugdhulp ? "Behandeling" : null, Datum.Toon(dag.Dag(hulp.Begint)), null, jeugdhulp ? "Elke week een uur" : null, t.Jeugdhulp ?? t.Eind, "Nadia el Amrani"),
            ct));
        foreach (var inzet in await Dienst<EenplanDb>().Set<Hulpinzet>().Where(i => i.CasusId == casus).Select(i => i.Id).ToListAsync(ct))
        {
            if (!hulp.Wacht)
            {
                Goed(await Dienst<LegHulpstartVast>().VoerUit(new(casus, inzet, Startuitkomst.Gestart, Vandaag, null), ct));
            }
        }
    }

    Task<int> Aanvraagversie(Guid id, CancellationToken ct) => Dienst<EenplanDb>().Set<Aanvraag>().Where(a => a.Id == id).Select(a => a.Versie).SingleAsync(ct);

    Task<Plankring> Kring(CasusEntiteit casusrij, CancellationToken ct) => Dienst<Plankringlezer>().Lees(casusrij, op, ct);

    Task<int> Planversie(CancellationToken ct) => Dienst<EenplanDb>().Set<Domein.Gezinsplan.Gezinsplan>().Where(p => p.CasusId == casus).Select(p => p.Versie).SingleAsync(ct);

    async Task Verder(CancellationToken ct) => Goed(await Dienst<NaarVolgendeFase>().VoerUit(new(casus), ct));

    /// <summary>Who said it: named, or the first who asked something.</summary>
    string Zegt(string? wie) => wie ?? t.Vragen.Keys.First();

    Bronsoort Soort(string naam) => kind.GetValueOrDefault(naam) ? Bronsoort.Jeugdige : Bronsoort.Ouder;

    T Dienst<T>()
        where T : notnull => d.GetRequiredService<T>();

    static T Goed<T>(Uitkomst<T> uitkomst) => Demoverhaal.Goed(uitkomst);
}
