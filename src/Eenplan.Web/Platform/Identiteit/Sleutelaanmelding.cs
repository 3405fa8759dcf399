using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>
/// Signs an application in with its key, <c>Authorization: Bearer een_…</c>. The stored key decides role, team and owner;
/// nothing in the request can name another person. Unknown, wrong, revoked and ownerless keys get one and the same answer.
/// </summary>
public sealed class Sleutelaanmelding(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, HuidigeGemeente gemeente, EenplanDb db, TimeProvider klok)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Schema = "sleutel";

    /// <summary>Claim with the id of the key.</summary>
    public const string SleutelId = "sleutel";

    const string Voor = "Bearer ";

    // Compared with when there is no such key, so that the answer takes as long.
    static readonly Apisleutel Niemand = new() { Hash = RandomNumberGenerator.GetBytes(32) };

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } kop] || !kop.StartsWith(Voor, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (Apisleutel.Ontleed(kop[Voor.Length..].Trim()) is not { } getoond)
        {
            return AuthenticateResult.Fail("vorm");
        }

        var ct = Context.RequestAborted;
        var sleutel = await db.Set<Apisleutel>().AsNoTracking().FirstOrDefaultAsync(s => s.Prefix == getoond.Prefix, ct) ?? Niemand;
        var eigenaarId = sleutel.Eigenaar.Waarde;
        var eigenaar = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == eigenaarId && a.Actief, ct);
        if (!sleutel.Past(getoond.Hash) || sleutel.Ingetrokken is not null || eigenaar is null)
        {
            return AuthenticateResult.Fail("onbekend");
        }

        await NoteerGebruik(sleutel, ct);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(Identiteit(sleutel, eigenaar)), Schema));
    }

    ClaimsIdentity Identiteit(Apisleutel sleutel, Account eigenaar) => new(
        [
            new(Claims.Id, eigenaar.Id.ToString()),
            new(Claims.Naam, $"{sleutel.Naam} (namens {eigenaar.Naam})"),
            new(Claims.Rol, sleutel.Rol.ToString()),
            .. sleutel.Team is { } team ? new Claim[] { new(Claims.Team, team) } : [],
            new(Claims.Gemeente, gemeente.Gemeente.Code),
            new(Claims.Toepassing, sleutel.Naam),
            new(SleutelId, sleutel.Id.ToString()),
        ],
        Schema,
        Claims.Naam,
        Claims.Rol);

    /// <summary>Once a day per key.</summary>
    async Task NoteerGebruik(Apisleutel sleutel, CancellationToken ct)
    {
        var vandaag = Datum.Dag(klok.GetUtcNow());
        if (sleutel.LaatstGebruikt == vandaag)
        {
            return;
        }

        var slot = gemeente.Gemeente.Sqlite ? gemeente.Gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            await db.Set<Apisleutel>().Where(s => s.Id == sleutel.Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.LaatstGebruikt, vandaag), ct);
        }
        finally
        {
            slot?.Release();
        }
    }
}
