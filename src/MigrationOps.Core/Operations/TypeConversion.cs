using MigrationOps.Model;
using MigrationOps.Operations.Conversions;

namespace MigrationOps.Operations;

/// <summary>
/// What a change of a column's type costs and may lose, for every pair of SQL Server's types.
/// Sources: Microsoft Learn, ALTER TABLE, "Data type conversion (Database Engine)", CAST and CONVERT;
/// P. White, "What's happening to my column" (sqlperformance.com, 2020-04); M. J. Swart, "Altering columns" (michaeljswart.com, 2013).
/// What no source settles is taken for the dearer and the more dangerous.
/// </summary>
public static class TypeConversion
{
    /// <summary>What a change of type in place does.</summary>
    /// <param name="from">The type as it stands; an alias type is resolved before (<see cref="UnderlyingTypes"/>).</param>
    /// <param name="to">The type as it is to be.</param>
    /// <param name="collationFrom">The collation of the values as they stand; null for that of the database.</param>
    /// <param name="collationTo">The collation as it is to be; null for that of the database.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(SqlType from, SqlType to, string? collationFrom, string? collationTo)
    {
        var pair = new TypePair(from, to, collationFrom, collationTo);
        if (from == to && !(pair.ChangesCollation && pair.From.HasCollation()))
        {
            return Conversion.Safe(CostClass.MetadataOnly, "The type stays the same.");
        }

        return (pair.From, pair.To) switch
        {
            (TypeFamily.Other, _) or (_, TypeFamily.Other) => Conversion.FailingAndSilent($"No conversion from {from} to {to} is known."),
            (TypeFamily.RowVersion, _) or (_, TypeFamily.RowVersion) => Conversion.Refused("ALTER COLUMN does not change a column from or to rowversion."),
            (TypeFamily.LegacyLarge, _) or (_, TypeFamily.LegacyLarge) => LegacyLargeConversions.Between(pair),
            (TypeFamily.Clr, _) or (_, TypeFamily.Clr) => Conversion.Refused($"{from} and {to} do not convert implicitly."),
            (TypeFamily.Xml, _) or (_, TypeFamily.Xml) => XmlConversions.Between(pair),
            (TypeFamily.Variant, _) or (_, TypeFamily.Variant) => VariantConversions.Between(pair),
            (TypeFamily.Guid, _) or (_, TypeFamily.Guid) => GuidConversions.Between(pair),
            (TypeFamily.Binary, _) or (_, TypeFamily.Binary) => BinaryConversions.Between(pair),
            (TypeFamily.DateTime, TypeFamily.DateTime) => DateTimeConversions.Between(pair),
            (TypeFamily.DateTime, TypeFamily.NonUnicode or TypeFamily.Unicode) => DateTimeConversions.ToCharacters(pair),
            (TypeFamily.DateTime, _) or (_, TypeFamily.DateTime) => DateTimeConversions.AcrossFamilies(pair),
            (TypeFamily.Numeric, TypeFamily.Numeric) => NumericConversions.Between(pair),
            (TypeFamily.Numeric, _) => NumericConversions.ToCharacters(pair),
            (_, TypeFamily.Numeric) => NumericConversions.FromCharacters(pair),
            _ => CharacterConversions.Between(pair),
        };
    }
}
