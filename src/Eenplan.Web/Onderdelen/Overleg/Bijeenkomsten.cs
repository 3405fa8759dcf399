using System.Linq.Expressions;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>Who may see a consultation: its team, its chair and who is at the table. What is said of a case is asked per case.</summary>
public sealed class Bijeenkomsttoegang(EenplanDb db, Handelende wie)
{
    public Expression<Func<Bijeenkomst, bool>> Zichtbaar()
    {
        var (ik, team) = (wie.Id, wie.Team);
        return b => b.Team == team || b.VoorzitterId == ik || b.Deelnemers.Any(d => d.MedewerkerId == ik);
    }

    /// <summary>Loads a consultation to change it.</summary>
    public Task<Bijeenkomst?> Een(Guid id, CancellationToken ct) =>
        db.Set<Bijeenkomst>().Include(b => b.Deelnemers).Where(Zichtbaar()).FirstOrDefaultAsync(b => b.Id == id, ct);
}

/// <summary>Plans a consultation, or changes one.</summary>
public sealed class PlanBijeenkomst(EenplanDb db, Bijeenkomsttoegang toegang, Werkeenheid werk, Medewerkers medewerkers, Handelende wie, Ids ids, Gemeenteprofiel profiel)
{
    public sealed record Opdracht(Guid? Bijeenkomst, int Versie, Overlegsoort? Soort, string? Op, string? Van, string? Tot, string? Waar, MedewerkerId? Voorzitter, IReadOnlyCollection<MedewerkerId> Deelnemers);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>(o.Bijeenkomst is null ? "OverlegPlannen" : "OverlegWijzigen", async verloop =>
    {
        var fouten = new Weigeringen();
        var (dag, van, tot) = (fouten.Neem(Datum.Lees(o.Op, "op")), fouten.Neem(Datum.LeesTijd(o.Van, "van")), fouten.Neem(Datum.LeesTijd(o.Tot, "tot")));
        var mensen = await medewerkers.Alle(ct);
        fouten.Eis(o.Deelnemers.All(d => mensen.GetValueOrDefault(d) is { Actief: true }), new("deelnemer-onbekend", "Kies alleen collega's die hier werken.", "deelnemers"));
        if (fouten.Heeft)
        {
            return fouten.Als<Guid>();
        }

        var gw = o.Voorzitter is { } v && mensen.GetValueOrDefault(v) is { Actief: true, Rol: Rol.Gedragswetenschapper };
        var gegevens = new Bijeenkomstgegevens(o.Soort, dag, van, tot, o.Waar, o.Voorzitter, gw, o.Deelnemers);
        return o.Bijeenkomst is { } id ? await Wijzig(id, o.Versie, gegevens, verloop, ct) : Maak(gegevens, verloop);
    }, ct);

    Uitkomst<Guid> Maak(Bijeenkomstgegevens gegevens, Procesverloop verloop)
    {
        var nieuw = Bijeenkomst.Plan(ids.Nieuw(), wie.Team ?? profiel.Aanmeldteam, gegevens, verloop.Vandaag);
        if (!nieuw.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(nieuw.Weigeringen);
        }

        db.Add(nieuw.Waarde);
        verloop.Schrijf(nieuw.Waarde.Beginfeit);
        return nieuw.Waarde.Id;
    }

    async Task<Uitkomst<Guid>> Wijzig(Guid id, int versie, Bijeenkomstgegevens gegevens, Procesverloop verloop, CancellationToken ct)
    {
        if (await toegang.Een(id, ct) is not { } bijeenkomst)
        {
            return Weigering.NietGevonden;
        }

        if (bijeenkomst.Versie != versie)
        {
            return Weigering.Verouderd;
        }

        var feit = bijeenkomst.Wijzig(gegevens, verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(feit.Waarde);
        return id;
    }
}

/// <summary>Calls a consultation off: what stood on its agenda waits again, and each case is told.</summary>
public sealed class ZegBijeenkomstAf(EenplanDb db, Bijeenkomsttoegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(Guid Bijeenkomst, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverlegAfzeggen", async verloop =>
    {
        var bijeenkomst = await toegang.Een(o.Bijeenkomst, ct);
        var feit = bijeenkomst is null ? Weigering.NietGevonden : bijeenkomst.ZegAf(o.Reden, verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(feit.Waarde);
        foreach (var punt in await db.Set<Agendapunt>().Where(p => p.BijeenkomstId == o.Bijeenkomst && p.Besluit == null).ToListAsync(ct))
        {
            verloop.Schrijf(punt.CasusId, punt.HaalAf().Waarde);
        }

        return Klaar.Goed;
    }, ct);
}

/// <summary>Puts waiting cases on the agenda: only those one may see.</summary>
public sealed class StelAgendaSamen(EenplanDb db, Bijeenkomsttoegang toegang, CasusToegang casussen, Werkeenheid werk)
{
    public sealed record Opdracht(Guid Bijeenkomst, IReadOnlyCollection<Guid> Punten);

    public Task<Uitkomst<int>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<int>("AgendaSamenstellen", async verloop =>
    {
        if (await toegang.Een(o.Bijeenkomst, ct) is not { } bijeenkomst)
        {
            return Weigering.NietGevonden;
        }

        if (o.Punten.Count == 0)
        {
            return new Weigering("niets-gekozen", "Kies welke zaken je op de agenda zet.", "punten");
        }

        var zichtbaar = db.Set<CasusEntiteit>().Where(casussen.Zichtbaar());
        var punten = await db.Set<Agendapunt>().Where(p => o.Punten.Contains(p.Id) && zichtbaar.Any(c => c.Id == p.CasusId)).ToListAsync(ct);
        if (punten.Count != o.Punten.Distinct().Count())
        {
            return Weigering.NietGevonden;
        }

        foreach (var punt in punten)
        {
            var feit = punt.ZetOp(bijeenkomst, verloop.Vandaag);
            if (!feit.Gelukt)
            {
                return Uitkomst<int>.Geweigerd(feit.Weigeringen);
            }

            verloop.Schrijf(punt.CasusId, feit.Waarde);
        }

        return punten.Count;
    }, ct);
}
