using MigrationOps.Model;

namespace MigrationOps.Comparison.Coexistence;

/// <summary>
/// Tells whether a column can stand beside the one that takes its place, with a trigger that keeps both equal. Sources: Microsoft Learn, CREATE TRIGGER
/// (what inserted and deleted show), ALTER TABLE (what forbids to relax a column), "Transact-SQL Support for In-Memory OLTP".
/// </summary>
/// <param name="current">The current database.</param>
/// <param name="desired">The desired database.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class CoexistenceCheck(LoadedDatabase current, LoadedDatabase desired, NameComparer names)
{
    // AFTER triggers see no text, ntext or image; spatial values cannot be compared.
    private static readonly string[] Unseen = ["text", "ntext", "image", "geography", "geometry", "rowversion"];

    /// <summary>Why two columns cannot stand beside each other.</summary>
    /// <param name="from">The three-part name of the old column.</param>
    /// <param name="to">The three-part name of the new one.</param>
    /// <returns>The reason, in one sentence; null where they can.</returns>
    public string? ReasonAgainst(SqlName from, SqlName to)
    {
        if (current.Model.FindTable(from.Parent) is not { } table || table.FindColumn(from.Last, names) is not { } column
            || desired.Model.FindTable(to.Parent)?.FindColumn(to.Last, names) is not { } wanted)
        {
            return "It is no column of a table on both sides.";
        }

        return OfTable(table, column) ?? OfColumn(column, wanted) ?? OfParts(table, column) ?? OfOthers(from);
    }

    private string? OfTable(Table table, Column column) => table switch
    {
        { MemoryOptimized: not null } => "Tables in memory take natively compiled triggers alone.",
        { SystemVersioning: not null } => "The table is system-versioned: both columns would stand in its history.",
        { Graph: not GraphRole.None } => "The table is a node or an edge of a graph.",
        { Unknown.Count: > 0 } => "The table has properties that MigrationOps does not know.",
        _ when table.Indexes.Any(index => index is ColumnstoreIndex { IsClustered: true }) => "The table is stored as a clustered columnstore index, which finds single rows slowly.",
        _ when RowKey.Of(table, names, column.Name.Last).Count == 0 => "The table has no other key whose columns refuse NULL, so that a trigger could tell its rows apart.",
        _ => null,
    };

    private string? OfColumn(Column column, Column wanted)
    {
        if (column is not { Identity: null, Computed: null, IsRowGuid: false, IsColumnSet: false, IsFileStream: false, Generated: GeneratedAlways.No, Unknown.Count: 0 }
            || wanted is not { Identity: null, Computed: null, IsRowGuid: false, IsColumnSet: false, IsFileStream: false, Generated: GeneratedAlways.No, Unknown.Count: 0 })
        {
            return "Its values are made or kept by the server.";
        }

        if (Unseen.Any(column.Type!.Is))
        {
            return $"A trigger cannot compare values of type {column.Type}.";
        }

        if (!column.Type!.IsBuiltIn && current.Model.Find(new ElementId(ElementKind.DataType, column.Type.Name)) is not AliasType)
        {
            return $"Values of {column.Type} are compared by code that MigrationOps does not know.";
        }

        return column.Type.Equals(wanted.Type) && column.Collation == wanted.Collation ? null : "It changes its type or collation with its name.";
    }

    private string? OfParts(Table table, Column column)
    {
        foreach (var part in table.Parts.Where(part => Uses(part, column)))
        {
            switch (part)
            {
                case KeyConstraint or RowstoreIndex { IsUnique: true }:
                    return $"{part.Id} admits each value once, and rows that new statements insert hold the same one in the old column until the trigger has run.";
                case RowstoreIndex { IsClustered: true }:
                    return $"{part.Id} orders the rows by it.";
                case ForeignKey:
                    return $"{part.Id} would stand twice.";
                case Column computed:
                    return $"{computed.Name} is computed from it.";
                case TableIndex { Filter: not null } or ColumnstoreIndex or CheckConstraint when !column.IsNullable:
                    return $"{part.Id} does not let it take NULL.";
            }
        }

        return current.Model.All<Table>().SelectMany(other => other.Constraints.OfType<ForeignKey>())
            .Any(key => names.Equals(key.ReferencedTable, table.Name) && key.ReferencedColumns.Contains(column.Name.Last, names))
            ? "A foreign key references it."
            : null;
    }

    private string? OfOthers(SqlName column)
    {
        if (current.Model.All<Trigger>().FirstOrDefault(trigger => names.Equals(trigger.Parent, column.Parent)) is { } trigger)
        {
            return $"Trigger {trigger.Name} is on the table, and SQL Server does not tell in which order triggers see what the others write.";
        }

        return current.Dependencies.UsersOf(column).FirstOrDefault(user => user.Kind == ElementKind.Opaque) is { Name: not null } opaque
            ? $"{opaque} uses it, which MigrationOps does not look into."
            : null;
    }

    private bool Uses(Element part, Column column) => part switch
    {
        Column other => !names.Equals(other.Id, column.Id) && other.Computed is not null && NamesIt(part, column),
        DefaultConstraint => false,
        Constraint constraint => constraint.OwnColumns.Contains(column.Name.Last, names) || NamesIt(part, column),
        TableIndex index => index.OwnColumns.Contains(column.Name.Last, names) || NamesIt(part, column),
        _ => false,
    };

    private bool NamesIt(Element part, Column column) => current.Dependencies.UsesOf(part.Id).Contains(column.Name, names);
}
