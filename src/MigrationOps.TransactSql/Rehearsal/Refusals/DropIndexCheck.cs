using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// DROP INDEX of an index that a primary key, unique constraint or foreign key needs: 3723. Source: Microsoft Learn, DROP INDEX; "Database Engine events and errors".
/// </summary>
internal sealed class DropIndexCheck : StatementCheck<DropIndexStatement>
{
    /// <inheritdoc/>
    protected override void Check(DropIndexStatement statement, RunFrame frame)
    {
        foreach (var clause in statement.DropIndexClauses)
        {
            var (owner, index) = clause switch
            {
                DropIndexClause named => (frame.Name(named.Object), named.Index.Value),
                BackwardsCompatibleDropIndexClause { Index: { } old } => (OwnerOf(old, frame), old.ChildIdentifier.Value),
                _ => throw frame.NotUnderstood(clause),
            };
            Check(owner.Child(index), owner, statement, frame);
        }
    }

    private static SqlName OwnerOf(ChildObjectName name, RunFrame frame) =>
        name.Identifiers.Count > 2 ? SqlName.Of(name.Identifiers[^3].Value, name.Identifiers[^2].Value) : new SqlName([frame.Context.DefaultSchema, new(name.Identifiers[0].Value)]);

    private static void Check(SqlName name, SqlName owner, DropIndexStatement statement, RunFrame frame)
    {
        if (OpaqueIndexes.Find(name, frame.Model) is not null)
        {
            // The secondary XML indexes go with the primary one.
            if (frame.Model.AttachedTo(owner).OfType<OpaqueObject>().Any(other => other.Names.Contains(name, frame.Model.Names)))
            {
                throw frame.NotUnderstood(statement);
            }

            return;
        }

        if (frame.Model.FindTable(owner) is not { } table)
        {
            return;
        }

        var names = frame.Model.Names;
        Element? user = table.Constraints.OfType<KeyConstraint>().FirstOrDefault(key => key.Name is not null && names.Equals(key.Id.Name, name));
        if (user is null && table.Indexes.OfType<RowstoreIndex>().FirstOrDefault(index => index.IsUnique && names.Equals(index.Name, name)) is { } index)
        {
            user = ForeignKeyOver(index, table, frame);
        }

        if (user is not null)
        {
            throw frame.Used(3723, (new ElementId(ElementKind.Index, name), user.Id), statement);
        }
    }

    // Another key or unique index over the same columns serves a foreign key as well.
    private static ForeignKey? ForeignKeyOver(RowstoreIndex index, Table table, RunFrame frame)
    {
        var names = frame.Model.Names;
        var columns = index.Columns.Select(column => column.Name).ToHashSet(names);
        var hasOther = table.Constraints.OfType<KeyConstraint>().Any(key => columns.SetEquals(key.OwnColumns))
            || table.Indexes.OfType<RowstoreIndex>().Any(other => other is { IsUnique: true, Filter: null } && !ReferenceEquals(other, index)
                && columns.SetEquals(other.Columns.Select(column => column.Name).ToHashSet(names)));
        return hasOther ? null : frame.Model.AttachedTo(table.Name).OfType<Table>().Append(table)
            .SelectMany(other => other.Constraints.OfType<ForeignKey>())
            .FirstOrDefault(key => names.Equals(key.ReferencedTable, table.Name) && columns.SetEquals(key.ReferencedColumns));
    }
}
