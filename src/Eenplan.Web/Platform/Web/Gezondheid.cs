using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Web;

/// <summary><c>/gezond</c>: whether every database answers, for a load balancer or a monitor. Says nothing more.</summary>
public static class Gezondheid
{
    public const string Pad = "/gezond";

    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);

    public static void Koppel(WebApplication app) => app.MapGet(Pad, Kijk).AllowAnonymous().ExcludeFromDescription();

    static async Task<IResult> Kijk(Gemeenten.Gemeenten gemeenten, CancellationToken ct)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(ct);
        einde.CancelAfter(Geduld);
        try
        {
            foreach (var gemeente in gemeenten.Alle)
            {
                await using var db = gemeente.Open();
                await db.Database.ExecuteSqlRawAsync("select 1 from schema_versie", einde.Token);
            }

            return Results.Text("goed");
        }
        catch (Exception fout) when (Storing.Is(fout) || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return Results.Text("storing", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
