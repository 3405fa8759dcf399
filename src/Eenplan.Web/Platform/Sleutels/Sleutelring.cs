using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>One generation of keys of a gemeente: one to encrypt, one for the blind index.</summary>
public sealed record Sleutel(string Id, byte[] Versleuteling, byte[] Index)
{
    /// <summary>All ids are equally long, so that a database can compare how its values begin.</summary>
    public const int Idlengte = 15;
}

/// <summary>
/// The keys of one gemeente. AES-GCM for values, HMAC for the blind index under a second key; the id of the key stands in each value,
/// so that old values stay readable until <c>sleutels roteer</c> has rewritten them.
/// </summary>
public sealed class Sleutelring(IReadOnlyList<Sleutel> sleutels)
{
    const int Nonce = 12;
    const int Merk = 16;

    readonly Dictionary<string, Sleutel> opId = sleutels.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The generation that new values get.</summary>
    public Sleutel Huidig { get; } = sleutels[^1];

    public IReadOnlyList<Sleutel> Alle { get; } = sleutels;

    /// <summary>Whether values under a key can be read.</summary>
    public bool Kent(string id) => opId.ContainsKey(id);

    public byte[] Versleutel(string tekst) => Versleutel(Encoding.UTF8.GetBytes(tekst));

    public byte[] Versleutel(ReadOnlySpan<byte> inhoud)
    {
        var id = Encoding.ASCII.GetBytes(Huidig.Id);
        var uit = new byte[1 + id.Length + Nonce + Merk + inhoud.Length];
        uit[0] = (byte)id.Length;
        id.CopyTo(uit, 1);
        var rest = uit.AsSpan(1 + id.Length);
        RandomNumberGenerator.Fill(rest[..Nonce]);
        using var aes = new AesGcm(Huidig.Versleuteling, Merk);
        aes.Encrypt(rest[..Nonce], inhoud, rest[(Nonce + Merk)..], rest.Slice(Nonce, Merk), id);
        return uit;
    }

    public string OntsleutelTekst(byte[] waarde) => Encoding.UTF8.GetString(Ontsleutel(waarde));

    /// <exception cref="CryptographicException">The value was changed, or its key is not on the ring.</exception>
    public byte[] Ontsleutel(byte[] waarde)
    {
        var id = waarde.AsSpan(1, waarde[0]);
        var rest = waarde.AsSpan(1 + waarde[0]);
        var sleutel = opId.GetValueOrDefault(Encoding.ASCII.GetString(id)) ?? throw new CryptographicException("De sleutel van deze waarde ontbreekt.");
        var uit = new byte[rest.Length - Nonce - Merk];
        using var aes = new AesGcm(sleutel.Versleuteling, Merk);
        aes.Decrypt(rest[..Nonce], rest[(Nonce + Merk)..], rest.Slice(Nonce, Merk), uit, id);
        return uit;
    }

    /// <summary>Equal input gives equal output under one key, so that a BSN can be looked up without decrypting.</summary>
    public byte[] BlindeIndex(string waarde) => HMACSHA256.HashData(Huidig.Index, Encoding.UTF8.GetBytes(waarde));

    /// <summary>The id of the key a value was encrypted with.</summary>
    public static string SleutelId(byte[] waarde) => Encoding.ASCII.GetString(waarde, 1, waarde[0]);
}

/// <summary>The key file: a list per gemeente, 0600, never in a backup.</summary>
public sealed class Sleutelbestand(Dictionary<string, List<Sleutel>> perGemeente)
{
    static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public Sleutelring? Ring(string gemeente) => perGemeente.GetValueOrDefault(gemeente) is { Count: > 0 } lijst ? new Sleutelring(lijst) : null;

    /// <summary>Reads the file; empty when it is not there.</summary>
    /// <exception cref="Opstartfout">It cannot be read, or holds something else than keys.</exception>
    public static Sleutelbestand Lees(string pad)
    {
        try
        {
            var gelezen = File.Exists(pad) ? JsonSerializer.Deserialize<Dictionary<string, List<Sleutel>>>(File.ReadAllBytes(pad), Json) ?? [] : [];
            return gelezen.Values.All(l => l is not null && l.TrueForAll(s => s is { Id.Length: Sleutel.Idlengte, Versleuteling.Length: 32, Index.Length: 32 }))
                ? new(gelezen)
                : throw new JsonException();
        }
        catch (JsonException)
        {
            throw new Opstartfout($"Het sleutelbestand {pad} is geen sleutelbestand van Eenplan, of het is beschadigd. Zet een goede kopie terug of zet EENPLAN_SLEUTELS op het juiste pad.");
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            throw new Opstartfout($"Het sleutelbestand {pad} kan niet worden gelezen. Geef de gebruiker van Eenplan leesrecht, of zet EENPLAN_SLEUTELS op het juiste pad.");
        }
    }

    /// <summary>Adds a new generation for a gemeente.</summary>
    public Sleutel Maak(string gemeente, DateTimeOffset nu)
    {
        if (!perGemeente.TryGetValue(gemeente, out var lijst))
        {
            perGemeente[gemeente] = lijst = [];
        }

        var sleutel = new Sleutel($"{nu:yyyyMMdd}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3))}", RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32));
        lijst.Add(sleutel);
        return sleutel;
    }

    /// <summary>Writes the file so that only its owner can read it, and never half.</summary>
    public void Bewaar(string pad)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
            var tijdelijk = pad + ".nieuw";
            using (var stroom = new FileStream(tijdelijk, Bestanden.AlleenEigenaar(FileMode.Create)))
            {
                JsonSerializer.Serialize(stroom, perGemeente, Json);
                stroom.Flush(flushToDisk: true);
            }

            File.Move(tijdelijk, pad, overwrite: true);
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            throw new Opstartfout($"Het sleutelbestand {pad} kan niet worden geschreven. Geef de gebruiker van Eenplan schrijfrecht in die map.");
        }
    }
}
