using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Scripting.Wrapped;
using MigrationOps.TransactSql.Appliers.Procedures;
using MigrationOps.TransactSql.Rehearsal.Recording;
using MigrationOps.TransactSql.Rehearsal.Refusals;
using MigrationOps.TransactSql.Rehearsal.Statements;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Decides in which form the statements of a unit stand in its step.</summary>
internal static class ForeignStatements
{
    /// <summary>The statements of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>Their texts and forms, in order.</returns>
    public static IReadOnlyList<ForeignStatement> Of(StatementUnit unit) => [.. unit.Statements.Select(Of)];

    private static ForeignStatement Of(RecordedStatement recorded)
    {
        var (text, form) = recorded.Statement switch
        {
            { } statement when Mentions.In(statement).Names.Count > 0 => (recorded.Text, ForeignForm.Text),
            ExecuteStatement { ExecuteSpecification: { Variable: null, ExecuteContext: null } specification } call when ProcedureCatalog.Find(call) is not null =>
                (Behind(call, specification.ExecutableEntity, recorded.Text), ForeignForm.Procedure),
            ExecuteStatement or null => (recorded.Text, ForeignForm.Text),
            var statement when IsDefinition(statement) => (recorded.Text, ForeignForm.Direct),
            _ => (recorded.Text, ForeignForm.Text),
        };
        return new ForeignStatement(text, form, recorded.Batch) { IsCheck = recorded is { AsksRows: true, Statement: IfStatement } };
    }

    private static bool IsDefinition(TSqlStatement statement) =>
        StatementRunners.Find(statement) is SchemaRunner && !BatchHeads.Is(statement);

    // EXECUTE may be left out where a call is first in its batch. Line ends count once in what was recorded.
    private static string Behind(ExecuteStatement statement, ExecutableEntity called, string text)
    {
        var before = statement.ScriptTokenStream.Skip(statement.FirstTokenIndex).Take(called.FirstTokenIndex - statement.FirstTokenIndex);
        return text[string.Concat(before.Select(token => token.Text)).ReplaceLineEndings("\n").Length..];
    }
}
