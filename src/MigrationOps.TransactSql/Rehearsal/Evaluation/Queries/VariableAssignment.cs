using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>SELECT @x = ...: each row gives the variables their values, and the next row sees them.</summary>
internal static class VariableAssignment
{
    /// <summary>Runs the statement.</summary>
    /// <param name="select">The statement.</param>
    /// <param name="context">What may be asked.</param>
    /// <param name="assign">Gives a variable its value.</param>
    /// <returns>The number of rows; undecided where it is not known.</returns>
    public static SqlValue Run(SelectStatement select, EvaluationContext context, Action<string, SqlValue> assign)
    {
        if (select.QueryExpression is not QuerySpecification query || query.SelectElements.Any(element => element is not SelectSetVariable))
        {
            throw context.Scope.NotUnderstood(select);
        }

        var variables = query.SelectElements.Cast<SelectSetVariable>().ToList();
        var rows = SpecificationEvaluator.Origins(query, context);
        if (!rows.IsDecided)
        {
            foreach (var variable in variables)
            {
                assign(variable.Variable.Name, new UndecidedValue("the rows of a query"));
            }

            return new UndecidedValue("the rows of a query");
        }

        foreach (var row in rows.Rows)
        {
            foreach (var variable in variables)
            {
                assign(variable.Variable.Name, Value(variable, row.Origin ?? context));
            }
        }

        return new NumberValue(rows.Rows.Count);
    }

    private static SqlValue Value(SelectSetVariable variable, EvaluationContext context)
    {
        var value = ScalarEvaluator.Evaluate(variable.Expression, context);
        return variable.AssignmentKind == AssignmentKind.Equals
            ? value
            : Arithmetic.Apply(CompoundAssignment.OperatorOf(variable.AssignmentKind), context.Scope.Variable(variable.Variable.Name), value, context.At(variable));
    }
}
