using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A temporary table or table variable of a session.</summary>
/// <param name="Name">Its name with <c>#</c> or <c>@</c>.</param>
/// <param name="Columns">Its columns in order.</param>
internal sealed record TemporaryTable(string Name, ValueList<Column> Columns);
