using System.Security.Cryptography;
using System.Text.Json;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Post;

/// <summary>
/// Sends what waits in the outbox of one gemeente. At least once: a server that dies between handing over and writing that down sends again, with the same Message-Id.
/// A message is held by one server at a time: the hold is a conditional update, which both databases do row by row, so a second server that saw the same row changes nothing.
/// </summary>
public sealed partial class Postronde(IBezorger bezorger, Postinstellingen instellingen, SleutelsPerGemeente sleutels, Ids ids, TimeProvider klok, ILogger<Postronde> log)
{
    const int Tegelijk = 10;

    /// <summary>Longest that one delivery may take; ten of them fit in a hold.</summary>
    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    static readonly TimeSpan Houdtijd = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait after the first, second ... failed try; after the last one it is given up.</summary>
    static readonly TimeSpan[] Wachttijden = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12)];

    /// <summary>Tries before a message is given up.</summary>
    public static int MeestePogingen => Wachttijden.Length + 1;

    /// <summary>Sends all that is due.</summary>
    /// <returns>How many were tried.</returns>
    public async Task<int> Voer(Gemeente gemeente, CancellationToken ct)
    {
        var gedaan = 0;
        while (instellingen.KanBezorgen && await Neem(gemeente, ct) is { Count: > 0 } berichten)
        {
            foreach (var bericht in berichten)
            {
                await Verstuur(gemeente, bericht, ct);
            }

            gedaan += berichten.Count;
        }

        return gedaan;
    }

    async Task<List<Uitbakbericht>> Neem(Gemeente gemeente, CancellationToken ct)
    {
        await using var db = gemeente.Open();
        var nu = klok.GetUtcNow();
        var wachtend = db.Set<Uitbakbericht>().Where(b => b.Status == Poststatus.Wacht && b.Volgende <= nu);
        var kandidaten = await wachtend.OrderBy(b => b.Volgende).Select(b => b.Id).Take(Tegelijk).ToListAsync(ct);
        if (kandidaten.Count == 0)
        {
            return [];
        }

        var (claim, tot) = (ids.Nieuw(), nu + Houdtijd);
        await Schrijf(gemeente, () => wachtend.Where(b => kandidaten.Contains(b.Id)).ExecuteUpdateAsync(s => s.SetProperty(b => b.Claim, claim).SetProperty(b => b.Volgende, tot), ct), ct);
        return await db.Set<Uitbakbericht>().AsNoTracking().Where(b => b.Claim == claim).OrderBy(b => b.Aangemaakt).ToListAsync(ct);
    }

    async Task Verstuur(Gemeente gemeente, Uitbakbericht bericht, CancellationToken ct)
    {
        var fout = await Probeer(gemeente, bericht, ct);
        var (nu, poging) = (klok.GetUtcNow(), bericht.Pogingen + 1);
        await using var db = gemeente.Open();
        var eigen = db.Set<Uitbakbericht>().Where(b => b.Id == bericht.Id && b.Claim == bericht.Claim);
        if (fout is null)
        {
            await Schrijf(gemeente, () => eigen.ExecuteUpdateAsync(
                s => s.SetProperty(b => b.Status, Poststatus.Verzonden).SetProperty(b => b.Inhoud, (byte[]?)null).SetProperty(b => b.Pogingen, poging).SetProperty(b => b.Foutcode, (string?)null)
                    .SetProperty(b => b.Verzonden, nu).SetProperty(b => b.Claim, (Guid?)null), ct), ct);
            return;
        }

        Mislukte(log, gemeente.Code, bericht.Id, poging, fout.Code);
        var opgeven = fout.Blijvend || poging >= MeestePogingen;
        var (status, volgende) = (opgeven ? Poststatus.Mislukt : Poststatus.Wacht, opgeven ? nu : nu + Wachttijden[poging - 1]);
        await Schrijf(gemeente, () => eigen.ExecuteUpdateAsync(
            s => s.SetProperty(b => b.Status, status).SetProperty(b => b.Volgende, volgende).SetProperty(b => b.Pogingen, poging).SetProperty(b => b.Foutcode, fout.Code).SetProperty(b => b.Claim, (Guid?)null), ct), ct);
    }

    async Task<Bezorgfout?> Probeer(Gemeente gemeente, Uitbakbericht bericht, CancellationToken ct)
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(Geduld);
        try
        {
            var inhoud = JsonSerializer.Deserialize<Postbericht>(sleutels.Van(gemeente).Ontsleutel(bericht.Inhoud!))!;
            await bezorger.Bezorg(gemeente, bericht.Id, inhoud, tijd.Token);
            return null;
        }
        catch (Bezorgfout fout)
        {
            return fout;
        }
        catch (CryptographicException)
        {
            return new Bezorgfout("sleutel-ontbreekt", blijvend: true);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new Bezorgfout("te-langzaam", blijvend: false);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // Whatever it is, the message is kept and tried again; the type says enough, the text might hold an address.
            return new Bezorgfout(fout.GetType().Name, blijvend: false);
        }
    }

    static async Task Schrijf(Gemeente gemeente, Func<Task<int>> werk, CancellationToken ct)
    {
        var slot = gemeente.Sqlite ? gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            await werk();
        }
        finally
        {
            slot?.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post van {Gemeente}: bericht {Id} ging niet weg (poging {Poging}): {Code}")]
    static partial void Mislukte(ILogger log, string gemeente, Guid id, int poging, string code);
}

/// <summary>Makes a round along all gemeenten every ten seconds.</summary>
public sealed partial class Postbode(Postronde ronde, Gemeenten.Gemeenten gemeenten, TimeProvider klok, ILogger<Postbode> log) : BackgroundService
{
    static readonly TimeSpan Elke = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Elke, klok);
        try
        {
            while (await wekker.WaitForNextTickAsync(stoppingToken))
            {
                foreach (var gemeente in gemeenten.Alle)
                {
                    await Een(gemeente, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what waits, waits in the database.
            return;
        }
    }

    async Task Een(Gemeente gemeente, CancellationToken ct)
    {
        try
        {
            await ronde.Voer(gemeente, ct);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // One gemeente without a database must not keep the post of the others; the next round tries again.
            Overgeslagen(log, gemeente.Code, fout.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post van {Gemeente} is deze ronde overgeslagen: {Soort}")]
    static partial void Overgeslagen(ILogger log, string gemeente, string soort);
}

public static class Postdiensten
{
    /// <summary>Outbox, sender, and the way out that the settings choose.</summary>
    public static IServiceCollection VoegPostToe(this IServiceCollection services, Postinstellingen instellingen)
    {
        services.AddSingleton(instellingen);
        services.AddSingleton<Postronde>();
        services.AddSingleton<Oefenpostbus>();
        services.AddScoped<Uitbak>();
        services.AddHostedService<Postbode>();
        return instellingen switch
        {
            { Smtp: not null } => services.AddSingleton<IBezorger, Smtpbezorger>(),
            { Oefenen: true } => services.AddSingleton<IBezorger, Oefenbezorger>(),
            _ => services.AddSingleton<IBezorger, GeenBezorger>(),
        };
    }
}
