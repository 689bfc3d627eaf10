using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Scripts;

/// <summary>Turns what the run of a script has shown into hits.</summary>
internal static class ScriptHits
{
    /// <summary>The dangers of one kind: the statement as the first value.</summary>
    /// <param name="context">The context.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The hits; none where there is no script.</returns>
    public static IEnumerable<RuleHit> Of(GateContext context, ScriptDangerKind kind) =>
        from danger in context.Script?.Dangers ?? []
        where danger.Kind == kind
        select new RuleHit(danger.Subject, [danger.Statement]) { Location = danger.Location };

    /// <summary>The problems of one kind: the statement as the first value, the reason as the second.</summary>
    /// <param name="context">The context.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The hits, light where no plan is asked for; none where there is no script.</returns>
    public static IEnumerable<RuleHit> Of(GateContext context, ScriptProblemKind kind) =>
        from problem in context.Script?.Problems ?? []
        where problem.Kind == kind
        select new RuleHit(GateQueries.Database, [problem.Statement, problem.Reason])
        {
            Location = problem.Location,
            Severity = context.Script!.Wraps || kind == ScriptProblemKind.Stops ? null : Severity.Information,
        };
}
