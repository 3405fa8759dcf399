using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Everything the database says about its own tables, as sorted lines: two databases with the same lines have the same schema.</summary>
static class Schemabeeld
{
    const string Sqlite =
        """
        with t as (select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'schema_versie')
        select t.name || '.' || c.name || ' ' || c.type || ' verplicht=' || c."notnull" || ' standaard=' || coalesce(c.dflt_value, '') || ' sleutel=' || c.pk as "Value" from t, pragma_table_info(t.name) c
        union all
        select t.name || ' index ' || i.name || ' uniek=' || i."unique" || ' deel=' || i.partial || ' (' || (select group_concat(coalesce(k.name, 'rij') || case k.desc when 1 then ' af' else '' end, ',') from pragma_index_xinfo(i.name) k where k.key = 1) || ')' from t, pragma_index_list(t.name) i
        union all
        select t.name || ' verwijst ' || f."from" || ' naar ' || f."table" || '.' || f."to" || ' ' || f.on_delete from t, pragma_foreign_key_list(t.name) f
        """;

    const string Postgres =
        """
        select table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || coalesce(numeric_precision::text, '') || ' leeg=' || is_nullable || ' standaard=' || coalesce(column_default, '') || ' identiteit=' || is_identity as "Value"
        from information_schema.columns where table_schema = 'public' and table_name <> 'schema_versie'
        union all
        select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'schema_versie'
        union all
        select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'schema_versie'::regclass and contype <> 'n'
        """;

    public static async Task<IReadOnlyList<string>> Lees(EenplanDb db)
    {
        if (db is PostgresDb)
        {
            await db.Database.ExecuteSqlRawAsync("create table if not exists schema_versie (nr integer primary key, naam text not null)");
        }

        return [.. (await db.Database.SqlQueryRaw<string>(db is SqliteDb ? Sqlite : Postgres).ToListAsync()).Order(StringComparer.Ordinal)];
    }
}
