using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Planning.Strategies;

/// <summary>
/// Drops a column behind a copy of its values. The copy is made in batches beside the writers; what they write meanwhile is caught up with by the drop, under the
/// lock that it needs anyhow. A trigger would see it earlier, but slows every writer, breaks OUTPUT without INTO, and has to be counted under that lock all the same.
/// </summary>
internal static class ArchivedColumns
{
    // SQL Server compares no values of these, or makes them itself.
    private static readonly string[] Incomparable = ["text", "ntext", "image", "geography", "geometry", "rowversion", "json", "vector"];

    // What sql_variant does not hold, in which the books keep the key that a copy has reached: Microsoft Learn, sql_variant.
    private static readonly string[] NoKey = ["rowversion", "hierarchyid", "xml"];

    /// <summary>Plans the drop of a column.</summary>
    /// <param name="column">The column as it stands before Contract.</param>
    /// <param name="value">Its default then, or null.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup Drop(Column column, DefaultConstraint? value, PlanningContext context)
    {
        if (column.Computed is not null || !context.Policy.Archive.Columns)
        {
            return new OperationGroup(Phase.Contract, Plain(column, value, null));
        }

        var table = context.Current.Model.FindTable(column.Table)!;
        if (ReasonAgainst(table, column, context) is { } reason)
        {
            return new OperationGroup(Phase.Contract, Plain(column, value, reason));
        }

        var archive = Archive(table, column, value, context);
        return new OperationGroup(
            Phase.Contract,
            new CopyToArchive(archive)
            {
                Impact = new Impact(LockKind.None, CostClass.SizeOfData, "Keys and values are copied in short batches; each locks its own rows only."),
                UndoNote = "The values come back by the keys of their rows, in short batches; what was written meanwhile stays, and rows that came meanwhile hold the default, or NULL.",
            },
            new DropColumn(column, value)
            {
                Archive = archive,
                Impact = new Impact(LockKind.SchemaModification, CostClass.ValidationScan, "The archive is brought up to date and compared, row by row, before the column goes."),
                Loss = new DataLoss($"Every value of the column goes when the time of its archive is over, {archive.Days} days after it was made.", IsCertain: false),
                UndoNote = "The column comes back empty at first, under a short lock (Sch-M), as long as its archive stands.",
            });
    }

    private static DropColumn Plain(Column column, DefaultConstraint? value, string? reason) => new(column, value)
    {
        Loss = column.Computed is { IsPersisted: false } ? null : new DataLoss(reason is null ? "Every value of the column goes." : $"Every value of the column goes, without an archive: {reason}", IsCertain: true),
        UndoNote = reason is null ? "The column comes back without its values." : $"The column comes back without its values, for there is no archive: {reason}",
    };

    private static ColumnArchive Archive(Table table, Column column, DefaultConstraint? value, PlanningContext context)
    {
        var name = ArchiveName.Of(column.Name);
        Column Held(Column from) => new()
        {
            Name = name.Child(from.Name.Last),
            Type = context.Current.Model.UnderlyingType(from.Type!),
            Collation = from.Collation,
            IsNullable = from.IsNullable,
            MaskingFunction = from.MaskingFunction,
        };
        return new ColumnArchive
        {
            Column = column,
            Key = Key(table, column, context).Select(Held).ToValueList(),
            Kept = Held(column) with { IsNullable = true },
            Days = context.Policy.Archive.Days,
            Otherwise = column.IsNullable ? null : value?.Expression,
        };
    }

    // A key whose columns stay as they are, so that it tells the rows on the way back too.
    private static IReadOnlyList<Column> Key(Table table, Column column, PlanningContext context)
    {
        var key = RowKey.Of(table, context.Names, column.Name.Last);
        return key.Any(part => context.DroppedIds.Contains(part.Id) || context.AlteredColumns.Contains(part.Id) || context.ReplacementOf(part.Name) is not null) ? [] : key;
    }

    private static string? ReasonAgainst(Table table, Column column, PlanningContext context) =>
        OfTable(table, context) ?? OfColumn(table, column, context) ?? OfKey(Key(table, column, context), context);

    private static string? OfTable(Table table, PlanningContext context) => table switch
    {
        { MemoryOptimized: not null } => "tables in memory take no lock that would close it.",
        { SystemVersioning: not null } => "the table is system-versioned, and its history would lose the values all the same.",
        { Graph: not GraphRole.None } => "the table is a node or an edge of a graph.",
        _ when context.VersionedIn(context.Current.Model).Contains(table.Name) => "the table is the history of another one.",
        _ => null,
    };

    private static string? OfColumn(Table table, Column column, PlanningContext context)
    {
        if (column is not { Identity: null, IsRowGuid: false, IsFileStream: false, Generated: GeneratedAlways.No, Type: { } declared })
        {
            return "SQL Server makes or keeps its values itself.";
        }

        var type = context.Current.Model.UnderlyingType(declared);
        if (column.Unknown.Count > 0)
        {
            return "it has properties that MigrationOps does not know, such as encryption.";
        }

        return !type.IsBuiltIn || type.XmlSchemaCollection is not null || Incomparable.Any(type.Is) ? $"values of type {declared} cannot be compared with a copy."
            : !column.IsNullable && table.Indexes.Any(index => index is ColumnstoreIndex { IsClustered: true }) ? "a clustered columnstore index does not let it become NOT NULL again."
            : null;
    }

    private static string? OfKey(IReadOnlyList<Column> key, PlanningContext context)
    {
        if (key.Count == 0)
        {
            return "the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.";
        }

        return key.FirstOrDefault(part => part.Unknown.Count > 0 || !IsKept(context.Current.Model.UnderlyingType(part.Type!))) is { } odd
            ? $"the books cannot note values of {odd.Name}, which tells the rows."
            : null;
    }

    private static bool IsKept(SqlType type) => type is { IsBuiltIn: true, IsMax: false } && !NoKey.Any(type.Is) && !Incomparable.Any(type.Is);
}
