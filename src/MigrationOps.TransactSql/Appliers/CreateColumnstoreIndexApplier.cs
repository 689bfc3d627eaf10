using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE COLUMNSTORE INDEX.</summary>
internal sealed class CreateColumnstoreIndexApplier() : StatementApplier<CreateColumnStoreIndexStatement>(StatementRank.Index)
{
    /// <inheritdoc/>
    protected override void Apply(CreateColumnStoreIndexStatement statement, ApplyContext context)
    {
        var index = IndexReader.Columnstore(statement, context.Name(statement.OnName), context);
        var replaces = statement.IndexOptions.OfType<IndexStateOption>()
            .Any(option => option is { OptionKind: IndexOptionKind.DropExisting, OptionState: OptionState.On });
        context.AddIndex(index, statement, replaces);
    }
}
