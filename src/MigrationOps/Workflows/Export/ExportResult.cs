using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Workflows.Export;

/// <summary>What an export came to.</summary>
/// <param name="Plan">The plan that was read.</param>
/// <param name="IsBlocked">Whether an error finding of the plan stops the job.</param>
/// <param name="Files">The files that were written, by absolute path.</param>
public sealed record ExportResult(PlanDocument Plan, bool IsBlocked, ValueList<string> Files);
