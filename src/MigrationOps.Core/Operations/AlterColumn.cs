using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes type, nullability or collation of a column in place.</summary>
/// <param name="Current">The column as it stands.</param>
/// <param name="Desired">The column as it is to be.</param>
public sealed record AlterColumn(Column Current, Column Desired) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new AlterColumn(Desired, Current) { Checks = UndoChecks, UndoChecks = Checks, Moved = UndoMoved, UndoMoved = Moved, Impact = Impact };

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];

    /// <summary>What must hold for the rows, or nothing is altered.</summary>
    public ValueList<RowCheck> Checks { get; init; } = [];

    /// <summary>What must hold for the rows before the change is taken back.</summary>
    public ValueList<RowCheck> UndoChecks { get; init; } = [];

    /// <summary>The indexes and keys that the same step drops before the change and creates behind it.</summary>
    public ValueList<Element> Moved { get; init; } = [];

    /// <summary>Those that stand while the column is altered, and are dropped and created only where the change is taken back.</summary>
    public ValueList<Element> UndoMoved { get; init; } = [];
}
