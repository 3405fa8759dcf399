using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Post;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>A message of the outbox without its address or text: enough to see whether post leaves.</summary>
public sealed record Postregel(Guid Id, DateTimeOffset Aangemaakt, Poststatus Status, int Pogingen, DateTimeOffset Volgende, string? Foutcode);

/// <summary>Reads the outbox for who keeps the system running: what does not leave, and how much waits.</summary>
public sealed class Postlezer(EenplanDb db, Postinstellingen instellingen)
{
    public const int PerPagina = 20;

    public bool KanBezorgen => instellingen.KanBezorgen;

    public bool Oefenen => instellingen.Oefenen;

    /// <summary>What was given up first, then what waits longest.</summary>
    public async Task<(IReadOnlyList<Postregel> Regels, int Mislukt, int Wacht)> Lees(int pagina, CancellationToken ct)
    {
        var alle = db.Set<Uitbakbericht>().AsNoTracking();
        var (mislukt, wacht) = (await alle.CountAsync(b => b.Status == Poststatus.Mislukt, ct), await alle.CountAsync(b => b.Status == Poststatus.Wacht, ct));
        var regels = await alle.Where(b => b.Status != Poststatus.Verzonden).OrderBy(b => b.Status).ThenBy(b => b.Aangemaakt).ThenBy(b => b.Id)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina)
            .Select(b => new Postregel(b.Id, b.Aangemaakt, b.Status, b.Pogingen, b.Volgende, b.Foutcode)).ToListAsync(ct);
        return (regels, mislukt, wacht);
    }
}

/// <summary>Puts a message that was given up back in the row.</summary>
public sealed class ProbeerPostOpnieuw(EenplanDb db, Werkeenheid werk)
{
    public Task<Uitkomst<Klaar>> VoerUit(Guid bericht, CancellationToken ct) => werk.Voer<Klaar>("PostOpnieuwProberen", async verloop =>
    {
        var geraakt = await db.Set<Uitbakbericht>().Where(b => b.Id == bericht && b.Status == Poststatus.Mislukt)
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.Status, Poststatus.Wacht).SetProperty(b => b.Pogingen, 0).SetProperty(b => b.Volgende, verloop.Nu), ct);
        if (geraakt == 0)
        {
            return new Weigering("post-niet-mislukt", "Dit bericht is intussen verzonden of wacht al op een nieuwe poging.", Soort: Weigersoort.Regel);
        }

        verloop.Schrijf(new Feit("PostOpnieuwGeprobeerd", "Een bericht dat niet wegging, wordt opnieuw geprobeerd.")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["bericht"] = bericht.ToString() },
        });
        return Klaar.Goed;
    }, ct);
}
