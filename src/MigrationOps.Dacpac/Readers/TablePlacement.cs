using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Leaves out a stated filegroup that would hold without being stated: scripts often say <c>ON [PRIMARY]</c>, extracted packages never do.</summary>
/// <param name="defaultFilegroup">The default filegroup as the package tells it; <c>[PRIMARY]</c> unless it does.</param>
internal sealed class TablePlacement(SqlName? defaultFilegroup)
{
    private const string Primary = "PRIMARY";

    private readonly string _default = defaultFilegroup?.Last.Value ?? Primary;

    /// <summary>The place without what goes without saying.</summary>
    /// <param name="placement">The place as stated.</param>
    /// <returns>The place, or null.</returns>
    public Placement? Normalize(Placement? placement) =>
        placement is { PartitionColumn: null } && IsPrimary(placement.DataSpace.Value) && IsPrimary(_default) ? null : placement;

    /// <summary>The constraint or index without a place that goes without saying.</summary>
    /// <param name="part">The constraint or index.</param>
    /// <returns>The part, the same object where nothing changes.</returns>
    public Element Normalize(Element part) => part switch
    {
        KeyConstraint { Placement: { } place } key when Normalize(place) is null => key with { Placement = null },
        TableIndex { Placement: { } place } index when Normalize(place) is null => index with { Placement = null },
        _ => part,
    };

    /// <summary>The filegroup of large values without one that goes without saying: that of the rows.</summary>
    /// <param name="table">The table as stated.</param>
    /// <param name="constraints">Its constraints, with normal places.</param>
    /// <returns>The filegroup, or null.</returns>
    public Identifier? NormalizeLargeValues(Table table, IEnumerable<Constraint> constraints) =>
        table.TextImageOn is { } filegroup
            && Normalize(new Placement(filegroup)) is null
            && Normalize(table.Placement) is null
            && !constraints.Any(constraint => constraint is KeyConstraint { IsClustered: true, Placement: not null })
            ? null
            : table.TextImageOn;

    private static bool IsPrimary(string filegroup) => string.Equals(filegroup, Primary, StringComparison.OrdinalIgnoreCase);
}
