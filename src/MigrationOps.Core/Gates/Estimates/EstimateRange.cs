namespace MigrationOps.Gates.Estimates;

/// <summary>A figure that is known to lie between two others.</summary>
/// <param name="Least">The lower one.</param>
/// <param name="Most">The upper one.</param>
public sealed record EstimateRange(double Least, double Most);
