using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>How the columns of a table that stands change.</summary>
/// <param name="Table">The two-part name.</param>
/// <param name="Columns">The names of those that come and go and that <c>SELECT *</c> shows.</param>
/// <param name="Gain">How many more of them an INSERT without a column list must have values for; negative for fewer.</param>
internal sealed record TableShape(SqlName Table, ValueList<Identifier> Columns, int Gain);
