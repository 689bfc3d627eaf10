using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>An object is dropped and created anew, or moved to another schema: SQL Server drops its permissions, and the plan gives back those only that the source declares.</summary>
public sealed class RecreatedObjectLosesGrantsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RecreatedObjectLosesGrants, Severity.Warning, "Permissions that only the server knows are lost");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => Recreated(context).Concat(
        from move in context.MadeOperations<MoveToSchema>()
        select new RuleHit(move.Target, [move.From.ToString()]) { Variant = "Moved" });

    private static IEnumerable<RuleHit> Recreated(GateContext context) =>
        from drop in context.MadeOperations<DropModule>()
        where drop.Target.Kind is not ElementKind.Trigger
        where context.MadeOperations<CreateModule>().Any(create => context.Names().Equals(create.Target.Name, drop.Target.Name))
        select new RuleHit(context.Desired.Model.Elements.First(element => element is Module && context.Names().Equals(element.Id.Name, drop.Target.Name)).Id, []);
}
