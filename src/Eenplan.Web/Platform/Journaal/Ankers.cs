using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Journaal;

/// <summary>Writes anchors: what all chains of a gemeente had come to at one moment.</summary>
public sealed class Ankers(EenplanDb db, HuidigeGemeente gemeente, Ids ids, TimeProvider klok)
{
    /// <summary>Hash before the first anchor.</summary>
    public static byte[] Begin { get; } = SHA256.HashData("eenplan:ankers"u8);

    /// <summary>Writes an anchor over the heads that moved; nothing where none did.</summary>
    public async Task<Anker?> Zet(CancellationToken ct)
    {
        var slot = gemeente.Gemeente.Sqlite ? gemeente.Gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            // One snapshot: heads, totals and the anchor before belong to the same moment.
            await using var transactie = await db.Database.BeginTransactionAsync(gemeente.Gemeente.Sqlite ? IsolationLevel.Serializable : IsolationLevel.RepeatableRead, ct);
            var koppen = await db.Set<Journaalkop>().AsNoTracking()
                .Where(k => !db.Set<Ankerkop>().Any(a => a.KetenId == k.KetenId && a.Nr == k.LaatsteNr)).ToListAsync(ct);
            if (koppen.Count == 0)
            {
                return null;
            }

            var vorige = await db.Set<Anker>().AsNoTracking().OrderByDescending(a => a.Nr).Select(a => new { a.Nr, a.Hash }).FirstOrDefaultAsync(ct);
            var (ketens, feiten) = (await db.Set<Journaalkop>().CountAsync(ct), await db.Set<Journaalkop>().SumAsync(k => (long)k.LaatsteNr, ct));
            var nr = (vorige?.Nr ?? 0) + 1;
            var rijen = koppen.Select(k => new Ankerkop { KetenId = k.KetenId, Nr = k.LaatsteNr, AnkerNr = nr, Hash = k.LaatsteHash }).OrderBy(k => k.KetenId).ToList();
            var (op, vorigeHash) = (Werkeenheid.OpMicroseconde(klok.GetUtcNow()), vorige?.Hash ?? Begin);
            var anker = new Anker { Id = ids.Nieuw(), Nr = nr, Op = op, Ketens = ketens, Feiten = feiten, VorigeHash = vorigeHash, Hash = Hash(nr, op, ketens, feiten, vorigeHash, rijen) };
            db.Add(anker);
            db.AddRange(rijen);
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
            return anker;
        }
        finally
        {
            db.ChangeTracker.Clear();
            slot?.Release();
        }
    }

    /// <summary>How an anchor hashes; the check of the journal computes the same.</summary>
    /// <param name="nr">Number of the anchor.</param>
    /// <param name="op">Moment.</param>
    /// <param name="ketens">Number of chains.</param>
    /// <param name="feiten">Number of facts.</param>
    /// <param name="vorige">Hash of the anchor before.</param>
    /// <param name="koppen">Heads that moved, in the order of their id.</param>
    public static byte[] Hash(int nr, DateTimeOffset op, int ketens, long feiten, byte[] vorige, IEnumerable<Ankerkop> koppen)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Voeg(string regel) => hash.AppendData(Encoding.UTF8.GetBytes(regel + "\n"));
        Voeg(string.Create(CultureInfo.InvariantCulture, $"{nr} {op.UtcDateTime:O} {ketens} {feiten} {Convert.ToHexString(vorige)}"));
        foreach (var kop in koppen)
        {
            Voeg(string.Create(CultureInfo.InvariantCulture, $"{kop.KetenId} {kop.Nr} {Convert.ToHexString(kop.Hash)}"));
        }

        return hash.GetHashAndReset();
    }
}

/// <summary>
/// Every ten minutes an anchor per gemeente. Its number and hash go to the log as well: kept elsewhere, that line proves later
/// that the newest anchors were not cut off.
/// </summary>
public sealed class Ankerdienst(IServiceProvider diensten, Gemeenten.Gemeenten gemeenten, TimeProvider klok, ILogger<Ankerdienst> log) : BackgroundService
{
    static readonly TimeSpan Elke = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Elke, klok);
        try
        {
            while (await wekker.WaitForNextTickAsync(stoppingToken))
            {
                await Ronde(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>One round over all municipalities; one whose database is away waits for the next round.</summary>
    public async Task Ronde(CancellationToken ct)
    {
        foreach (var gemeente in gemeenten.Alle)
        {
            try
            {
                await Opstart.InGemeente(diensten, gemeente, async scope =>
                {
                    if (await scope.GetRequiredService<Ankers>().Zet(ct) is { } anker)
                    {
                        log.LogInformation("Anker {Gemeente} {Nr} {Hash}", gemeente.Code, anker.Nr, Convert.ToHexStringLower(anker.Hash));
                    }
                });
            }
            catch (Exception fout) when (Storing.Is(fout) || fout is DbUpdateException or InvalidOperationException { InnerException: DbUpdateException })
            {
                // A second server may have written the same number first; then its anchor holds.
                log.LogWarning("Geen anker voor {Gemeente}: {Soort}", gemeente.Code, fout.GetBaseException().GetType().Name);
            }
        }
    }
}
