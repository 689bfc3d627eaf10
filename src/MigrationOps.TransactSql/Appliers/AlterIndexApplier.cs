using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER INDEX: REBUILD, DISABLE, SET and REORGANIZE, of indexes and of the indexes of keys.</summary>
internal sealed class AlterIndexApplier() : StatementApplier<AlterIndexStatement>(StatementRank.State)
{
    /// <inheritdoc/>
    protected override StatementRank RankOf(AlterIndexStatement statement) =>
        statement.AlterIndexType is AlterIndexType.Disable or AlterIndexType.Set ? StatementRank.State : StatementRank.Imperative;

    /// <inheritdoc/>
    protected override void Apply(AlterIndexStatement statement, ApplyContext context)
    {
        var owner = context.RequireIndexed(statement.OnName);
        var names = context.Model.Names;
        var isFound = statement.All;
        bool IsMeant(SqlName name)
        {
            var isMeant = statement.All || names.Equals(name.Last, new(statement.Name.Value));
            isFound |= isMeant;
            return isMeant;
        }

        var indexes = IndexChanges.IndexesOf(owner).Select(index => IsMeant(index.Name) ? Changed(index, statement, context) : index).ToValueList();
        var changed = IndexChanges.WithIndexes(owner, indexes);
        if (changed is Table table)
        {
            changed = table with
            {
                Constraints = table.Constraints
                    .Select(constraint => constraint is KeyConstraint key && (key.Name is not null || context.IsOrdered) && IsMeant(table.Name.Child(SystemNames.Of(key, table))) ? Changed(key, statement, context) : constraint)
                    .ToValueList(),
            };
        }

        if (!isFound)
        {
            throw context.Missing(ElementKind.Index, owner.Id.Name.Child(statement.Name.Value), statement);
        }

        context.Replace(owner, changed, statement);
    }

    private static TableIndex Changed(TableIndex index, AlterIndexStatement statement, ApplyContext context)
    {
        var changed = index with { Compression = IndexRebuilding.Compression(index.Compression, statement.Partition, statement.IndexOptions, context) };
        return changed is RowstoreIndex rowstore
            ? rowstore with
            {
                IsDisabled = IsDisabledAfter(rowstore.IsDisabled, statement.AlterIndexType),
                Options = IndexOptionsReader.Apply(rowstore.Options, statement.IndexOptions),
            }
            : WithState(changed, statement);
    }

    private static KeyConstraint Changed(KeyConstraint key, AlterIndexStatement statement, ApplyContext context) => WithState(
        key with
        {
            Options = IndexOptionsReader.Apply(key.Options, statement.IndexOptions),
            Compression = IndexRebuilding.Compression(key.Compression, statement.Partition, statement.IndexOptions, context),
        },
        statement);

    private static bool IsDisabledAfter(bool before, AlterIndexType change) => change switch
    {
        AlterIndexType.Disable => true,
        AlterIndexType.Rebuild => false,
        _ => before,
    };

    // The model has no such property for keys and columnstore indexes.
    private static T WithState<T>(T element, AlterIndexStatement statement)
        where T : Element => element with
        {
            Unknown = IsDisabledAfter(element.Unknown.Contains(Disabled), statement.AlterIndexType)
                ? [.. element.Unknown.Where(property => property != Disabled), Disabled]
                : element.Unknown.Where(property => property != Disabled).ToValueList(),
        };

    private static readonly UnknownProperty Disabled = new("IsDisabled", "True");
}
