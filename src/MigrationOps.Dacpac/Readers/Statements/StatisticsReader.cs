namespace MigrationOps.Dacpac.Readers.Statements;

/// <summary>Reads statistics that somebody created.</summary>
internal sealed class StatisticsReader : StatementReader
{
    private static readonly Dictionary<string, Sampling> Samplings = new()
    {
        ["0"] = Sampling.Default,
        ["1"] = Sampling.FullScan,
        ["2"] = Sampling.Percent,
        ["3"] = Sampling.Rows,
    };

    private enum Sampling
    {
        Default,
        FullScan,
        Percent,
        Rows,
    }

    /// <inheritdoc/>
    protected override string Write(ElementContent content)
    {
        var columns = content.References("Columns").Select(column => column.Last).ToList();
        var filter = content.FindExpression("FilterPredicate");
        content.Entries("ExpressionDependencies");
        string?[] options = [Sample(content), content.Flag("NoRecompute") ? "NORECOMPUTE" : null, content.Flag("Incremental") ? "INCREMENTAL = ON" : null];
        var with = options.OfType<string>().ToList();
        return $"CREATE STATISTICS {content.Name.Last} ON {content.Reference("Subject")} ({string.Join(", ", columns)})"
            + (filter is { } predicate ? $" WHERE {predicate.Text}" : string.Empty)
            + (with.Count > 0 ? $" WITH {string.Join(", ", with)}" : string.Empty);
    }

    private static string? Sample(ElementContent content)
    {
        var size = content.Number("SampleSize");
        return content.Choice("SamplingStyle", Samplings) switch
        {
            Sampling.FullScan => "FULLSCAN",
            Sampling.Percent => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SAMPLE {size} PERCENT"),
            Sampling.Rows => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SAMPLE {size} ROWS"),
            _ => null,
        };
    }
}
