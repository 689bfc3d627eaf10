using System.IO.Compression;

namespace MigrationOps.Dacpac.Packaging;

/// <summary>The container of a DACPAC or BACPAC: a ZIP archive with its parts in the root.</summary>
internal sealed class DacpacPackage : IDisposable
{
    /// <summary>The part that holds the model.</summary>
    public const string Model = "model.xml";

    private readonly ZipArchive _archive;
    private readonly PackageLimits _limits;
    private readonly CancellationToken _cancellation;

    private DacpacPackage(string file, ZipArchive archive, PackageLimits limits, CancellationToken cancellation)
    {
        File = file;
        _archive = archive;
        _limits = limits;
        _cancellation = cancellation;
    }

    /// <summary>The path of the package.</summary>
    public string File { get; }

    /// <summary>Opens a package.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="limits">How much it may unpack to.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The open package.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file cannot be read or is not a ZIP archive.</exception>
    public static DacpacPackage Open(string file, PackageLimits limits, CancellationToken cancellation)
    {
        var stream = OpenFile(file);
        try
        {
            return new DacpacPackage(file, new ZipArchive(stream, ZipArchiveMode.Read), limits, cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            stream.Dispose();
            throw DacpacFaults.Because(fault, DacpacErrors.NotAnArchive, new(file));
        }
    }

    /// <summary>Whether there is a part of this name that is not empty.</summary>
    /// <param name="part">The name.</param>
    /// <returns>Whether there is one.</returns>
    public bool Has(string part) => Find(part) is { Length: > 0 };

    /// <summary>Opens the model.</summary>
    /// <returns>The stream.</returns>
    /// <exception cref="Findings.MigrationOpsException">There is no model.</exception>
    public PartStream OpenModel() => Open(Model) ?? throw DacpacFaults.Of(DacpacErrors.NoModel, File);

    /// <summary>Opens a part.</summary>
    /// <param name="part">The name, in the letter case of the format.</param>
    /// <returns>The stream, or null where there is no such part.</returns>
    public PartStream? Open(string part)
    {
        if (Find(part) is not { } entry)
        {
            return null;
        }

        var most = _limits.Of(part == Model, entry.CompressedLength);
        return new PartStream(OpenEntry(entry), most, () => DacpacFaults.Of(DacpacErrors.PartTooLarge, File, part, most), _cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static FileStream OpenFile(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw DacpacFaults.Because(fault, DacpacErrors.FileNotReadable, new(file), fault.Message);
        }
    }

    private ZipArchiveEntry? Find(string part)
    {
        var entries = Entries().Where(entry => entry.FullName == part).Take(2).ToList();
        return entries.Count switch
        {
            0 => null,
            1 => entries[0],
            _ => throw DacpacFaults.Of(DacpacErrors.RepeatedPart, File, part),
        };
    }

    private IReadOnlyCollection<ZipArchiveEntry> Entries()
    {
        try
        {
            return _archive.Entries;
        }
        catch (InvalidDataException fault)
        {
            throw DacpacFaults.Because(fault, DacpacErrors.NotAnArchive, new(File));
        }
    }

    private Stream OpenEntry(ZipArchiveEntry entry)
    {
        try
        {
            return entry.Open();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            throw DacpacFaults.Because(fault, DacpacErrors.NotAnArchive, new(File));
        }
    }
}
