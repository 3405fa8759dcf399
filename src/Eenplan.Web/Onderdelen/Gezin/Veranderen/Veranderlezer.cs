using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Gezin.Veranderen;

/// <summary>What was told when the family changed.</summary>
public sealed record Verteld(DateOnly Dag, string Tekst)
{
    /// <summary>What happened.</summary>
    public string Kop => Tekst.Split('\n')[0];

    /// <summary>What follows.</summary>
    public IEnumerable<string> Regels => Tekst.Split('\n').Skip(1).Select(r => r.TrimStart('-', ' '));
}

/// <summary>The family as it stands when something changes, and what was told before.</summary>
public sealed class Veranderlezer(EenplanDb db, Gezinslezer lezer, Tekenstanden tekenstanden, Gemeenteprofiel profiel)
{
    /// <summary>Kind of fact that keeps what follows from a change.</summary>
    public const string Feitsoort = "GezinVeranderd";

    const int Hoogstens = 3;

    public async Task<(Gezinsbeeld Beeld, Tekenstand Stand)> Lees(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct) =>
        (await lezer.Lees(casus, ct), await tekenstanden.Van(casus, vandaag, ct));

    public Gezinsstaat Staat(CasusEntiteit casus, Gezinsbeeld beeld, Tekenstand stand, PersoonId? wie, DateOnly vandaag)
    {
        var kind = wie is { } id && casus.Kinderen.Any(k => k.PersoonId == id);
        return new(wie is { } p && beeld.Mensen.TryGetValue(p, out var persoon) ? Tekst.Isoleer(persoon.Roepnaam) : "", vandaag)
        {
            KindInCasus = kind,
            LaatsteKind = kind && casus.Kinderen.Count == 1,
            Geboren = wie is { } w ? beeld.Mensen.GetValueOrDefault(w)?.Geboren : null,
            Plan = stand.Plan,
            Tekent = stand.Tekenaars.Any(t => t.Moet && t.Persoon == wie),
            Tekenaars = stand.Moet,
            AlleenGezagOver = [.. Alleen(beeld, wie, vandaag)],
            Gemeente = profiel.Naam,
        };
    }

    /// <summary>The last things that were told, newest first.</summary>
    public async Task<IReadOnlyList<Verteld>> Laatste(CasusId casus, CancellationToken ct) => await (
        from f in db.Set<Journaalfeit>().AsNoTracking()
        join i in db.Set<Feitinhoud>() on f.Id equals i.FeitId
        where f.KetenId == casus.Waarde && f.Soort == Feitsoort
        orderby f.Nr descending
        select new Verteld(f.Dag, i.Tekst)).Take(Hoogstens).ToListAsync(ct);

    /// <summary>Minor children over whom only this person holds authority.</summary>
    static IEnumerable<string> Alleen(Gezinsbeeld beeld, PersoonId? wie, DateOnly vandaag)
    {
        var nu = beeld.Gezag.Where(g => g.GeldtOp(vandaag) && g.Soort != Gezagssoort.NietTeBepalen).ToList();
        return nu.Where(g => g.HouderId == wie && wie is not null).Select(g => g.KindId).Distinct()
            .Where(k => beeld.Gezin.Leden.Any(l => l.PersoonId == k && l.Tot is null) && !nu.Exists(g => g.KindId == k && g.HouderId != wie))
            .Select(k => beeld.Mensen.GetValueOrDefault(k)).OfType<Persoon>().Where(p => p.Geboren is not { } dag || dag > vandaag || Leeftijd.Jaren(dag, vandaag) < 18).Select(p => Tekst.Isoleer(p.Roepnaam));
    }
}

/// <summary>Ends every change of the family in the same way: the plan that is not in force yet is weighed anew, and what follows is kept in the file.</summary>
public sealed class Veranderboek(EenplanDb db, Tekenstanden tekenstanden)
{
    /// <summary>Who has to sign before the change; null when no plan is worked on, so that nothing has to be compared.</summary>
    public async Task<Tekenstand?> Voor(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var stand = await tekenstanden.Van(casus, vandaag, ct);
        return stand.Plan == Planfase.Geen ? null : stand;
    }

    /// <summary>After the change.</summary>
    /// <param name="wat">What changed; null when only the signers can have.</param>
    /// <param name="weeg">The safety of the children is judged anew.</param>
    public async Task Rond(CasusEntiteit casus, Levensgebeurtenis? wat, Gezinsstaat staat, Tekenstand? voor, Procesverloop verloop, CancellationToken ct, bool weeg = false, PersoonId? over = null)
    {
        await db.SaveChangesAsync(ct);
        List<Gevolg> gevolgen = wat is { } gebeurtenis ? [.. Gevolgen.Van(gebeurtenis, staat)] : [];
        if (voor is not null)
        {
            var na = await tekenstanden.Van(casus, verloop.Vandaag, ct);
            gevolgen.AddRange(Gevolgen.Tekenwissel([.. voor.Moet], [.. na.Moet], [.. na.GezagOnbekend.Except(voor.GezagOnbekend, StringComparer.Ordinal)], na.Plan));
        }

        if (gevolgen.Count == 0)
        {
            return;
        }

        var codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["gebeurtenis"] = wat?.ToString() ?? "Tekenaars", ["weeg"] = weeg && casus.Open ? "ja" : "nee" };
        if (over is { } persoon)
        {
            codes["persoon"] = persoon.ToString();
        }

        verloop.Schrijf(casus.Id, new Feit(Veranderlezer.Feitsoort, Gevolgen.Kop(wat, staat.Naam) + " Dit volgt eruit:\n" + string.Join('\n', gevolgen.Select(g => "- " + g.Tekst))) { Codes = codes, Over = over is { } wie ? [wie] : [] });
    }
}
