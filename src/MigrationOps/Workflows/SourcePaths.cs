using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Workflows;

/// <summary>Makes the paths of a plan relative to a folder, so that every machine writes the same bytes.</summary>
/// <param name="baseFolder">The folder.</param>
internal sealed class SourcePaths(string baseFolder)
{
    /// <summary>The database under its relative path, which is how findings name it.</summary>
    /// <param name="database">The database under its absolute path.</param>
    /// <returns>The changed database.</returns>
    public LoadedDatabase Relative(LoadedDatabase database)
    {
        var source = Relative(database.Source);
        return database with
        {
            Source = source,
            DeploymentScripts = database.DeploymentScripts.Select(script => script with { File = Relative(script.File) }).ToValueList(),
            Notes = database.Notes.Select(note => note with { Message = note.Message.Replace(database.Source, source, StringComparison.Ordinal) }).ToValueList(),
        };
    }

    /// <summary>The plan with relative places of findings.</summary>
    /// <param name="plan">The plan with absolute ones.</param>
    /// <returns>The changed plan.</returns>
    public PlanDocument Relative(PlanDocument plan) => plan with { Findings = plan.Findings.Select(Relative).ToValueList() };

    private Finding Relative(Finding finding) =>
        finding.Location is { } place ? finding with { Location = place with { File = Relative(place.File) } } : finding;

    // What is not rooted is a word, such as that for an empty database, or relative already.
    private string Relative(string path) =>
        Path.IsPathRooted(path) ? Path.GetRelativePath(baseFolder, path).Replace(Path.DirectorySeparatorChar, '/') : path;
}
