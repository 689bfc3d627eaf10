using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// New foreign keys: a referenced table that is not there (1767) or has no primary key to reference (1773), a column of the table that is not there (1769).
/// What the key references is checked when the table stands (<see cref="KeyMatch"/>).
/// Source: Microsoft Learn, "Database Engine events and errors".
/// </summary>
internal static class NewForeignKeys
{
    /// <summary>Checks the new foreign keys of a table.</summary>
    /// <param name="addition">What is new.</param>
    public static void Check(TableAddition addition)
    {
        foreach (var (constraint, _) in addition.Constraints)
        {
            if (constraint is ForeignKeyConstraintDefinition key)
            {
                Check(key, addition);
            }
        }
    }

    private static void Check(ForeignKeyConstraintDefinition key, TableAddition addition)
    {
        var frame = addition.Frame;
        var missing = key.Columns.Select(column => new Identifier(column.Value)).FirstOrDefault(column => !addition.HasColumn(column));
        if (missing.Value is not null)
        {
            throw frame.Missing(1769, new ElementId(ElementKind.Column, addition.Name.Child(missing)), addition.Statement);
        }

        var target = frame.Name(key.ReferenceTableName);
        if (frame.Model.Names.Equals(target, addition.Name))
        {
            return;
        }

        if (frame.Model.FindTable(target) is not { } table)
        {
            throw frame.Missing(1767, new ElementId(ElementKind.Table, target), addition.Statement);
        }

        if (key.ReferencedTableColumns.Count == 0 && table.PrimaryKey is null)
        {
            throw frame.Missing(1773, new ElementId(ElementKind.PrimaryKey, target), addition.Statement);
        }
    }
}
