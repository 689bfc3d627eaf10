using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Counts the rows that forbid a step, and stops where there are some. Where the count cannot be had the step stops too.</summary>
internal static class RowCheckText
{
    /// <summary>The statements of one check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="number">Its number in the step, which makes its variables its own.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements.</returns>
    public static string Of(RowCheck check, int number, WriterContext context)
    {
        var rows = $"@rows{Literal.Number(number)}";
        var message = $"@message{Literal.Number(number)}";
        return SqlText.Statements(
            $"DECLARE {rows} bigint;",
            $"EXEC sys.sp_executesql {Literal.Text(Query(check, context))}, N'@rows bigint OUTPUT', @rows = {rows} OUTPUT;",
            $"""
            IF {rows} IS NULL OR {rows} <> 0
            BEGIN
                DECLARE {message} nvarchar(2048) = CONCAT({Literal.Text(ScriptError.OffendingRows.Message(What(check)))}, N' Rows: ', {rows}, N'. Nothing was changed.');
                THROW {ScriptError.OffendingRows.Number()}, {message}, {Literal.Number(ScriptErrorText.State)};
            END;
            """);
    }

    private static string Query(RowCheck check, WriterContext context)
    {
        var table = Quote.Name(check.Column.Parent);

        // The lock is held to the end of the transaction, so that no such row comes between the check and the change. Tables in memory take no hint.
        var from = context.IsMemoryOptimized(check.Column.Parent) ? table : $"{table} WITH (TABLOCKX, HOLDLOCK)";
        var where = Where(check);
        return where is null
            ? $"SELECT @rows = COUNT_BIG(*) FROM (SELECT TOP (1) 1 AS found FROM {from}) AS r;"
            : $"SELECT @rows = COUNT_BIG(*) FROM {from} WHERE {where};";
    }

    private static string? Where(RowCheck check)
    {
        var column = Quote.Name(check.Column.Last);
        return check switch
        {
            RowCheck.NoNulls => $"{column} IS NULL",
            RowCheck.Fits fits => $"DATALENGTH({column}) > {Literal.Number(fits.Bytes)}",
            RowCheck.RoundTrips trip => RoundTrip(column, trip),
            RowCheck.NoRows => null,
            _ => throw new UnreachableException(),
        };
    }

    private static string RoundTrip(string column, RowCheck.RoundTrips trip)
    {
        var (value, type) = Readable(column, trip.From);
        var back = Converted(Converted(value, trip.To, trip.ToCollation), type, trip.FromCollation);
        return Differing.Values(value, back, type);
    }

    // A value takes the code page of its collation: it goes there by way of Unicode, which loses nothing on the way.
    private static string Converted(string value, SqlType type, string? collation) =>
        collation is not null && (type.Is("char") || type.Is("varchar"))
            ? $"TRY_CONVERT({type}, TRY_CONVERT(nvarchar(max), {value}) COLLATE {collation})"
            : $"TRY_CONVERT({type}, {value})";

    // Values of text and ntext neither compare nor convert to bytes, but become values of the types that replaced them.
    private static (string Value, SqlType Type) Readable(string column, SqlType type)
    {
        var successor = type.Is("text") ? SqlType.Max("varchar") : type.Is("ntext") ? SqlType.Max("nvarchar") : null;
        return successor is null ? (column, type) : ($"CONVERT({successor}, {column})", successor);
    }

    private static string What(RowCheck check) => check switch
    {
        RowCheck.NoNulls => $"{check.Column} holds NULL and is to refuse it.",
        RowCheck.Fits fits => $"{check.Column} holds values longer than {Literal.Number(fits.Bytes)} bytes, which the new type does not hold.",
        RowCheck.RoundTrips trip => $"{check.Column} holds values that change when they become {trip.To}.",
        RowCheck.NoRows => $"The table of {check.Column} holds rows, and no question is known that tells whether they survive the change.",
        _ => throw new UnreachableException(),
    };
}
