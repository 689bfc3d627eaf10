using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.DataFlow;

/// <summary>Reads what statements write and read.</summary>
internal static class RowWriteReader
{
    /// <summary>Reads a statement.</summary>
    /// <param name="statement">A statement that changes rows.</param>
    /// <param name="target">The table that it changes.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>What it writes and reads.</returns>
    public static RowWrite Read(TSqlStatement statement, SqlName target, RunFrame frame)
    {
        var sources = frame.Session.Binding.Check(statement, static _ => { }, static _ => { });
        return new RowWrite(target, ColumnsOf(statement), sources.ToHashSet(frame.Model.Names));
    }

    private static IReadOnlyList<Identifier> ColumnsOf(TSqlStatement statement) => statement switch
    {
        InsertStatement insert => Names(insert.InsertSpecification.Columns),
        UpdateStatement update => Assigned(update.UpdateSpecification.SetClauses),
        MergeStatement merge => [.. merge.MergeSpecification.ActionClauses.SelectMany(clause => ColumnsOf(clause.Action))],
        _ => [],
    };

    private static IReadOnlyList<Identifier> ColumnsOf(MergeAction action) => action switch
    {
        InsertMergeAction insert => Names(insert.Columns),
        UpdateMergeAction update => Assigned(update.SetClauses),
        _ => [],
    };

    private static IReadOnlyList<Identifier> Assigned(IEnumerable<SetClause> clauses) =>
        Names(clauses.OfType<AssignmentSetClause>().Select(clause => clause.Column).OfType<ColumnReferenceExpression>());

    private static IReadOnlyList<Identifier> Names(IEnumerable<ColumnReferenceExpression> columns) =>
        [.. columns.Where(column => column.MultiPartIdentifier is not null).Select(column => new Identifier(column.MultiPartIdentifier.Identifiers[^1].Value))];
}
