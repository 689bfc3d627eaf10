using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.PlanFiles;

/// <summary>
/// Tells the deployment scripts of an older bundle from files of the same names that somebody else put there: SqlPackage and many a project call theirs
/// <c>predeploy.sql</c> and <c>postdeploy.sql</c> too. The plan beside them holds the text of its own.
/// </summary>
internal static class OwnScripts
{
    /// <summary>The deployment scripts of a folder that no bundle wrote.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>Their names.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<string> Foreign(string folder)
    {
        var present = Enum.GetValues<DeploymentScriptKind>().Where(kind => File.Exists(PathOf(folder, kind))).ToList();
        var own = present.Count == 0 ? [] : ScriptsOf(Path.Combine(folder, BundleNames.Plan));
        return [.. present.Where(kind => !IsOwn(kind, folder, own)).Select(DeploymentScriptDocument.NameOf)];
    }

    private static bool IsOwn(DeploymentScriptKind kind, string folder, ValueList<DeploymentScriptDocument> own) =>
        own.FirstOrDefault(script => script.Kind == kind) is { } script && File.ReadAllText(PathOf(folder, kind)) == script.Text;

    private static ValueList<DeploymentScriptDocument> ScriptsOf(string plan)
    {
        try
        {
            return File.Exists(plan) ? PlanJson.ReadFile(plan).DeploymentScripts : [];
        }
        catch (MigrationOpsException)
        {
            // Whatever wrote that plan, it answers for no script.
            return [];
        }
    }

    private static string PathOf(string folder, DeploymentScriptKind kind) => Path.Combine(folder, DeploymentScriptDocument.NameOf(kind));
}
