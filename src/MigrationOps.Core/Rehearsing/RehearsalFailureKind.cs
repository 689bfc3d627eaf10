namespace MigrationOps.Rehearsing;

/// <summary>What went wrong in a rehearsal.</summary>
public enum RehearsalFailureKind
{
    /// <summary>The deploy scripts do not end at the desired database.</summary>
    WrongEnd,

    /// <summary>A script that is run a second time changes something, or stops.</summary>
    NotRepeatable,

    /// <summary>A rollback script does not bring back what stood before its phase.</summary>
    NotTakenBack,

    /// <summary>After a break of the session a script does not finish, or ends elsewhere.</summary>
    FaultNotMended,

    /// <summary>A script goes on where something is amiss and it must stop.</summary>
    DoesNotStop,

    /// <summary>SQL Server would refuse a statement.</summary>
    Refused,

    /// <summary>The rehearsal does not know what a statement does.</summary>
    NotUnderstood,
}
