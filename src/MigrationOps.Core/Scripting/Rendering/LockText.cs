using System.Diagnostics;
using MigrationOps.Operations;

namespace MigrationOps.Scripting.Rendering;

/// <summary>Lock and cost of an operation in words.</summary>
internal static class LockText
{
    /// <summary>Whom the operation keeps waiting, and for how long.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Such as <c>everybody on the table waits (Sch-M), for a moment</c>.</returns>
    public static string Of(OperationDocument operation)
    {
        var who = operation.Lock switch
        {
            LockKind.None => "nobody waits",
            LockKind.SchemaModification => "everybody on the table waits (Sch-M)",
            LockKind.Shared => "writers of the table wait (S)",
            LockKind.Online => "nobody waits long (online)",
            _ => throw new UnreachableException(),
        };
        var duration = operation.Cost switch
        {
            CostClass.MetadataOnly => "for a moment: only metadata changes",
            CostClass.ValidationScan => "while every row is read",
            CostClass.SizeOfData => "while every row is written",
            _ => throw new UnreachableException(),
        };
        return operation.Lock == LockKind.None ? who : $"{who}, {duration}";
    }
}
