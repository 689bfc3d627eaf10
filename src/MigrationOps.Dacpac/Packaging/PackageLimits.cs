namespace MigrationOps.Dacpac.Packaging;

/// <summary>How much a package may unpack to. The largest models seen have 50 MB and shrink to a fortieth.</summary>
internal sealed record PackageLimits
{
    /// <summary>The limits for packages of users.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>The most bytes of the model.</summary>
    public long ModelBytes { get; init; } = 2L << 30;

    /// <summary>The most bytes of any other part.</summary>
    public long PartBytes { get; init; } = 64L << 20;

    /// <summary>How many bytes may come from one packed byte, once a part is larger than <see cref="RatioFreeBytes"/>.</summary>
    public int Ratio { get; init; } = 256;

    /// <summary>Up to this size a part may be packed as tightly as it likes.</summary>
    public long RatioFreeBytes { get; init; } = 16L << 20;

    /// <summary>The most bytes that a part may have.</summary>
    /// <param name="isModel">Whether it is the model.</param>
    /// <param name="packedBytes">Its size in the archive.</param>
    /// <returns>The number of bytes.</returns>
    public long Of(bool isModel, long packedBytes)
    {
        var most = isModel ? ModelBytes : PartBytes;
        return Math.Min(most, Math.Max(RatioFreeBytes, packedBytes * Ratio));
    }
}
