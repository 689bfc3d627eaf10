using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>The order of operations that nothing else orders: drops from the outside in, then creations from the inside out, then by name. What was done is registered last.</summary>
internal sealed class PlanNodeComparer : IComparer<PlanNode>
{
    /// <inheritdoc/>
    public int Compare(PlanNode? x, PlanNode? y)
    {
        var order = Rank(x!).CompareTo(Rank(y!));
        order = order != 0 ? order : string.CompareOrdinal(x!.Operation.Target.ToString(), y!.Operation.Target.ToString());
        order = order != 0 ? order : string.CompareOrdinal(x!.Operation.Kind, y!.Operation.Kind);
        return order != 0 ? order : x!.Number.CompareTo(y!.Number);
    }

    private static int Rank(PlanNode node)
    {
        var kind = (int)node.Operation.Target.Kind;
        return node.Operation switch
        {
            RefuseChange => 1000 + kind,
            RegisterRefactoring => 2000,
            RenameElement or MoveToSchema => kind - 500,
            { } operation when operation.Removes.Any() => -kind,
            _ => kind,
        };
    }
}
