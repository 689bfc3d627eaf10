using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Conditions;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>The batches of the steps, one each.</summary>
internal static class StepBatches
{
    /// <summary>The batches in order.</summary>
    /// <param name="script">The script.</param>
    /// <returns>The batches, with those that switch session settings between them.</returns>
    public static IEnumerable<ScriptBatch> Of(ScriptPlan script)
    {
        var settings = SessionSettings.On;
        for (var i = 0; i < script.Steps.Count; i++)
        {
            var step = script.Steps[i];
            if (step.Settings != settings)
            {
                yield return new ScriptBatch(Switch(step.Settings));
                settings = step.Settings;
            }

            yield return Batch(script, i);
        }

        if (settings != SessionSettings.On)
        {
            yield return new ScriptBatch(Switch(SessionSettings.On));
        }
    }

    private static ScriptBatch Batch(ScriptPlan script, int index)
    {
        var step = script.Steps[index];
        var (isFirst, isLast) = (!IsOneSegment(script, index - 1), !IsOneSegment(script, index));
        var hasTransaction = step.Kind != SegmentKind.Outside;
        var conditions = script.Direction == ScriptDirection.Deploy ? ConditionBatches.AskedAgain(step.Operation) : [];
        var text = SqlText.Statements(
            Comment(step, script.Direction),
            TicketText.Check(script.Ticket(index + 1), inTransaction: hasTransaction && !isFirst),
            hasTransaction && isFirst ? "BEGIN TRANSACTION;" : null,
            CommandLineSafety.Batch(Body(step, conditions)),
            hasTransaction && isLast ? "COMMIT TRANSACTION;" : null,
            TicketText.Set(script.Ticket(index + 2)),
            "GO") + "\n";
        return new ScriptBatch(text)
        {
            Step = step.Id,
            IsInTransaction = hasTransaction,
            RowChecks = step.RowChecks + conditions.Count,
            Entry = EntryText.Of(step.Settings, script.Ticket(index + 1), isOpen: hasTransaction && !isFirst),
            Sources = [step.Operation.Object, step.Sql, step.Guard.Before, step.Guard.After],
        };
    }

    // Whether a step and the one behind it are committed together.
    private static bool IsOneSegment(ScriptPlan script, int index) =>
        index >= 0
        && index + 1 < script.Steps.Count
        && script.Steps[index] is { Kind: SegmentKind.Shared } step
        && script.Steps[index + 1] is { Kind: SegmentKind.Shared } next
        && step.Segment == next.Segment;

    private static string Comment(ScriptStep step, ScriptDirection direction)
    {
        var what = $"{step.Id} {step.Operation.Kind}: {step.Operation.ObjectKind} {step.Operation.Object}";
        string?[] lines = direction == ScriptDirection.Deploy
            ? [what, $"Lock: {LockText.Of(step.Operation)}.", step.Operation.Note, step.Operation.Loss is { } loss ? $"Loss: {loss}" : null]
            : [$"Takes back {what}", step.Operation.Undo];
        return string.Join('\n', lines.Where(line => line is not null).Select(line => $"-- {CommandLineSafety.Comment(line!)}"));
    }

    private static string Body(ScriptStep step, IReadOnlyList<ContractCondition> conditions) => $"""
        IF {step.Guard.After}
        BEGIN
            PRINT {Literal.Text($"{step.Id}: already done, skipped.")};
        END
        ELSE IF {step.Guard.Before}
        BEGIN
        {SqlLayout.Indent(SqlText.Statements([.. conditions.Select((condition, place) => ConditionText.Assertion(condition, place + 1)), step.Sql]))}
            IF @@ERROR <> 0
            BEGIN
                {SqlText.Throw(ScriptError.StatementFailed, $"{step.Id}: a statement failed; the error before this one says why.")}
            END;
            PRINT {Literal.Text($"{step.Id}: done.")};
        END
        ELSE
        BEGIN
            {SqlText.Throw(ScriptError.UnexpectedState, Unexpected(step))}
        END;
        """;

    private static string Unexpected(ScriptStep step) =>
        $"{step.Id} {step.Operation.Kind}: the {step.Operation.ObjectKind} {step.Operation.Object} was found neither as it is before this step nor as it is after it; "
        + "the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.";

    private static string Switch(SessionSettings settings) => $"""
        SET ANSI_NULLS {Literal.OnOff(settings.AnsiNulls)};
        SET QUOTED_IDENTIFIER {Literal.OnOff(settings.QuotedIdentifier)};
        GO

        """;
}
