using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Procedures of the database: their bodies are run like the script that calls them.</summary>
internal static class UserProcedures
{
    private static readonly HashSet<string> ReadOnly = new(StringComparer.OrdinalIgnoreCase) { "xp_instance_regread", "xp_regread", "xp_fileexist", "xp_msver" };

    /// <summary>Runs a procedure.</summary>
    /// <param name="statement">The call.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>Its return value, which is not followed.</returns>
    public static SqlValue Run(ExecuteStatement statement, RunFrame frame)
    {
        var called = ((ExecutableProcedureReference)statement.ExecuteSpecification.ExecutableEntity).ProcedureReference.ProcedureReference;
        if (ReadOnly.Contains(called.Name.BaseIdentifier.Value))
        {
            return SessionProcedures.Idle(statement, frame);
        }

        if (called.Name.DatabaseIdentifier is not null || called.Name.SchemaIdentifier?.Value.Equals("sys", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw frame.NotUnderstood(statement);
        }

        if (frame.Model.Find<Procedure>(ElementKind.Procedure, frame.Name(called.Name)) is not { } procedure)
        {
            throw called.Name.BaseIdentifier.Value.StartsWith("sp_", StringComparison.OrdinalIgnoreCase) || called.Name.BaseIdentifier.Value.StartsWith("xp_", StringComparison.OrdinalIgnoreCase)
                ? frame.NotUnderstood(statement)
                : frame.Refusal(2812, SourceMessages.Texts.Format("NoSuchProcedure", frame.Name(called.Name).ToString()), statement);
        }

        Run(procedure, statement, frame);
        return new UndecidedValue(procedure.Name.ToString());
    }

    private static void Run(Procedure procedure, ExecuteStatement statement, RunFrame frame)
    {
        var batch = frame.Session.Program.Dynamic(procedure.Definition.Text).Single();
        if (batch.Parsed(procedure.Definition.QuotedIdentifier).Statements is not [ProcedureStatementBody { StatementList: { } body } definition])
        {
            throw frame.NotUnderstood(statement);
        }

        var inner = frame.Run.Inner(batch, new FrameVariables(), frame, statement);
        var names = definition.Parameters.Select(parameter => parameter.VariableName.Value).ToList();
        var values = ExecuteArguments.Of(statement, frame, [.. names.Select(name => name.TrimStart('@'))]);
        foreach (var parameter in definition.Parameters)
        {
            var name = parameter.VariableName.Value;
            inner.Variables.Declare(name, parameter.DataType);
            inner.Variables.Set(name, values.TryGetValue(name.TrimStart('@'), out var value) ? value : Default(parameter, inner));
        }

        frame.Run.RunBody(body.Statements, inner, frame, statement);
        ExecuteArguments.CopyOut(statement, inner.Variables, frame, names);
    }

    private static SqlValue Default(ProcedureParameter parameter, RunFrame frame) =>
        parameter.Value is { } value ? ScriptEvaluator.Evaluate(value, frame) : new UndecidedValue(parameter.VariableName.Value);
}
