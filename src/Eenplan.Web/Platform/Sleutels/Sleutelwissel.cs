using System.Data.Common;
using System.Globalization;
using System.Text;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>
/// Rewrites everything that is encrypted under the newest key, the blind indexes with it. What is done is seen at the value itself,
/// so a rotation that was cut off goes on where it was. Runs without a server beside it.
/// </summary>
public sealed class Sleutelwissel(EenplanDb db, Sleutelring ring, Werkeenheid werk)
{
    const int Portie = 100;

    /// <summary>Rewrites all values under another key than the newest, and tells it in the journal of the gemeente.</summary>
    /// <returns>How many values were rewritten.</returns>
    public async Task<int> VoerUit(CancellationToken ct)
    {
        var aantal = 0;
        await db.Database.OpenConnectionAsync(ct);
        foreach (var kolom in Versleuteling.Kolommen(db))
        {
            var rijen = await Achterstallig(kolom, ct);
            foreach (var portie in rijen.Chunk(Portie))
            {
                await using var transactie = await db.Database.BeginTransactionAsync(ct);
                foreach (var rij in portie)
                {
                    await Herschrijf(kolom, rij, ct);
                }

                await transactie.CommitAsync(ct);
                aantal += portie.Length;
            }
        }

        await werk.Voer<Klaar>("SleutelsRoteren", verloop =>
        {
            verloop.Schrijf(new Feit("SleutelsGeroteerd", $"Alles is versleuteld met sleutel {ring.Huidig.Id}")
            {
                Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["sleutel"] = ring.Huidig.Id, ["waarden"] = aantal.ToString(CultureInfo.InvariantCulture) },
            });
            return Task.FromResult(Klaar.Goed);
        }, ct);
        return aantal;
    }

    /// <summary>Whether a value is left under another key than the newest: a rotation that was cut off.</summary>
    /// <param name="alleenIndex">Look only where searching depends on it.</param>
    /// <param name="ct">Stops looking.</param>
    public async Task<bool> Onaf(bool alleenIndex, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        foreach (var kolom in Versleuteling.Kolommen(db).Where(k => !alleenIndex || k.Index is not null))
        {
            await using var vraag = Opdracht($"select 1 from {kolom.Tabel} where {Oud(kolom)} limit 1", Begin(ring.Huidig.Id));
            if (await vraag.ExecuteScalarAsync(ct) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ids of the keys that values in this database are encrypted with.</summary>
    public static async Task<IReadOnlySet<string>> Gebruikt(EenplanDb db, CancellationToken ct)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(ct);
        foreach (var kolom in Versleuteling.Kolommen(db))
        {
            await using var vraag = db.Database.GetDbConnection().CreateCommand();
            vraag.CommandText = $"select distinct {Deel(db, kolom.Kolom)} from {kolom.Tabel} where {kolom.Kolom} is not null";
            await using var lezer = await vraag.ExecuteReaderAsync(ct);
            while (await lezer.ReadAsync(ct))
            {
                ids.Add(Sleutelring.SleutelId((byte[])lezer.GetValue(0)));
            }
        }

        return ids;
    }

    async Task<List<object[]>> Achterstallig(VersleuteldeKolom kolom, CancellationToken ct)
    {
        var rijen = new List<object[]>();
        await using var vraag = Opdracht($"select {string.Join(", ", kolom.Sleutel)} from {kolom.Tabel} where {Oud(kolom)}", Begin(ring.Huidig.Id));
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct))
        {
            var rij = new object[kolom.Sleutel.Count];
            lezer.GetValues(rij);
            rijen.Add(rij);
        }

        return rijen;
    }

    async Task Herschrijf(VersleuteldeKolom kolom, object[] rij, CancellationToken ct)
    {
        var waar = string.Join(" and ", kolom.Sleutel.Select((k, i) => $"{k} = @p{i}"));
        await using var lees = Opdracht($"select {kolom.Kolom} from {kolom.Tabel} where {waar}", rij);
        if (await lees.ExecuteScalarAsync(ct) is not byte[] oud)
        {
            return;
        }

        var inhoud = ring.Ontsleutel(oud);
        object[] waarden = kolom.Index is null ? [.. rij, ring.Versleutel(inhoud)] : [.. rij, ring.Versleutel(inhoud), ring.BlindeIndex(Encoding.UTF8.GetString(inhoud))];
        var zet = $"{kolom.Kolom} = @p{rij.Length}" + (kolom.Index is { } index ? $", {index} = @p{rij.Length + 1}" : "");
        await using var schrijf = Opdracht($"update {kolom.Tabel} set {zet} where {waar}", waarden);
        await schrijf.ExecuteNonQueryAsync(ct);
    }

    string Oud(VersleuteldeKolom kolom) => $"{kolom.Kolom} is not null and {Deel(db, kolom.Kolom)} <> @p0";

    /// <summary>The part of a value that names its key.</summary>
    static string Deel(EenplanDb db, string kolom)
    {
        var lengte = (1 + Sleutel.Idlengte).ToString(CultureInfo.InvariantCulture);
        return db is SqliteDb ? $"substr({kolom}, 1, {lengte})" : $"substring({kolom} from 1 for {lengte})";
    }

    /// <summary>How every value under a key begins.</summary>
    static byte[] Begin(string id) => [(byte)id.Length, .. Encoding.ASCII.GetBytes(id)];

    DbCommand Opdracht(string sql, params object[] waarden)
    {
        var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        opdracht.CommandText = sql;
        for (var i = 0; i < waarden.Length; i++)
        {
            var waarde = opdracht.CreateParameter();
            (waarde.ParameterName, waarde.Value) = ("@p" + i.ToString(CultureInfo.InvariantCulture), waarden[i]);
            opdracht.Parameters.Add(waarde);
        }

        return opdracht;
    }
}
