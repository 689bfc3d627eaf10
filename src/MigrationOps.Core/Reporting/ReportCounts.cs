using System.Globalization;

namespace MigrationOps.Reporting;

/// <summary>Numbers with their nouns.</summary>
internal static class ReportCounts
{
    /// <summary>A number and what is counted.</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun in the singular.</param>
    /// <returns>Such as <c>1 step</c> or <c>2 steps</c>.</returns>
    public static string Of(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? string.Empty : "s")}";

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day as <c>2026-07-01</c>.</returns>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
