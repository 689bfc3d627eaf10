using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>Reads from the scripts that DacFx writes what they do to columns, constraints and indexes, which its reports do not name.</summary>
internal static class DeploymentScript
{
    public static IReadOnlyList<ReportItem> Read(string path)
    {
        var lines = File.ReadLines(path).Where(line => !IsForCommandLine(line)).ToList();
        var items = new ScriptItems();
        if (!TryRead(string.Join('\n', lines), items))
        {
            foreach (var batch in Batches(lines).Where(batch => !TryRead(batch, items)))
            {
                items.Add(new ReportItem("Unreadable", batch.Trim(), "Batch"));
            }
        }

        return [.. items.Found.Distinct()];
    }

    private static bool TryRead(string sql, ScriptItems items)
    {
        using var reader = new StringReader(sql);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        if (errors.Count > 0)
        {
            return false;
        }

        fragment.Accept(items);
        return true;
    }

    private static bool IsForCommandLine(string line) => line.StartsWith(':');

    private static IEnumerable<string> Batches(IEnumerable<string> lines)
    {
        var batch = new List<string>();
        foreach (var line in lines.Append("GO"))
        {
            if (line.Trim() != "GO")
            {
                batch.Add(line);
                continue;
            }

            yield return string.Join('\n', batch);
            batch.Clear();
        }
    }
}
