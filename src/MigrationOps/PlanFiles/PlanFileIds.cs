using MigrationOps.Model;

namespace MigrationOps.PlanFiles;

/// <summary>The ids of what can go wrong with the files of a bundle.</summary>
public static class PlanFileIds
{
    /// <summary>A <c>plan.json</c> cannot be opened.</summary>
    public static MessageId PlanMissing { get; } = new("MOP8401");

    /// <summary>A <c>plan.json</c> has not the form that this version reads.</summary>
    public static MessageId NotAPlan { get; } = new("MOP8402");

    /// <summary>A <c>pending.json</c> has not the form that this version reads.</summary>
    public static MessageId NotPending { get; } = new("MOP8412");

    /// <summary>A deployment script of somebody else stands where one of the bundle belongs.</summary>
    public static MessageId ForeignScript { get; } = new("MOP9402");

    /// <summary>The output cannot be written.</summary>
    public static MessageId OutputNotWritable { get; } = new("MOP9401");
}
