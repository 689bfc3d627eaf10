using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;
using MigrationOps.Policy;

namespace MigrationOps.Planning.Conditions;

/// <summary>Says of every operation of Contract that takes something away what the server must be asked first.</summary>
internal sealed class ContractConditions
{
    private readonly PlanningContext _context;
    private readonly StandingNames _standing;
    private readonly ValueList<string> _phases;
    private readonly IReadOnlyList<Operation> _contract;

    private ContractConditions(IReadOnlyList<PlannedOperation> operations, PlanningContext context)
    {
        _context = context;
        _contract = [.. operations.Where(planned => planned.Phase == Phase.Contract).Select(planned => planned.Operation)];
        _standing = new StandingNames(_contract, context.Names);
        _phases = operations.Where(planned => planned.Phase != Phase.Contract).Select(planned => planned.Phase).Distinct().Order()
            .Select(phase => phase.ToString().ToLowerInvariant()).ToValueList();
    }

    /// <summary>Adds the conditions to the operations of a plan.</summary>
    /// <param name="operations">The operations in order.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operations with their conditions.</returns>
    public static ValueList<PlannedOperation> Apply(ValueList<PlannedOperation> operations, PlanningContext context)
    {
        var conditions = new ContractConditions(operations, context);
        return operations.Select(planned => planned.Phase == Phase.Contract && planned.Operation is not RefuseChange
            ? planned with { Conditions = conditions.Of(planned.Operation).ToValueList() }
            : planned).ToValueList();
    }

    private IEnumerable<ContractCondition> Of(Operation operation)
    {
        var gone = GoneThings.Of(operation, _context);
        if (_phases.Count > 0 && (gone.Count > 0 || operation is CloseBackfill or DropSyncTrigger))
        {
            yield return new ContractCondition { Kind = ConditionKind.PhasesFinished, Phases = _phases, Days = _context.Policy.Contract.MinimumAgeDays };
        }

        foreach (var condition in gone.SelectMany(Of))
        {
            yield return condition;
        }
    }

    private IEnumerable<ContractCondition> Of(ElementId id)
    {
        if (_context.Policy.Deprecations.FirstOrDefault(deprecation => _context.Names.Equals(deprecation.Object, id.Name)) is { } deprecation)
        {
            yield return Named(ConditionKind.Announced, id) with { Day = deprecation.ContractAfter };
        }

        foreach (var kind in GoneThings.EvidenceOf(id.Kind))
        {
            yield return Waived(Named(kind, id) with
            {
                Known = kind == ConditionKind.Modules ? Known(id) : [],
                Days = kind == ConditionKind.Modules ? 0 : _context.Policy.Contract.QuietDays,
            });
        }
    }

    private ContractCondition Named(ConditionKind kind, ElementId id) => new() { Kind = kind, Object = _standing.Of(id.Name).ToString(), ObjectKind = id.Kind };

    // Whether a waiver has expired is asked by the script, on the day on which it runs.
    private ContractCondition Waived(ContractCondition condition) =>
        _context.Policy.Waivers.FirstOrDefault(waiver => waiver.Rule == condition.Id && IsNamed(waiver, condition.Object)) is { } waiver
            ? condition with { Waiver = new ConditionWaiver(waiver.Owner, waiver.Reason, waiver.Expires) }
            : condition;

    private bool IsNamed(Waiver waiver, string name) =>
        SqlName.TryParse(waiver.Object, out var waived) && SqlName.TryParse(name, out var named) && _context.Names.Equals(waived, named);

    // The text of a module of the desired database is known not to need the column; text search alone would find its other words.
    private ValueList<string> Known(ElementId id)
    {
        var changed = _contract.Where(operation => operation is DropModule or AlterModule or CreateModule or RefreshModule).Select(operation => operation.Target);
        var others = id.Kind == ElementKind.Column ? UsersOfTable(id.Name.Parent) : [];
        return changed.Concat(others).Select(module => _standing.Of(module.Name).ToString()).Distinct().Order(StringComparer.Ordinal).ToValueList();
    }

    private IEnumerable<ElementId> UsersOfTable(SqlName table)
    {
        var columns = _context.Desired.Model.FindTable(table)?.Columns.Select(column => column.Name) ?? [];
        return columns.Prepend(table).SelectMany(_context.Desired.Dependencies.UsersOf)
            .Where(user => user.Kind is ElementKind.View or ElementKind.Procedure or ElementKind.Function or ElementKind.Trigger);
    }
}
