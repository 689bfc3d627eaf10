using System.Diagnostics;
using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Conditions;

/// <summary>Asks whether a condition holds, and stops where it does not or where nobody can know: unknown is never zero.</summary>
internal static class ConditionText
{
    /// <summary>What is asked, in a sentence.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The sentence with its id.</returns>
    public static string Words(ContractCondition condition) => $"{condition.Id}: {Sentence(condition)}{Waived(condition)}";

    /// <summary>The statement that stops unless the condition holds.</summary>
    /// <param name="condition">The condition, with the fingerprint of its plan.</param>
    /// <param name="number">Its number in the batch, from 1, which makes its variable its own.</param>
    /// <returns>The statement; it asks nothing where the object is gone already.</returns>
    public static string Assertion(ContractCondition condition, int number)
    {
        var uses = $"@uses{Literal.Number(number)}";
        var until = condition.Waiver is { } waiver ? $" AND SYSUTCDATETIME() >= {ConditionProbe.Moment(waiver.Expires.AddDays(1))}" : string.Empty;
        return $"""
            IF {Stands(condition)}
            BEGIN
                DECLARE {uses} bigint;
            {SqlLayout.Indent(ConditionProbe.Call(condition, uses))}
                IF {uses} IS NULL{until}
                BEGIN
                    {SqlText.Throw(ScriptError.UseUnknown, Unknown(condition))}
                END;
                IF {uses} <> 0{until}
                BEGIN
                    {SqlText.Throw((ScriptError)(int)condition.Kind, Refusal(condition))}
                END;
            END;
            """;
    }

    // What is gone already needs no leave; what concerns the plan as a whole is always asked.
    private static string Stands(ContractCondition condition) =>
        condition.Kind == ConditionKind.PhasesFinished ? Predicate.Always : ObjectCatalog.Bears(new ElementId(condition.ObjectKind, ConditionProbe.Name(condition)));

    private static string Sentence(ContractCondition condition) => condition.Kind switch
    {
        ConditionKind.PhasesFinished => $"{string.Join(" and ", condition.Phases)} must have finished{(condition.Days > 0 ? $", expand {Days(condition)} ago" : string.Empty)}.",
        ConditionKind.Announced => $"{condition.Object} may go from {condition.Day!.Value.ToString("O", CultureInfo.InvariantCulture)} on, as it was announced.",
        ConditionKind.Modules => $"no module may name {condition.Object} but those that the plan changes.",
        ConditionKind.Queries => $"no query of the last {Days(condition)} may name {condition.Object}.",
        ConditionKind.IndexUsage => $"nobody may have used {condition.Object} in the last {Days(condition)}.",
        _ => throw new UnreachableException(),
    };

    private static string Refusal(ContractCondition condition) => condition.Kind switch
    {
        ConditionKind.PhasesFinished => $"{Sentence(condition)} The books (migrationops.PhaseRun) do not say so for plan {condition.Fingerprint}. Run the scripts of these phases to their end first{(condition.Days > 0 ? ", and wait" : string.Empty)}. Nothing was changed.",
        ConditionKind.Announced => $"{Sentence(condition)} Wait for that day. Nothing was changed.",
        ConditionKind.Modules => $"Modules name {condition.Object}, which is to go. usage.sql counts them: change them first, or waive {condition.Id} for it. Nothing was changed.",
        ConditionKind.Queries => $"Query Store has seen queries that name {condition.Object} in the last {Days(condition)}. usage.sql counts them: move who sends them away, or waive {condition.Id} for it. Nothing was changed.",
        ConditionKind.IndexUsage => $"{condition.Object} was used in the last {Days(condition)}. usage.sql counts it: move who uses it away, or waive {condition.Id} for it. Nothing was changed.",
        _ => throw new UnreachableException(),
    };

    private static string Unknown(ContractCondition condition) => condition.Kind switch
    {
        ConditionKind.Queries => $"It is not known whether queries name {condition.Object}: Query Store is off, captures nothing, keeps less than {Days(condition)}, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive {condition.Id} for it. Nothing was changed.",
        ConditionKind.IndexUsage => $"It is not known whether {condition.Object} is used: the server has run for less than {Days(condition)}, or its counters may not be read (VIEW SERVER STATE). Wait, or waive {condition.Id} for it. Nothing was changed.",
        _ => $"It could not be found out whether this holds: {Sentence(condition)} The one who runs the script may lack a permission. Nothing was changed.",
    };

    private static string Waived(ContractCondition condition) => condition.Waiver is { } waiver
        ? $" Waived until {waiver.Expires.ToString("O", CultureInfo.InvariantCulture)} by {waiver.Owner}: {waiver.Reason}"
        : string.Empty;

    private static string Days(ContractCondition condition) => condition.Days == 1 ? "day" : string.Create(CultureInfo.InvariantCulture, $"{condition.Days} days");
}
