namespace MigrationOps.TransactSql.Tests.Wrapping;

/// <summary>A script of DacFx that cannot be wrapped.</summary>
/// <param name="Case">The pair.</param>
/// <param name="Kinds">The kinds of its problems, each once.</param>
/// <param name="Reason">Why.</param>
internal sealed record UnwrappedScript(string Case, string Kinds, string Reason);
