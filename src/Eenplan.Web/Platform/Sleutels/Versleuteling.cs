using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>A column that holds ciphertext, and so what <c>sleutels roteer</c> rewrites.</summary>
/// <param name="Tabel">Table.</param>
/// <param name="Sleutel">Columns of its primary key.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Index">Column with the blind index of the same value; null without one.</param>
public sealed record VersleuteldeKolom(string Tabel, IReadOnlyList<string> Sleutel, string Kolom, string? Index);

/// <summary>
/// Says in the mapping of a slice what a column of bytes is. Every one must say so (a structure test guards it):
/// a column that was forgotten would be unreadable once the old key is gone.
/// </summary>
public static class Versleuteling
{
    const string Merk = "Eenplan:bytes";

    /// <summary>The column holds ciphertext of a <see cref="Sleutelring"/>.</summary>
    /// <param name="builder">Property of type byte[].</param>
    /// <param name="index">Name of the property with the blind index of the same text, under the same key.</param>
    public static PropertyBuilder Versleuteld(this PropertyBuilder builder, string? index = null)
    {
        builder.HasAnnotation(Merk, "versleuteld:" + index);
        return builder;
    }

    /// <summary>The column holds bytes that are no secret, such as a hash.</summary>
    public static PropertyBuilder GeenGeheim(this PropertyBuilder builder)
    {
        builder.HasAnnotation(Merk, "open");
        return builder;
    }

    /// <summary>All encrypted columns.</summary>
    public static IReadOnlyList<VersleuteldeKolom> Kolommen(EenplanDb db) =>
        [.. Bytes(db).Where(p => Soort(p)?.StartsWith("versleuteld:", StringComparison.Ordinal) == true).Select(p =>
        {
            var index = Soort(p)!["versleuteld:".Length..];
            var type = p.DeclaringType.ContainingEntityType;
            return new VersleuteldeKolom(
                type.GetTableName()!,
                [.. type.FindPrimaryKey()!.Properties.Select(k => k.GetColumnName())],
                p.GetColumnName(),
                index.Length == 0 ? null : type.FindProperty(index)!.GetColumnName());
        })];

    /// <summary>Columns of bytes of which the mapping does not say what they are.</summary>
    public static IReadOnlyList<string> Onbeslist(EenplanDb db)
    {
        var indexen = Kolommen(db).Where(k => k.Index is not null).Select(k => $"{k.Tabel}.{k.Index}").ToHashSet(StringComparer.Ordinal);
        return [.. Bytes(db).Where(p => Soort(p) is null).Select(p => $"{p.DeclaringType.ContainingEntityType.GetTableName()}.{p.GetColumnName()}").Where(n => !indexen.Contains(n))];
    }

    static IEnumerable<IProperty> Bytes(EenplanDb db) =>
        db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(byte[]));

    static string? Soort(IProperty eigenschap) => eigenschap.FindAnnotation(Merk)?.Value as string;
}
