using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Planning.Strategies;

/// <summary>Moves a table that is dropped out of reach, where SQL Server can move it and nothing that it needs goes.</summary>
internal static class ArchivedTables
{
    /// <summary>The operation that takes a table away.</summary>
    /// <param name="table">The table without its foreign keys.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The move; the drop where it cannot be moved or is not to be kept.</returns>
    public static Operation Drop(Table table, PlanningContext context)
    {
        var policy = context.Policy.Archive;
        var reason = policy.Tables ? ReasonAgainst(table, context) : null;
        return policy.Tables && reason is null
            ? new ArchiveTable(table, policy.Days)
            {
                Impact = Impact.Metadata,
                Loss = new DataLoss($"Every row of the table goes when the time of its archive is over, {policy.Days} days after the move.", IsCertain: false),
                UndoNote = "The table comes back with its rows and permissions, as long as its archive stands, under a short lock (Sch-M).",
            }
            : new DropTable(table)
            {
                Loss = new DataLoss(reason is null ? "Every row of the table goes." : $"Every row of the table goes, without an archive: {reason}", IsCertain: true),
                UndoNote = reason is null ? "The table comes back empty." : $"The table comes back empty, without an archive: {reason}",
            };
    }

    // Source: Microsoft Learn, ALTER SCHEMA; "Transact-SQL constructs not supported by In-Memory OLTP"; "Ledger limitations".
    private static string? ReasonAgainst(Table table, PlanningContext context) => table switch
    {
        { MemoryOptimized: not null } => "tables in memory cannot move to another schema.",
        { SystemVersioning: not null } => "the table is system-versioned.",
        { Graph: not GraphRole.None } => "the table is a node or an edge of a graph.",
        { Unknown.Count: > 0 } => "the table has properties that MigrationOps does not know, such as those of a ledger.",
        _ when context.VersionedIn(context.Current.Model).Contains(table.Name) => "the table keeps the history of another one.",
        _ => OfNames(table, context) ?? OfNeeds(table, context),
    };

    // Constraints share the names of a schema.
    private static string? OfNames(Table table, PlanningContext context)
    {
        var others = context.Changes.Of<Dropped<Table>>().Select(drop => drop.Element).Where(other => !context.Names.Equals(other.Id, table.Id));
        var taken = others.SelectMany(NamesOf).Concat(BookkeepingSchema.ConstraintNames).ToHashSet(context.Names);
        return NamesOf(table).Where(taken.Contains).Select(name => (Identifier?)name).FirstOrDefault() is { } twin
            ? $"{twin} is also the name of a constraint of another archive or of the books."
            : null;
    }

    // What the archive uses cannot go while it stands.
    private static string? OfNeeds(Table table, PlanningContext context)
    {
        var changed = context.Changes.Changes
            .Where(change => change.Subject.Kind is not (ElementKind.Schema or ElementKind.Table or ElementKind.Column))
            .Select(change => change.Subject.Name).ToHashSet(context.Names);
        return Needs.Of(table, context.Current).FirstOrDefault(need => changed.Contains(need.Name)) is { Name: not null } need
            ? $"it uses {need.Name}, which goes or changes."
            : null;
    }

    private static IEnumerable<Identifier> NamesOf(Table table) => table.Constraints.Select(constraint => constraint.Name).OfType<Identifier>();
}
