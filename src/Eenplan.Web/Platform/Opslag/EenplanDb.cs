using Eenplan.Domein.Gedeeld;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>
/// The tables of one gemeente. Each slice maps its own types (<c>Onderdelen/X/XMapping.cs</c>); this class only collects them
/// and fixes what must be equal on both databases: names, ids, instants, enums, versions.
/// </summary>
public abstract class EenplanDb(DbContextOptions options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(Tekst.Kort);
        foreach (var type in typeof(CasusId).Assembly.GetExportedTypes().Concat(typeof(EenplanDb).Assembly.GetExportedTypes()).Where(t => !t.ContainsGenericParameters))
        {
            if (type.IsEnum)
            {
                configurationBuilder.Properties(type).HaveConversion<string>().HaveMaxLength(40);
            }
            else if (type.IsValueType && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
            {
                configurationBuilder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
            else if (type.IsClass && typeof(IAlsGeheel).IsAssignableFrom(type))
            {
                configurationBuilder.Properties(type).HaveConversion(typeof(GeheelConverter<>).MakeGenericType(type));
            }
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(EenplanDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(Aggregaat).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).Property(nameof(Aggregaat.Versie)).IsConcurrencyToken();
            }

            // Ids are made here, never by the database: else a new child with an id is taken for an existing row.
            foreach (var sleutel in type.FindPrimaryKey()!.Properties.Where(e => e.ClrType != typeof(int)))
            {
                sleutel.ValueGenerated = ValueGenerated.Never;
            }

            type.SetTableName(Slang(type.ClrType.Name.Split('`')[0]));
            foreach (var eigenschap in type.GetProperties())
            {
                eigenschap.SetColumnName(Slang(eigenschap.Name));
            }
        }
    }

    /// <summary>PascalCase to snake_case, so that SQL on either database needs no quotes.</summary>
    static string Slang(string naam) =>
        string.Concat(naam.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}

/// <summary>The model on SQLite.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : EenplanDb(options);

/// <summary>The model on PostgreSQL.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : EenplanDb(options);
