using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads where tables and indexes are stored.</summary>
internal static class PlacementReader
{
    /// <summary>Takes the filegroup or partition scheme.</summary>
    /// <param name="content">The table, index or key.</param>
    /// <returns>The place as stated, or null.</returns>
    public static Placement? Read(ElementContent content)
    {
        if (content.FindReference("PartitionScheme") is { } scheme)
        {
            return new Placement(scheme.Last, content.FindReference("PartitionColumn")?.Last);
        }

        return content.FindReference("Filegroup") is { } filegroup ? new Placement(filegroup.Last) : null;
    }
}
