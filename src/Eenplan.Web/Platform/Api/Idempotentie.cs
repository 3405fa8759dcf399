using System.Security.Cryptography;
using System.Text.Json;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Api;

/// <summary>A request that was carried out, kept for a day so that a retry gets the same answer and nothing happens twice.</summary>
public sealed class Gedaanverzoek
{
    public Guid SleutelId { get; init; }

    /// <summary>Hash of the Idempotency-Key: what a client puts in it is not ours to keep.</summary>
    public string Kenmerk { get; init; } = "";

    /// <summary>Hash of address and content.</summary>
    public byte[] Verzoek { get; init; } = [];

    public DateTimeOffset Op { get; init; }

    /// <summary>Null while, or when, the answer was not kept.</summary>
    public int? Status { get; init; }

    /// <summary>The answer, encrypted.</summary>
    public byte[]? Antwoord { get; init; }
}

public sealed class GedaanverzoekMapping : IEntityTypeConfiguration<Gedaanverzoek>
{
    public void Configure(EntityTypeBuilder<Gedaanverzoek> builder)
    {
        builder.HasKey(v => new { v.SleutelId, v.Kenmerk });
        builder.HasIndex(v => v.Op);
        builder.Property(v => v.Verzoek).GeenGeheim();
        builder.Property(v => v.Antwoord).Versleuteld();
    }
}

/// <summary>
/// Keeps a retry from doing something twice. The mark of the request is written in the transaction of the change itself,
/// so that there is never one without the other; the answer follows it.
/// </summary>
public sealed class Idempotentie(EenplanDb db, HuidigeGemeente gemeente, Sleutelring sleutels, TimeProvider klok) : IFeitgevolg
{
    static readonly TimeSpan Houdbaar = TimeSpan.FromHours(24);

    Gedaanverzoek? lopend;

    /// <summary>The mark was put in a transaction.</summary>
    public bool Gemerkt { get; private set; }

    DateTimeOffset Oud => klok.GetUtcNow() - Houdbaar;

    public void Begin(Guid sleutelId, string kenmerk, byte[] verzoek) =>
        lopend = new Gedaanverzoek { SleutelId = sleutelId, Kenmerk = kenmerk, Verzoek = verzoek, Op = klok.GetUtcNow() };

    public Task<Gedaanverzoek?> Zoek(Guid sleutelId, string kenmerk, CancellationToken ct)
    {
        var oud = Oud;
        return db.Set<Gedaanverzoek>().AsNoTracking().FirstOrDefaultAsync(v => v.SleutelId == sleutelId && v.Kenmerk == kenmerk && v.Op >= oud, ct);
    }

    public async Task Verwerk(CasusId casus, IReadOnlyList<Feit> feiten, DateTimeOffset nu, CancellationToken ct)
    {
        if (lopend is null || Gemerkt)
        {
            return;
        }

        var oud = Oud;
        await db.Set<Gedaanverzoek>().Where(v => v.Op < oud).ExecuteDeleteAsync(ct);
        db.Add(lopend);
        Gemerkt = true;
    }

    /// <summary>Keeps the answer beside the mark.</summary>
    public async Task Bewaar(int status, string json, CancellationToken ct)
    {
        var (sleutelId, kenmerk, antwoord) = (lopend!.SleutelId, lopend.Kenmerk, sleutels.Versleutel(json));
        var slot = gemeente.Gemeente.Sqlite ? gemeente.Gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            await db.Set<Gedaanverzoek>().Where(v => v.SleutelId == sleutelId && v.Kenmerk == kenmerk)
                .ExecuteUpdateAsync(s => s.SetProperty(v => v.Status, status).SetProperty(v => v.Antwoord, antwoord), ct);
        }
        finally
        {
            slot?.Release();
        }
    }

    public string Lees(Gedaanverzoek gedaan) => sleutels.OntsleutelTekst(gedaan.Antwoord!);

    /// <summary>Forgets what a refused transaction left behind.</summary>
    public void Vergeet() => db.ChangeTracker.Clear();
}

/// <summary>Takes <c>Idempotency-Key</c> on requests that change something.</summary>
public sealed class Idempotentiefilter : IEndpointFilter
{
    public const string Kop = "Idempotency-Key";

    public const string Herhaald = "Idempotency-Replayed";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.TryGetValue(Kop, out var koppen))
        {
            return await next(context);
        }

        if (koppen is not [{ Length: >= 8 and <= 100 } waarde] || !waarde.All(c => c is > ' ' and <= '~'))
        {
            return Apiantwoorden.Weiger([new Weigering("herhaalkenmerk-onjuist", $"{Kop} is een tekst van 8 tot en met 100 letters, cijfers of leestekens. Maak voor elk nieuw verzoek een nieuwe, bijvoorbeeld een uuid.")]);
        }

        var (idempotentie, ct) = (http.RequestServices.GetRequiredService<Idempotentie>(), http.RequestAborted);
        var sleutel = Guid.Parse(http.User.FindFirst(Sleutelaanmelding.SleutelId)!.Value);
        var (kenmerk, verzoek) = (Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(waarde))), Verzoekhash(context));
        if (await idempotentie.Zoek(sleutel, kenmerk, ct) is { } eerder)
        {
            return Herhaal(http, idempotentie, eerder, verzoek);
        }

        idempotentie.Begin(sleutel, kenmerk, verzoek);
        var antwoord = await next(context);
        if (idempotentie.Gemerkt && antwoord is IStatusCodeHttpResult { StatusCode: StatusCodes.Status409Conflict })
        {
            // The same request ran at the same time and was first; the database kept this one from doing it again.
            idempotentie.Vergeet();
            return await idempotentie.Zoek(sleutel, kenmerk, ct) is { } gelijktijdig ? Herhaal(http, idempotentie, gelijktijdig, verzoek) : antwoord;
        }

        if (idempotentie.Gemerkt && antwoord is IStatusCodeHttpResult { StatusCode: { } status and < 300 } && antwoord is IValueHttpResult { Value: { } inhoud })
        {
            // The change stands: a caller that hangs up now must find its answer at the next try.
            await idempotentie.Bewaar(status, JsonSerializer.Serialize(inhoud, Api.Json), CancellationToken.None);
        }

        return antwoord;
    }

    static IResult Herhaal(HttpContext http, Idempotentie idempotentie, Gedaanverzoek eerder, byte[] verzoek)
    {
        if (!CryptographicOperations.FixedTimeEquals(eerder.Verzoek, verzoek))
        {
            return Apiantwoorden.Weiger([new Weigering("herhaalkenmerk-ander-verzoek", $"Deze {Kop} hoort bij een ander verzoek. Maak voor elk nieuw verzoek een nieuwe.", Soort: Weigersoort.Regel)]);
        }

        if (eerder.Status is not { } status)
        {
            return Apiantwoorden.Weiger([new Weigering("verzoek-al-gedaan", "Dit verzoek is al uitgevoerd of wordt nu uitgevoerd. Vraag de gegevens op in plaats van het nog eens te sturen.", Soort: Weigersoort.Regel)]);
        }

        http.Response.Headers[Herhaald] = "true";
        return Results.Text(idempotentie.Lees(eerder), "application/json", statusCode: status);
    }

    static byte[] Verzoekhash(EndpointFilterInvocationContext context)
    {
        var inhoud = context.Arguments.OfType<ILichaam>().Select(l => l.Tekst());
        return SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [context.HttpContext.Request.Path.Value, .. inhoud])));
    }
}
