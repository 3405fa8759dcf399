using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>A secret that is not confirmed yet.</summary>
/// <param name="Leesbaar">The secret in groups of four, to type.</param>
/// <param name="Beeld">The QR code as the path of an SVG.</param>
/// <param name="Maat">Width and height of the picture in modules.</param>
/// <param name="Zegel">The secret, sealed for this account and a quarter of an hour; travels in the form, so that nothing is stored before it works.</param>
public sealed record Codevoorstel(string Leesbaar, string Beeld, int Maat, string Zegel);

/// <summary>Proposes and opens secrets of the second step.</summary>
public sealed class Codemaker(IDataProtectionProvider bescherming, HuidigeGemeente gemeente, Sleutelring sleutels, TimeProvider klok)
{
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(15);

    /// <summary>Makes a proposal, or shows the one in a form again.</summary>
    public Codevoorstel Stel(Account account, string? zegel)
    {
        var geheim = Open(account, zegel) ?? Totp.NieuwGeheim();
        var base32 = Totp.Base32(geheim);
        var naam = Uri.EscapeDataString($"Eenplan {gemeente.Gemeente.Naam}");
        var adres = $"otpauth://totp/{naam}:{Uri.EscapeDataString(account.Email ?? "")}?secret={base32}&issuer={naam}";
        var inhoud = new byte[8 + geheim.Length];
        BinaryPrimitives.WriteInt64BigEndian(inhoud, (klok.GetUtcNow() + Houdbaar).ToUnixTimeSeconds());
        geheim.CopyTo(inhoud, 8);
        var (beeld, maat) = Teken(adres);
        return new(string.Join(' ', base32.Chunk(4).Select(d => new string(d))), beeld, maat, Convert.ToBase64String(Zegel(account).Protect(inhoud)));
    }

    /// <summary>The secret in a form of this account; null when it is old, changed or of another.</summary>
    public byte[]? Open(Account account, string? zegel)
    {
        try
        {
            var inhoud = string.IsNullOrEmpty(zegel) ? null : Zegel(account).Unprotect(Convert.FromBase64String(zegel));
            return inhoud is { Length: > 8 } && BinaryPrimitives.ReadInt64BigEndian(inhoud) >= klok.GetUtcNow().ToUnixTimeSeconds() ? inhoud[8..] : null;
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public byte[] Versleutel(byte[] geheim) => sleutels.Versleutel(geheim);

    public byte[] Ontsleutel(byte[] waarde) => sleutels.Ontsleutel(waarde);

    IDataProtector Zegel(Account account) => bescherming.CreateProtector("eenplan.tweede-stap", gemeente.Gemeente.Code, account.Id.ToString());

    static (string Pad, int Maat) Teken(string tekst)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(tekst, QRCodeGenerator.ECCLevel.M);
        var rijen = code.ModuleMatrix;
        var pad = new StringBuilder();
        for (var y = 0; y < rijen.Count; y++)
        {
            for (var x = 0; x < rijen.Count; x++)
            {
                if (rijen[y][x])
                {
                    pad.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (pad.ToString(), rijen.Count);
    }
}
