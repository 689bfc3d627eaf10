using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What CREATE TABLE or ALTER TABLE ... ADD brings into a table.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Definition">The columns, constraints and indexes.</param>
/// <param name="Name">The table.</param>
/// <param name="Frame">Where the statement runs.</param>
internal sealed record TableAddition(TSqlStatement Statement, TableDefinition Definition, SqlName Name, RunFrame Frame)
{
    /// <summary>The table as it stands; null where it is created.</summary>
    public Table? Existing { get; } = Statement is CreateTableStatement ? null : Frame.Model.FindTable(Name);

    /// <summary>The new constraints, each with the column that it stands at, or null.</summary>
    public IEnumerable<(ConstraintDefinition Constraint, Identifier? Column)> Constraints =>
        Definition.ColumnDefinitions.SelectMany(OfColumn).Concat(Definition.TableConstraints.Select(constraint => (constraint, (Identifier?)null)));

    /// <summary>Whether the table has a column, or is to have it.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Whether it does. The pseudo-columns of graph tables count.</returns>
    public bool HasColumn(Identifier column) =>
        column.Value.StartsWith('$')
        || Existing?.FindColumn(column, Frame.Model.Names) is not null
        || Definition.ColumnDefinitions.Any(own => Frame.Model.Names.Equals(new Identifier(own.ColumnIdentifier.Value), column));

    private static IEnumerable<(ConstraintDefinition Constraint, Identifier? Column)> OfColumn(ColumnDefinition column)
    {
        var constraints = column.DefaultConstraint is { } value ? column.Constraints.Append(value) : column.Constraints;
        return constraints.Select(constraint => (constraint, (Identifier?)new Identifier(column.ColumnIdentifier.Value)));
    }
}
