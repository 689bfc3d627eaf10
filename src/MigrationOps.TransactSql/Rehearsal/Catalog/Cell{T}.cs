using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A column of a catalog view.</summary>
/// <typeparam name="T">The type of the things that the view lists.</typeparam>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value for a thing.</param>
internal sealed record Cell<T>(string Name, Func<T, SqlValue> Value);
