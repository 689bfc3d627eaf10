using MigrationOps.Model;

namespace MigrationOps.Scripting.Rendering;

/// <summary>Tells at the head of a deploy script which deployment script runs before it and which behind it.</summary>
internal static class DeploymentPlaces
{
    /// <summary>The sentences.</summary>
    /// <param name="script">The script.</param>
    /// <returns>One line for each deployment script that has its place here.</returns>
    public static IEnumerable<string> Of(ScriptPlan script) => script.Direction == ScriptDirection.Deploy
        ? script.Plan.DeploymentScripts.Where(deployment => deployment.Phase == script.Phase).Select(Sentence)
        : [];

    private static string Sentence(DeploymentScriptDocument deployment) => deployment.Kind == DeploymentScriptKind.Pre
        ? $"Run {deployment.FileName} before this script; it is not part of it."
        : $"Run {deployment.FileName} when this script has ended without an error; it is not part of it.";
}
