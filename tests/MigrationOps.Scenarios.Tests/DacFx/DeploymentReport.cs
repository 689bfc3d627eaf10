using System.Xml.Linq;
using MigrationOps.Model;

namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>Reads the deployment reports that DacFx writes.</summary>
internal static class DeploymentReport
{
    public static IReadOnlyList<ReportItem> Read(string path)
    {
        var root = XDocument.Load(path).Root!;
        var ns = root.Name.Namespace;
        var operations =
            from operation in root.Elements(ns + "Operations").Elements(ns + "Operation")
            from item in operation.Elements(ns + "Item")
            select new ReportItem(operation.Attribute("Name")!.Value, item.Attribute("Value")!.Value, item.Attribute("Type")!.Value);
        var issues =
            from issue in root.Elements(ns + "Alerts").Elements(ns + "Alert").Elements(ns + "Issue")
            from name in BracketedNames(issue.Attribute("Value")!.Value)
            where issue.Parent!.Attribute("Name")!.Value == "DataIssue" && name.Parts.Count == 3
            select new ReportItem("DataIssue", name.ToString(), "SqlSimpleColumn");
        return [.. operations.Concat(issues).Distinct()];
    }

    private static IEnumerable<SqlName> BracketedNames(string text)
    {
        for (var start = text.IndexOf('['); start >= 0; start = text.IndexOf('[', start + 1))
        {
            for (var length = text.Length - start; length > 0; length--)
            {
                if (SqlName.TryParse(text.Substring(start, length), out var name))
                {
                    yield return name;
                    start += length - 1;
                    break;
                }
            }
        }
    }
}
