using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Rehearsal.Recording;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Finds what cannot stand in a step, whatever the models say.</summary>
internal static class ScriptFaults
{
    /// <summary>Looks through a script.</summary>
    /// <param name="statements">What was recorded.</param>
    /// <returns>The problems in order.</returns>
    public static IEnumerable<ScriptProblem> In(IReadOnlyList<RecordedStatement> statements)
    {
        var lastRows = statements.Select((statement, index) => statement.WritesRows ? index : -1).DefaultIfEmpty(-1).Max();
        for (var index = 0; index < statements.Count; index++)
        {
            if (Reason(statements[index], index < lastRows) is { } key)
            {
                yield return ScriptProblems.Of(ScriptProblemKind.NotWrappable, statements[index], SourceMessages.Texts.Format(key));
            }
        }
    }

    /// <summary>Looks at the settings of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The problem, or null.</returns>
    public static ScriptProblem? In(StatementUnit unit) =>
        unit.Statements.FirstOrDefault(statement => statement.Settings != unit.First.Settings) is { } other
            ? ScriptProblems.Of(ScriptProblemKind.NotWrappable, other, SourceMessages.Texts.Format("WrapSettings"))
            : null;

    private static string? Reason(RecordedStatement statement, bool rowsFollow)
    {
        if (SessionStatements.Has(statement.Statement) && statement.ChangesSchema)
        {
            return "WrapTransaction";
        }

        if (SessionStatements.DecidesRows(statement.Statement) && rowsFollow)
        {
            return "WrapRowSetting";
        }

        if (statement.Statement is BackupStatement or DbccStatement)
        {
            return "WrapServer";
        }

        return statement.AsksRows && Mentions.In(statement.Statement).Jumps ? "WrapReturn" : null;
    }
}
