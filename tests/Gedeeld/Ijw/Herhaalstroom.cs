namespace Eenplan.Tests.Ijw;

/// <summary>A file that is never in memory: a beginning, and then one piece again and again.</summary>
public sealed class Herhaalstroom(byte[] begin, byte[] stuk, long lengte) : Stream
{
    long plek;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => lengte;

    public override long Position { get => plek; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var aantal = (int)Math.Min(count, lengte - plek);
        for (var i = 0; i < aantal; i++, plek++)
        {
            buffer[offset + i] = plek < begin.Length ? begin[plek] : stuk[(plek - begin.Length) % stuk.Length];
        }

        return aantal;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
