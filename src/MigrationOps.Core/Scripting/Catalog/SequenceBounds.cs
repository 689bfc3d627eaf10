using System.Numerics;
using MigrationOps.Model;

namespace MigrationOps.Scripting.Catalog;

/// <summary>The bounds of the types that a sequence can have. Source: Microsoft Learn, CREATE SEQUENCE.</summary>
internal static class SequenceBounds
{
    /// <summary>The bounds of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The lowest and the highest value; null for an alias type, whose base is not known here.</returns>
    public static (BigInteger Minimum, BigInteger Maximum)? Of(SqlType type) => type switch
    {
        _ when type.Is("tinyint") => (byte.MinValue, byte.MaxValue),
        _ when type.Is("smallint") => (short.MinValue, short.MaxValue),
        _ when type.Is("int") => (int.MinValue, int.MaxValue),
        _ when type.Is("bigint") => (long.MinValue, long.MaxValue),
        { Precision: { } precision } when type.Is("decimal") || type.Is("numeric") => (1 - BigInteger.Pow(10, precision), BigInteger.Pow(10, precision) - 1),
        _ => null,
    };
}
