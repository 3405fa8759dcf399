using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Says in a mapping what the database itself must guard.</summary>
public static class Tabelmerk
{
    const string Merk = "Eenplan:alleenaanvullen";

    /// <summary>Rows are added, never changed or removed. The triggers stand in <c>Schema/*/002-journaal.sql</c>; a test compares.</summary>
    public static EntityTypeBuilder<T> AlleenAanvullen<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.HasAnnotation(Merk, true);
        return builder;
    }

    /// <summary>The tables that say so.</summary>
    public static IReadOnlyList<string> AlleenAanvullen(EenplanDb db) =>
        [.. db.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(t => t.FindAnnotation(Merk) is not null).Select(t => t.GetTableName()!).Order(StringComparer.Ordinal)];
}
