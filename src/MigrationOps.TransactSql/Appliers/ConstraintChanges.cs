using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;
using Permission = MigrationOps.Model.Permission;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Drops constraints and the things that hang on what is dropped.</summary>
internal static class ConstraintChanges
{
    /// <summary>Drops a constraint of a table.</summary>
    /// <param name="context">The context.</param>
    /// <param name="table">The table.</param>
    /// <param name="constraint">The constraint as it stands in the table.</param>
    /// <param name="fragment">The statement.</param>
    public static void DropConstraint(this ApplyContext context, Table table, Constraint constraint, TSqlFragment fragment)
    {
        if (constraint is KeyConstraint key && ReferencingKey(context.Model, table, key) is { } user)
        {
            throw context.Refuse(SourceMessages.StillUsed, fragment, key.Id.Kind.Words(), key.Id.ToString(), user.Id.Kind.Words(), user.Id.ToString());
        }

        context.Replace(table, table with { Constraints = table.Constraints.Where(other => !ReferenceEquals(other, constraint)).ToValueList() }, fragment);
        if (constraint.Name is { } name)
        {
            context.Model.RemoveAttachments(table.Name.Child(name));
        }
    }

    /// <summary>Takes away the permissions and extended properties of a part of an object.</summary>
    /// <param name="model">The model.</param>
    /// <param name="part">The three-part name.</param>
    public static void RemoveAttachments(this WorkingModel model, SqlName part)
    {
        foreach (var element in model.AttachedTo(part.Parent).Where(element => NameOf(element) is { } name && model.Names.Equals(name, part)))
        {
            model.Remove(element);
        }
    }

    private static SqlName? NameOf(Element element) => element switch
    {
        ExtendedProperty property => property.Host.Name,
        Permission permission => permission.Securable.Name,
        _ => null,
    };

    // A foreign key relies on the primary key where that is over the columns that it references, else on any unique key or index over them.
    private static ForeignKey? ReferencingKey(WorkingModel model, Table table, KeyConstraint key)
    {
        var columns = key.OwnColumns.ToHashSet(model.Names);
        var tables = model.AttachedTo(table.Name).OfType<Table>().Append(table);
        return tables.SelectMany(other => other.Constraints.OfType<ForeignKey>())
            .Where(foreignKey => model.Names.Equals(foreignKey.ReferencedTable, table.Name) && columns.SetEquals(foreignKey.ReferencedColumns))
            .FirstOrDefault(_ => key is PrimaryKey || !HasOther(table, key, columns, model.Names));
    }

    private static bool HasOther(Table table, KeyConstraint key, HashSet<Identifier> columns, NameComparer names) =>
        table.Constraints.OfType<KeyConstraint>().Any(other => !ReferenceEquals(other, key) && columns.SetEquals(other.OwnColumns))
        || table.Indexes.OfType<RowstoreIndex>().Any(index => index is { IsUnique: true, Filter: null }
            && columns.SetEquals(index.Columns.Select(column => column.Name).ToHashSet(names)));
}
