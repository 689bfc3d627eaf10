using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Sync;

namespace MigrationOps.Planning;

/// <summary>What makes two operations of different groups one: the same kind on the same target, from and to the same state where several steps lead there.</summary>
/// <param name="Kind">The kind of operation.</param>
/// <param name="Target">What it is done to.</param>
/// <param name="Step">What tells several operations of a kind on one target apart; null where there is one only.</param>
internal readonly record struct OperationKey(string Kind, ElementId Target, object? Step)
{
    /// <summary>The key of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The key.</returns>
    public static OperationKey Of(Operation operation) => new(operation.Kind, operation.Target, operation switch
    {
        AlterModule alter => (alter.Current, alter.Desired),
        AlterColumn alter => (alter.Current, alter.Desired),
        RefreshModule refresh => refresh.From,
        SetColumnProperty set => set.Property,
        BackfillColumns backfill => (backfill.Sync.Trigger, backfill.Direction),
        VerifyBackfill verify => verify.Sync.Trigger,
        CloseBackfill close => close.Sync.Trigger,
        RefuseChange refuse => refuse.Reason,
        _ => null,
    });
}
