using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>The SHA-256 of the bytes of an element: equal hashes are equal elements, also where somebody would like them not to be.</summary>
/// <param name="First">The first quarter.</param>
/// <param name="Second">The second quarter.</param>
/// <param name="Third">The third quarter.</param>
/// <param name="Fourth">The last quarter.</param>
internal readonly record struct ElementHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Hashes an element.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The hash.</returns>
    public static ElementHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new ElementHash(
            BinaryPrimitives.ReadUInt64LittleEndian(hash),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]));
    }

    /// <summary>The first bits of a hash are as good as any.</summary>
    /// <returns>Some of its bits.</returns>
    public override int GetHashCode() => (int)First;
}
