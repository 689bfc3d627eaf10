using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Reporting.Documentation;

namespace MigrationOps.Workflows.Docs;

/// <summary>Reads a database and writes its data dictionary and the diagrams of its schemas.</summary>
public static class DocsWorkflow
{
    /// <summary>The file of the data dictionary.</summary>
    public const string Dictionary = "dictionary.md";

    /// <summary>The file of the diagrams.</summary>
    public const string Diagrams = "diagrams.md";

    /// <summary>Runs the workflow.</summary>
    /// <param name="options">Which database, and where to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="Findings.MigrationOpsException">The source cannot be read, or the pages cannot be written.</exception>
    public static DocsResult Run(DocsOptions options, CancellationToken cancellationToken)
    {
        var policy = PolicyFile.Read(options.ConfigurationPath, options.BaseFolder, options.Environment);
        var database = new DatabaseSources(options.BaseFolder, options.OutputPath, policy).LoadWhole(options.Source, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var folder = Path.GetFullPath(options.OutputPath, options.BaseFolder);
        var files = new[]
        {
            Write(folder, Dictionary, DataDictionary.Write(database)),
            Write(folder, Diagrams, SchemaDiagram.Write(database)),
        };
        return new DocsResult(database, files.ToValueList());
    }

    private static string Write(string folder, string name, string content)
    {
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, content);
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(PlanFileIds.OutputNotWritable, new SourceLocation(path), exception, path, exception.Message);
        }
    }
}
