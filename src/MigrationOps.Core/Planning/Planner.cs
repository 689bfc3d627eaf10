using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Conditions;
using MigrationOps.Planning.Strategies;

namespace MigrationOps.Planning;

/// <summary>Turns changes into operations, each in its phase and in an order that respects what depends on what.</summary>
/// <param name="modules">Changes the headers of modules.</param>
/// <param name="expressions">Tells what expressions mean.</param>
public sealed class Planner(IModuleRewriter modules, IExpressionReader expressions)
{
    /// <summary>Makes a plan.</summary>
    /// <param name="input">What it is made from.</param>
    /// <returns>The plan. A change that no operation can make stands in it as <see cref="RefuseChange"/>.</returns>
    public MigrationPlan Plan(PlanningInput input)
    {
        var context = new PlanningContext(input, modules, expressions);
        var groups = input.Changes.Changes
            .OrderBy(change => change is Renamed ? 0 : 1)
            .SelectMany(change => StrategyCatalog.For(change).Plan(change, context))
            .ToList();
        groups = SchemaBinding.Loosen(groups, context);
        groups = OpaqueBinding.Resolve(groups, context);
        groups.AddRange([.. ViewRefresh.Plan(groups, context)]);
        groups.AddRange([.. RefactorRegistration.Plan(input.Changes.RefactorSteps)]);
        var merged = GroupMerger.Merge(groups, context.Names);
        var graph = OperationGraph.Build(merged, context);
        PhaseAssignment.Raise(merged, graph);
        return new MigrationPlan { Operations = ContractConditions.Apply(UndoOrder.Apply(Number(merged, graph), context), context) };
    }

    private static ValueList<PlannedOperation> Number(IReadOnlyList<PlanNode> nodes, OperationGraph graph)
    {
        var planned = new List<PlannedOperation>(nodes.Count);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var number = 0;
            foreach (var operation in OperationOrder.Of(nodes.Where(node => node.Phase == phase), graph))
            {
                var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PhaseName(phase)}-{++number:000}");
                planned.Add(new PlannedOperation(id, phase, operation));
            }
        }

        return planned.ToValueList();
    }

    private static string PhaseName(Phase phase) => phase switch
    {
        Phase.Expand => "expand",
        Phase.Migrate => "migrate",
        _ => "contract",
    };
}
