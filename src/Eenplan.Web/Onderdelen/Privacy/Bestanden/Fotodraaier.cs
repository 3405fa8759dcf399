using SkiaSharp;

namespace Eenplan.Web.Onderdelen.Privacy.Bestanden;

/// <summary>Turns a photo upright that was taken with the telephone on its side; see docs/besluiten/0010-fotos-rechtop.md.</summary>
public static class Fotodraaier
{
    /// <summary>Most pixels to draw anew: 25 million take 200 MB for a moment. A larger photo keeps its mark, so that viewers turn it.</summary>
    const long MeestePixels = 25_000_000;

    static readonly Lock EenTegelijk = new();

    /// <summary>The photo upright; null when it cannot be drawn.</summary>
    /// <param name="jpg">A JPEG without EXIF.</param>
    /// <param name="stand">Orientation as EXIF counts it, 1 to 8.</param>
    public static byte[]? Recht(byte[] jpg, int stand)
    {
        if (stand is <= 1 or > 8)
        {
            return jpg;
        }

        try
        {
            lock (EenTegelijk)
            {
                return Draai(jpg, stand);
            }
        }
        catch (Exception fout) when (fout is DllNotFoundException or TypeInitializationException)
        {
            // No drawing library on this machine: the mark alone does for every viewer.
            return MetMerk(jpg, stand);
        }
    }

    static byte[]? Draai(byte[] jpg, int stand)
    {
        using var bron = SKData.CreateCopy(jpg);
        using var lezer = SKCodec.Create(bron);
        if (lezer is null)
        {
            return null;
        }

        var (breed, hoog) = (lezer.Info.Width, lezer.Info.Height);
        if ((long)breed * hoog > MeestePixels)
        {
            return MetMerk(jpg, stand);
        }

        using var liggend = SKBitmap.Decode(lezer);
        if (liggend is null)
        {
            return null;
        }

        using var recht = stand >= 5 ? new SKBitmap(hoog, breed, liggend.ColorType, liggend.AlphaType) : new SKBitmap(breed, hoog, liggend.ColorType, liggend.AlphaType);
        using (var doek = new SKCanvas(recht))
        {
            doek.SetMatrix(Matrix(stand, breed, hoog));
            doek.DrawBitmap(liggend, 0, 0);
        }

        using var uit = recht.Encode(SKEncodedImageFormat.Jpeg, 92);
        return uit?.ToArray();
    }

    /// <summary>Where a pixel (x, y) of the lying photo goes: x' = a·x + b·y + c, y' = d·x + e·y + f.</summary>
    static SKMatrix Matrix(int stand, int breed, int hoog) => stand switch
    {
        2 => new(-1, 0, breed, 0, 1, 0, 0, 0, 1),
        3 => new(-1, 0, breed, 0, -1, hoog, 0, 0, 1),
        4 => new(1, 0, 0, 0, -1, hoog, 0, 0, 1),
        5 => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        6 => new(0, -1, hoog, 1, 0, 0, 0, 0, 1),
        7 => new(0, -1, hoog, -1, 0, breed, 0, 0, 1),
        _ => new(0, 1, 0, -1, 0, breed, 0, 0, 1),
    };

    /// <summary>The smallest EXIF block there is: only the orientation.</summary>
    static byte[] MetMerk(byte[] jpg, int stand)
    {
        byte[] exif = [0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)stand, 0, 0, 0, 0, 0, 0];
        return [.. jpg.AsSpan(0, 2), .. exif, .. jpg.AsSpan(2)];
    }
}
