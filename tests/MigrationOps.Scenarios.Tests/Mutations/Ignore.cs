namespace MigrationOps.Scenarios.Tests.Mutations;

/// <summary>A kind of edit that is no change of the database, and why.</summary>
/// <param name="Kind">The kind of the edit, or its end after a <c>*</c>.</param>
/// <param name="Reason">Why nothing follows from it.</param>
internal sealed record Ignore(string Kind, string Reason)
{
    public bool Covers(string kind) => Kind.StartsWith('*') ? kind.EndsWith(Kind[1..], StringComparison.Ordinal) : kind == Kind;
}
