using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>The secret address of somebody's agenda: only its hash is kept.</summary>
public sealed class Agendasleutel
{
    public MedewerkerId MedewerkerId { get; init; }

    public byte[] Hash { get; set; } = [];

    public DateTimeOffset Gemaakt { get; set; }
}

public sealed class AgendasleutelMapping : IEntityTypeConfiguration<Agendasleutel>
{
    public void Configure(EntityTypeBuilder<Agendasleutel> builder)
    {
        builder.HasKey(s => s.MedewerkerId);
        builder.HasIndex(s => s.Hash).IsUnique();
        builder.Property(s => s.Hash).GeenGeheim();
    }
}

/// <summary>Makes, renews and revokes one's own address.</summary>
public sealed class Agendaadres(EenplanDb db, Handelende wie, Werkeenheid werk)
{
    public Task<DateTimeOffset?> Sinds(CancellationToken ct)
    {
        var ik = wie.Id;
        return db.Set<Agendasleutel>().Where(s => s.MedewerkerId == ik).Select(s => (DateTimeOffset?)s.Gemaakt).FirstOrDefaultAsync(ct);
    }

    /// <summary>A new secret; the one before stops at once.</summary>
    public Task<Uitkomst<string>> Maak(CancellationToken ct) => werk.Voer<string>("AgendaAdresMaken", async verloop =>
    {
        var (geheim, ik) = (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), wie.Id);
        var sleutel = await db.Set<Agendasleutel>().FirstOrDefaultAsync(s => s.MedewerkerId == ik, ct);
        if (sleutel is null)
        {
            db.Add(sleutel = new() { MedewerkerId = ik });
        }

        (sleutel.Hash, sleutel.Gemaakt) = (Agendafeed.Hash(geheim), verloop.Nu);
        verloop.Schrijf(new Feit("AgendaAdresGemaakt", "Geheim adres van de eigen agenda gemaakt"));
        return geheim;
    }, ct);

    public Task<Uitkomst<Klaar>> TrekIn(CancellationToken ct) => werk.Voer<Klaar>("AgendaAdresIntrekken", async verloop =>
    {
        var ik = wie.Id;
        if (await db.Set<Agendasleutel>().FirstOrDefaultAsync(s => s.MedewerkerId == ik, ct) is not { } sleutel)
        {
            return Weigering.NietGevonden;
        }

        db.Remove(sleutel);
        verloop.Schrijf(new Feit("AgendaAdresIngetrokken", "Geheim adres van de eigen agenda ingetrokken"));
        return Klaar.Goed;
    }, ct);
}

/// <summary>
/// The agenda behind a secret address: consultations and own terms, without anything of a family: no name, no place, no number, no id that leads to one.
/// </summary>
public sealed class Agendafeed(EenplanDb db, Gemeenteprofiel profiel, TimeProvider klok)
{
    /// <summary>So many days back and ahead.</summary>
    const int Terug = 30;
    const int Vooruit = 400;
    const int Meeste = 1_000;

    public const string Pad = "/agenda/{sleutel:length(43)}.ics";

    public static void Koppel(WebApplication app) => app.MapGet(Pad, Geef).AllowAnonymous().RequireRateLimiting(Verzoekgrens.Open).ExcludeFromDescription();

    public static byte[] Hash(string geheim) => SHA256.HashData(Encoding.UTF8.GetBytes(geheim));

    static async Task<IResult> Geef(string sleutel, HuidigeGemeente gemeente, IServiceProvider diensten, CancellationToken ct) =>
        gemeente.Bekend && await diensten.GetRequiredService<Agendafeed>().Lees(sleutel, ct) is { } tekst ? Results.Text(tekst, "text/calendar", Encoding.UTF8) : Results.NotFound();

    /// <summary>The agenda, or null for an address that does not exist (any more) or of somebody who left.</summary>
    public async Task<string?> Lees(string geheim, CancellationToken ct)
    {
        var (hash, nu) = (Hash(geheim), klok.GetUtcNow());
        var wie = await db.Set<Agendasleutel>().AsNoTracking().Where(s => s.Hash == hash).Select(s => (MedewerkerId?)s.MedewerkerId).FirstOrDefaultAsync(ct);
        if (wie is not { } ik || !await db.Set<Account>().AnyAsync(a => a.Id == ik.Waarde && a.Actief, ct))
        {
            return null;
        }

        var (van, tot) = (Datum.Dag(nu).AddDays(-Terug), Datum.Dag(nu).AddDays(Vooruit));
        var overleggen = await db.Set<Bijeenkomst>().AsNoTracking()
            .Where(b => b.Op >= van && b.Op <= tot && b.Afgezegd == null && (b.VoorzitterId == ik || b.Deelnemers.Any(d => d.MedewerkerId == ik)))
            .OrderBy(b => b.Begin).ThenBy(b => b.Id).Take(Meeste).ToListAsync(ct);
        var termijnen = await (
            from t in db.Set<Termijnregel>().AsNoTracking()
            join c in db.Set<CasusEntiteit>() on t.CasusId equals c.Id
            where c.RegisseurId == ik && c.GeslotenOp == null && t.Laatste >= van && t.Laatste <= tot
            orderby t.Laatste, t.Id
            select t).Take(Meeste).ToListAsync(ct);
        return Icalendar.Schrijf(
            "Eenplan",
            overleggen.Select(b => new Kalenderregel(Kenmerk("overleg" + b.Id), Overlegwoorden.Naam(b.Soort), b.Begin, b.Einde, null))
                .Concat(termijnen.Select(t => new Kalenderregel(Kenmerk($"{t.CasusId}{t.Code}{t.Onderwerp}"), "Termijn: " + Termijnnamen.Naam(profiel, t.Code), null, null, t.Laatste))),
            nu);
    }

    /// <summary>Stable, and leads nowhere.</summary>
    static string Kenmerk(string bron) => Convert.ToHexStringLower(Hash(bron)[..16]) + "@eenplan";
}
