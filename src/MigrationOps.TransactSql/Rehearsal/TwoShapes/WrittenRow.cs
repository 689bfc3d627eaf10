using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>The row that an INSERT makes, as far as the statement and the defaults of the table tell it.</summary>
/// <param name="table">The table.</param>
/// <param name="frame">Where the statement stands.</param>
internal sealed class WrittenRow(Table table, RunFrame frame)
{
    private static readonly UndecidedValue FromOutside = new("a value of the application");

    private readonly Dictionary<Column, SqlValue> _values = [];

    /// <summary>The values in the order of the columns.</summary>
    public IReadOnlyList<SqlValue> Values => [.. table.Columns.Select(column => _values.TryGetValue(column, out var value) ? value : LeftOut(column))];

    /// <summary>Gives a column what the statement says.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The expression; null where rows of a query give it.</param>
    public void Set(Column column, ScalarExpression? value) => _values[column] = value switch
    {
        DefaultLiteral => LeftOut(column),
        NullLiteral => NullValue.Instance,
        _ => FromOutside,
    };

    private SqlValue LeftOut(Column column)
    {
        if (!column.IsWritable())
        {
            return FromOutside;
        }

        return table.FindDefault(column.Name.Last, frame.Model.Names) is { } found ? Evaluate(found.Expression) : NullValue.Instance;
    }

    // What cannot be told is left to the server.
    private SqlValue Evaluate(SqlExpression expression)
    {
        try
        {
            return SqlParsing.ParseScalar(expression.Text).Fragment is { } parsed ? ScriptEvaluator.Evaluate(parsed, frame) : FromOutside;
        }
        catch (Exception exception) when (exception is MigrationOpsException or ServerErrorException)
        {
            return FromOutside;
        }
    }
}
