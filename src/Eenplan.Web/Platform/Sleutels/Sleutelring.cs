using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>One generation of keys of a gemeente: one to encrypt, one for the blind index.</summary>
public sealed record Sleutel(string Id, byte[] Versleuteling, byte[] Index);

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

    public static Sleutelbestand Lees(string pad) =>
        new(File.Exists(pad) ? JsonSerializer.Deserialize<Dictionary<string, List<Sleutel>>>(File.ReadAllBytes(pad), Json) ?? [] : []);

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
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var tijdelijk = pad + ".nieuw";
        var opties = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stroom = new FileStream(tijdelijk, opties))
        {
            JsonSerializer.Serialize(stroom, perGemeente, Json);
            stroom.Flush(flushToDisk: true);
        }

        File.Move(tijdelijk, pad, overwrite: true);
    }
}
