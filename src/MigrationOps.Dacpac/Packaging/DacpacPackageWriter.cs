using System.IO.Compression;
using System.Security.Cryptography;

namespace MigrationOps.Dacpac.Packaging;

/// <summary>Writes the container of a DACPAC. The same content gives the same bytes.</summary>
/// <param name="stream">Where to.</param>
internal sealed class DacpacPackageWriter(Stream stream) : IDisposable
{
    // The first moment that a ZIP archive can tell is in 1980; the day says nothing.
    private static readonly DateTimeOffset Day = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes a part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <returns>The SHA-256 of the bytes in upper-case hexadecimal, as Origin.xml writes it.</returns>
    public string Write(string name, Action<Stream> write)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Day;
        using var part = entry.Open();
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(part, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            write(hashed);
        }

        return Convert.ToHexString(hash.Hash ?? []);
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();
}
