using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Reporting;

/// <summary>One ring of one phase in time.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Ring">The ring.</param>
/// <param name="Start">The day on which its databases get the phase.</param>
/// <param name="End">The day on which they have been watched for long enough.</param>
internal sealed record RolloutEntry(Phase Phase, RolloutRing Ring, DateOnly Start, DateOnly End);
