using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.Workflows.Rehearse;

/// <summary>What the rehearsal of scripts came to.</summary>
/// <param name="Plan">The plan of the scripts with its findings; one that refuses them where they cannot become one.</param>
/// <param name="Report">What the scripts have shown.</param>
/// <param name="IsBlocked">Whether an error finding stops the job.</param>
/// <param name="Files">The files that were written, by absolute path; none where no output folder was named.</param>
public sealed record RehearseResult(PlanDocument Plan, ScriptReport Report, bool IsBlocked, ValueList<string> Files);
