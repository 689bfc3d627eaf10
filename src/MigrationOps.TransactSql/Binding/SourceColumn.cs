using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>A column that a query can see.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Origin">The column of the database that it is; null for one that a query made.</param>
/// <param name="IsHidden">Whether <c>*</c> leaves it out.</param>
internal sealed record SourceColumn(Identifier Name, SqlName? Origin = null, bool IsHidden = false);
