using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Conditions;

namespace MigrationOps.Scripting;

/// <summary>One operation of a written plan.</summary>
public sealed record OperationDocument
{
    /// <summary>Its id in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the operation.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is done to, as messages show it.</summary>
    public required string Object { get; init; }

    /// <summary>The kind of what it is done to, in words.</summary>
    public required string ObjectKind { get; init; }

    /// <summary>The lock it holds.</summary>
    public required LockKind Lock { get; init; }

    /// <summary>How long it holds it.</summary>
    public required CostClass Cost { get; init; }

    /// <summary>What a reviewer must know beside; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>How it is undone, in one sentence, with what the undo does not bring back.</summary>
    public required string Undo { get; init; }

    /// <summary>The ids of the operations, before this one, that are undone before it: a text that names old names can only come back when they have.</summary>
    public ValueList<string> UndoAfter { get; init; } = [];

    /// <summary>What it destroys; null for nothing.</summary>
    public string? Loss { get; init; }

    /// <summary>What must hold on the server before it; asked before the first step of Contract.</summary>
    public ValueList<ContractCondition> Conditions { get; init; } = [];

    /// <summary>The names that must stay as they are until it has run; told for the phases that come weeks after Expand.</summary>
    public ValueList<string> Holds { get; init; } = [];

    /// <summary>The statements that bring back the shape alone of what stood before, where the undo brings it back from an archive; empty where that changes no shape, null where the undo needs no archive.</summary>
    public string? Shape { get; init; }

    /// <summary>Why it is never executed; null for an operation that is.</summary>
    public string? Refused { get; init; }

    /// <summary>The steps in order.</summary>
    public required ValueList<StepDocument> Steps { get; init; }
}
