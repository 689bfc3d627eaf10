namespace MigrationOps.Rehearsing;

/// <summary>What became of a step.</summary>
/// <param name="Step">Its id in the plan.</param>
/// <param name="Made">Whether it ran to its end.</param>
/// <param name="Skipped">Whether it was left as it was when its script ran for the second time.</param>
/// <param name="TakenBack">Whether its undo ran to its end; null where the step needs none.</param>
public sealed record RehearsedStep(string Step, bool Made, bool Skipped, bool? TakenBack);
