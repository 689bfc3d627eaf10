namespace MigrationOps.Model;

/// <summary>Where rows are stored.</summary>
/// <param name="DataSpace">The filegroup or partition scheme.</param>
/// <param name="PartitionColumn">The partitioning column, for a partition scheme.</param>
public sealed record Placement(Identifier DataSpace, Identifier? PartitionColumn = null);
