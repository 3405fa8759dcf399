using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Concepten;

/// <summary>Throws drafts away that nobody finished within a month, and the empty rows of forms that were submitted.</summary>
public sealed partial class Conceptenopruimer(Gemeenten.Gemeenten gemeenten, TimeProvider klok, ILogger<Conceptenopruimer> log) : BackgroundService
{
    static readonly TimeSpan Tussen = TimeSpan.FromHours(6);
    static readonly TimeSpan NaVerzenden = TimeSpan.FromDays(1);

    /// <summary>Cleans one gemeente.</summary>
    /// <returns>How many drafts went.</returns>
    public static async Task<int> RuimOp(Gemeente gemeente, DateTimeOffset nu, CancellationToken ct)
    {
        var (oud, leeg) = (nu - Concept.Bewaartermijn, nu - NaVerzenden);
        var slot = gemeente.Sqlite ? gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            await using var db = gemeente.Open();
            return await db.Set<Concept>().Where(c => c.Bewaard <= oud || (c.Bewaard <= leeg && c.Inhoud == null)).ExecuteDeleteAsync(ct);
        }
        finally
        {
            slot?.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tikker = new PeriodicTimer(Tussen, klok);
        try
        {
            do
            {
                await Ronde(stoppingToken);
            }
            while (await tikker.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; the next one cleans up.
        }
    }

    async Task Ronde(CancellationToken ct)
    {
        foreach (var gemeente in gemeenten.Alle)
        {
            try
            {
                await RuimOp(gemeente, klok.GetUtcNow(), ct);
            }
            catch (Exception fout) when (fout is System.Data.Common.DbException or DbUpdateException)
            {
                Mislukt(fout, gemeente.Code);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Concepten opruimen lukte niet voor {Gemeente}; de volgende ronde opnieuw.")]
    partial void Mislukt(Exception fout, string gemeente);
}
