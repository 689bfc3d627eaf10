using System.Text;
using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Scripting.Pending;

namespace MigrationOps.Workflows.Pending;

/// <summary>A <c>pending.json</c> beside a baseline.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Document">What is pending.</param>
internal sealed record PendingFile(string Path, PendingDocument Document)
{
    /// <summary>Finds the file of a job.</summary>
    /// <param name="named">The path that was named, relative to the folder; null for the usual place.</param>
    /// <param name="baseline">The path of the baseline, or <see cref="EmptyDatabase.Word"/>.</param>
    /// <param name="baseFolder">The folder from which relative paths start.</param>
    /// <returns>The file; null where none was named and none stands beside the baseline.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file cannot be read or has another form.</exception>
    public static PendingFile? Find(string? named, string baseline, string baseFolder)
    {
        if (named is not null)
        {
            return Read(System.IO.Path.GetFullPath(named, baseFolder));
        }

        if (baseline == EmptyDatabase.Word)
        {
            return null;
        }

        var path = Beside(System.IO.Path.GetFullPath(baseline, baseFolder));
        return File.Exists(path) ? Read(path) : null;
    }

    /// <summary>The usual place of the file.</summary>
    /// <param name="baseline">The absolute path of the baseline.</param>
    /// <returns>The path beside it.</returns>
    public static string Beside(string baseline) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(baseline)) ?? baseline, BundleNames.Pending);

    private static PendingFile Read(string path)
    {
        try
        {
            return new PendingFile(path, PendingJson.Parse(File.ReadAllText(path, Encoding.UTF8), path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(PendingIds.Missing, new SourceLocation(path), exception, path);
        }
    }
}
