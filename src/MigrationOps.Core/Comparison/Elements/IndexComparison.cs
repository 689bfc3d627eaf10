using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

/// <summary>Compares what indexes and keys have in common.</summary>
internal static class IndexComparison
{
    /// <summary>Notes key columns that differ in name, order or direction.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">The current columns.</param>
    /// <param name="desired">The desired columns.</param>
    /// <returns>The list.</returns>
    public static DifferenceList KeyColumns(this DifferenceList differences, string property, ValueList<IndexColumn> current, ValueList<IndexColumn> desired) =>
        differences.Sequence(property, current, desired, (x, y) => x.IsDescending == y.IsDescending && differences.Names.Equals(x.Name, y.Name));

    /// <summary>Notes columns that differ, in order.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">The current columns.</param>
    /// <param name="desired">The desired columns.</param>
    /// <returns>The list.</returns>
    public static DifferenceList Columns(this DifferenceList differences, string property, ValueList<Identifier> current, ValueList<Identifier> desired) =>
        differences.Sequence(property, current, desired, differences.Names.Equals);

    /// <summary>Notes columns that differ, whatever their order.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">The current columns.</param>
    /// <param name="desired">The desired columns.</param>
    /// <returns>The list.</returns>
    public static DifferenceList ColumnSet(this DifferenceList differences, string property, ValueList<Identifier> current, ValueList<Identifier> desired) =>
        current.Count == desired.Count && current.ToHashSet(differences.Names).SetEquals(desired)
            ? differences
            : differences.Value(property, current, desired);

    /// <summary>Notes a storage place that differs.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="current">The current place.</param>
    /// <param name="desired">The desired place.</param>
    /// <returns>The list.</returns>
    public static DifferenceList Placement(this DifferenceList differences, Placement? current, Placement? desired) =>
        current is not null && desired is not null
            ? differences
                .Name(nameof(Table.Placement), current.DataSpace, desired.DataSpace)
                .Name(nameof(Model.Placement.PartitionColumn), current.PartitionColumn, desired.PartitionColumn)
            : differences.Value(nameof(Table.Placement), current, desired);

    /// <summary>Notes compression settings that differ, whatever their order.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="current">The current settings.</param>
    /// <param name="desired">The desired settings.</param>
    /// <returns>The list.</returns>
    public static DifferenceList Compression(this DifferenceList differences, ValueList<CompressionSetting> current, ValueList<CompressionSetting> desired) =>
        current.ToHashSet().SetEquals(desired) ? differences : differences.Value(nameof(Table.Compression), current, desired);
}
