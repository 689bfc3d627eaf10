namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads partition schemes.</summary>
internal sealed class PartitionSchemeReader : StatementReader
{
    /// <inheritdoc/>
    protected override string Write(ElementContent content)
    {
        var filegroups = content.Inside("Filegroups").Select(specifier => specifier.Reference("Filegroup").ToString()).ToList();
        return $"CREATE PARTITION SCHEME {content.Name} AS PARTITION {content.Reference("PartitionFunction")} {(content.Flag("IsAllToOneFilegroup") ? "ALL " : string.Empty)}TO ({string.Join(", ", filegroups)})";
    }
}
