using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>A column of one shape of a table, with what it holds by the columns of the other shape.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Value">The expression.</param>
public sealed record DerivedColumn(Identifier Name, SqlExpression Value);
