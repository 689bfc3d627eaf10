namespace MigrationOps.TransactSql.Tests.Rehearsal.DacFx;

/// <summary>A script of DacFx that does not end at the desired model.</summary>
/// <param name="Case">The pair.</param>
/// <param name="Outcome">Where it ends instead.</param>
/// <param name="Reason">Why.</param>
internal sealed record ScriptDeviation(string Case, string Outcome, string Reason);
