using MigrationOps.Findings;
using MigrationOps.Gates.Estimates;
using System.Globalization;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>By the stated size of the table an operation may keep others waiting for longer than the usual timeout of a command.</summary>
public sealed class LockOutlastsTimeoutsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.LockOutlastsTimeouts, Severity.Warning, "Lock outlasts the timeouts of those who wait");

    /// <inheritdoc/>
    private const int UsualTimeout = 30;

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var estimator = new Estimator(context.Changes.RenamedCurrent.Model, context.Policy);
        return from operation in context.MadeOperations()
               let estimate = estimator.Of(string.Empty, operation)
               where estimate?.LockSeconds is { } wait && wait.Most > UsualTimeout
               select new RuleHit(operation.Target, [operation.Target.TableName().ToString(), Number(estimate.LockSeconds!.Least), Number(estimate.LockSeconds.Most), estimate.Formula]);
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
