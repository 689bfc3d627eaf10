using System.Numerics;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A sequence: what has a row in sys.sequences.</summary>
/// <param name="Object">Its object.</param>
/// <param name="Sequence">The element.</param>
/// <param name="Catalog">The catalog.</param>
internal sealed record CatalogSequence(CatalogObject Object, Sequence Sequence, CatalogContext Catalog)
{
    /// <summary>Its type.</summary>
    public CatalogType? Type => Catalog.Types.Of(Sequence.Type);

    /// <summary>A bound.</summary>
    /// <param name="isUpper">Whether the upper one is meant.</param>
    /// <returns>The bound; that of the type where the sequence states none. Source: Microsoft Learn, CREATE SEQUENCE.</returns>
    public SqlValue Bound(bool isUpper)
    {
        if ((isUpper ? Sequence.Maximum : Sequence.Minimum) is { } stated)
        {
            return LargeNumberValue.Of(stated);
        }

        var (lowest, highest) = Type?.SystemTypeId switch
        {
            48 => (byte.MinValue, byte.MaxValue),
            52 => (short.MinValue, short.MaxValue),
            56 => (int.MinValue, int.MaxValue),
            127 => (long.MinValue, long.MaxValue),
            106 or 108 => (1 - BigInteger.Pow(10, Type.Size.Precision), BigInteger.Pow(10, Type.Size.Precision) - 1),
            _ => ((BigInteger?)null, (BigInteger?)null),
        };
        return (isUpper ? highest : lowest) is { } bound ? LargeNumberValue.Of(bound) : new UndecidedValue("the type of a sequence");
    }
}
