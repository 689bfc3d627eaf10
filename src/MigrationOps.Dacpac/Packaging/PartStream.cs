using System.Security.Cryptography;

namespace MigrationOps.Dacpac.Packaging;

/// <summary>Reads a part of a package forwards, counts and hashes its bytes, and stops at its limit.</summary>
internal sealed class PartStream : Stream
{
    private readonly Stream _inner;
    private readonly long _most;
    private readonly Func<Exception> _tooLarge;
    private readonly CancellationToken _cancellation;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _position;

    /// <summary>Wraps a stream.</summary>
    /// <param name="inner">The unpacking stream, disposed with this one.</param>
    /// <param name="most">The most bytes that it may yield.</param>
    /// <param name="tooLarge">Makes the exception for one that yields more.</param>
    /// <param name="cancellation">Stops reading.</param>
    public PartStream(Stream inner, long most, Func<Exception> tooLarge, CancellationToken cancellation)
    {
        _inner = inner;
        _most = most;
        _tooLarge = tooLarge;
        _cancellation = cancellation;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        _cancellation.ThrowIfCancellationRequested();
        var count = _inner.Read(buffer);
        _position += count;
        if (_position > _most)
        {
            throw _tooLarge();
        }

        _hash.AppendData(buffer[..count]);
        return count;
    }

    /// <summary>Reads what is left and tells the SHA-256 of all bytes.</summary>
    /// <returns>The hash in upper-case hexadecimal, as Origin.xml writes it.</returns>
    public string FinishHash()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
            // Only the hash wants these bytes: white space behind the root element.
        }

        return Convert.ToHexString(_hash.GetCurrentHash());
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
