using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Reporting;
using MigrationOps.Scripting;

namespace MigrationOps.Workflows;

/// <summary>Writes the bundle of a plan as the gate allows.</summary>
internal static class BundleOutput
{
    /// <summary>Whether the gate stops the job.</summary>
    /// <param name="plan">The plan with its findings.</param>
    /// <param name="mode">What an error finding does.</param>
    /// <returns>Whether it stops.</returns>
    public static bool IsBlocked(PlanDocument plan, GateMode mode) => mode == GateMode.Enforce && GateVerdict.Of(plan.Findings).IsBlocked;

    /// <summary>Writes the files in place of those of an older bundle; a blocked gate leaves no script there.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="mode">What an error finding does.</param>
    /// <param name="folder">The absolute path of the output folder.</param>
    /// <param name="cancellationToken">Stops the writing; the older bundle stays then.</param>
    /// <returns>The absolute paths of the files.</returns>
    public static ValueList<string> Write(PlanDocument plan, GateMode mode, string folder, CancellationToken cancellationToken)
    {
        var files = Bundle.Compose(plan, hasScripts: !IsBlocked(plan, mode));
        cancellationToken.ThrowIfCancellationRequested();
        BundleFolder.Replace(folder, files, cancellationToken);
        return files.Select(file => Path.Combine(folder, file.Name)).ToValueList();
    }
}
