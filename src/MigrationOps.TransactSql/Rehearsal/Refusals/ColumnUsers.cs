using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Finds what depends on a column. Source: Microsoft Learn, ALTER TABLE, "ALTER COLUMN" and "DROP COLUMN".</summary>
internal static class ColumnUsers
{
    /// <summary>What depends on a column, what is nearest first.</summary>
    /// <param name="column">The column.</param>
    /// <param name="table">Its table.</param>
    /// <param name="frame">Where it is asked.</param>
    /// <returns>The users, found as they are asked for.</returns>
    public static IEnumerable<(ElementId User, ColumnUse Use)> Of(Column column, Table table, RunFrame frame)
    {
        foreach (var part in table.Parts)
        {
            if (UseOf(part, column, table, frame) is { } use)
            {
                yield return (part.Id, use);
            }
        }

        foreach (var key in ForeignKeysTo(column, table, frame))
        {
            yield return (key.Id, ColumnUse.ForeignKey);
        }

        foreach (var opaque in Attached(table, frame).Where(opaque => opaque.Names.Contains(column.Name, frame.Model.Names)))
        {
            if (UseOf(opaque) is { } use)
            {
                yield return (opaque.Id, use);
            }
        }

        foreach (var module in Binders.Modules(column.Name, frame))
        {
            yield return (module.Id, ColumnUse.Module);
        }
    }

    private static ColumnUse? UseOf(Element part, Column column, Table table, RunFrame frame)
    {
        var names = frame.Model.Names;
        var name = column.Name.Last;
        return part switch
        {
            PrimaryKey key when key.OwnColumns.Contains(name, names) => ColumnUse.PrimaryKey,
            UniqueConstraint key when key.OwnColumns.Contains(name, names) => ColumnUse.UniqueKey,
            ForeignKey key when key.Columns.Contains(name, names) => ColumnUse.ForeignKey,
            DefaultConstraint value when names.Equals(value.Column, name) => ColumnUse.Default,
            CheckConstraint when OwnExpressions.Name(part, column, table, frame) => ColumnUse.Check,
            ColumnstoreIndex { IsClustered: true } => ColumnUse.Index,
            TableIndex index when index.OwnColumns.Contains(name, names) => ColumnUse.Index,
            TableIndex when OwnExpressions.Name(part, column, table, frame) => ColumnUse.Filter,
            Column when OwnExpressions.Name(part, column, table, frame) => ColumnUse.Computed,
            _ => null,
        };
    }

    private static ColumnUse? UseOf(OpaqueObject opaque) => opaque.TypeName switch
    {
        "SqlStatistic" => ColumnUse.Statistics,
        "SqlXmlIndex" or "SqlSelectiveXmlIndex" or "SqlSpatialIndex" or "SqlDefaultBinding" or "SqlRuleBinding" => ColumnUse.Attachment,
        "SqlFullTextIndex" => ColumnUse.FullText,
        _ => null,
    };

    private static IEnumerable<OpaqueObject> Attached(Table table, RunFrame frame)
    {
        var attached = frame.Model.AttachedTo(table.Name).OfType<OpaqueObject>();
        return frame.Model.Current.Find(new ElementId(ElementKind.Opaque, table.Name, "SqlFullTextIndex")) is OpaqueObject index ? attached.Append(index) : attached;
    }

    private static IEnumerable<ForeignKey> ForeignKeysTo(Column column, Table table, RunFrame frame)
    {
        var names = frame.Model.Names;
        return frame.Model.AttachedTo(table.Name).OfType<Table>().Append(table)
            .SelectMany(other => other.Constraints.OfType<ForeignKey>())
            .Where(key => names.Equals(key.ReferencedTable, table.Name) && key.ReferencedColumns.Contains(column.Name.Last, names));
    }
}
