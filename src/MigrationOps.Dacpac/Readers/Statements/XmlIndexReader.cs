namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads XML indexes, primary and secondary.</summary>
internal sealed class XmlIndexReader : StatementReader
{
    private static readonly Dictionary<string, string?> Usages = new() { ["0"] = null, ["1"] = "PATH", ["2"] = "PROPERTY", ["3"] = "VALUE" };

    /// <inheritdoc/>
    protected override string? Write(ElementContent content)
    {
        var isPrimary = content.Flag("IsPrimary");
        var place = $"XML INDEX {content.Name.Last} ON {content.Reference("IndexedObject")} ({content.Reference("Column").Last})";
        if (isPrimary)
        {
            return $"CREATE PRIMARY {place}";
        }

        var usage = content.Choice("PrimaryXmlIndexUsage", Usages);
        return usage is null ? null : $"CREATE {place} USING XML INDEX {content.Reference("UsingPrimaryXmlIndex").Last} FOR {usage}";
    }
}
