using MigrationOps.Dacpac.Packaging;
using MigrationOps.Dacpac.RefactorLog;
using MigrationOps.Dacpac.Writers;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Dacpac;

/// <summary>Writes DACPACs. What it writes, <see cref="DacpacFile"/> reads back equal. The same database gives the same bytes.</summary>
/// <param name="outliner">Takes the texts of modules apart.</param>
public sealed class DacpacWriter(IModuleOutliner outliner)
{
    /// <summary>Looks at the whole package before it goes to its place, and throws to keep it from there; null for no look.</summary>
    public Action<string>? Inspect { get; init; }

    /// <summary>Writes a package beside its place and moves it there, so that nothing is left half-written.</summary>
    /// <param name="path">The path of the package; a file that is there is replaced.</param>
    /// <param name="database">The database.</param>
    /// <param name="description">What the package says about itself.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>Notes on what the package does not hold.</returns>
    /// <exception cref="MigrationOpsException">Some objects cannot be written, or the file cannot.</exception>
    public ValueList<ReadingNote> Write(string path, LoadedDatabase database, PackageDescription description, CancellationToken cancellation = default)
    {
        var content = new PackageContent(database, ElementsOf(database, path), description);
        var unfinished = path + ".writing";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty);
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                Write(stream, content, cancellation);
            }

            Inspect?.Invoke(unfinished);
            cancellation.ThrowIfCancellationRequested();
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw DacpacFaults.Because(fault, DacpacErrors.FileNotWritable, new(path), fault.Message);
        }
        finally
        {
            Remove(unfinished);
        }

        return content.Elements.Where(HoldsHash).Select(element => DacpacFaults.Note(DacpacErrors.SecretNotKept, path, element.ToString())).ToValueList();
    }

    private static void Write(Stream stream, PackageContent content, CancellationToken cancellation)
    {
        using var package = new DacpacPackageWriter(stream);
        var checksum = package.Write(DacpacPackage.Model, part => ModelXmlWriter.Write(part, content.Database, content.Elements, cancellation));
        package.Write("DacMetadata.xml", part => PackageParts.WriteMetadata(part, content.Description));
        package.Write("Origin.xml", part => PackageParts.WriteOrigin(part, checksum));
        package.Write("[Content_Types].xml", PackageParts.WriteContentTypes);
        if (content.Database.Renames.Count > 0)
        {
            package.Write("refactor.xml", part => RefactorLogWriter.Write(part, content.Database));
        }

        foreach (var script in content.Database.DeploymentScripts)
        {
            package.Write(DeploymentScriptParts.NameOf(script.Kind), part => DeploymentScriptParts.Write(part, script));
        }
    }

    private IReadOnlyList<ModelElement> ElementsOf(LoadedDatabase database, string path)
    {
        var context = new WritingContext(database, outliner);
        var elements = DatabaseElements.Of(context);
        foreach (var element in elements.Where(element => !ElementTexts.FitXml(element)))
        {
            context.Refuse(element.ToString(), "XML cannot hold a control character in it");
        }

        return context.Unwritable.Count == 0
            ? elements
            : throw DacpacFaults.Of(DacpacErrors.NotWritable, path, string.Join("; ", context.Unwritable));
    }

    private static bool HoldsHash(ModelElement element) => ElementTexts.Properties(element).Any(property => SecretValue.IsHash(property.Value));

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What was to be told of the file is on its way already.
        }
    }
}
