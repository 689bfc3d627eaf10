using System.Diagnostics;
using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Conditions;

/// <summary>Counts what forbids that something goes. NULL means that nobody can know: a missing permission is caught and is no zero.</summary>
internal static class ConditionProbe
{
    /// <summary>The call that counts.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="variable">The variable that takes the count.</param>
    /// <returns>The statement. The text is a string of its own, so that what it names is looked for only when it runs.</returns>
    public static string Call(ContractCondition condition, string variable) =>
        $"EXEC sys.sp_executesql {Literal.Text(Text(condition))}, N'@uses bigint OUTPUT', @uses = {variable} OUTPUT;";

    /// <summary>The name of what goes.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The name.</returns>
    public static SqlName Name(ContractCondition condition) =>
        SqlName.TryParse(condition.Object, out var name) ? name : throw new InvalidOperationException($"{condition.Object} is no name.");

    /// <summary>The beginning of a day in UTC.</summary>
    /// <param name="day">The day.</param>
    /// <returns>An expression.</returns>
    public static string Moment(DateOnly day) => $"CONVERT(datetime2(0), {Literal.Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}, 23)";

    private static string Text(ContractCondition condition) => $"""
        BEGIN TRY
        {SqlLayout.Indent(Question(condition))}
        END TRY
        BEGIN CATCH
            SET @uses = NULL;
        END CATCH;
        """;

    private static string Question(ContractCondition condition) => condition.Kind switch
    {
        ConditionKind.PhasesFinished => JournalQuestion.Of(condition),
        ConditionKind.Announced => $"SELECT @uses = COUNT_BIG(*) FROM (VALUES (1)) AS d ([Day]) WHERE SYSUTCDATETIME() < {Moment(condition.Day!.Value)};",
        ConditionKind.Modules => ModuleQuestion.Of(condition),
        ConditionKind.Queries => QueryQuestion.Of(condition),
        ConditionKind.IndexUsage => IndexQuestion.Of(condition),
        _ => throw new UnreachableException(),
    };
}
