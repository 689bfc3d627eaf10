using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes where a table or index is stored, and how it is compressed.</summary>
internal static class PlacementWriter
{
    private static readonly Dictionary<string, int> Levels = new(StringComparer.OrdinalIgnoreCase) { ["ROW"] = 1, ["PAGE"] = 2, ["COLUMNSTORE_ARCHIVE"] = 4 };

    /// <summary>Adds the place and the compression to an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="table">The name of the table or view.</param>
    /// <param name="form">The place and the compression.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ElementBuilder Stored(this ElementBuilder element, SqlName table, StoredForm form, WritingContext context)
    {
        element.Holds("DataCompressionOptions", form.Compression.Select(setting => Option(setting, table, form.Placement, context)));
        return form.Placement switch
        {
            null => element,
            { PartitionColumn: { } column } partitioned => element.Refers("PartitionScheme", new SqlName([partitioned.DataSpace])).Refers("PartitionColumn", table.Child(column)),
            var place => element.Refers("Filegroup", new SqlName([place.DataSpace])),
        };
    }

    // All partitions of a table that has but one are its first.
    private static ModelElement Option(CompressionSetting setting, SqlName table, Placement? placement, WritingContext context)
    {
        if (!Levels.TryGetValue(setting.Level, out var level))
        {
            context.Refuse($"compression of {table}", $"{setting.Level} has no place in the format");
        }

        return new ElementBuilder("SqlDataCompressionOption", null, context)
            .Choice("CompressionLevel", level)
            .Number("PartitionNumber", setting.Partition ?? (placement?.PartitionColumn is null ? 1 : null))
            .Build();
    }
}
