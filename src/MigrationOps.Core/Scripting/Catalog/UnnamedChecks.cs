using MigrationOps.Model;

namespace MigrationOps.Scripting.Catalog;

/// <summary>
/// Tells the unnamed checks of a table apart. SQL Server rewrites expressions, so a check is found by being the only unnamed one wherever that can be, and by its
/// text only beside others that stay.
/// </summary>
/// <param name="Check">The check.</param>
/// <param name="Kept">The other unnamed checks of the table that stand before and after.</param>
/// <param name="Passing">The other unnamed checks of the table that stand on one side only.</param>
internal sealed record UnnamedChecks(CheckConstraint Check, ValueList<CheckConstraint> Kept, ValueList<CheckConstraint> Passing)
{
    private const string From = "sys.check_constraints AS x";

    /// <summary>The conditions beside that on the table.</summary>
    public IEnumerable<string?> Conditions => Kept.Count == 0 ? [ConstraintRow.IsUnnamed] : [ConstraintRow.IsUnnamed, Resembles(Check)];

    private string OnTable => $"x.parent_object_id = {ObjectCatalog.TableId(Check.Table)}";

    /// <summary>Looks at the table of a check on both sides of the plan.</summary>
    /// <param name="check">The check.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The check among its siblings.</returns>
    public static UnnamedChecks Of(CheckConstraint check, WriterContext context)
    {
        var current = In(context.Current, check).ToList();
        var desired = In(context.Desired, check).ToList();
        var kept = current.Where(other => desired.Any(same => same.Id == other.Id)).ToValueList();
        var passing = current.Concat(desired).Where(other => kept.All(same => same.Id != other.Id)).ToValueList();
        return new UnnamedChecks(check, kept, passing);
    }

    /// <summary>How the catalog tells whether the check is there.</summary>
    /// <returns>Its presence. An unnamed check that cannot be recognised beside others makes neither state true, so that the script stops.</returns>
    public Presence Presence()
    {
        var exact = Predicate.Exists(From, OnTable, ConstraintRow.IsUnnamed, Resembles(Check));
        var one = $"{Predicate.Count(From, [OnTable, .. Conditions])} = 1";
        if (Kept.Count > 0)
        {
            var known = Predicate.Any([.. Kept.Concat(Passing).Select(Resembles)]);
            var stranger = Predicate.Exists(From, OnTable, ConstraintRow.IsUnnamed, $"NOT {(known.StartsWith('(') ? known : $"({known})")}");
            return new Presence(Predicate.Not(stranger), one, exact);
        }

        string[] others = [.. Passing.Select(Resembles).Where(other => other != Resembles(Check)).Distinct(StringComparer.Ordinal)];
        var exists = others.Length == 0 ? one : Predicate.All(one, Predicate.Not(Predicate.Exists(From, OnTable, ConstraintRow.IsUnnamed, Predicate.Any(others))));
        return new Presence(Predicate.Not(Predicate.Exists(From, OnTable, ConstraintRow.IsUnnamed)), exists, exact);
    }

    private static IEnumerable<CheckConstraint> In(DatabaseModel model, CheckConstraint check) =>
        model.FindTable(check.Table)?.Constraints.OfType<CheckConstraint>().Where(other => other.Name is null && other.Id != check.Id) ?? [];

    private static string Resembles(CheckConstraint check) => StoredText.Resembles("x.definition", check.Expression);
}
