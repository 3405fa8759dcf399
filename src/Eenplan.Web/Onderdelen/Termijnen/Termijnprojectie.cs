using System.Text.Json;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Termijnen;

public sealed class TermijnMapping : IEntityTypeConfiguration<Termijnregel>
{
    public void Configure(EntityTypeBuilder<Termijnregel> builder) => builder.HasIndex(t => new { t.CasusId, t.Laatste });
}

/// <summary>Keeps the open terms of a case equal to its facts.</summary>
public sealed class Termijnprojectie(EenplanDb db, Ids ids, Gemeenteprofiel profiel) : IFeitgevolg
{
    public async Task Verwerk(CasusId casus, IReadOnlyList<Feit> feiten, DateTimeOffset nu, CancellationToken ct)
    {
        if (!feiten.Any(f => Termijnafleiding.Feitsoorten.Contains(f.Soort)))
        {
            return;
        }

        var rijen = await db.Set<Journaalfeit>().AsNoTracking()
            .Where(f => f.KetenId == casus.Waarde && Termijnafleiding.Feitsoorten.Contains(f.Soort))
            .OrderBy(f => f.Nr).Select(f => new { f.Soort, f.Dag, f.Codes }).ToListAsync(ct);
        var open = Termijnafleiding.Leid(
            rijen.Select(r => new Termijnfeit(r.Soort, r.Dag, JsonSerializer.Deserialize<Dictionary<string, string>>(r.Codes)!)), profiel.Termijnregels);
        await db.Set<Termijnregel>().Where(t => t.CasusId == casus).ExecuteDeleteAsync(ct);
        db.AddRange(open.Select(t => new Termijnregel { Id = ids.Nieuw(), CasusId = casus, Code = t.Code, Onderwerp = t.Onderwerp, Start = t.Start, Laatste = t.Laatste }));
    }
}

/// <summary>Doors of Termijnen.</summary>
public static class TermijnenOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<IFeitgevolg, Termijnprojectie>()
        .AddScoped<Termijnlezer>()
        .AddScoped<Regelhulploket>()
        .AddScoped<Ondertekenaarsloket>()
        .AddSingleton<Regelhulpteller>();
}
