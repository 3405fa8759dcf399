using System.Globalization;
using Eenplan.Web;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Bench;

/// <summary>The real server with one page more: the bare one.</summary>
public static class Meetserver
{
    public const string Code = "bankstad";

    public static string[] Args(string datamap, string? postgres, int poort) =>
    [
        "--environment=Development", $"--urls=http://127.0.0.1:{poort.ToString(CultureInfo.InvariantCulture)}", "--EENPLAN_DATA=" + datamap,
        "--EENPLAN_GEMEENTEN=" + Path.Combine(AppContext.BaseDirectory, "bankgemeenten"), "--Logging:LogLevel:Default=Warning",
        .. postgres is null ? Array.Empty<string>() : ["--EENPLAN_POSTGRES=" + postgres],
    ];

    public static async Task<int> Draai(string[] args)
    {
        await using var app = Eenplanserver.Bouw(args, services => services.AddRazorComponents());
        await Opstart.Voer(app.Services, CancellationToken.None);
        app.MapGet("/kaal/{nr:int}", async (int nr, HuidigeGemeente gemeente, CancellationToken ct) =>
        {
            await using var db = gemeente.Gemeente.Open();
            var verbinding = db.Database.GetDbConnection();
            await verbinding.OpenAsync(ct);
            await using var vraag = verbinding.CreateCommand();
            vraag.CommandText = "select id, nummer, team, aangemeld_op from casus where nummer >= @vanaf order by nummer limit 50";
            var vanaf = vraag.CreateParameter();
            (vanaf.ParameterName, vanaf.Value) = ("@vanaf", string.Create(CultureInfo.InvariantCulture, $"26-{10_000 + (nr % 1000):000000}"));
            vraag.Parameters.Add(vanaf);
            var rijen = new List<Kaal.Rij>(50);
            await using var lezer = await vraag.ExecuteReaderAsync(ct);
            while (await lezer.ReadAsync(ct))
            {
                rijen.Add(new(lezer.GetValue(0).ToString()!, lezer.GetString(1), lezer.GetString(2), lezer.GetValue(3).ToString()!));
            }

            return new RazorComponentResult<Kaal>(new { Rijen = rijen });
        }).AllowAnonymous();
        await app.StartAsync();
        await Console.Out.WriteLineAsync("klaar");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
