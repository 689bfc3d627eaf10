using MigrationOps.Dacpac.Packaging;
using MigrationOps.Dacpac.Pairs;
using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.RefactorLog;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac;

/// <summary>Reads DACPACs and BACPACs. The format has no public description newer than SQL Server 2012; what is read here was learned from packages.</summary>
public static class DacpacFile
{
    /// <summary>Reads a package. Its rows, if it has any, and the packages that it refers to are not read; its deployment scripts never run.</summary>
    /// <param name="path">The path of the <c>.dacpac</c> or <c>.bacpac</c>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The database. Secrets that the package holds are replaced by their hashes.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file cannot be read as a package; the ids are those of <see cref="DacpacErrors"/>.</exception>
    public static LoadedDatabase Load(string path, CancellationToken cancellation = default) => Load(path, PackageLimits.Default, cancellation);

    /// <summary>Reads a package within limits.</summary>
    /// <param name="path">The path of the package.</param>
    /// <param name="limits">How much it may unpack to.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The database.</returns>
    internal static LoadedDatabase Load(string path, PackageLimits limits, CancellationToken cancellation) =>
        Load(path, limits, (stream, part) => SafeXml.Read(stream, part, xml => ReadWhole(new ModelXmlReader(xml, part), path)), cancellation);

    /// <summary>Reads two packages of one database at the same time; what they have in common is read once.</summary>
    /// <param name="first">The path of the first package.</param>
    /// <param name="second">The path of the second package.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>What <see cref="Load(string, CancellationToken)"/> gives for each.</returns>
    /// <exception cref="Findings.MigrationOpsException">One of the files cannot be read as a package.</exception>
    public static (LoadedDatabase First, LoadedDatabase Second) LoadPair(string first, string second, CancellationToken cancellation = default) =>
        PairLoader.Load(first, second, cancellation);

    /// <summary>Reads a package.</summary>
    /// <param name="path">The path of the package.</param>
    /// <param name="limits">How much it may unpack to.</param>
    /// <param name="readModel">Reads its model.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The database.</returns>
    internal static LoadedDatabase Load(string path, PackageLimits limits, Func<PartStream, XmlPart, DatabaseDraft> readModel, CancellationToken cancellation)
    {
        using var package = DacpacPackage.Open(path, limits, cancellation);
        using var stream = package.OpenModel();
        var database = Assemble(readModel(stream, new XmlPart(path, DacpacPackage.Model)));
        var note = ModelChecksum.Verify(package, stream.FinishHash());
        var log = ReadRefactorLog(package);
        return database with
        {
            Notes = [.. note is null ? database.Notes : [note, .. database.Notes], .. log.Notes],
            Renames = log.Renames,
            DeploymentScripts = [.. DeploymentScriptParts.In(package)],
        };
    }

    private static DatabaseDraft ReadWhole(ModelXmlReader xml, string path)
    {
        var header = xml.ReadHeader();
        var draft = new DatabaseDraft(new ReadingContext(path, header));
        new ModelReader(draft).ReadAll(xml.Elements());
        xml.Finish();
        return draft;
    }

    private static LoadedDatabase Assemble(DatabaseDraft draft)
    {
        var (header, assembly) = (draft.Context.Header, new DatabaseAssembly(draft));
        var model = assembly.Build();
        return new LoadedDatabase
        {
            Model = model,
            Source = draft.Context.File,
            Dependencies = DependenciesOf(model, draft),
            ResultColumns = draft.ResultColumns,
            PackageForms = draft.PackageForms,
            NeedsBinding = draft is { HasTexts: true, HasDependencyLists: false },
            Notes = [.. assembly.Notes],
            OtherParts = header.CompositeReferences,
            SqlCmdVariables = header.SqlCmdVariables,
        };
    }

    // The constraints of a function's table variable were read, but belong to no element.
    private static DependencyIndex DependenciesOf(DatabaseModel model, DatabaseDraft draft)
    {
        var uses = draft.Uses
            .Where(uses => draft.Holds(uses.Key) || model.Find(uses.Key) is not null)
            .Select(uses => KeyValuePair.Create(uses.Key, uses.Value.Where(name => !IsVariable(name, model)).ToValueList()));
        return new DependencyIndex(uses, model.Names);
    }

    // Lists name the parameters that a call passes and the table variables of callers: [dbo].[Procedure].[@parameter].
    private static bool IsVariable(SqlName name, DatabaseModel model) =>
        name.Parts.Count > 2 && name.Parts[2].Value is ['@' or '#', ..] && model.FindColumn(name) is null;

    private static RefactorLogContent ReadRefactorLog(DacpacPackage package)
    {
        using var stream = package.Open("refactor.xml");
        return stream is null ? new RefactorLogContent([], []) : RefactorLogReader.Read(stream, Path.Combine(package.File, "refactor.xml"));
    }
}
