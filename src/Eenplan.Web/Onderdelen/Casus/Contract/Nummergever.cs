using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>Last case number of a year.</summary>
public sealed class Casusteller
{
    public int Jaar { get; init; }

    public int Laatste { get; set; }
}

public sealed class CasustellerMapping : IEntityTypeConfiguration<Casusteller>
{
    public void Configure(EntityTypeBuilder<Casusteller> builder)
    {
        builder.HasKey(t => t.Jaar);
        builder.Property(t => t.Jaar).ValueGeneratedNever();
    }
}

/// <summary>Gives case numbers, <c>26-0412</c>: short enough to say over the phone. Call it inside a proces; its row lock keeps numbers unique.</summary>
public sealed class Nummergever(EenplanDb db)
{
    public async Task<string> Volgende(DateTimeOffset nu, CancellationToken ct)
    {
        var jaar = Datum.Dag(nu).Year;
        if (await Verhoog(jaar, ct) == 0)
        {
            // The first case of a year: two at the same moment both come here, and only one line is made.
            await db.Database.ExecuteSqlAsync($"insert into casusteller (jaar, laatste) values ({jaar}, 0) on conflict (jaar) do nothing", ct);
            await Verhoog(jaar, ct);
        }

        var nummer = await db.Set<Casusteller>().Where(t => t.Jaar == jaar).Select(t => t.Laatste).SingleAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"{jaar % 100:00}-{nummer:0000}");
    }

    Task<int> Verhoog(int jaar, CancellationToken ct) =>
        db.Set<Casusteller>().Where(t => t.Jaar == jaar).ExecuteUpdateAsync(s => s.SetProperty(t => t.Laatste, t => t.Laatste + 1), ct);
}
