using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Procedures;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>EXECUTE of system procedures whose effect on a model is known.</summary>
internal sealed class ExecuteApplier() : StatementApplier<ExecuteStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override StatementRank RankOf(ExecuteStatement statement) => ProcedureCatalog.Find(statement)?.Rank ?? StatementRank.Imperative;

    /// <inheritdoc/>
    protected override void Apply(ExecuteStatement statement, ApplyContext context)
    {
        var procedure = ProcedureCatalog.Find(statement) ?? throw context.Refuse(SourceMessages.NotRehearsable, statement, context.Source.Of(statement));
        procedure.Apply(new ProcedureCall(statement, procedure.Parameters, context), context);
    }
}
