using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Rehearsal.Refusals;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>SELECT: into variables, into a temporary table, or to the client.</summary>
internal sealed class SelectRunner : StatementRunner<SelectStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(SelectStatement statement, RunFrame frame)
    {
        NameCheck.Bind(statement, frame);
        if (statement.Into is { } into)
        {
            Fill(into, statement, frame);
        }
        else if (statement.QueryExpression is QuerySpecification query && query.SelectElements.OfType<SelectSetVariable>().ToList() is { Count: > 0 } assignments)
        {
            Assign(query, assignments, frame);
        }

        frame.Session.LastRowCount = new UndecidedValue("@@ROWCOUNT");
        return Flow.Next;
    }

    private static void Fill(SchemaObjectName into, SelectStatement statement, RunFrame frame)
    {
        if (!TemporaryTables.IsName(into.BaseIdentifier.Value))
        {
            throw frame.NotUnderstood(statement);
        }

        frame.Session.Statements++;
        TemporaryTables.Create(into.BaseIdentifier.Value, null, frame);
        frame.Session.Rows = frame.Session.Rows.SetItem(Model.SqlName.Of(into.BaseIdentifier.Value), RowPresence.Undecided);
    }

    private static void Assign(QuerySpecification query, List<SelectSetVariable> assignments, RunFrame frame)
    {
        if (query.FromClause is null && query.WhereClause is null)
        {
            foreach (var assignment in assignments)
            {
                frame.Assign(assignment.Variable.Name, AssignedValue.Of(assignment.AssignmentKind, assignment.Variable, assignment.Expression) ?? throw frame.NotUnderstood(assignment));
            }

            return;
        }

        AssignLastRow(AsQuery(query, assignments, frame), assignments, frame);
    }

    // The values of the last row stay; without a row the variables keep theirs: Microsoft Learn, SELECT @local_variable.
    private static void AssignLastRow(QuerySpecification query, List<SelectSetVariable> assignments, RunFrame frame)
    {
        var rows = ScriptEvaluator.Rows(query, frame);
        if (rows is { Count: > 1 } && assignments.Any(assignment => assignment.AssignmentKind != AssignmentKind.Equals || VariableUse.Names(assignment.Expression, assignment.Variable.Name)))
        {
            throw frame.NotUnderstood(assignments[0]);
        }

        for (var i = 0; i < assignments.Count; i++)
        {
            if (rows is null)
            {
                frame.Variables.Set(assignments[i].Variable.Name, Counted(assignments[i].Expression, new UndecidedValue(frame.Words(query)) { IsKeptStatement = KeptStatements.Reads(query) }, frame));
            }
            else if (rows is [.., var last])
            {
                frame.Variables.Set(assignments[i].Variable.Name, Counted(assignments[i].Expression, last[i], frame));
            }
        }
    }

    // Where a run is about rows on purpose, every count of them is known.
    private static SqlValue Counted(ScalarExpression expression, SqlValue value, RunFrame frame)
    {
        if (frame.Session.Disturbance.CountThatFinds == 0 || value is not UndecidedValue || expression is not FunctionCall)
        {
            return value;
        }

        frame.Session.Counts++;
        var finds = frame.Session.Counts == frame.Session.Disturbance.CountThatFinds;
        return finds && frame.Session.Disturbance.CountIsUnknown ? NullValue.Instance : new NumberValue(finds ? 1 : 0);
    }

    private static QuerySpecification AsQuery(QuerySpecification query, List<SelectSetVariable> assignments, RunFrame frame)
    {
        var result = new QuerySpecification
        {
            FromClause = query.FromClause,
            WhereClause = query.WhereClause,
            GroupByClause = query.GroupByClause,
            HavingClause = query.HavingClause,
            OrderByClause = query.OrderByClause,
            TopRowFilter = query.TopRowFilter,
            UniqueRowFilter = query.UniqueRowFilter,
        };
        foreach (var assignment in assignments)
        {
            var value = AssignedValue.Of(assignment.AssignmentKind, assignment.Variable, assignment.Expression) ?? throw frame.NotUnderstood(assignment);
            result.SelectElements.Add(new SelectScalarExpression { Expression = value });
        }

        return result;
    }
}
