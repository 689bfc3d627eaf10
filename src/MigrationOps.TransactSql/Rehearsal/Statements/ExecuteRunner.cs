using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Procedures;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>EXECUTE: of text, of system procedures, of procedures of the database.</summary>
internal sealed class ExecuteRunner : StatementRunner<ExecuteStatement>
{
    private static readonly SchemaRunner Schema = new();

    /// <inheritdoc/>
    protected override Flow Run(ExecuteStatement statement, RunFrame frame)
    {
        var specification = statement.ExecuteSpecification;
        if (specification.LinkedServer is not null)
        {
            throw frame.NotUnderstood(statement);
        }

        var result = specification.ExecutableEntity switch
        {
            ExecutableStringList list => RunText(list, statement, frame),
            ExecutableProcedureReference { ProcedureReference.ProcedureReference: not null } => RunProcedure(statement, frame),
            _ => throw frame.NotUnderstood(statement),
        };
        if (specification.Variable is { } variable)
        {
            _ = frame.Variable(variable.Name);
            frame.Variables.Set(variable.Name, result);
        }

        return Flow.Next;
    }

    private static NumberValue RunText(ExecutableStringList list, ExecuteStatement statement, RunFrame frame)
    {
        var text = string.Concat(list.Strings.Select(part => ScriptEvaluator.Evaluate(part, frame) switch
        {
            TextValue known => known.Text,
            NullValue => string.Empty,
            _ => throw frame.NotUnderstood(statement),
        }));
        frame.Run.RunText(text, new FrameVariables(), frame, statement);
        return new NumberValue(0);
    }

    private static SqlValue RunProcedure(ExecuteStatement statement, RunFrame frame)
    {
        var name = ProcedureCatalog.NameOf(statement);
        if (name is not null && SessionProcedures.Find(name) is { } procedure)
        {
            return procedure(statement, frame);
        }

        if (ProcedureCatalog.Find(statement) is null)
        {
            return UserProcedures.Run(statement, frame);
        }

        var session = frame.Session;
        var takesCode = statement.ExecuteSpecification.Variable is not null;
        session.TakesReturnCode |= takesCode;
        if (takesCode && session.Disturbance.ReturnsFailure)
        {
            (session.IsDisturbed, session.LastError) = (true, 0);
            return new NumberValue(1);
        }

        Schema.Run(statement, frame);
        return new NumberValue(0);
    }
}
