using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Conditions;

namespace MigrationOps.Planning;

/// <summary>An operation at its place in a plan.</summary>
/// <param name="Id">Its id in the plan: the phase and its number, <c>expand-001</c>.</param>
/// <param name="Phase">The phase in which it runs.</param>
/// <param name="Operation">What is done.</param>
public sealed record PlannedOperation(string Id, Phase Phase, Operation Operation)
{
    /// <summary>The operations of the phase, before this one, that must be undone before it is; all behind it are undone earlier anyhow.</summary>
    public IReadOnlyList<string> UndoAfter { get; init; } = [];

    /// <summary>What the server is asked before it.</summary>
    public ValueList<ContractCondition> Conditions { get; init; } = [];
}
