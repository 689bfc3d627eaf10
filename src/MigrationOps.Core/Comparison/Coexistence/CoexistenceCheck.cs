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

    /// <summary>Why columns cannot stand beside those that take their place.</summary>
    /// <param name="replacement">The columns.</param>
    /// <returns>The reason, in one sentence; null where they can.</returns>
    public string? ReasonAgainst(ColumnReplacement replacement)
    {
        if (current.Model.FindTable(replacement.Table) is not { } table || desired.Model.FindTable(replacement.Table) is not { } wanted)
        {
            return "It is no column of a table on both sides.";
        }

        return OfTable(table, [.. replacement.Old.Select(column => column.Name)])
            ?? replacement.Old.Select(column => OfOld(table, column.Name)).FirstOrDefault(reason => reason is not null)
            ?? replacement.New.Select(column => OfColumn(wanted.FindColumn(column.Name, names), desired.Model)).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>Why a column cannot be renamed by one that stands beside it for a while.</summary>
    /// <param name="from">The three-part name of the old column.</param>
    /// <param name="to">The new name.</param>
    /// <returns>The reason, in one sentence; null where it can.</returns>
    public string? ReasonAgainst(SqlName from, Identifier to)
    {
        var (before, after) = (current.Model.FindColumn(from), desired.Model.FindColumn(from.WithLast(to)));
        return before is not null && after is not null && before.Type is { } type && !(type.Equals(after.Type) && before.Collation == after.Collation)
            ? "It changes its type or collation with its name."
            : ReasonAgainst(ColumnReplacement.Renamed(from, to));
    }

    /// <summary>Why no trigger can fill a column where an application leaves it empty.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The reason, in one sentence; null where one can.</returns>
    public string? ReasonAgainstFilling(Column column) => current.Model.FindTable(column.Table) is not { } table
        ? "Its table does not stand yet."
        : OfTable(table, [column.Name.Last]) ?? OfColumn(column, desired.Model) ?? OfTriggers(table);

    private string? OfOld(Table table, Identifier name) => table.FindColumn(name, names) is not { } column
        ? "It is no column of a table on both sides."
        : OfColumn(column, current.Model) ?? OfParts(table, column) ?? OfTriggers(table) ?? OfOpaque(column.Name);

    private string? OfTable(Table table, IReadOnlyCollection<Identifier> without) => table switch
    {
        { MemoryOptimized: not null } => "Tables in memory take natively compiled triggers alone.",
        { SystemVersioning: not null } => "The table is system-versioned: both columns would stand in its history.",
        { Graph: not GraphRole.None } => "The table is a node or an edge of a graph.",
        { Unknown.Count: > 0 } => "The table has properties that MigrationOps does not know.",
        _ when table.Indexes.Any(index => index is ColumnstoreIndex { IsClustered: true }) => "The table is stored as a clustered columnstore index, which finds single rows slowly.",
        _ when RowKey.Of(table, names, without).Count == 0 => "The table has no other key whose columns refuse NULL, so that a trigger could tell its rows apart.",
        _ => null,
    };

    private static string? OfColumn(Column? column, DatabaseModel model)
    {
        if (column is not { Identity: null, Computed: null, IsRowGuid: false, IsColumnSet: false, IsFileStream: false, Generated: GeneratedAlways.No, Unknown.Count: 0 })
        {
            return "Its values are made or kept by the server.";
        }

        if (Unseen.Any(column.Type!.Is))
        {
            return $"A trigger cannot compare values of type {column.Type}.";
        }

        return column.Type!.IsBuiltIn || model.Find(new ElementId(ElementKind.DataType, column.Type.Name)) is AliasType
            ? null
            : $"Values of {column.Type} are compared by code that MigrationOps does not know.";
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

    private string? OfTriggers(Table table) =>
        current.Model.All<Trigger>().Concat(desired.Model.All<Trigger>()).FirstOrDefault(trigger => names.Equals(trigger.Parent, table.Name)) is { } trigger
            ? $"Trigger {trigger.Name} is on the table, and SQL Server does not tell in which order triggers see what the others write."
            : null;

    private string? OfOpaque(SqlName column) => current.Dependencies.UsersOf(column).FirstOrDefault(user => user.Kind == ElementKind.Opaque) is { Name: not null } opaque
        ? $"{opaque} uses it, which MigrationOps does not look into."
        : null;

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
