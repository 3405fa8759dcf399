using System.Data;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Journaal;

/// <summary>Where the journal is broken.</summary>
/// <param name="Keten">Id of the casus, <c>gemeente</c>, or <c>ankers</c>.</param>
/// <param name="Nr">Number in that chain.</param>
/// <param name="Wat">What is wrong, in words.</param>
public sealed record Journaalbreuk(string Keten, int Nr, string Wat)
{
    public override string ToString() => $"keten {Keten}, nummer {Nr}: {Wat}";
}

/// <summary>Outcome of a check.</summary>
/// <param name="Ketens">Chains that were checked.</param>
/// <param name="Feiten">Facts that were checked.</param>
/// <param name="Ankers">Anchors that were checked.</param>
/// <param name="LaatsteAnker">Hash of the newest anchor, to compare with what was kept elsewhere; null without anchors.</param>
/// <param name="Breuk">The first break; null when the journal is whole.</param>
public sealed record Journaaluitslag(int Ketens, long Feiten, int Ankers, string? LaatsteAnker, Journaalbreuk? Breuk)
{
    /// <summary>Nothing was changed or removed.</summary>
    public bool Heel => Breuk is null;
}

/// <summary>
/// Computes every chain and every anchor again and names the first break. Reads one snapshot and streams, so that it can run beside
/// a working server on a large gemeente.
/// </summary>
public sealed class Journaalcontrole(EenplanDb db)
{
    readonly Dictionary<Guid, (int Nr, byte[] Hash)> koppen = [];
    readonly HashSet<Guid> vernietigd = [];
    int ketens;
    long feiten;
    int ankers;
    byte[]? laatsteAnker;

    public async Task<Journaaluitslag> VoerUit(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var momentopname = await Momentopname(ct);
        foreach (var kop in await db.Set<Journaalkop>().AsNoTracking().ToListAsync(ct))
        {
            koppen[kop.KetenId] = (kop.LaatsteNr, kop.LaatsteHash);
        }

        vernietigd.UnionWith(await db.Set<Vernietiging>().AsNoTracking().Select(v => v.Id).ToListAsync(ct));
        var breuk = await Ketens(ct) ?? await Ankerrij(ct);
        return new(ketens, feiten, ankers, laatsteAnker is null ? null : Convert.ToHexStringLower(laatsteAnker), breuk);
    }

    /// <summary>Deferred on SQLite: a check must not hold up who writes.</summary>
    async Task<IAsyncDisposable> Momentopname(CancellationToken ct)
    {
        if (db.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            var transactie = sqlite.BeginTransaction(deferred: true);
            await db.Database.UseTransactionAsync(transactie, ct);
            return transactie;
        }

        return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
    }

    async Task<Journaalbreuk?> Ketens(CancellationToken ct)
    {
        var rijen =
            from f in db.Set<Journaalfeit>().AsNoTracking()
            join i in db.Set<Feitinhoud>() on f.Id equals i.FeitId into inhouden
            from i in inhouden.DefaultIfEmpty()
            join p in db.Set<Proces>() on f.ProcesId equals p.Id into processen
            from p in processen.DefaultIfEmpty()
            orderby f.KetenId, f.Nr
            select new Rij(f, i == null ? null : i.Zout, i == null ? null : i.Tekst, p == null ? null : p.Soort, p == null ? null : p.Wie);
        (Guid Keten, int Nr, byte[] Hash)? vorige = null;
        await foreach (var rij in rijen.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (vorige is { } einde && einde.Keten != rij.Feit.KetenId && Einde(einde.Keten, einde.Nr, einde.Hash) is { } kort)
            {
                return kort;
            }

            if (vorige?.Keten != rij.Feit.KetenId)
            {
                vorige = (rij.Feit.KetenId, 0, Feitketen.Begin(rij.Feit.KetenId));
            }

            if (Feit(rij, vorige.Value.Nr, vorige.Value.Hash) is { } wat)
            {
                return new(Naam(rij.Feit.KetenId), vorige.Value.Nr + 1, wat);
            }

            vorige = (rij.Feit.KetenId, rij.Feit.Nr, rij.Feit.Hash);
            feiten++;
        }

        return vorige is { } laatste && Einde(laatste.Keten, laatste.Nr, laatste.Hash) is { } breuk ? breuk
            : koppen.Count > 0 ? new(Naam(koppen.Keys.First()), 1, "alle feiten van deze keten zijn weg") : null;
    }

    string? Feit(Rij rij, int vorigNr, byte[] vorigeHash) => rij.Feit switch
    {
        var f when f.Nr != vorigNr + 1 => "dit feit is weg",
        var f when !f.VorigeHash.AsSpan().SequenceEqual(vorigeHash) => "dit feit sluit niet aan op het vorige",
        _ when rij.Proces is null => "het proces waarin dit feit ontstond, is weg",
        var f when !f.Hash.AsSpan().SequenceEqual(Feitketen.Hash(f, rij.Proces)) || rij.Wie != f.Wie => "dit feit of zijn proces is gewijzigd",
        var f when rij.Tekst is null && !vernietigd.Contains(f.Id) => "de inhoud van dit feit is weg, en er staat geen vernietiging van vast",
        var f when rij.Tekst is not null && !f.Inhoudhash.AsSpan().SequenceEqual(Feitketen.Inhoudhash(rij.Tekst, rij.Zout!)) => "de inhoud van dit feit is gewijzigd",
        _ => null,
    };

    /// <summary>A chain must end where its head says.</summary>
    Journaalbreuk? Einde(Guid keten, int nr, byte[] hash)
    {
        ketens++;
        return !koppen.Remove(keten, out var kop) ? new(Naam(keten), nr, "de kop van deze keten is weg")
            : kop.Nr > nr ? new(Naam(keten), nr + 1, "dit feit is weg")
            : kop.Nr < nr || !kop.Hash.AsSpan().SequenceEqual(hash) ? new(Naam(keten), nr, "de kop van deze keten is gewijzigd")
            : null;
    }

    async Task<Journaalbreuk?> Ankerrij(CancellationToken ct)
    {
        var stand = new Dictionary<Guid, int>();
        var (nr, vorige, som) = (0, Ankers.Begin, 0L);
        var koppenPerAnker = Ankerkoppen(ct).GetAsyncEnumerator(ct);
        await using var opruimen = koppenPerAnker;
        var alle = await db.Set<Anker>().AsNoTracking().OrderBy(a => a.Nr).ToListAsync(ct);
        var meer = await koppenPerAnker.MoveNextAsync();
        foreach (var anker in alle)
        {
            nr++;
            var eigen = new List<Ankerkop>();
            for (; meer && koppenPerAnker.Current.Kop.AnkerNr == anker.Nr; meer = await koppenPerAnker.MoveNextAsync())
            {
                var (kop, echt) = koppenPerAnker.Current;
                if (echt is null || !echt.AsSpan().SequenceEqual(kop.Hash))
                {
                    return new("ankers", nr, $"dit anker kent keten {Naam(kop.KetenId)} tot en met feit {kop.Nr}, en dat feit is {(echt is null ? "weg" : "een ander")}");
                }

                som += kop.Nr - stand.GetValueOrDefault(kop.KetenId);
                stand[kop.KetenId] = kop.Nr;
                eigen.Add(kop);
            }

            var wat = anker switch
            {
                _ when anker.Nr != nr => "dit anker is weg",
                _ when !anker.VorigeHash.AsSpan().SequenceEqual(vorige) => "dit anker sluit niet aan op het vorige",
                _ when anker.Ketens != stand.Count || anker.Feiten != som || !anker.Hash.AsSpan().SequenceEqual(Ankers.Hash(anker.Nr, anker.Op, anker.Ketens, anker.Feiten, anker.VorigeHash, eigen.OrderBy(k => k.KetenId))) => "dit anker is gewijzigd",
                _ => null,
            };
            if (wat is not null)
            {
                return new("ankers", nr, wat);
            }

            (vorige, laatsteAnker, ankers) = (anker.Hash, anker.Hash, nr);
        }

        return meer ? new("ankers", koppenPerAnker.Current.Kop.AnkerNr, "dit anker is weg") : null;
    }

    /// <summary>The heads that each anchor names, beside the hash that the fact has now.</summary>
    async IAsyncEnumerable<(Ankerkop Kop, byte[]? Echt)> Ankerkoppen([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        // In pages: the anchors themselves are read on the same connection.
        const int Portie = 5_000;
        var (vanaf, keten) = (0, Guid.Empty);
        for (var gelezen = Portie; gelezen == Portie;)
        {
            var vraag =
                from k in db.Set<Ankerkop>().AsNoTracking()
                join f in db.Set<Journaalfeit>() on new { k.KetenId, k.Nr } equals new { f.KetenId, f.Nr } into feitrij
                from f in feitrij.DefaultIfEmpty()
                where k.AnkerNr > vanaf || (k.AnkerNr == vanaf && k.KetenId.CompareTo(keten) > 0)
                orderby k.AnkerNr, k.KetenId
                select new { Kop = k, Echt = f == null ? null : f.Hash };
            var rijen = await vraag.Take(Portie).ToListAsync(ct);
            foreach (var rij in rijen)
            {
                yield return (rij.Kop, rij.Echt);
            }

            gelezen = rijen.Count;
            if (gelezen > 0)
            {
                (vanaf, keten) = (rijen[^1].Kop.AnkerNr, rijen[^1].Kop.KetenId);
            }
        }
    }

    static string Naam(Guid keten) => keten == Journaal.Gemeenteketen ? "gemeente" : keten.ToString();

    sealed record Rij(Journaalfeit Feit, byte[]? Zout, string? Tekst, string? Proces, MedewerkerId? Wie);
}
