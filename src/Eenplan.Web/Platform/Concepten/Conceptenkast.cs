using System.Text.Json;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Concepten;

/// <summary>One field of a form as it was posted.</summary>
public sealed record Conceptveld(string Naam, string Waarde);

/// <summary>A draft as its author reads it back.</summary>
public sealed record Conceptinhoud(Guid Id, string Vorm, DateTimeOffset Bewaard, IReadOnlyList<Conceptveld> Velden);

/// <summary>A draft in the list of its author.</summary>
public sealed record Conceptregel(Guid Id, string Titel, string Pad, CasusId? CasusId, DateTimeOffset Bewaard);

/// <summary>The drafts of the person who acts; there is no way to ask for those of another. Outside the journal and the look log on purpose.</summary>
public sealed class Conceptenkast(HuidigeGemeente gemeente, Handelende wie, Sleutelring sleutels, Ids ids, TimeProvider klok)
{
    /// <summary>Most characters of one draft: several long texts.</summary>
    public const int Grootst = 200_000;

    public const int Hoogstens = 200;

    /// <summary>The drafts of the forms of one page.</summary>
    public async Task<IReadOnlyList<Conceptinhoud>> Lees(string pad, CancellationToken ct)
    {
        await using var db = gemeente.Gemeente.Open();
        var grens = klok.GetUtcNow() - Concept.Bewaartermijn;
        var rijen = await db.Set<Concept>().AsNoTracking().Where(c => c.Wie == wie.Id && c.Pad == pad && c.Bewaard > grens).Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.Where(r => r.Inhoud is not null).Select(r => new Conceptinhoud(r.Id, r.Vorm, r.Bewaard, JsonSerializer.Deserialize<List<Conceptveld>>(sleutels.Ontsleutel(r.Inhoud!))!))];
    }

    /// <summary>Saves a draft over the previous one of the same form.</summary>
    /// <returns>When it was saved; null when this drawing of the form was submitted already.</returns>
    public async Task<DateTimeOffset?> Bewaar(string pad, string vorm, string titel, CasusId? casus, Guid tekening, IReadOnlyList<Conceptveld> velden, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var bewaard = true;
        await Schrijf(pad, vorm, casus, rij =>
        {
            bewaard = rij.Verzonden != tekening;
            if (bewaard)
            {
                (rij.Titel, rij.Inhoud, rij.Bewaard) = (titel, sleutels.Versleutel(JsonSerializer.SerializeToUtf8Bytes(velden)), nu);
            }
        }, ct);
        return bewaard ? nu : null;
    }

    /// <summary>The form was submitted: its draft goes, and a late autosave of it does not bring it back.</summary>
    public Task Verzend(string pad, string vorm, Guid tekening, CancellationToken ct) =>
        Schrijf(pad, vorm, null, rij => (rij.Inhoud, rij.Verzonden, rij.Bewaard) = (null, tekening, klok.GetUtcNow()), ct);

    public async Task<IReadOnlyList<Conceptregel>> Lijst(CancellationToken ct)
    {
        await using var db = gemeente.Gemeente.Open();
        var grens = klok.GetUtcNow() - Concept.Bewaartermijn;
        return await db.Set<Concept>().AsNoTracking().Where(c => c.Wie == wie.Id && c.Bewaard > grens && c.Inhoud != null).OrderByDescending(c => c.Bewaard).Take(Hoogstens)
            .Select(c => new Conceptregel(c.Id, c.Titel, c.Pad, c.CasusId, c.Bewaard)).ToListAsync(ct);
    }

    /// <summary>Throws an own draft away.</summary>
    /// <returns>The page it belonged to; null when it is not there, or not one's own.</returns>
    public async Task<string?> GooiWeg(Guid id, CancellationToken ct)
    {
        await using var db = gemeente.Gemeente.Open();
        var pad = await db.Set<Concept>().Where(c => c.Id == id && c.Wie == wie.Id).Select(c => c.Pad).FirstOrDefaultAsync(ct);
        await Alleen(() => db.Set<Concept>().Where(c => c.Id == id && c.Wie == wie.Id).ExecuteDeleteAsync(ct), ct);
        return pad;
    }

    async Task Schrijf(string pad, string vorm, CasusId? casus, Action<Concept> verandering, CancellationToken ct)
    {
        await using var db = gemeente.Gemeente.Open();
        await Alleen(async () =>
        {
            var rij = await db.Set<Concept>().FirstOrDefaultAsync(c => c.Wie == wie.Id && c.Pad == pad && c.Vorm == vorm, ct);
            if (rij is null)
            {
                rij = new Concept { Id = ids.Nieuw(), Wie = wie.Id, Pad = pad, Vorm = vorm, CasusId = casus };
                db.Add(rij);
            }

            verandering(rij);
            return await db.SaveChangesAsync(ct);
        }, ct);
    }

    /// <summary>One writer at a time on SQLite.</summary>
    async Task Alleen(Func<Task<int>> werk, CancellationToken ct)
    {
        var slot = gemeente.Gemeente.Sqlite ? gemeente.Gemeente.Schrijfslot : null;
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
}
