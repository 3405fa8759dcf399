using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>A family of the worker who goes away. A closed-off one shows only its number to a teamleider.</summary>
public sealed record Afwezigheidsgezin(CasusId CasusId, string Naam, MedewerkerId? Vervanger, IReadOnlyList<PersoonId> Kinderen);

/// <summary>Reads what the absence page shows, and says for whom one may arrange it: oneself, or a worker of one's team as teamleider.</summary>
public sealed class Afwezigheidlezer(EenplanDb db, Handelende wie, Medewerkers medewerkers, TimeProvider klok)
{
    const int Hoogstens = 200;

    /// <summary>The worker, or <c>geen-toegang</c> / <c>niet-gevonden</c>.</summary>
    public async Task<Uitkomst<Medewerker>> Voor(MedewerkerId? gevraagd, CancellationToken ct)
    {
        var id = gevraagd ?? wie.Id;
        if (id != wie.Id && !wie.Heeft(Recht.Toewijzen))
        {
            return Weigering.GeenToegang;
        }

        var medewerker = await medewerkers.Zoek(id, ct);
        return medewerker is { Actief: true } m && (m.Id == wie.Id || m.Team == wie.Team) ? m : Weigering.NietGevonden;
    }

    /// <summary>Absences that run or come.</summary>
    public Task<List<Afwezigheid>> Komend(MedewerkerId medewerker, CancellationToken ct)
    {
        var vandaag = Datum.Dag(klok.GetUtcNow());
        return db.Set<Afwezigheid>().AsNoTracking().Where(a => a.MedewerkerId == medewerker && a.Tot >= vandaag && a.Ingetrokken == null).OrderBy(a => a.Van).Take(20).ToListAsync(ct);
    }

    /// <summary>Who looks after a case now or later.</summary>
    public Task<List<Waarneming>> Waarnemingen(CasusId casus, CancellationToken ct)
    {
        var vandaag = Datum.Dag(klok.GetUtcNow());
        return db.Set<Waarneming>().AsNoTracking().Where(w => w.CasusId == casus && w.Ingetrokken == null && w.Tot >= vandaag).OrderBy(w => w.Van).Take(20).ToListAsync(ct);
    }

    /// <summary>The open families of a worker.</summary>
    public async Task<IReadOnlyList<Afwezigheidsgezin>> Gezinnen(MedewerkerId medewerker, CancellationToken ct)
    {
        var zelf = medewerker == wie.Id;
        var rijen = await (
            from c in db.Set<CasusEntiteit>().AsNoTracking()
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            where c.RegisseurId == medewerker && c.GeslotenOp == null
            orderby g.Naam, c.Id
            select new { c.Id, c.Nummer, c.Afgeschermd, c.VervangerId, Gezin = g.Naam, Kinderen = c.Kinderen.Select(k => k.PersoonId).ToList() }).Take(Hoogstens).ToListAsync(ct);
        return rijen.ConvertAll(r => zelf || !r.Afgeschermd
            ? new Afwezigheidsgezin(r.Id, "gezin " + r.Gezin, r.VervangerId, r.Kinderen)
            : new Afwezigheidsgezin(r.Id, $"casus {r.Nummer} (afgeschermd)", r.VervangerId, []));
    }
}

/// <summary>Registers an absence, with somebody for each family (CR-048).</summary>
public sealed class MeldAfwezig(EenplanDb db, Werkeenheid werk, Handelende wie, Medewerkers medewerkers, Afwezigheidlezer lezer, Ids ids)
{
    /// <param name="Medewerker">Who is away; null for oneself.</param>
    /// <param name="Vervangers">Chosen replacement per case; a case that is not in it keeps its fixed replacement.</param>
    /// <param name="Toch">The warning about families without replacement was confirmed.</param>
    public sealed record Opdracht(MedewerkerId? Medewerker, string? Van, string? Tot, string? Reden, IReadOnlyDictionary<CasusId, MedewerkerId?> Vervangers, bool Toch);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("AfwezigMelden", async verloop =>
    {
        var weg = await lezer.Voor(o.Medewerker, ct);
        if (!weg.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(weg.Weigeringen);
        }

        var fouten = new Weigeringen();
        var van = fouten.Neem(Datum.Lees(o.Van, "van"));
        var tot = fouten.Neem(Datum.Lees(o.Tot, "tot"));
        if (fouten.Heeft)
        {
            return fouten.Als<Guid>();
        }

        var gezinnen = await Vervangingen(o, weg.Waarde.Id, van, tot, ct);
        var dubbel = await AfwezigIn([weg.Waarde.Id], van, tot, ct);
        var afwezigheid = Afwezigheid.Meld(ids.Nieuw(), weg.Waarde.Id, van, tot, o.Reden, wie.Id, gezinnen, o.Toch, dubbel.Count > 0, verloop.Vandaag);
        if (!afwezigheid.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(afwezigheid.Weigeringen);
        }

        db.Add(afwezigheid.Waarde);
        verloop.Schrijf(afwezigheid.Waarde.Beginfeit);
        await RegelGezinnen(gezinnen, afwezigheid.Waarde, weg.Waarde.Naam, verloop, ct);
        return afwezigheid.Waarde.Id;
    }, ct);

    async Task RegelGezinnen(IReadOnlyList<Gezinsvervanging> gezinnen, Afwezigheid afwezigheid, string naam, Procesverloop verloop, CancellationToken ct)
    {
        var namen = await medewerkers.Alle(ct);
        foreach (var gezin in gezinnen)
        {
            if (gezin.Vervanger is not { } vervanger)
            {
                verloop.Schrijf(gezin.Casus, new Feit("AfwezigZonderVervanger", $"{naam} is afwezig van {Datum.Toon(afwezigheid.Van)} tot en met {Datum.Toon(afwezigheid.Tot)}; er is nog geen vervanger"));
                continue;
            }

            var waarneming = Waarneming.BijAfwezigheid(ids.Nieuw(), gezin.Casus, vervanger, afwezigheid, verloop.Vandaag);
            db.Add(waarneming);
            verloop.Schrijf(gezin.Casus, waarneming.Beginfeit(namen[vervanger].Naam));
        }
    }

    async Task<IReadOnlyList<Gezinsvervanging>> Vervangingen(Opdracht o, MedewerkerId weg, DateOnly? van, DateOnly? tot, CancellationToken ct)
    {
        var alle = await medewerkers.Alle(ct);
        MedewerkerId? Kies(Afwezigheidsgezin g) =>
            (o.Vervangers.TryGetValue(g.CasusId, out var gekozen) ? gekozen : g.Vervanger) is { } id && alle.GetValueOrDefault(id) is { Actief: true } m && Rolrechten.Heeft(m.Rol, Recht.CasusSchrijven) ? id : null;
        var keuzes = (await lezer.Gezinnen(weg, ct)).Select(g => (g.CasusId, g.Naam, Vervanger: Kies(g))).ToList();
        var afwezig = await AfwezigIn([.. keuzes.Select(k => k.Vervanger).OfType<MedewerkerId>().Distinct()], van, tot, ct);
        return keuzes.ConvertAll(k => new Gezinsvervanging(k.CasusId, k.Naam, k.Vervanger, k.Vervanger is { } v && afwezig.Contains(v)));
    }

    async Task<HashSet<MedewerkerId>> AfwezigIn(List<MedewerkerId> wie, DateOnly? van, DateOnly? tot, CancellationToken ct) => van is null || tot is null
        ? []
        : [.. await db.Set<Afwezigheid>().AsNoTracking().Where(a => wie.Contains(a.MedewerkerId) && a.Ingetrokken == null && a.Van <= tot && a.Tot >= van).Select(a => a.MedewerkerId).ToListAsync(ct)];
}

/// <summary>Ends an absence early; the replacements lose their access at once.</summary>
public sealed class BeeindigAfwezigheid(EenplanDb db, Werkeenheid werk, Afwezigheidlezer lezer, Medewerkers medewerkers)
{
    public sealed record Opdracht(Guid Afwezigheid);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("AfwezigheidBeeindigen", async verloop =>
    {
        var afwezigheid = await db.Set<Afwezigheid>().FirstOrDefaultAsync(a => a.Id == o.Afwezigheid, ct);
        if (afwezigheid is null || !(await lezer.Voor(afwezigheid.MedewerkerId, ct)).Gelukt)
        {
            return Weigering.NietGevonden;
        }

        var feit = afwezigheid.Beeindig(verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(feit.Waarde);
        var namen = await medewerkers.Alle(ct);
        foreach (var waarneming in await db.Set<Waarneming>().Where(w => w.AfwezigheidId == o.Afwezigheid && w.Ingetrokken == null).ToListAsync(ct))
        {
            var einde = waarneming.Beeindig(namen.GetValueOrDefault(waarneming.MedewerkerId)?.Naam ?? "Een collega", verloop.Nu);
            if (einde.Gelukt)
            {
                verloop.Schrijf(waarneming.CasusId, einde.Waarde);
            }
        }

        return Klaar.Goed;
    }, ct);
}
