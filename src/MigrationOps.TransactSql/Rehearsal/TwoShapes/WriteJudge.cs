using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>
/// Judges INSERT and UPDATE of a table beyond names: values that the server makes itself (271, 544, 8102), too many or too few values (213), NULL (515) and
/// CHECK (547). Constraints are looked at before AFTER triggers run, so no trigger mends what is refused here. Source: Microsoft Learn, INSERT; CREATE TRIGGER.
/// </summary>
/// <param name="frame">Where the statement stands.</param>
internal sealed class WriteJudge(RunFrame frame)
{
    /// <summary>Looks for a refusal.</summary>
    /// <param name="statement">INSERT or UPDATE; others are not judged.</param>
    /// <param name="positions">The columns that values by position are meant for; empty where that is not known.</param>
    /// <returns>The reason; null where there is none.</returns>
    public string? Refusal(TSqlFragment statement, IReadOnlyList<Identifier> positions) => statement switch
    {
        InsertStatement { InsertSpecification: { Target: NamedTableReference target } insert } when TableOf(target) is { } table => Insert(insert, table, positions),
        UpdateStatement { UpdateSpecification: { FromClause: null, Target: NamedTableReference target } update } when TableOf(target) is { } table => Update(update, table),
        _ => null,
    };

    private string? Insert(InsertSpecification insert, Table table, IReadOnlyList<Identifier> positions)
    {
        var targets = insert.Columns.Count == 0
            ? table.Columns.Where(column => column.HasPosition()).ToList()
            : insert.Columns.Select(column => Find(table, column)).OfType<Column>().ToList();
        if (insert.Columns.Count > 0 && targets.Find(column => column.Computed is not null || column.Identity is not null || column.Generated != GeneratedAlways.No) is { } made)
        {
            return ShapeReason.ReadOnly(made.Name);
        }

        return insert.InsertSource is ValuesInsertSource values
            ? Values(values, (table, targets, insert.Columns.Count == 0), positions)
            : Rows(table, targets);
    }

    // What a query gives is not known, but for what it leaves out.
    private string? Rows(Table table, List<Column> targets)
    {
        var row = new WrittenRow(table, frame);
        targets.ForEach(column => row.Set(column, null));
        return RowRules.Refusal(table, row.Values, frame);
    }

    private string? Values(ValuesInsertSource values, (Table Table, List<Column> Columns, bool IsByPosition) target, IReadOnlyList<Identifier> positions)
    {
        if (values.IsDefaultValues)
        {
            return RowRules.Refusal(target.Table, new WrittenRow(target.Table, frame).Values, frame);
        }

        foreach (var given in values.RowValues)
        {
            if (given.ColumnValues.Count != target.Columns.Count)
            {
                return ShapeReason.Count(target.Table.Name, target.Columns.Count, given.ColumnValues.Count);
            }

            if (target.IsByPosition && Misplaced(target.Columns, positions) is { } misplaced)
            {
                return misplaced;
            }

            var row = new WrittenRow(target.Table, frame);
            foreach (var (column, value) in target.Columns.Zip(given.ColumnValues))
            {
                row.Set(column, value);
            }

            if (RowRules.Refusal(target.Table, row.Values, frame) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // A column under another name may be the same one, renamed; one that the application knows at another place is not.
    private string? Misplaced(List<Column> columns, IReadOnlyList<Identifier> positions)
    {
        var names = frame.Model.Names;
        return positions.Zip(columns).Where(pair => !names.Equals(pair.First, pair.Second.Name.Last) && positions.Contains(pair.Second.Name.Last, names))
            .Select(pair => ShapeReason.Position(pair.First, pair.Second.Name.Last)).FirstOrDefault();
    }

    private string? Update(UpdateSpecification update, Table table)
    {
        foreach (var clause in update.SetClauses.OfType<AssignmentSetClause>())
        {
            if (clause.Column is null || Find(table, clause.Column) is not { } column)
            {
                continue;
            }

            if (!column.IsWritable())
            {
                return ShapeReason.ReadOnly(column.Name);
            }

            if (clause.NewValue is NullLiteral && !column.IsNullable)
            {
                return ShapeReason.Null(column.Name);
            }
        }

        return null;
    }

    private Column? Find(Table table, ColumnReferenceExpression column) =>
        column.MultiPartIdentifier?.Identifiers is [.., var last] ? table.FindColumn(new Identifier(last.Value), frame.Model.Names) : null;

    // A trigger that stands instead of the statement may do anything.
    private Table? TableOf(NamedTableReference target) =>
        target.SchemaObject.DatabaseIdentifier is null && target.SchemaObject.BaseIdentifier.Value is not ['#', ..]
        && frame.Model.FindTable(frame.Name(target.SchemaObject)) is { } table && !InsteadOfTriggers.On(table.Name, frame.Model.Current)
            ? table
            : null;
}
