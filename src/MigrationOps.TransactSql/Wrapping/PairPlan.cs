using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>How the product itself would go from the database before a unit to the one after it.</summary>
internal sealed record PairPlan
{
    /// <summary>What differs.</summary>
    public required ValueList<Change> Changes { get; init; }

    /// <summary>The operations, in order.</summary>
    public required ValueList<PlannedOperation> Operations { get; init; }

    /// <summary>Their steps, in the same order.</summary>
    public required ValueList<OperationDocument> Documents { get; init; }

    /// <summary>The steps, in order.</summary>
    public IEnumerable<StepDocument> Steps => Documents.SelectMany(document => document.Steps);

    /// <summary>The steps that take something back, in the order in which they do.</summary>
    public IEnumerable<StepDocument> UndoSteps => UndoSequence.Of(Documents).SelectMany(document => document.Steps.Reverse()).Where(step => step.UndoSql is not null);

    /// <summary>The operation that weighs most: by its cost, then by its lock.</summary>
    public Operation Gravest => Operations.Select(planned => planned.Operation).OrderByDescending(operation => (operation.Impact.Cost, operation.Impact.Lock)).First();

    /// <summary>The phase in which all of them may run.</summary>
    public Phase Phase => Operations.Max(planned => planned.Phase);

    /// <summary>Why a change is refused; null where none is.</summary>
    public string? Refusal => Operations.Select(planned => planned.Operation).OfType<RefuseChange>().FirstOrDefault()?.Reason;
}
