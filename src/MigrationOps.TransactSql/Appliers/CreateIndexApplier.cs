using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE INDEX.</summary>
internal sealed class CreateIndexApplier() : StatementApplier<CreateIndexStatement>(StatementRank.Index)
{
    /// <inheritdoc/>
    protected override void Apply(CreateIndexStatement statement, ApplyContext context)
    {
        var index = IndexReader.Rowstore(statement, context.Name(statement.OnName), context);
        var replaces = statement.IndexOptions.OfType<IndexStateOption>()
            .Any(option => option is { OptionKind: IndexOptionKind.DropExisting, OptionState: OptionState.On });
        context.AddIndex(index, statement, replaces);
    }
}
