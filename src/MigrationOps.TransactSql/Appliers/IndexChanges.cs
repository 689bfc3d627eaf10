using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Finds and changes the indexes of tables and views.</summary>
internal static class IndexChanges
{
    /// <summary>The table or view that a name means.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">The name as written.</param>
    /// <returns>The table or view.</returns>
    public static Element RequireIndexed(this ApplyContext context, SchemaObjectName name)
    {
        var full = context.Name(name);
        return (Element?)context.Model.FindTable(full)
            ?? context.Model.Find<View>(ElementKind.View, full)
            ?? throw context.Missing(ElementKind.Table, full, name);
    }

    /// <summary>The indexes of a table or view.</summary>
    /// <param name="owner">The table or view.</param>
    /// <returns>The indexes.</returns>
    public static ValueList<TableIndex> IndexesOf(Element owner) => owner is Table table ? table.Indexes : ((View)owner).Indexes;

    /// <summary>The table or view with other indexes.</summary>
    /// <param name="owner">The table or view.</param>
    /// <param name="indexes">The indexes in order.</param>
    /// <returns>The changed table or view.</returns>
    public static Element WithIndexes(Element owner, ValueList<TableIndex> indexes) =>
        owner is Table table ? table with { Indexes = indexes } : (View)owner with { Indexes = indexes };

    /// <summary>Adds an index to its table or view.</summary>
    /// <param name="context">The context.</param>
    /// <param name="index">The index.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="replaces">Whether an index of the name is replaced.</param>
    public static void AddIndex(this ApplyContext context, TableIndex index, TSqlStatement statement, bool replaces)
    {
        var names = context.Model.Names;
        var owner = (Element?)context.Model.FindTable(index.Owner) ?? context.Model.Find<View>(ElementKind.View, index.Owner)
            ?? throw context.Missing(ElementKind.Table, index.Owner, statement);
        var others = IndexesOf(owner).Where(other => !names.Equals(other.Name, index.Name)).ToList();
        if (others.Count < IndexesOf(owner).Count && !replaces)
        {
            throw context.Refuse(SourceMessages.DeclaredTwice, statement, ElementKind.Index.Words(), index.Name.ToString(), ElementKind.Index.Words(), SourceMessages.Texts.Format("SameTable"));
        }

        if (owner is Table table && index.OwnColumns.FirstOrDefault(column => IsUnknown(column, table, names)) is { Value: not null } missing)
        {
            throw context.Missing(ElementKind.Column, table.Name.Child(missing), statement);
        }

        var changed = WithIndexes(owner, others.Append(index).InOrder(names));
        context.Replace(owner, changed is Table settled ? KeyClustering.Settle(settled, context.Model.IsClusteredByDefault) : changed, statement);
        context.Locate(index, statement);
    }

    /// <summary>Drops an index of a table or view.</summary>
    /// <param name="context">The context.</param>
    /// <param name="dropped">The table or view, and the name of the index.</param>
    /// <param name="fragment">The statement.</param>
    /// <param name="toleratesMissing">Whether a missing index is no error.</param>
    public static void DropIndex(this ApplyContext context, (Element Owner, Identifier Index) dropped, TSqlFragment fragment, bool toleratesMissing)
    {
        var name = dropped.Owner.Id.Name.Child(dropped.Index);
        var remaining = IndexesOf(dropped.Owner).Where(index => !context.Model.Names.Equals(index.Name, name)).ToValueList();
        if (remaining.Count < IndexesOf(dropped.Owner).Count)
        {
            context.Replace(dropped.Owner, WithIndexes(dropped.Owner, remaining), fragment);
            context.Model.RemoveAttachments(name);
        }
        else if (OpaqueIndexes.Find(name, context.Model) is { } opaque)
        {
            context.Model.Remove(opaque);
        }
        else if (!toleratesMissing)
        {
            throw context.Missing(ElementKind.Index, name, fragment);
        }
    }

    // The pseudo-columns of graph tables ($node_id, $from_id ...) are no elements.
    private static bool IsUnknown(Identifier column, Table table, NameComparer names) =>
        !column.Value.StartsWith('$') && table.FindColumn(column, names) is null;
}
