using System.Buffers.Binary;
using System.Text;

namespace Eenplan.Web.Onderdelen.Privacy.Bestanden;

/// <summary>
/// Takes out of a photo what tells more than the picture: where and when it was taken, with which telephone, a small earlier version, whatever hangs behind its end.
/// The parts that make the picture are copied byte by byte; only a photo that lies on its side is drawn anew.
/// </summary>
public static class Fotoschoonmaak
{
    static readonly HashSet<string> Pngdelen = new(StringComparer.Ordinal) { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "hIST", "sPLT" };

    static readonly uint[] Crctabel = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var k = 0; k < 8; k++)
        {
            c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        }

        return c;
    })];

    /// <summary>A JPEG upright and without extras; null when it is not whole.</summary>
    public static byte[]? Jpg(byte[] inhoud)
    {
        var uit = new MemoryStream(inhoud.Length);
        uit.Write(inhoud.AsSpan(0, 2));
        var (plek, stand, beeld) = (2, 1, false);
        while (plek + 4 <= inhoud.Length && inhoud[plek] == 0xFF)
        {
            var teken = inhoud[plek + 1];
            if (teken == 0xFF)
            {
                plek++;
                continue;
            }

            var eind = plek + 2 + BinaryPrimitives.ReadUInt16BigEndian(inhoud.AsSpan(plek + 2));
            if (eind > inhoud.Length || eind < plek + 4)
            {
                return null;
            }

            var deel = inhoud.AsSpan(plek, eind - plek);
            beeld |= teken is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (teken == 0xE1 && deel[4..].StartsWith("Exif\0\0"u8))
            {
                stand = Stand(deel[10..]);
            }

            if (Blijft(teken, deel))
            {
                uit.Write(deel);
            }

            plek = eind;
            if (teken == 0xDA)
            {
                var na = EindeVanScan(inhoud, plek);
                if (na < 0)
                {
                    return null;
                }

                uit.Write(inhoud.AsSpan(plek, na - plek));
                plek = na;
                if (inhoud[plek + 1] == 0xD9)
                {
                    uit.Write(inhoud.AsSpan(plek, 2));
                    return beeld ? Fotodraaier.Recht(uit.ToArray(), stand) : null;
                }
            }
        }

        return null;
    }

    /// <summary>A PNG without texts, times and what hangs behind its end; null when it is not whole.</summary>
    public static byte[]? Png(byte[] inhoud)
    {
        var uit = new MemoryStream(inhoud.Length);
        uit.Write(inhoud.AsSpan(0, 8));
        var (plek, beeld) = (8, false);
        while (plek + 12 <= inhoud.Length)
        {
            var lengte = BinaryPrimitives.ReadUInt32BigEndian(inhoud.AsSpan(plek));
            if (lengte > inhoud.Length - plek - 12)
            {
                return null;
            }

            var naam = Encoding.ASCII.GetString(inhoud, plek + 4, 4);
            var som = BinaryPrimitives.ReadUInt32BigEndian(inhoud.AsSpan(plek + 8 + (int)lengte));
            if (som != Crc(inhoud.AsSpan(plek + 4, (int)lengte + 4)) || (plek == 8) != (naam == "IHDR"))
            {
                return null;
            }

            beeld |= naam == "IDAT";
            if (Pngdelen.Contains(naam))
            {
                uit.Write(inhoud.AsSpan(plek, (int)lengte + 12));
            }

            plek += (int)lengte + 12;
            if (naam == "IEND")
            {
                return beeld ? uit.ToArray() : null;
            }
        }

        return null;
    }

    /// <summary>JFIF, colour profile and Adobe's colour mark stay; every other application part and comment goes.</summary>
    static bool Blijft(byte teken, ReadOnlySpan<byte> deel) => teken switch
    {
        0xE0 => deel[4..].StartsWith("JFIF\0"u8),
        0xE2 => deel[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => deel[4..].StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => true,
    };

    /// <summary>The first mark after the picture data of a scan, restart marks and stuffed bytes left aside; −1 when there is none.</summary>
    static int EindeVanScan(ReadOnlySpan<byte> inhoud, int plek)
    {
        for (; plek + 1 < inhoud.Length; plek++)
        {
            if (inhoud[plek] == 0xFF && inhoud[plek + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return plek;
            }
        }

        return -1;
    }

    /// <summary>The orientation in a TIFF block: 1 to 8; 1 when it says nothing sensible.</summary>
    static int Stand(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return 1;
        }

        var klein = tiff[0] == (byte)'I';
        var ifd = Lees32(tiff[4..], klein);
        if (ifd > tiff.Length - 2)
        {
            return 1;
        }

        var aantal = Lees16(tiff[(int)ifd..], klein);
        for (var nr = 0; nr < aantal && ifd + 2 + ((nr + 1) * 12) <= tiff.Length; nr++)
        {
            var regel = tiff.Slice((int)ifd + 2 + (nr * 12), 12);
            if (Lees16(regel, klein) == 0x0112 && Lees16(regel[8..], klein) is var stand and >= 1 and <= 8)
            {
                return stand;
            }
        }

        return 1;
    }

    static ushort Lees16(ReadOnlySpan<byte> plek, bool klein) => klein ? BinaryPrimitives.ReadUInt16LittleEndian(plek) : BinaryPrimitives.ReadUInt16BigEndian(plek);

    static uint Lees32(ReadOnlySpan<byte> plek, bool klein) => klein ? BinaryPrimitives.ReadUInt32LittleEndian(plek) : BinaryPrimitives.ReadUInt32BigEndian(plek);

    internal static uint Crc(ReadOnlySpan<byte> inhoud)
    {
        var c = 0xFFFFFFFFu;
        foreach (var b in inhoud)
        {
            c = Crctabel[(c ^ b) & 0xFF] ^ (c >> 8);
        }

        return c ^ 0xFFFFFFFFu;
    }
}
