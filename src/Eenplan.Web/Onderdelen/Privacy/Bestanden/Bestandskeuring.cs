using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;

namespace Eenplan.Web.Onderdelen.Privacy.Bestanden;

/// <summary>A file that may come in, as it will be kept: photos without where and when they were taken.</summary>
public sealed record Gekeurd(Bestandsformaat Formaat, byte[] Inhoud);

/// <summary>Tells by its content what a file is, whatever its name says; what is not on the list is refused in words that say what it is instead.</summary>
public static class Bestandskeuring
{
    /// <summary>Most bytes that a Word document may unpack to.</summary>
    const long MeestUitgepakt = 100L * 1024 * 1024;

    const int MeesteOnderdelen = 5000;

    static readonly byte[] Pngkop = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    static readonly byte[] Olekop = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    static readonly Weigering Beschadigd = new("bestand-beschadigd", "Dit bestand is beschadigd of niet helemaal overgekomen. Open het op je computer, sla het opnieuw op en probeer het nog eens.", "bestand");

    /// <summary>Judges a file.</summary>
    /// <param name="inhoud">The bytes.</param>
    /// <param name="mailnaam">It was called .eml: text whose headers are broken is kept as a mail, and asked about.</param>
    /// <returns>The file as it is kept, or <c>bestand-leeg</c>, <c>bestand-te-groot</c>, <c>bestandssoort-onbekend</c>, <c>bestand-beschadigd</c>, <c>bestand-met-macro</c>, <c>bestand-te-ver-ingepakt</c>.</returns>
    public static Uitkomst<Gekeurd> Keur(byte[] inhoud, bool mailnaam = false)
    {
        if (inhoud.Length == 0)
        {
            return new Weigering("bestand-leeg", "Dit bestand is leeg. Kies een ander bestand.", "bestand");
        }

        if (inhoud.Length > Dossierstuk.MeesteBytes)
        {
            return TeGroot;
        }

        ReadOnlySpan<byte> kop = inhoud;
        return kop switch
        {
            _ when kop.StartsWith("%PDF-"u8) => Pdf(inhoud),
            [0xFF, 0xD8, 0xFF, ..] => Fotoschoonmaak.Jpg(inhoud) is { } jpg ? new Gekeurd(Bestandsformaat.Jpg, jpg) : Beschadigd,
            _ when kop.StartsWith(Pngkop) => Fotoschoonmaak.Png(inhoud) is { } png ? new Gekeurd(Bestandsformaat.Png, png) : Beschadigd,
            [(byte)'P', (byte)'K', 3, 4, ..] => Docx(inhoud),
            _ when kop.StartsWith(Olekop) => Msg(inhoud),
            _ when IsMail(kop) => new Gekeurd(Bestandsformaat.Eml, inhoud),
            _ when mailnaam && Soort(kop) is null && !kop.Contains((byte)0) => new Gekeurd(Bestandsformaat.Eml, inhoud),
            _ => Onbekend(Soort(kop)),
        };
    }

    public static Weigering TeGroot { get; } = new("bestand-te-groot", "Dit bestand is groter dan 20 MB. Maak het kleiner, bijvoorbeeld door minder bladzijden in één bestand te zetten.", "bestand");

    static Uitkomst<Gekeurd> Pdf(byte[] inhoud)
    {
        var staart = inhoud.AsSpan(Math.Max(0, inhoud.Length - 2048));
        return staart.IndexOf("%%EOF"u8) >= 0 && staart.IndexOf("startxref"u8) >= 0 ? new Gekeurd(Bestandsformaat.Pdf, inhoud) : Beschadigd;
    }

    static Uitkomst<Gekeurd> Docx(byte[] inhoud)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MeesteOnderdelen)
            {
                return TeVer;
            }

            // The sizes in a zip are what its maker wrote; only unpacking tells the truth, and it stops at the bound.
            var (over, soorten) = (MeestUitgepakt, "");
            foreach (var deel in zip.Entries)
            {
                using var stroom = deel.Open();
                var bewaar = deel.FullName == "[Content_Types].xml" ? new MemoryStream() : null;
                over = Pakuit(stroom, bewaar, over);
                if (over < 0)
                {
                    return TeVer;
                }

                soorten = bewaar is null ? soorten : Encoding.UTF8.GetString(bewaar.ToArray());
            }

            if (!soorten.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal) && !soorten.Contains("macroEnabled.main+xml", StringComparison.Ordinal))
            {
                return Onbekend("een zip-bestand of een ander Office-bestand");
            }

            return Gevaarlijk(zip, soorten)
                ? new Weigering("bestand-met-macro", "In dit Word-bestand zit een macro of een ingepakt programma. Sla het op als pdf en kies die.", "bestand")
                : zip.GetEntry("word/document.xml") is null ? Beschadigd : new Gekeurd(Bestandsformaat.Docx, inhoud);
        }
        catch (InvalidDataException)
        {
            return Beschadigd;
        }
    }

    static Weigering TeVer { get; } = new("bestand-te-ver-ingepakt", "Dit bestand pakt uit tot iets veel te groots. Vertrouw je het wel? Sla het op als pdf en kies die.", "bestand");

    static bool Gevaarlijk(ZipArchive zip, string soorten) =>
        soorten.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || soorten.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || zip.Entries.Any(d => d.FullName.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) || d.FullName.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) || d.FullName.Contains("..", StringComparison.Ordinal) || d.FullName.StartsWith('/'));

    static long Pakuit(Stream stroom, MemoryStream? bewaar, long over)
    {
        var blok = new byte[81920];
        for (int gelezen; over >= 0 && (gelezen = stroom.Read(blok)) > 0; over -= gelezen)
        {
            bewaar?.Write(blok.AsSpan(0, gelezen));
        }

        return over;
    }

    /// <summary>Outlook's mail is one of many things in an OLE container: its directory names the properties of a message, and no document or program.</summary>
    static Uitkomst<Gekeurd> Msg(byte[] inhoud)
    {
        static byte[] Naam(string naam) => Encoding.Unicode.GetBytes(naam);
        ReadOnlySpan<byte> alles = inhoud;
        if (inhoud.Length < 1536)
        {
            return Beschadigd;
        }

        var sector = 1 << Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(alles[30..]), (ushort)9, (ushort)12);
        var map = (BinaryPrimitives.ReadUInt32LittleEndian(alles[48..]) + 1L) * sector;
        if (map + 128 > inhoud.Length || !alles[(int)map..].StartsWith(Naam("Root Entry")))
        {
            return Beschadigd;
        }

        return alles.IndexOf(Naam("__properties_version1.0")) >= 0 && alles.IndexOf(Naam("__nameid_version1.0")) >= 0 && alles.IndexOf(Naam("_VBA_PROJECT")) < 0
            ? new Gekeurd(Bestandsformaat.Msg, inhoud)
            : Onbekend("een oud Office-bestand of een installatiebestand");
    }

    /// <summary>Headers of a mail up to the first empty line, among them who sent it and when; text only.</summary>
    static bool IsMail(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.Contains((byte)0))
        {
            return false;
        }

        var namen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var bereik in inhoud[..Math.Min(inhoud.Length, 65536)].Split((byte)'\n'))
        {
            var regel = inhoud[bereik].TrimEnd((byte)'\r');
            if (regel.Length == 0)
            {
                return namen.Contains("From") && (namen.Contains("Date") || namen.Contains("Message-ID") || namen.Contains("Received"));
            }

            if (regel[0] is (byte)' ' or (byte)'\t' && namen.Count > 0)
            {
                continue;
            }

            var punt = regel.IndexOf((byte)':');
            if (punt is <= 0 or > 76 || regel[..punt].IndexOfAnyExceptInRange((byte)33, (byte)126) >= 0 || regel[0] == (byte)'<')
            {
                return false;
            }

            namen.Add(Encoding.ASCII.GetString(regel[..punt]));
        }

        return false;
    }

    static Weigering Onbekend(string? soort) => new(
        "bestandssoort-onbekend", (soort is null ? "Dit soort bestand kan niet in het dossier." : $"Dit is {soort}. Dat kan niet in het dossier.") + " Kies een pdf, een foto (jpg of png), een Word-bestand (docx) of een e-mail (eml of msg).", "bestand");

    static string? Soort(ReadOnlySpan<byte> kop) => kop switch
    {
        [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'#', (byte)'!', ..] => "een programma",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, ..] or [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', ..] => "een ingepakt bestand",
        [(byte)'G', (byte)'I', (byte)'F', ..] => "een gif-plaatje",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', ..] => "een foto in het formaat heic. Sla hem op als jpg",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "een filmpje of geluid",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "een rtf-bestand",
        _ when Begint(kop, "<svg") || Begint(kop, "<?xml") => "een tekening of databestand (svg of xml)",
        _ when Begint(kop, "<") => "een webpagina",
        _ => null,
    };

    static bool Begint(ReadOnlySpan<byte> kop, string met) =>
        Encoding.UTF8.GetString(kop[..Math.Min(kop.Length, 64)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith(met, StringComparison.OrdinalIgnoreCase);
}
