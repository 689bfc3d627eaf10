using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>
/// Versioning is switched on when both tables have the form that they keep, and off before either changes its form: SQL Server compares their columns,
/// and refuses keys on the history. Source: Microsoft Learn, "Create a system-versioned temporal table", "Stop system-versioning on a system-versioned temporal table".
/// </summary>
/// <param name="nodes">The operations.</param>
/// <param name="context">What the planner knows.</param>
internal sealed class VersioningOrder(IReadOnlyList<PlanNode> nodes, PlanningContext context)
{
    private readonly Lazy<ILookup<SqlName, PlanNode>> _byTable = new(() => nodes.ToLookup(node => TableOf(node.Operation), context.Names));

    /// <summary>The edges that an operation gives rise to.</summary>
    /// <param name="node">The operation.</param>
    /// <returns>The earlier and the later operation; the order is hard and raises phases.</returns>
    public IEnumerable<(PlanNode Earlier, PlanNode Later)> EdgesOf(PlanNode node)
    {
        if (node.Operation is not SetSystemVersioning { SwitchesOn: var on, SwitchesOff: var off } versioning || on == off)
        {
            return [];
        }

        var history = (versioning.Current.SystemVersioning ?? versioning.Desired.SystemVersioning)!.HistoryTable;
        var others = _byTable.Value[versioning.Target.Name].Where(other => ShapesTable(other.Operation))
            .Concat(history is null ? [] : _byTable.Value[history].Where(other => ShapesTable(other.Operation) || ShapesHistory(other.Operation)));
        return others.Select(other => on ? (other, node) : (node, other));
    }

    private static SqlName TableOf(Operation operation) => new(operation.Target.Name.Parts.Take(2).ToValueList());

    private static bool ShapesTable(Operation operation) => operation switch
    {
        AddColumn or AlterColumn or DropColumn or SetColumnProperty or AddPeriod or DropPeriod or RefuseChange => true,
        AddConstraint or DropConstraint => (operation.Before ?? operation.After) is PrimaryKey,
        _ => false,
    };

    private static bool ShapesHistory(Operation operation) =>
        operation is CreateTable or DropTable or CreateIndex or DropIndex or AddConstraint or DropConstraint;
}
