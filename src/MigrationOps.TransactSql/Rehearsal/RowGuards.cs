using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Recognises statements that look at rows or results and stop the script, and change nothing of the model.</summary>
internal static class RowGuards
{
    /// <summary>Whether a condition decides about nothing but stopping.</summary>
    /// <param name="guard">The statement.</param>
    /// <returns>Whether it holds no other statements than THROW and what prepares its message.</returns>
    public static bool OnlyStops(IfStatement guard) => guard.ElseStatement is null && Stops(guard.ThenStatement);

    /// <summary>Whether a call runs a literal text that only reads.</summary>
    /// <param name="execute">The call of sp_executesql.</param>
    /// <returns>Whether its text holds nothing but SELECT statements without INTO.</returns>
    public static bool OnlyReads(ExecuteStatement execute)
    {
        if (execute.ExecuteSpecification.ExecutableEntity is not ExecutableProcedureReference { Parameters: [{ ParameterValue: StringLiteral text }, _, ..] } called
            || called.ProcedureReference.ProcedureReference?.Name.BaseIdentifier.Value is not { } name
            || !name.Equals("sp_executesql", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var script = Parsing.SqlParsing.ParseBatch(text.Value);
        return script.IsValid && script.Fragment.Batches.SelectMany(batch => batch.Statements).All(statement => statement is SelectStatement { Into: null });
    }

    private static bool Stops(TSqlStatement statement) => statement switch
    {
        ThrowStatement => true,
        BeginEndBlockStatement block => block.StatementList.Statements.All(inner => inner is DeclareVariableStatement || Stops(inner))
            && block.StatementList.Statements.Any(Stops),
        _ => false,
    };
}
