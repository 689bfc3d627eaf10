using System.Text;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Converts values to types. Source: Microsoft Learn, "CAST and CONVERT".</summary>
internal static class TypeConversion
{
    /// <summary>Converts a value that is neither NULL nor undecided.</summary>
    /// <param name="type">The type.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style of CONVERT; 0 without one.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The value; null where it has no such form.</returns>
    public static SqlValue? To(SqlType type, SqlValue value, int style, EvaluationPlace at) => type.Name.Last.Value.ToLowerInvariant() switch
    {
        "tinyint" => Whole(value, byte.MinValue, byte.MaxValue),
        "smallint" => Whole(value, short.MinValue, short.MaxValue),
        "int" => Whole(value, int.MinValue, int.MaxValue),
        "bigint" => Whole(value, long.MinValue, long.MaxValue),
        "bit" => Bit(value),
        "decimal" or "numeric" => Exact(type, value),
        "money" or "smallmoney" => Exact(SqlType.BuiltIn("decimal", precision: 19, scale: 4), value),
        "float" or "real" => Real(value, at),
        "char" or "varchar" or "nchar" or "nvarchar" or "text" or "ntext" => Text(type, value, style, at),
        "binary" or "varbinary" => Binary(type, value, style),
        "date" or "datetime" or "datetime2" or "smalldatetime" => Date(value),
        "sql_variant" => value,
        "uniqueidentifier" when value is TextValue { Text: var text } => Guid.TryParse(text, out var guid) ? new TextValue(guid.ToString().ToUpperInvariant()) { IsUnicode = false } : null,
        "sysname" => Text(SqlType.BuiltIn("nvarchar", 128), value, style, at),
        var other => new UndecidedValue("a conversion to " + other),
    };

    private static SqlValue? Whole(SqlValue value, long lowest, long highest)
    {
        var number = value switch
        {
            NumberValue exact => decimal.Truncate(exact.Value),
            RealValue { Value: > -1e18 and < 1e18 } real => decimal.Truncate((decimal)real.Value),
            TextValue text when Conversion.ReadNumber(text.Text) is { IsInteger: true } read => read.Value,
            BinaryValue { Bytes.Count: <= 8 } binary => binary.Bytes.Aggregate(0L, (sum, part) => (sum << 8) | part),
            _ => (decimal?)null,
        };
        return number is { } whole && whole >= lowest && whole <= highest ? new NumberValue(whole) : null;
    }

    private static SqlValue? Bit(SqlValue value) => value switch
    {
        NumberValue number => NumberValue.Bit(number.Value != 0),
        TextValue { Text: var text } when text.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) => NumberValue.Bit(true),
        TextValue { Text: var text } when text.Trim().Equals("false", StringComparison.OrdinalIgnoreCase) => NumberValue.Bit(false),
        TextValue text when Conversion.ReadNumber(text.Text) is { } read => NumberValue.Bit(read.Value != 0),
        _ => null,
    };

    private static SqlValue? Exact(SqlType type, SqlValue value)
    {
        if (value is LargeNumberValue && type.Scale is null or 0)
        {
            return value;
        }

        NumberValue? number = value switch
        {
            NumberValue exact => exact,
            RealValue { Value: > -1e27 and < 1e27 } real => new NumberValue((decimal)real.Value),
            TextValue { Text: var text } when text.Trim().Length > 0 => Conversion.ReadNumber(text),
            _ => null,
        };
        return number is null ? null : new NumberValue(decimal.Round(number.Value, Math.Min(type.Scale ?? 0, 28), MidpointRounding.AwayFromZero)) { IsInteger = false };
    }

    private static SqlValue? Real(SqlValue value, EvaluationPlace at) => value switch
    {
        TextValue text => double.TryParse(text.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var real) ? new RealValue(real) : null,
        DateValue => null,
        _ => new RealValue(Conversion.RealOf(value, at)),
    };

    private static SqlValue? Text(SqlType type, SqlValue value, int style, EvaluationPlace at)
    {
        var isUnicode = type.Name.Last.Value.StartsWith('n');
        var text = value switch
        {
            BinaryValue binary when style is 1 or 2 => (style == 1 ? "0x" : string.Empty) + Convert.ToHexString([.. binary.Bytes]),
            BinaryValue binary when isUnicode => Encoding.Unicode.GetString([.. binary.Bytes]),
            RealValue or DateValue => null,
            _ => Conversion.TextOf(value, at).Text,
        };
        if (text is null)
        {
            return new UndecidedValue("the form of a number or date");
        }

        // Beyond ASCII the code page decides what becomes of a character.
        if (!isUnicode && value is TextValue { IsUnicode: true } && !Ascii.IsValid(text))
        {
            return new UndecidedValue("the code page of a text");
        }

        var cut = type.Length is { } length && text.Length > length ? text[..length] : text;
        return new TextValue(IsFixed(type) && type.Length is { } width ? cut.PadRight(width) : cut) { IsUnicode = isUnicode, Collation = (value as TextValue)?.Collation };
    }

    private static SqlValue? Binary(SqlType type, SqlValue value, int style)
    {
        var bytes = value switch
        {
            BinaryValue binary => binary.Bytes,
            TextValue text when style is 1 or 2 => IsHexadecimal(text.Text, style) ? LiteralValue.Bytes(text.Text) : null,
            TextValue text => Conversion.BytesOf(text),
            NumberValue { IsInteger: true, Value: >= int.MinValue and <= int.MaxValue } number => BitConverter.GetBytes((int)number.Value).Reverse().ToValueList(),
            _ => null,
        };
        if (bytes is null)
        {
            return style is 1 or 2 ? null : new UndecidedValue("the bytes of a value");
        }

        var cut = bytes.Take(type.Length ?? bytes.Count);
        return new BinaryValue((IsFixed(type) && type.Length is { } width ? cut.Concat(Enumerable.Repeat((byte)0, Math.Max(0, width - bytes.Count))) : cut).ToValueList());
    }

    private static bool IsHexadecimal(string text, int style)
    {
        var digits = style == 1 && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) && (style == 2 || digits.Length < text.Length);
    }

    private static SqlValue? Date(SqlValue value) => value switch
    {
        DateValue => value,
        TextValue text => Conversion.DateOf(text.Text) is { } date ? new DateValue(date) : new UndecidedValue("the form of a date"),
        _ => new UndecidedValue("a number as a date"),
    };

    private static bool IsFixed(SqlType type) => type.Name.Last.Value is "char" or "nchar" or "binary";
}
