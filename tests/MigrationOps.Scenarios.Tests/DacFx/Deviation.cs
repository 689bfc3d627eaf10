namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>An operation of DacFx that we do not make, and why.</summary>
/// <param name="Case">The case.</param>
/// <param name="Item">The report line, as <see cref="ReportItem"/> shows it.</param>
/// <param name="Reason">Why our plan differs.</param>
internal sealed record Deviation(string Case, string Item, string Reason);
