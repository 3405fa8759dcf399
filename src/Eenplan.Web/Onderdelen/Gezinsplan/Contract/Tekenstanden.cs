using Eenplan.Domein.Gezin;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Web.Onderdelen.Gezinsplan.Contract;

/// <summary>Who has to sign today, and where the version stands that is not in force yet.</summary>
public sealed record Tekenstand(Planfase Plan, IReadOnlyList<Plantekenaar> Tekenaars, IReadOnlyList<string> GezagOnbekend)
{
    /// <summary>Names of who has to sign.</summary>
    public IReadOnlyList<string> Moet => [.. Tekenaars.Where(t => t.Moet).Select(t => t.Naam)];
}

/// <summary>Asks the one rule of signing, for who changes the family: before and after.</summary>
public sealed class Tekenstanden(EenplanDb db, Plankringlezer kring)
{
    public async Task<Tekenstand> Van(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var (tekenaars, onbekend) = await kring.Tekenaars(casus, vandaag, ct);
        var standen = await db.Set<GezinsplanEntiteit>().AsNoTracking().Where(p => p.CasusId == casus.Id).SelectMany(p => p.Versies).Select(v => v.Status).ToListAsync(ct);
        return new(standen.Contains(Planstatus.Besproken) ? Planfase.Besproken : standen.Contains(Planstatus.Concept) ? Planfase.Concept : Planfase.Geen, tekenaars, onbekend);
    }
}
