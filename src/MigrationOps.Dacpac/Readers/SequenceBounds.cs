using System.Numerics;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>The smallest and the largest value of the types that sequences may have. Source: Microsoft Learn, CREATE SEQUENCE.</summary>
/// <param name="Minimum">The smallest value.</param>
/// <param name="Maximum">The largest value.</param>
internal sealed record SequenceBounds(BigInteger Minimum, BigInteger Maximum)
{
    /// <summary>The bounds of a type.</summary>
    /// <param name="type">The type, or an alias of it.</param>
    /// <param name="draft">Knows the alias types.</param>
    /// <returns>The bounds; null where the type is not one of a sequence.</returns>
    public static SequenceBounds? Of(SqlType type, DatabaseDraft draft)
    {
        var stored = type.IsBuiltIn ? type : draft.FindAliasType(type.Name)?.BaseType;
        return stored?.Name.Last.Value.ToLowerInvariant() switch
        {
            "tinyint" => new(byte.MinValue, byte.MaxValue),
            "smallint" => new(short.MinValue, short.MaxValue),
            "int" => new(int.MinValue, int.MaxValue),
            "bigint" => new(long.MinValue, long.MaxValue),
            "decimal" or "numeric" => OfDigits(stored.Precision ?? 18),
            _ => null,
        };
    }

    private static SequenceBounds OfDigits(int precision)
    {
        var largest = BigInteger.Pow(10, precision) - 1;
        return new SequenceBounds(-largest, largest);
    }
}
