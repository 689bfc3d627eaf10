namespace MigrationOps.Model;

/// <summary>The data compression of a table or index, or of one partition of it.</summary>
/// <param name="Level"><c>ROW</c>, <c>PAGE</c> or <c>COLUMNSTORE_ARCHIVE</c>.</param>
/// <param name="Partition">The number of the partition, from 1; null for all.</param>
public sealed record CompressionSetting(string Level, int? Partition = null);
