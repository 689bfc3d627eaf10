namespace MigrationOps.Scripting;

/// <summary>How the steps of a segment are committed.</summary>
public enum SegmentKind
{
    /// <summary>All in one short transaction, with others of the same lock group.</summary>
    Shared,

    /// <summary>Alone in a transaction of its own: a scan or an offline build.</summary>
    Alone,

    /// <summary>Alone and outside any transaction: ONLINE or RESUMABLE work.</summary>
    Outside,
}
