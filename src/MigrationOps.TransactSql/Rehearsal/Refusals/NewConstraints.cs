using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// New keys and defaults: a second primary key (1779, 8110), a second clustered index (1902), a key over a column that is not there (1911), a second default
/// of a column (1781), a default for a column that is not there (1752), the name of an index that the table has (1913).
/// Source: Microsoft Learn, ALTER TABLE table_constraint; "Database Engine events and errors".
/// </summary>
internal static class NewConstraints
{
    /// <summary>Checks the new constraints of a table.</summary>
    /// <param name="addition">What is new.</param>
    public static void Check(TableAddition addition)
    {
        foreach (var (constraint, column) in addition.Constraints)
        {
            switch (constraint)
            {
                case UniqueConstraintDefinition key:
                    CheckKey(key, addition);
                    break;
                case DefaultConstraintDefinition value:
                    CheckDefault(value, column, addition);
                    break;
            }
        }

        if (addition.Constraints.Count(pair => pair.Constraint is UniqueConstraintDefinition { IsPrimaryKey: true }) > 1)
        {
            throw addition.Frame.Because(8110, addition.Statement, "SecondPrimaryKey", addition.Name.ToString());
        }
    }

    private static void CheckKey(UniqueConstraintDefinition key, TableAddition addition)
    {
        var frame = addition.Frame;
        var columns = key.Columns.Select(column => new Identifier(column.Column.MultiPartIdentifier?.Identifiers[^1].Value ?? "$"));
        if (columns.FirstOrDefault(column => !addition.HasColumn(column)) is { Value: not null } missing)
        {
            throw frame.Missing(1911, new ElementId(ElementKind.Column, addition.Name.Child(missing)), addition.Statement);
        }

        if (addition.Existing is not { } table)
        {
            return;
        }

        if (key.IsPrimaryKey && table.PrimaryKey is not null)
        {
            throw frame.Because(1779, addition.Statement, "SecondPrimaryKey", addition.Name.ToString());
        }

        if (key.Clustered == true && Clustering.Of(table) is { } clustered)
        {
            throw frame.Because(1902, addition.Statement, "SecondClusteredIndex", addition.Name.ToString(), clustered.ToString());
        }

        if (key.ConstraintIdentifier is { } name && table.Indexes.FirstOrDefault(index => frame.Model.Names.Equals(index.Name.Last, new Identifier(name.Value))) is { } index)
        {
            throw frame.Taken(1913, index.Id, addition.Statement);
        }
    }

    private static void CheckDefault(DefaultConstraintDefinition value, Identifier? own, TableAddition addition)
    {
        var column = value.Column is { } named ? new Identifier(named.Value) : own;
        if (column is not { } target)
        {
            return;
        }

        var id = new ElementId(ElementKind.Column, addition.Name.Child(target));
        if (!addition.HasColumn(target))
        {
            throw addition.Frame.Missing(1752, id, addition.Statement);
        }

        if (own is null && addition.Existing?.FindDefault(target, addition.Frame.Model.Names) is not null)
        {
            throw addition.Frame.Because(1781, addition.Statement, "SecondDefault", id.Name.ToString());
        }
    }
}
