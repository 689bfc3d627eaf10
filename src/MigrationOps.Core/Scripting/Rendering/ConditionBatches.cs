using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Conditions;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>The batches that ask, before the first step, whether what goes may go: one each, so that it is told which condition does not hold.</summary>
internal static class ConditionBatches
{
    /// <summary>The batches in order.</summary>
    /// <param name="script">The script.</param>
    /// <returns>The batches; none for a script that takes nothing away.</returns>
    public static IEnumerable<ScriptBatch> Of(ScriptPlan script)
    {
        var first = 1 - script.Conditions.Count;
        return script.Conditions.Select((condition, place) => Batch(script, condition, first + place));
    }

    /// <summary>What is asked again in the transaction of the step: what costs nothing, and what may have changed since.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The conditions.</returns>
    public static IReadOnlyList<ContractCondition> AskedAgain(OperationDocument operation) =>
        [.. operation.Conditions.Where(condition => condition is { Kind: ConditionKind.Modules, Waiver: null })];

    private static ScriptBatch Batch(ScriptPlan script, ContractCondition condition, int number)
    {
        var assertion = condition with { Fingerprint = condition.Fingerprint ?? script.Plan.Fingerprint };
        var text = SqlText.Statements(
            $"-- {CommandLineSafety.Comment(ConditionText.Words(condition))}",
            TicketText.Check(script.Ticket(number), inTransaction: false),
            CommandLineSafety.Batch(ConditionText.Assertion(assertion, 1)),
            TicketText.Set(script.Ticket(number + 1)),
            "GO") + "\n";
        return new ScriptBatch(text)
        {
            RowChecks = condition.Waiver is null ? 1 : 0,
            Entry = EntryText.Of(SessionSettings.On, script.Ticket(number), isOpen: false),
            Sources = [condition.Object, assertion.Fingerprint],
        };
    }
}
