using MigrationOps.Model;

namespace MigrationOps.Scripting.Review;

/// <summary>A table in a diagram.</summary>
/// <param name="Name">Its name, as messages show it.</param>
/// <param name="Mark">What becomes of it.</param>
/// <param name="Columns">The columns that are shown: keys, and those that change.</param>
/// <param name="Others">How many columns are not shown.</param>
public sealed record TableDocument(string Name, ChangeMark Mark, ValueList<ColumnDocument> Columns, int Others);
