using MigrationOps.Model;

namespace MigrationOps.Workflows.Pending;

/// <summary>The ids of what can be wrong with pending phases.</summary>
public static class PendingIds
{
    /// <summary>A <c>pending.json</c> that was named cannot be opened.</summary>
    public static MessageId Missing { get; } = new("MOP8411");

    /// <summary>Pending phases do not fit the baseline.</summary>
    public static MessageId DoesNotFit { get; } = new("MOP8413");

    /// <summary>A plan that is to be retired is not pending.</summary>
    public static MessageId NotPending { get; } = new("MOP7115");
}
