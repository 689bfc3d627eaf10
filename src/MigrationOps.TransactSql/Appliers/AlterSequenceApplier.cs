using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER SEQUENCE. RESTART WITH sets the start too: Microsoft Learn, sys.sequences.</summary>
internal sealed class AlterSequenceApplier() : StatementApplier<AlterSequenceStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(AlterSequenceStatement statement, ApplyContext context)
    {
        var name = context.Name(statement.Name);
        var sequence = context.Model.Find<Sequence>(ElementKind.Sequence, name) ?? throw context.Missing(ElementKind.Sequence, name, statement);
        context.Replace(sequence, SequenceReader.Apply(sequence, statement.SequenceOptions, context), statement);
    }
}
