using MigrationOps.Model;

namespace MigrationOps.Scripting.Writers;

/// <summary>
/// The values that the columns of a new period take in the rows that stand. The start must not lie in the future, also where it is rounded, and the end
/// must be the last moment that its type knows. Source: Microsoft Learn, "Create a system-versioned temporal table", ALTER TABLE (PERIOD FOR SYSTEM_TIME).
/// </summary>
internal static class PeriodDefaults
{
    /// <summary>The default that a column has only while it is added.</summary>
    /// <param name="column">The column, whose type is datetime2.</param>
    /// <returns>The default, under a name that no source gives.</returns>
    public static DefaultConstraint Of(Column column)
    {
        var isStart = column.Generated == GeneratedAlways.RowStart;
        return new DefaultConstraint
        {
            Table = column.Table,
            Column = column.Name.Last,
            Name = new Identifier(isStart ? "MigrationOps_PeriodStart" : "MigrationOps_PeriodEnd"),
            Expression = new SqlExpression(isStart ? "DATEADD(SECOND, -1, SYSUTCDATETIME())" : $"CONVERT({column.Type}, '{LastMoment(column)}')"),
        };
    }

    private static string LastMoment(Column column)
    {
        var digits = column.Type?.Scale ?? 7;
        return "9999-12-31 23:59:59" + (digits == 0 ? string.Empty : "." + new string('9', digits));
    }
}
