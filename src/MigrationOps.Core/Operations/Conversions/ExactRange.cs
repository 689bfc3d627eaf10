using System.Globalization;
using System.Numerics;
using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>The values that an exact numeric type holds. Source: Microsoft Learn, "Data types".</summary>
/// <param name="Minimum">The least value, in units of the last digit.</param>
/// <param name="Maximum">The greatest value, in units of the last digit.</param>
/// <param name="Scale">The digits after the point.</param>
internal sealed record ExactRange(BigInteger Minimum, BigInteger Maximum, int Scale)
{
    /// <summary>The digits of the longest value.</summary>
    public int Digits => BigInteger.Max(Maximum, -Minimum).ToString(CultureInfo.InvariantCulture).Length;

    /// <summary>The characters of the longest value written as text.</summary>
    public int TextLength
    {
        get
        {
            var point = Scale > 0 ? 1 : 0;
            var leadingZero = Scale > 0 && Digits <= Scale ? 1 : 0;
            return Digits + point + leadingZero + (Minimum < 0 ? 1 : 0);
        }
    }

    /// <summary>The range of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The range, or null for one that is not exact.</returns>
    public static ExactRange? Of(SqlType type) => type.Name.Last.Value.ToLowerInvariant() switch
    {
        "bit" => new(0, 1, 0),
        "tinyint" => new(byte.MinValue, byte.MaxValue, 0),
        "smallint" => new(short.MinValue, short.MaxValue, 0),
        "int" => new(int.MinValue, int.MaxValue, 0),
        "bigint" => new(long.MinValue, long.MaxValue, 0),
        "smallmoney" => new(int.MinValue, int.MaxValue, 4),
        "money" => new(long.MinValue, long.MaxValue, 4),
        "decimal" or "numeric" => OfPrecision(type.Precision ?? 18, type.Scale ?? 0),
        _ => null,
    };

    /// <summary>Whether every value of another range lies within this one, digits after the point aside.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether none overflows.</returns>
    public bool Contains(ExactRange other)
    {
        var scale = Math.Max(Scale, other.Scale);
        return Minimum * Power(scale - Scale) <= other.Minimum * Power(scale - other.Scale)
            && Maximum * Power(scale - Scale) >= other.Maximum * Power(scale - other.Scale);
    }

    private static ExactRange OfPrecision(int precision, int scale) => new(-(Power(precision) - 1), Power(precision) - 1, scale);

    private static BigInteger Power(int exponent) => BigInteger.Pow(10, exponent);
}
