using MigrationOps.Dacpac.RefactorLog;
using MigrationOps.Model;

namespace MigrationOps.Scenarios.Tests.Scenarios;

/// <summary>The refactor log of a scenario: <c>desired.refactorlog</c> beside <c>desired.sql</c>.</summary>
internal static class ScenarioLog
{
    /// <summary>Reads the log of one side.</summary>
    /// <param name="script">The path of the script.</param>
    /// <returns>The entries; none where there is no log.</returns>
    public static ValueList<Rename> Of(string script)
    {
        var path = Path.ChangeExtension(script, ".refactorlog");
        if (!File.Exists(path))
        {
            return [];
        }

        using var stream = File.OpenRead(path);
        return RefactorLogReader.Read(stream, Path.GetFileName(path)).Renames;
    }
}
