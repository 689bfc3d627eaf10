using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>The arguments of a call.</summary>
internal static class ExecuteArguments
{
    /// <summary>Evaluates arguments and gives them to parameters by name or place.</summary>
    /// <param name="statement">The call.</param>
    /// <param name="frame">Where it runs.</param>
    /// <param name="parameters">The parameters in order, without at signs.</param>
    /// <returns>The values by parameter; those left out are missing.</returns>
    public static Dictionary<string, SqlValue> Of(ExecuteStatement statement, RunFrame frame, params string[] parameters)
    {
        var values = new Dictionary<string, SqlValue>(StringComparer.OrdinalIgnoreCase);
        var place = 0;
        foreach (var argument in statement.ExecuteSpecification.ExecutableEntity.Parameters)
        {
            var name = argument.Variable?.Name.TrimStart('@') ?? (place < parameters.Length ? parameters[place] : throw frame.NotUnderstood(argument));
            place++;
            if (argument.ParameterValue is not DefaultLiteral)
            {
                values[name] = Value(argument.ParameterValue, frame);
            }
        }

        return values;
    }

    /// <summary>Copies what a call left in its OUTPUT parameters into the variables of the caller.</summary>
    /// <param name="statement">The call.</param>
    /// <param name="inner">The variables of what was called.</param>
    /// <param name="frame">The caller.</param>
    /// <param name="parameters">The parameters in order, with at signs.</param>
    public static void CopyOut(ExecuteStatement statement, FrameVariables inner, RunFrame frame, IReadOnlyList<string> parameters)
    {
        var arguments = statement.ExecuteSpecification.ExecutableEntity.Parameters;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is { IsOutput: true, ParameterValue: VariableReference variable })
            {
                var name = arguments[i].Variable?.Name ?? (i < parameters.Count ? parameters[i] : null);
                frame.Variables.Set(variable.Name, (name is null ? null : inner.Find(name)) ?? new UndecidedValue(variable.Name));
            }
        }
    }

    // A bare word in the place of an argument is a text: EXEC sp_rename T, U.
    private static SqlValue Value(ScalarExpression value, RunFrame frame) =>
        value is IdentifierLiteral word ? new TextValue(word.Value) : ScriptEvaluator.Evaluate(value, frame);
}
