using System.Security.Claims;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Afschaling;
using Eenplan.Web.Onderdelen.Casus;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Onderdelen.Privacy;
using Eenplan.Web.Onderdelen.Signaal;
using Eenplan.Web.Onderdelen.Veiligheid;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>Tells the cast to the real use cases, step by step, each as the worker who would have done it on that day.</summary>
public sealed class Demoverhaal(IServiceProvider diensten, Gemeente gemeente, Demoklok klok, Demodag dag, Cast cast)
{
    readonly Dictionary<string, Account> accounts = new(StringComparer.Ordinal);

    public async Task Vertel(CancellationToken ct)
    {
        klok.Zet(dag.Dag("-12m"), new(8, 0));
        await MaakAccounts(ct);
        foreach (var gezin in cast.Gezinnen.Concat(Rondommaker.Maak(cast)))
        {
            await VertelGezin(gezin, ct);
        }

        foreach (var signaal in cast.Signalen)
        {
            await Doe("samir", signaal.Dag, new(8, 5), d => NeemAan(d, signaal.Melder, signaal.Urgentie, signaal.Zorg, null, [signaal.Kind], new Adresgegevens(signaal.Straat, signaal.Postcode, gemeente.Naam, signaal.Wijk), ct));
        }
    }

    async Task MaakAccounts(CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<HuidigeGemeente>().Zet(gemeente);
        var (db, ids) = (scope.ServiceProvider.GetRequiredService<EenplanDb>(), scope.ServiceProvider.GetRequiredService<Ids>());
        foreach (var m in cast.Medewerkers)
        {
            var adres = $"{m.Id}@eenplan.example";
            accounts[m.Id] = new Account
            {
                Id = ids.Nieuw(),
                Naam = m.Naam,
                Rol = m.Rol,
                Team = m.Team,
                Telefoon = m.Telefoon,
                Bereikbaar = m.Bereikbaar,
                Fte = m.Fte,
                Demokaart = m.Kaart,
                UserName = adres,
                NormalizedUserName = adres.ToUpperInvariant(),
                Email = adres,
                NormalizedEmail = adres.ToUpperInvariant(),
                SecurityStamp = ids.Nieuw().ToString(),
            };
        }

        db.AddRange(accounts.Values);
        await db.SaveChangesAsync(ct);
    }

    async Task VertelGezin(CastGezin g, CancellationToken ct)
    {
        var kinderen = g.Leden.Where(l => l.Rol == Gezinsrol.Kind).ToList();
        var adres = new Adresgegevens(g.Adres.Straat, g.Adres.Postcode, gemeente.Naam, g.Adres.Wijk, g.Adres.Geheim is not null);
        var casus = await Doe("samir", g.Dag, new(10, 15), d => NeemAan(d, g.Melder, g.Urgentie, g.Zorg, g.Algedaan, kinderen, adres, ct));
        await Doe("ellen", g.Dag, new(11, 30), async d =>
        {
            var versie = await d.GetRequiredService<EenplanDb>().Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.Versie).SingleAsync(ct);
            return Goed(await d.GetRequiredService<WijsCasusToe>().VoerUit(new(casus, versie, Id(g.Regisseur), g.Vervanger is { } v ? Id(v) : null, "Er is nu niemand met ruimte.", ZonderVervanger: g.Vervanger is null), ct));
        });
        await Doe(g.Regisseur, g.Dag, new(12, 30), async d => Goed(await d.GetRequiredService<NeemCasusAan>().VoerUit(new(casus), ct)));
        await Doe(g.Regisseur, g.Dag, new(13, 0), d => VulGezin(d, g, casus, ct));
        foreach (var stap in g.Stappen)
        {
            await Doe(g.Regisseur, stap.Dag, new(14, 10), d => Zet(d, stap, casus, ct));
            if (stap.Traject is { } traject)
            {
                await Doe(g.Regisseur, stap.Dag, new(15, 30), d => Loop(d, traject, g, casus, ct));
            }
        }
    }

    async Task<CasusId> NeemAan(IServiceProvider d, CastMelder melder, Domein.Signaal.Urgentie urgentie, string zorg, string? gedaan, List<CastLid> kinderen, Adresgegevens adres, CancellationToken ct)
    {
        var opdracht = new NeemSignaalAan.Opdracht(
            new(melder.Soort, melder.Wie, melder.Bereikbaar, zorg, gedaan, urgentie),
            [.. kinderen.Select(k => new NeemSignaalAan.Kind(k.Voornaam, k.Tussenvoegsel, k.Achternaam, Datum.Toon(k.Uitgerekend is { } u ? dag.Dag(u) : dag.Geboren(k.Leeftijd!)), k.Uitgerekend is not null))],
            adres,
            NeemSignaalAan.Nieuw);
        return Goed(await d.GetRequiredService<NeemSignaalAan>().VoerUit(opdracht, ct)).CasusId!.Value;
    }

    async Task<Klaar> VulGezin(IServiceProvider d, CastGezin g, CasusId casus, CancellationToken ct)
    {
        var db = d.GetRequiredService<EenplanDb>();
        foreach (var huis in g.Huizen)
        {
            Goed(await d.GetRequiredService<WijzigHuishouden>().VoerUit(new(casus, null, huis.Naam, new(huis.Straat, huis.Postcode, gemeente.Naam, huis.Wijk, huis.Geheim is not null)), ct));
        }

        var gezinId = await db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.GezinId).SingleAsync(ct);
        var huizen = await db.Set<Huishouden>().Where(h => EF.Property<GezinId>(h, "GezinId") == gezinId).ToListAsync(ct);
        foreach (var l in g.Leden.Where(l => l.Rol != Gezinsrol.Kind))
        {
            var thuis = huizen.Find(h => h.Naam == (l.Huis ?? "Thuis"))?.Id;
            Goed(await d.GetRequiredService<VoegPersoonToe>().VoerUit(new(casus, Invoer(l), l.Rol, thuis), ct));
        }

        var namen = await Namen(db, casus, ct);
        foreach (var l in g.Leden.Where(l => l.Rol == Gezinsrol.Kind && (l.Bsn ?? l.Telefoon ?? l.Veilig) is not null))
        {
            var versie = await db.Set<Persoon>().Where(p => p.Id == namen[l.Voornaam!]).Select(p => p.Versie).SingleAsync(ct);
            Goed(await d.GetRequiredService<WijzigPersoon>().VoerUit(new(casus, namen[l.Voornaam!], versie, Invoer(l), l.Bsn is not null), ct));
        }

        foreach (var gezag in g.Gezag)
        {
            Goed(await d.GetRequiredService<LegGezagVast>().VoerUit(new(casus, namen[gezag.Kind], gezag.Soort, gezag.Houder is { } h ? namen[h] : null, gezag.Instelling, Datum.Toon(Sinds(g.Leden.Find(l => l.Voornaam == gezag.Kind))), gezag.Bron), ct));
        }

        if (g.Notitie is { } n)
        {
            Goed(await d.GetRequiredService<ZetVeiligheidsnotitie>().VoerUit(new(casus, n.Tekst, Datum.Toon(dag.Dag(n.Tot))), ct));
        }

        if (g.Afgeschermd)
        {
            Goed(await d.GetRequiredService<SchermCasusAf>().VoerUit(new(casus, Aan: true, "Medewerker van de gemeente"), ct));
        }

        return default;
    }

    /// <summary>Authority is two years old at most, and never older than the child.</summary>
    DateOnly Sinds(CastLid? kind)
    {
        var twee = dag.Dag("-24m");
        return kind?.Leeftijd is { } leeftijd && dag.Geboren(leeftijd) is var geboren && geboren > twee ? geboren : twee;
    }

    async Task<Klaar> Zet(IServiceProvider d, CastStap s, CasusId casus, CancellationToken ct)
    {
        var db = d.GetRequiredService<EenplanDb>();
        var namen = await Namen(db, casus, ct);
        if (s.Contact is { } soort)
        {
            Goed(await d.GetRequiredService<LegContactVast>().VoerUit(
                new(casus, soort, Datum.Toon(dag.Dag(s.Dag)), "14.00", s.Met, s.Bereikt != "nee", s.Gezegd, s.Afgesproken, [.. s.Gezien.Select(n => namen[n])], [.. s.Gesproken.Select(n => namen[n])], Veiligheidsindruk.Gelijk), ct));
        }

        if (s.Oordelen.Count > 0)
        {
            var versie = await db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.Versie).SingleAsync(ct);
            Goed(await d.GetRequiredService<WeegVeiligheid>().VoerUit(
                new(casus, versie, [.. s.Oordelen.Select(o => new WeegVeiligheid.Kind(namen[o.Key], o.Value, s.Gronden))], [.. s.Bodemeisen.Select(b => new Bodemeisgegevens(b.Wat, b.Wie, b.Controleert, b.Hoe, dag.Dag(b.Toets)))], s.Misgaat, s.Met), ct));
        }

        if (s.Taak is { } taak)
        {
            Goed(await d.GetRequiredService<MaakTaak>().VoerUit(new(casus, taak, Datum.Toon(dag.Dag(s.Uiterlijk!)), s.Wachtop), ct));
        }

        if (s.Screening is not null)
        {
            Goed(await d.GetRequiredService<NaarVolgendeFase>().VoerUit(new(casus), ct));
        }

        if (s.Melder is { } hoe)
        {
            var signaal = await db.Set<Domein.Signaal.Signaal>().Where(x => x.CasusId == casus).SingleAsync(ct);
            var brief = await d.GetRequiredService<Melderbriefmaker>().Maak(signaal, ct);
            Goed(await d.GetRequiredService<LichtMelderIn>().VoerUit(new(casus, signaal.Id, hoe, Melderbriefmaker.Adres(signaal), brief, Melderbriefmaker.Doel, Domein.Privacy.Verstrekgrond.UitvoeringJeugdwet, null), ct));
        }

        if (s.Deel is { } x)
        {
            Goed(await d.GetRequiredService<Verstrek>().VoerUit(new(casus, new(x.Soort, x.Aan, x.Wijze, x.Adres, x.Wat, x.Tekst, [.. x.Over.Select(n => namen[n])], x.Doel, x.Grond)), ct));
        }

        if (s.Evaluatie is not null)
        {
            await new Demoevaluatie(d, s, casus, [.. namen.Where(n => s.Erbij.Contains(n.Key)).Select(n => n.Value.Waarde)]).Vertel(ct);
        }

        if (s.Sluit is { } reden)
        {
            var versie = await db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.Versie).SingleAsync(ct);
            Goed(await d.GetRequiredService<SluitCasus>().VoerUit(new(casus, versie, reden, Datum.Toon(dag.Dag(s.Waak!))), ct));
        }

        return default;
    }

    async Task<Klaar> Loop(IServiceProvider d, CastTraject traject, CastGezin g, CasusId casus, CancellationToken ct)
    {
        var leden = (await Namen(d.GetRequiredService<EenplanDb>(), casus, ct)).Where(n => g.Leden.Exists(l => l.Voornaam == n.Key && l.Uitgerekend is null)).ToDictionary(StringComparer.Ordinal);
        await new Demotraject(d, dag, traject, casus, leden, g.Leden.ToDictionary(l => l.Voornaam ?? l.Achternaam, l => l.Rol == Gezinsrol.Kind, StringComparer.Ordinal), Id("willemijn")).Vertel(ct);
        return default;
    }

    Persooninvoer Invoer(CastLid l) => new(
        new Persoonsgegevens(l.Voornaam, l.Tussenvoegsel, l.Achternaam)
        {
            Geboren = l.Leeftijd is { } leeftijd ? dag.Geboren(leeftijd) : null,
            Uitgerekend = l.Uitgerekend is { } u ? dag.Dag(u) : null,
            Geslacht = l.Geslacht,
            Telefoon = l.Telefoon,
            VeiligTelefoon = l.Veilig,
            Taal = l.Taal,
            Tolk = l.Tolk is not null,
        },
        l.Bsn);

    static async Task<Dictionary<string, PersoonId>> Namen(EenplanDb db, CasusId casus, CancellationToken ct)
    {
        var rijen = await (
            from c in db.Set<CasusEntiteit>()
            join l in db.Set<Gezinslid>() on c.GezinId equals EF.Property<GezinId>(l, "GezinId")
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where c.Id == casus
            select new { p.Id, Naam = p.Voornaam ?? p.Achternaam }).ToListAsync(ct);
        return rijen.GroupBy(r => r.Naam, StringComparer.Ordinal).ToDictionary(r => r.Key, r => r.First().Id, StringComparer.Ordinal);
    }

    MedewerkerId Id(string wie) => accounts[wie].MedewerkerId;

    /// <summary>One step in a scope of its own, as a worker at a moment.</summary>
    async Task<T> Doe<T>(string wie, string wanneer, TimeOnly tijd, Func<IServiceProvider, Task<T>> werk)
    {
        var moment = dag.Dag(wanneer);
        // What happened today happened before half past eight.
        klok.Zet(moment, moment == dag.Vandaag ? new TimeOnly(8, 5) : tijd);
        await using var scope = diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<HuidigeGemeente>().Zet(gemeente);
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext =
            new DefaultHttpContext { User = new ClaimsPrincipal(Claims.Identiteit(accounts[wie], gemeente.Code, klok.GetUtcNow(), Identiteitsdiensten.Koekje)) };
        return await werk(scope.ServiceProvider);
    }

    /// <summary>A refusal in the demo is a mistake in the cast.</summary>
    internal static T Goed<T>(Uitkomst<T> uitkomst) => uitkomst.Gelukt ? uitkomst.Waarde : throw new Opstartfout($"De demo klopt niet: {uitkomst.Weigeringen[0].Code}, {uitkomst.Weigeringen[0].Tekst}");
}
