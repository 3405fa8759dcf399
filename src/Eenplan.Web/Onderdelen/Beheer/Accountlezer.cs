using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>An account as the list shows it.</summary>
public sealed record Accountregel(Guid Id, string Naam, string? Adres, Rol Rol, string? Team, bool Actief, bool Tweedestap, DateTimeOffset? GeblokkeerdTot);

/// <summary>Reads accounts for the beheerder.</summary>
public sealed class Accountlezer(EenplanDb db, Medewerkers medewerkers)
{
    public const int PerPagina = 20;
    const int HoogstensBijNaam = 200;
    const CompareOptions Soepel = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
    static readonly CompareInfo Nl = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    /// <param name="vraag">Part of a name, or a whole address; null for all.</param>
    /// <param name="rol">Only this role.</param>
    /// <param name="ookUit">Also accounts without access.</param>
    /// <param name="pagina">From 1.</param>
    /// <param name="ct">Stops the query.</param>
    public async Task<(IReadOnlyList<Accountregel> Regels, int Totaal)> Lees(string? vraag, Rol? rol, bool ookUit, int pagina, CancellationToken ct)
    {
        var alle = db.Set<Account>().AsNoTracking().Where(a => (ookUit || a.Actief) && (rol == null || a.Rol == rol));
        if (Tekst.Schoon(vraag) is { } tekst)
        {
            // Names are compared here: SQLite knows no capitals beyond ASCII, and "ines" must find "Inês" on both databases.
            var ids = (await medewerkers.Alle(ct)).Values.Where(m => Nl.IndexOf(m.Naam, tekst, Soepel) >= 0).Take(HoogstensBijNaam).Select(m => m.Id.Waarde).ToList();
            var adres = tekst.ToUpperInvariant();
            alle = alle.Where(a => ids.Contains(a.Id) || a.NormalizedEmail == adres);
        }

        var totaal = await alle.CountAsync(ct);
        var regels = await alle.OrderBy(a => a.Naam).ThenBy(a => a.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina)
            .Select(a => new Accountregel(a.Id, a.Naam, a.Email, a.Rol, a.Team, a.Actief, a.Codegeheim != null, a.LockoutEnd)).ToListAsync(ct);
        return (regels, totaal);
    }

    public Task<Account?> Een(Guid id, CancellationToken ct) => db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct);
}
