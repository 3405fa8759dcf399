using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Eenplan.Web.Platform.Journaal;

/// <summary>What one proces writes while it runs.</summary>
public sealed class Procesverloop(Proces proces)
{
    internal Dictionary<Guid, List<Feit>> Feiten { get; } = [];

    /// <summary>The run itself.</summary>
    public Proces Proces { get; } = proces;

    /// <summary>Instant of the run: one for all that it writes.</summary>
    public DateTimeOffset Nu => Proces.Op;

    /// <summary>Today in Amsterdam.</summary>
    public DateOnly Vandaag => Datum.Dag(Proces.Op);

    /// <summary>Writes facts in the chain of a casus.</summary>
    public void Schrijf(CasusId casus, params IEnumerable<Feit> feiten) => Voeg(casus.Waarde, feiten);

    /// <summary>Writes facts that belong to no casus.</summary>
    public void Schrijf(params IEnumerable<Feit> feiten) => Voeg(Journaal.Gemeenteketen, feiten);

    void Voeg(Guid keten, IEnumerable<Feit> feiten)
    {
        if (!Feiten.TryGetValue(keten, out var lijst))
        {
            Feiten[keten] = lijst = [];
        }

        lijst.AddRange(feiten);
    }
}

/// <summary>What must follow when facts are written in a casus, in the same transaction: a slice that derives something from facts implements it.</summary>
public interface IFeitgevolg
{
    Task Verwerk(CasusId casus, IReadOnlyList<Feit> feiten, DateTimeOffset nu, CancellationToken ct);
}

/// <summary>Says in words which rule a unique index guards, for when two people save at the same moment: a slice with such an index implements it.</summary>
public interface IBotsingsuitleg
{
    Weigering? Leg(DbUpdateException botsing);
}

/// <summary>
/// The only way to change something: one named proces, one transaction, its facts with it, or nothing at all.
/// A refusal rolls back; a stale version is a refusal too.
/// </summary>
public sealed class Werkeenheid(EenplanDb db, HuidigeGemeente gemeente, Handelende handelende, Journaal journaal, Ids ids, TimeProvider klok, IEnumerable<IFeitgevolg> gevolgen, IEnumerable<IBotsingsuitleg> uitleg, Invoerstand invoer)
{
    const int SqliteUniek = 2067;
    const int SqliteSleutel = 1555;

    /// <summary>Runs a proces.</summary>
    /// <param name="soort">Name of the proces, PascalCase Dutch, for example <c>VeiligheidWegen</c>.</param>
    /// <param name="werk">The change; facts go into the run it is given.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <param name="reden">Why, where the proces asks for it.</param>
    public async Task<Uitkomst<T>> Voer<T>(string soort, Func<Procesverloop, Task<Uitkomst<T>>> werk, CancellationToken ct, string? reden = null)
    {
        var slot = gemeente.Gemeente.Sqlite ? gemeente.Gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            var verloop = new Procesverloop(new Proces { Id = ids.Nieuw(), Soort = soort, Wie = handelende.Bekend ? handelende.Id : null, Toepassing = handelende.Toepassing, Op = OpMicroseconde(klok.GetUtcNow()), Reden = reden });
            var uitkomst = await werk(verloop);
            if (!uitkomst.Gelukt || invoer.Onleesbaar.Count > 0)
            {
                db.ChangeTracker.Clear();
                return uitkomst.Gelukt ? Uitkomst<T>.Geweigerd(invoer.Onleesbaar) : uitkomst;
            }

            await Bewaar(verloop, ct);
            await transactie.CommitAsync(ct);
            return uitkomst;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Weigering.Verouderd;
        }
        catch (DbUpdateException botsing) when (IsDubbel(botsing))
        {
            db.ChangeTracker.Clear();
            return uitleg.Select(u => u.Leg(botsing)).FirstOrDefault(w => w is not null) ?? Weigering.Tegelijk;
        }
        finally
        {
            slot?.Release();
        }
    }

    async Task Bewaar(Procesverloop verloop, CancellationToken ct)
    {
        db.Add(verloop.Proces);
        foreach (var (keten, feiten) in verloop.Feiten.OrderBy(k => k.Key))
        {
            await journaal.Schrijf(verloop.Proces, keten, feiten, ct);
        }

        await db.SaveChangesAsync(ct);
        foreach (var (keten, feiten) in verloop.Feiten.Where(k => k.Key != Journaal.Gemeenteketen))
        {
            foreach (var gevolg in gevolgen)
            {
                await gevolg.Verwerk(new CasusId(keten), feiten, verloop.Nu, ct);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>A unique index refused: on both databases a matter of two people at once, never of a broken server.</summary>
    static bool IsDubbel(DbUpdateException fout) => fout.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUniek or SqliteSleutel,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>PostgreSQL keeps microseconds; the hash of a fact must be the same after reading it back.</summary>
    internal static DateTimeOffset OpMicroseconde(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));
}
