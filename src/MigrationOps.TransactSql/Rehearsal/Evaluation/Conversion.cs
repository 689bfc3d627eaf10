using System.Globalization;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Takes values from one type to another, as operators and arguments do without being told. None of the values is NULL or undecided.</summary>
internal static class Conversion
{
    private static readonly string[] DateForms =
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyyMMdd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ",
    ];

    /// <summary>The value as an exact number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ServerErrorException">A text is no number (245).</exception>
    public static NumberValue NumberOf(SqlValue value, EvaluationPlace at) => value switch
    {
        NumberValue number => number,
        TextValue text => ReadNumber(text.Text) ?? throw at.Refusal(245, "NoNumber", text.Text),
        BinaryValue { Bytes.Count: <= 8 } binary => new NumberValue(binary.Bytes.Aggregate(0L, (number, part) => (number << 8) | part)),
        RealValue real => new NumberValue((decimal)real.Value) { IsInteger = false },
        _ => throw at.NotUnderstood(),
    };

    /// <summary>The value as a whole number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The number without its fraction.</returns>
    public static long LongOf(SqlValue value, EvaluationPlace at) => decimal.Truncate(NumberOf(value, at).Value) is >= long.MinValue and <= long.MaxValue and var number
        ? (long)number
        : throw at.Refusal(8115, "ArithmeticOverflow");

    /// <summary>The value as a number that fits into an int: a length, a place, an id.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The number.</returns>
    public static int IntOf(SqlValue value, EvaluationPlace at) =>
        LongOf(value, at) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : throw at.Refusal(8115, "ArithmeticOverflow");

    /// <summary>The value as an approximate number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The number.</returns>
    public static double RealOf(SqlValue value, EvaluationPlace at) => value switch
    {
        RealValue real => real.Value,
        LargeNumberValue large => (double)large.Value,
        _ => (double)NumberOf(value, at).Value,
    };

    /// <summary>The value as a text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The text.</returns>
    public static TextValue TextOf(SqlValue value, EvaluationPlace at) => value switch
    {
        TextValue text => text,
        NumberValue number => new TextValue(number.ToString()) { IsUnicode = false },
        LargeNumberValue large => new TextValue(large.Value.ToString(CultureInfo.InvariantCulture)) { IsUnicode = false },
        BinaryValue binary => new TextValue(string.Concat(binary.Bytes.Select(part => (char)part))) { IsUnicode = false },
        _ => throw at.NotUnderstood(),
    };

    /// <summary>Reads an exact number.</summary>
    /// <param name="text">The text; an empty one is 0. Source: Microsoft Learn, "CAST and CONVERT".</param>
    /// <returns>The number, or null.</returns>
    public static NumberValue? ReadNumber(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return new NumberValue(0);
        }

        return decimal.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new NumberValue(number) { IsInteger = !trimmed.Contains('.', StringComparison.Ordinal) }
            : null;
    }

    /// <summary>Reads a date in one of the forms that mean the same under every language setting.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date, or null.</returns>
    public static DateTime? DateOf(string text) =>
        DateTime.TryParseExact(text.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? date : null;

    /// <summary>The bytes of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>UTF-16 for nvarchar; for varchar the characters, null where the code page would be needed.</returns>
    public static ValueList<byte>? BytesOf(TextValue text)
    {
        if (text.IsUnicode)
        {
            return System.Text.Encoding.Unicode.GetBytes(text.Text).ToValueList();
        }

        return System.Text.Ascii.IsValid(text.Text) ? System.Text.Encoding.ASCII.GetBytes(text.Text).ToValueList() : null;
    }
}
