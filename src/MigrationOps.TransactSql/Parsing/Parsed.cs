using System.Diagnostics.CodeAnalysis;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>What became of a text.</summary>
/// <typeparam name="T">What it was parsed as.</typeparam>
/// <param name="Fragment">The tree; null where the text does not parse.</param>
/// <param name="Errors">Why it does not parse; empty where it does.</param>
internal sealed record Parsed<T>(T? Fragment, ValueList<SyntaxError> Errors)
    where T : class
{
    /// <summary>Whether the whole text parsed.</summary>
    [MemberNotNullWhen(true, nameof(Fragment))]
    public bool IsValid => Fragment is not null;
}
