using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Compares and plans the two sides of a unit with the product's own comparer, planner and writers.</summary>
/// <param name="target">The server.</param>
internal sealed class PairPlanner(TargetServer target)
{
    // A script drops what it drops: its plan archives nothing.
    private static readonly MigrationPolicy Bare = new() { Archive = ArchivePolicy.None };

    private readonly ModelComparer _comparer = new(new SqlCanonicalizer()) { RenamesInPlace = true };

    /// <summary>Compares two databases; the order of columns is no difference.</summary>
    /// <param name="found">The one.</param>
    /// <param name="expected">The other.</param>
    /// <returns>What differs.</returns>
    public ValueList<Change> Difference(DatabaseModel found, DatabaseModel expected) => ReferenceEquals(found, expected)
        ? []
        : _comparer.Compare(Load(found, []), Load(expected, [])).Changes.Where(change => change is not ColumnsReordered).ToValueList();

    /// <summary>Plans the way from one side of a unit to the other.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="bound">Whether the texts of both sides are bound, so that the plan knows what names what. That takes time, and few units need it.</param>
    /// <returns>The plan.</returns>
    public PairPlan Plan(StatementUnit unit, bool bound)
    {
        var (before, after) = (Load(unit.Before, []), Load(unit.After, unit.Renames));
        (before, after) = bound ? (Bound(before), Bound(after)) : (before, after);
        var changes = _comparer.Compare(before, after);
        var modules = new ModuleRewriter();
        var plan = new Planner(modules, new ExpressionReader()).Plan(new PlanningInput { Desired = after, Changes = changes, Target = target, Policy = Bare });
        var phases = PlanScripter.WritePhases(new ScriptingInput
        {
            Plan = plan,
            Current = before,
            Desired = after,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = target,
            AsOf = DateOnly.MinValue,
            Modules = modules,
        });
        return new PairPlan { Changes = changes.Changes, Operations = plan.Operations, Documents = phases.SelectMany(phase => phase.Operations).ToValueList() };
    }

    private static LoadedDatabase Load(DatabaseModel model, ValueList<Rename> renames) => new() { Model = model, Source = string.Empty, Renames = renames };

    private static LoadedDatabase Bound(LoadedDatabase database) => DatabaseBinder.Complete(database with { NeedsBinding = true });
}
