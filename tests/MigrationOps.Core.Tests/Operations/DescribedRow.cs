using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Operations;

/// <summary>A row that a test describes by one value, and what the questions about rows answer of it. Conversions follow CAST and CONVERT, for the types that the tests use.</summary>
/// <param name="value">The value; null for NULL.</param>
internal sealed class DescribedRow(object? value)
{
    /// <summary>Whether a question finds the row, so that the step stops.</summary>
    public bool IsFoundBy(RowCheck check) => check switch
    {
        RowCheck.NoNulls => value is null,
        RowCheck.Fits fits => value is not null && Bytes(value, check) > fits.Bytes,
        RowCheck.RoundTrips trip => value is not null && !Equals(Converted(Converted(value, trip.To), trip.From), value),
        _ => true,
    };

    private static int Bytes(object value, RowCheck check) => value switch
    {
        byte[] bytes => bytes.Length,
        string text => check.Column.Last.Value.StartsWith('N') ? text.Length * 2 : text.Length,
        _ => throw new NotSupportedException(),
    };

    private static object? Converted(object? value, SqlType type) => value is null ? null : type.Name.Last.Value switch
    {
        "smallint" => Whole(value, short.MinValue, short.MaxValue),
        "int" => Whole(value, int.MinValue, int.MaxValue),
        "float" => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        "decimal" => Math.Round(Convert.ToDecimal(value, CultureInfo.InvariantCulture), type.Scale!.Value, MidpointRounding.AwayFromZero),
        "date" => ((DateTime)value).Date,
        "datetime2" => Time(value, type.Scale!.Value),
        "datetimeoffset" => new DateTimeOffset((DateTime)value, TimeSpan.Zero),
        "varchar" => new string([.. Convert.ToString(value, CultureInfo.InvariantCulture)!.Select(character => character < 256 ? character : '?')]),
        "nvarchar" => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static object? Whole(object value, long least, long most)
    {
        if (value is string text && !decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            return null;
        }

        var whole = (long)Math.Truncate(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        return whole < least || whole > most ? null : whole;
    }

    private static DateTime Time(object value, int scale)
    {
        var time = value is DateTimeOffset offset ? offset.DateTime : (DateTime)value;
        var step = (long)Math.Pow(10, 7 - scale);
        return new DateTime((time.Ticks + (step / 2)) / step * step);
    }

    // Numbers of one value are equal whatever their type.
    private static new bool Equals(object? one, object? other) => (one, other) switch
    {
        (null, _) or (_, null) => false,
        (string x, string y) => Encoding.Unicode.GetBytes(x).AsSpan().SequenceEqual(Encoding.Unicode.GetBytes(y)),
        (DateTimeOffset x, DateTimeOffset y) => x.UtcDateTime == y.UtcDateTime,
        (DateTime x, DateTime y) => x == y,
        _ => Convert.ToDouble(one, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(other, CultureInfo.InvariantCulture)),
    };
}
