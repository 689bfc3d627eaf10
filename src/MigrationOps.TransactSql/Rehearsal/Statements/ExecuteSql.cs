using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>sp_executesql: a text with parameters.</summary>
internal static class ExecuteSql
{
    /// <summary>Runs the text.</summary>
    /// <param name="statement">The call.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>0.</returns>
    public static SqlValue Run(ExecuteStatement statement, RunFrame frame)
    {
        var arguments = statement.ExecuteSpecification.ExecutableEntity.Parameters;
        var told = arguments.Count == 0 ? null : ScriptEvaluator.Evaluate(arguments[0].ParameterValue, frame);
        if (told is UndecidedValue { IsKeptStatement: true })
        {
            frame.Assume("KeptStatement", statement);
            return new NumberValue(0);
        }

        if (told is not TextValue text)
        {
            throw frame.NotUnderstood(statement);
        }

        var parameters = arguments.Count > 1 ? Declared(arguments[1].ParameterValue, frame) : [];
        var names = parameters.Select(parameter => parameter.VariableName.Value).ToList();
        string[] places = ["stmt", "params", .. names.Select(name => name.TrimStart('@'))];
        var values = ExecuteArguments.Of(statement, frame, places);
        var variables = new FrameVariables();
        foreach (var parameter in parameters)
        {
            variables.Declare(parameter.VariableName.Value, parameter.DataType);
            variables.Set(parameter.VariableName.Value, values.GetValueOrDefault(parameter.VariableName.Value.TrimStart('@'), NullValue.Instance));
        }

        frame.Run.RunText(text.Text, variables, frame, statement);
        ExecuteArguments.CopyOut(statement, variables, frame, ["@stmt", "@params", .. names]);
        return new NumberValue(0);
    }

    private static IReadOnlyList<DeclareVariableElement> Declared(ScalarExpression definition, RunFrame frame)
    {
        if (ScriptEvaluator.Evaluate(definition, frame) is not TextValue { Text: { Length: > 0 } text })
        {
            return [];
        }

        // OUTPUT stands behind the type of a parameter and in no declaration of a variable, so the list is read as that of a procedure.
        var parsed = Parsing.SqlParsing.ParseStatement($"CREATE PROCEDURE p {text} AS RETURN;");
        return parsed is { IsValid: true, Fragment: CreateProcedureStatement procedure } ? [.. procedure.Parameters] : throw frame.NotUnderstood(definition);
    }
}
