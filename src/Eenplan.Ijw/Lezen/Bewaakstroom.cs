namespace Eenplan.Ijw;

/// <summary>A bound was passed; caught by the reader, never seen outside.</summary>
sealed class Grensfout(string tekst) : IOException(tekst);

/// <summary>
/// Stands between the file and the XML reader, which keeps a whole tag or entity name in memory however long it is.
/// Counts the bytes, and inside a tag or entity the bytes since it began.
/// </summary>
sealed class Bewaakstroom(Stream bron, long maxBytes, int maxTag) : Stream
{
    enum Staat { Tekst, Open, Tag, Uitroep, Entiteit }

    long gelezen;
    long inTag;
    Staat staat;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => gelezen; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var aantal = bron.Read(buffer);
        gelezen += aantal;
        if (gelezen > maxBytes)
        {
            throw new Grensfout($"Het bestand is groter dan {maxBytes / (1024 * 1024)} MB. Splits de aanlevering.");
        }

        Loop(buffer[..aantal]);
        return aantal;
    }

    void Loop(ReadOnlySpan<byte> stuk)
    {
        while (!stuk.IsEmpty)
        {
            var einde = staat switch
            {
                Staat.Tekst => stuk.IndexOfAny((byte)'<', (byte)'&'),
                Staat.Open => 0,
                Staat.Entiteit => stuk.IndexOfAny((byte)';', (byte)'<', (byte)'>'),
                _ => stuk.IndexOf((byte)'>'),
            };
            inTag = staat is Staat.Tag or Staat.Entiteit ? inTag + (einde < 0 ? stuk.Length : einde) : 0;
            if (inTag > maxTag)
            {
                throw new Grensfout("Een element of verwijzing is onredelijk lang.");
            }

            if (einde < 0)
            {
                return;
            }

            staat = staat switch
            {
                Staat.Tekst => stuk[einde] == '<' ? Staat.Open : Staat.Entiteit,
                Staat.Open => stuk[0] == '!' ? Staat.Uitroep : Staat.Tag,
                Staat.Entiteit when stuk[einde] == '<' => Staat.Open,
                _ => Staat.Tekst,
            };
            stuk = stuk[(einde + 1)..];
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
