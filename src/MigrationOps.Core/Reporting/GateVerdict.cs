using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>How many findings weigh how much, and whether they block.</summary>
/// <param name="Errors">The errors that nobody waived.</param>
/// <param name="Warnings">The warnings that nobody waived.</param>
/// <param name="Waived">The findings that somebody waived.</param>
public sealed record GateVerdict(int Errors, int Warnings, int Waived)
{
    /// <summary>Whether the gate refuses the plan.</summary>
    public bool IsBlocked => Errors > 0;

    /// <summary>Counts findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The verdict.</returns>
    public static GateVerdict Of(ValueList<Finding> findings) => new(
        findings.Count(finding => finding is { Severity: Severity.Error, WaivedBy: null }),
        findings.Count(finding => finding is { Severity: Severity.Warning, WaivedBy: null }),
        findings.Count(finding => finding.WaivedBy is not null));
}
