using System.Diagnostics;
using MigrationOps.Findings;
using MigrationOps.Operations;

namespace MigrationOps.Reporting;

/// <summary>What closed sets are called on the page of a plan.</summary>
internal static class ReportWords
{
    /// <summary>Who waits.</summary>
    /// <param name="kind">The lock.</param>
    /// <returns>The words.</returns>
    public static string Of(LockKind kind) => kind switch
    {
        LockKind.None => "nobody waits",
        LockKind.SchemaModification => "Sch-M: readers and writers wait",
        LockKind.Shared => "S: writers wait",
        LockKind.Online => "short locks at start and end",
        _ => throw new UnreachableException(),
    };

    /// <summary>What the duration grows with.</summary>
    /// <param name="cost">The class.</param>
    /// <returns>The words.</returns>
    public static string Of(CostClass cost) => cost switch
    {
        CostClass.MetadataOnly => "metadata only",
        CostClass.ValidationScan => "reads every row",
        CostClass.SizeOfData => "writes every row",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a phase is for.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>A sentence.</returns>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Expand => "The new shape is added beside the old one; the application that is deployed now keeps working.",
        Phase.Migrate => "Rows move from the old shape to the new one.",
        Phase.Contract => "The old shape goes. Run it once nobody uses that shape any more.",
        _ => throw new UnreachableException(),
    };

    /// <summary>The name of a severity in the middle of a sentence.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The name.</returns>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "information",
        _ => throw new UnreachableException(),
    };
}
