using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Conditions;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Rendering;

namespace MigrationOps.Scripting;

/// <summary>Renders the questions about use as a script that only reads, to be run by hand while the phase Migrate lasts.</summary>
public static class UsageScript
{
    /// <summary>The questions that a plan asks about use, each once.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The conditions; none for a plan that takes nothing away.</returns>
    public static ValueList<ContractCondition> Questions(PlanDocument plan) =>
        plan.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Conditions).Where(condition => condition.IsAboutUse).Distinct().ToValueList();

    /// <summary>Renders the script.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The script, with LF line ends: one result set with a row for each object and kind of evidence.</returns>
    public static string Render(PlanDocument plan)
    {
        var questions = Questions(plan).Select(condition => $"-- {CommandLineSafety.Comment(ConditionText.Words(condition))}\n{CommandLineSafety.Batch(Question(condition))}\nGO\n");
        return $"""
            -- usage.sql: who still uses what the phase Contract takes away. It reads and changes nothing; each question gives one row.
            -- Plan {plan.Fingerprint}
            SET NOCOUNT ON;
            GO
            {string.Join('\n', questions)}
            """;
    }

    private static string Question(ContractCondition condition) => SqlText.Statements(
        "DECLARE @uses bigint;",
        ConditionProbe.Call(condition, "@uses"),
        $"SELECT {Literal.Text(condition.Object)} AS [Object], {Literal.Text(condition.Id.Value)} AS [Condition], @uses AS [Uses], CASE WHEN @uses IS NULL THEN N'unknown' WHEN @uses = 0 THEN N'zero' ELSE N'in use' END AS [Verdict];");
}
