using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>Small files of each kind, made here.</summary>
static class Proefbestanden
{
    public static byte[] Pdf(int vulling = 0) => [.. "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n"u8, .. new byte[vulling], .. "\nstartxref\n9\n%%EOF\n"u8];

    /// <summary>A photo of 40 × 20, red on the left and blue on the right, with EXIF: orientation, and a place.</summary>
    public static byte[] Jpg(int stand = 1)
    {
        using var beeld = new SKBitmap(40, 20);
        for (var x = 0; x < 40; x++)
        {
            for (var y = 0; y < 20; y++)
            {
                beeld.SetPixel(x, y, x < 20 ? SKColors.Red : SKColors.Blue);
            }
        }

        using var uit = beeld.Encode(SKEncodedImageFormat.Jpeg, 95);
        var kaal = uit.ToArray();
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)stand, 0, 0, 0, 0, 0, 0, 0, .. "GPS 52.0575 N 4.4931 E"u8];
        byte[] exif = [0xFF, 0xE1, 0, (byte)(8 + tiff.Length), .. "Exif\0\0"u8, .. tiff];
        byte[] opmerking = [0xFF, 0xFE, 0, 12, .. "iPhone Ama"u8];
        return [.. kaal[..2], .. exif, .. opmerking, .. kaal[2..], .. "PK staart achter de foto"u8];
    }

    public static byte[] Png()
    {
        using var beeld = new SKBitmap(4, 4);
        using var uit = beeld.Encode(SKEncodedImageFormat.Png, 100);
        var kaal = uit.ToArray();
        var tekst = Encoding.ASCII.GetBytes("tEXtComment\0gemaakt door Ama");
        byte[] deel = [0, 0, 0, (byte)(tekst.Length - 4), .. tekst, 0, 0, 0, 0];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(deel.AsSpan(deel.Length - 4), Onderdelen.Privacy.Bestanden.Fotoschoonmaak.Crc(tekst));
        return [.. kaal[..33], .. deel, .. kaal[33..], .. "staart"u8];
    }

    public static byte[] Docx(string soort = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Action<ZipArchive>? erbij = null)
    {
        using var uit = new MemoryStream();
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            Zet(zip, "[Content_Types].xml", $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{soort}\"/></Types>");
            Zet(zip, "word/document.xml", "<w:document/>");
            erbij?.Invoke(zip);
        }

        return uit.ToArray();
    }

    public static byte[] Eml() => Encoding.UTF8.GetBytes("Received: from a by b;\r\n 1 Nov 2026\r\nFrom: inge@school.example\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\nSubject: verslag\r\n\r\nDag,\r\n<b>hallo</b>\r\n");

    public static byte[] Msg(string naam = "__properties_version1.0")
    {
        var uit = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(uit, 0);
        (uit[30], uit[48]) = (9, 0);
        Encoding.Unicode.GetBytes("Root Entry").CopyTo(uit, 512);
        Encoding.Unicode.GetBytes("__nameid_version1.0").CopyTo(uit, 640);
        Encoding.Unicode.GetBytes(naam).CopyTo(uit, 768);
        return uit;
    }

    public static void Zet(ZipArchive zip, string naam, string inhoud)
    {
        using var schrijver = new StreamWriter(zip.CreateEntry(naam, CompressionLevel.Optimal).Open());
        schrijver.Write(inhoud);
    }

    /// <summary>A Word document of some 200 kB that unpacks to 200 MB.</summary>
    public static byte[] Bom() => Docx(erbij: zip =>
    {
        using var stroom = zip.CreateEntry("word/media/bom.xml", CompressionLevel.Fastest).Open();
        var blok = new byte[1024 * 1024];
        for (var mb = 0; mb < 200; mb++)
        {
            stroom.Write(blok);
        }
    });
}
