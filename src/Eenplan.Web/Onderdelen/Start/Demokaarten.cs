using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start;

/// <summary>One of the cast, to practise as: who, in which role and team, and what there is to see.</summary>
public sealed record Demokaart(Guid Id, string Naam, string Rolnaam, string Team, string Ziet);

/// <summary>The cast on the sign-in page: in Development only, everywhere else there is nobody.</summary>
public sealed class Demokaarten(EenplanDb db, IHostEnvironment omgeving, Gemeenteprofiel profiel)
{
    /// <summary>More cards than a page can show is a mistake in the cast.</summary>
    const int Hoogstens = 50;

    public async Task<IReadOnlyList<Demokaart>> Alle(CancellationToken ct)
    {
        var kaarten = await Cast().OrderBy(a => a.Rol).ThenBy(a => a.Naam).Take(Hoogstens).ToListAsync(ct);
        return [.. kaarten.Select(a => new Demokaart(a.Id, a.Naam, Rolrechten.Naam(a.Rol), profiel.Teamnaam(a.Team), a.Demokaart!))];
    }

    public Task<bool> Heeft(Guid id, CancellationToken ct) => Cast().AnyAsync(a => a.Id == id, ct);

    IQueryable<Account> Cast()
    {
        var magHier = omgeving.IsDevelopment();
        return db.Set<Account>().AsNoTracking().Where(a => magHier && a.Demokaart != null && a.Actief);
    }
}
