using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Procedures;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>EXECUTE of system procedures whose effect is known, and of literal text in a script.</summary>
internal sealed class ExecuteApplier() : StatementApplier<ExecuteStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override StatementRank RankOf(ExecuteStatement statement) => ProcedureCatalog.Find(statement)?.Rank ?? StatementRank.Imperative;

    /// <inheritdoc/>
    protected override void Apply(ExecuteStatement statement, ApplyContext context)
    {
        if (ProcedureCatalog.Find(statement) is { } procedure)
        {
            procedure.Apply(new ProcedureCall(statement, procedure.Parameters, context), context);
        }
        else if (context.Execute is { } execute && LiteralText(statement) is { } text)
        {
            execute(text, statement);
        }
        else
        {
            throw context.Refuse(SourceMessages.NotRehearsable, statement, context.Source.Of(statement));
        }
    }

    private static string? LiteralText(ExecuteStatement statement) => statement.ExecuteSpecification.ExecutableEntity switch
    {
        ExecutableStringList { Parameters.Count: 0 } list when list.Strings.All(part => part is StringLiteral) =>
            string.Concat(list.Strings.Cast<StringLiteral>().Select(part => part.Value)),
        ExecutableProcedureReference { Parameters: [{ ParameterValue: StringLiteral literal }] }
            when "sp_executesql".Equals(ProcedureCatalog.NameOf(statement), StringComparison.OrdinalIgnoreCase) => literal.Value,
        _ => null,
    };
}
