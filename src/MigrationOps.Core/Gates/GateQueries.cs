using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates;

/// <summary>What many rules ask of their context.</summary>
internal static class GateQueries
{
    /// <summary>The subject of findings about the database as a whole.</summary>
    public static ElementId Database { get; } = new(ElementKind.Database, SqlName.Of("database"));

    /// <summary>The comparer of names in the desired database.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The comparer.</returns>
    public static NameComparer Names(this GateContext context) => context.Desired.Model.Names;

    /// <summary>The changes of one type that the plan makes. What it refuses to make endangers nobody, nor does a column that another takes the place of while both stand.</summary>
    /// <typeparam name="T">The type of change.</typeparam>
    /// <param name="context">The context.</param>
    /// <returns>The changes.</returns>
    public static IEnumerable<T> MadeChanges<T>(this GateContext context)
        where T : Change
    {
        // A script that somebody else wrote makes itself what the product would refuse to make.
        var refused = context.Script is null ? context.RefusedSubjects() : [];
        var histories = new HistoryColumns(context);
        var replaced = context.Changes.Replacements.SelectMany(replacement => replacement.Columns).ToHashSet(context.Names());
        return context.Changes.Of<T>().Where(change => !refused.Contains(change.Subject) && !histories.Follow(change) && !(change.Subject.Kind == ElementKind.Column && replaced.Contains(change.Subject.Name)));
    }

    /// <summary>The subjects of the changes that the plan refuses to make.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The ids.</returns>
    public static HashSet<ElementId> RefusedSubjects(this GateContext context) =>
        context.Plan.Of<RefuseChange>().Select(refusal => refusal.Subject).ToHashSet(context.Names());

    /// <summary>Whether a table or view stands already and is not created by the plan.</summary>
    /// <param name="context">The context.</param>
    /// <param name="name">The two-part name in the desired database.</param>
    /// <returns>Whether it stands.</returns>
    public static bool Stands(this GateContext context, SqlName name)
    {
        var current = context.Changes.RenamedCurrent.Model;
        return current.FindTable(name) is not null || current.Find(new ElementId(ElementKind.View, name)) is not null;
    }

    /// <summary>Whether a column goes with the plan.</summary>
    /// <param name="context">The context.</param>
    /// <param name="column">Its three-part name.</param>
    /// <returns>Whether the desired database has it no more.</returns>
    public static bool IsColumnGone(this GateContext context, SqlName column) => context.Desired.Model.FindColumn(column) is null;

    /// <summary>The operations that the plan makes. One whose target it refuses to change is never reached.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The operations in order.</returns>
    public static IEnumerable<Operation> MadeOperations(this GateContext context)
    {
        var refused = context.RefusedSubjects();
        return context.Plan.Operations.Select(planned => planned.Operation).Where(operation => !refused.Contains(operation.Target));
    }

    /// <summary>The operations of one type that the plan makes.</summary>
    /// <typeparam name="T">The type of operation.</typeparam>
    /// <param name="context">The context.</param>
    /// <returns>The operations in order.</returns>
    public static IEnumerable<T> MadeOperations<T>(this GateContext context)
        where T : Operation => context.MadeOperations().OfType<T>();

    /// <summary>The table or view that a column, constraint or index belongs to.</summary>
    /// <param name="id">The id of such a part.</param>
    /// <returns>The two-part name; the name itself for anything else, and for an unnamed constraint, which bears that of its table.</returns>
    public static SqlName TableName(this ElementId id) => id.Kind switch
    {
        ElementKind.Column or ElementKind.Index => id.Name.Parent,
        ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.DefaultConstraint or ElementKind.CheckConstraint or ElementKind.ForeignKey
            when id.Qualifier is null && id.Name.Parts.Count > 1 => id.Name.Parent,
        _ => id.Name,
    };
}
