using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Workflows.Plan;

/// <summary>What planning came to.</summary>
/// <param name="Plan">The plan with its findings.</param>
/// <param name="IsBlocked">Whether an error finding stops the job.</param>
/// <param name="Files">The files that were written, by absolute path; none where no output folder was named.</param>
public sealed record PlanResult(PlanDocument Plan, bool IsBlocked, ValueList<string> Files);
