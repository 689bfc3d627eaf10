using System.Diagnostics;
using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>Turns what went wrong in a rehearsal into hits.</summary>
internal static class RehearsalHits
{
    /// <summary>The hits of one kind: the run of the script as the first value, the place in it as the second, what differs as the third.</summary>
    /// <param name="context">The context.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The hits; none where the plan was not rehearsed.</returns>
    public static IEnumerable<RuleHit> Of(GateContext context, RehearsalFailureKind kind) =>
        from failure in context.Rehearsal?.Failures ?? []
        where failure.Kind == kind
        select new RuleHit(Subject(context, failure), [RunOf(failure), PlaceOf(failure), failure.Difference]);

    private static ElementId Subject(GateContext context, RehearsalFailure failure) =>
        context.Script is null && failure.Step is { } step && context.Plan.Operations.FirstOrDefault(planned => step.StartsWith(planned.Id + ".", StringComparison.Ordinal)) is { } found
            ? found.Operation.Target
            : GateQueries.Database;

    private static string RunOf(RehearsalFailure failure) => failure.Run switch
    {
        RehearsalRun.Forward or RehearsalRun.Back => failure.Script,
        RehearsalRun.Again or RehearsalRun.BackAgain => $"the second run of {failure.Script}",
        RehearsalRun.Fault => $"{failure.Script}, run again after its session broke before {failure.BrokenBefore},",
        RehearsalRun.Disturbed => $"{failure.Script}, run where something is amiss,",
        _ => throw new UnreachableException(),
    };

    private static string PlaceOf(RehearsalFailure failure)
    {
        var line = failure.Line.ToString(CultureInfo.InvariantCulture);
        return failure switch
        {
            { Line: 0 } => "at its end",
            { Step: { } step } => $"line {line}, step {step}, {failure.Statement}",
            _ => $"line {line}, {failure.Statement}",
        };
    }
}
