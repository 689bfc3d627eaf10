using System.Diagnostics;
using MigrationOps.Operations;

namespace MigrationOps.Gates;

/// <summary>Says in sentences who waits for a lock.</summary>
internal static class LockWords
{
    /// <summary>Who waits while an operation runs.</summary>
    /// <param name="impact">What the operation does.</param>
    /// <returns>The waiting, as the subject of a sentence.</returns>
    public static string WhoWaits(this Impact impact) => impact.Lock switch
    {
        LockKind.None => "Nobody",
        LockKind.SchemaModification => "Everybody who reads or writes the table",
        LockKind.Shared => "Everybody who writes to the table",
        LockKind.Online => "Nobody but for a moment",
        _ => throw new UnreachableException(),
    };
}
