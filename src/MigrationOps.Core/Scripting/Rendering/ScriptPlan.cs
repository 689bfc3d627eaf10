using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Conditions;

namespace MigrationOps.Scripting.Rendering;

/// <summary>A script to be rendered.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Direction">Whether the phase is made or taken back.</param>
internal sealed record ScriptPlan(PlanDocument Plan, Phase Phase, ScriptDirection Direction)
{
    /// <summary>The steps in the order of execution.</summary>
    public required IReadOnlyList<ScriptStep> Steps { get; init; }

    /// <summary>The operations that a rollback leaves as they are.</summary>
    public required IReadOnlyList<OperationDocument> Kept { get; init; }

    /// <summary>What the script is called: <c>expand.deploy</c>.</summary>
    public string Name { get; } = $"{Phase.ToString().ToLowerInvariant()}.{Direction.ToString().ToLowerInvariant()}";

    /// <summary>Whether the script keeps books in the database: one step of the plan at least needs them.</summary>
    public bool KeepsBooks { get; } = BookkeepingUse.Of(Plan);

    /// <summary>What the server is asked before the first step, each condition once.</summary>
    public ValueList<ContractCondition> Conditions { get; } = Direction == ScriptDirection.Deploy
        ? Plan.Phases.First(phase => phase.Phase == Phase).Operations.SelectMany(operation => operation.Conditions).Distinct().ToValueList()
        : [];

    /// <summary>The number of the first batch behind the assertion of the target; that of the first step is 1.</summary>
    public int FirstBatch => 1 - (KeepsBooks ? 1 : 0) - Conditions.Count;

    /// <summary>The value that the session bears when a batch has finished.</summary>
    /// <param name="batch">The number of the batch: 1 behind what opens the session, less for what stands there.</param>
    /// <returns>The ticket.</returns>
    public string Ticket(int batch) => string.Create(CultureInfo.InvariantCulture, $"{Plan.Fingerprint[..Math.Min(Plan.Fingerprint.Length, 16)]}/{Name}/{batch}");
}
