using MigrationOps.Operations;

namespace MigrationOps.Rehearsing;

/// <summary>Whether a statement of an application is accepted behind a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="IsAccepted">Whether SQL Server takes it, as far as shapes decide.</param>
/// <param name="Reason">Why not, in one sentence; null where it is accepted.</param>
public sealed record StatementVerdict(Phase Phase, bool IsAccepted, string? Reason = null);
