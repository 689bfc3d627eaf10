using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>The functions whose first argument is a date part such as <c>day</c>, which the tree shows as a column.</summary>
internal static class DateParts
{
    private static readonly HashSet<string> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        "DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DATENAME", "DATEPART", "DATETRUNC", "DATE_BUCKET",
    };

    /// <summary>Whether a call has a date part as its first argument.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it does.</returns>
    public static bool TakesDatePart(this FunctionCall call) =>
        call.CallTarget is null && call.Parameters.Count > 0 && Functions.Contains(call.FunctionName.Value);
}
