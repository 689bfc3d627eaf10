namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads partition functions.</summary>
internal sealed class PartitionFunctionReader : StatementReader
{
    private static readonly Dictionary<string, string> Ranges = new() { ["0"] = "LEFT", ["1"] = "LEFT", ["2"] = "RIGHT" };

    /// <inheritdoc/>
    protected override string Write(ElementContent content)
    {
        var values = content.Inside("BoundaryValues").Select(value => value.Expression("ExpressionScript").Text).ToList();
        return $"CREATE PARTITION FUNCTION {content.Name} ({TypeReader.Read(content, "ParameterType")}) AS RANGE {content.Choice("Range", Ranges)} FOR VALUES ({string.Join(", ", values)})";
    }
}
