using System.Xml.Linq;
using MigrationOps.Testing;

namespace MigrationOps.Dacpac.Tests;

/// <summary>One small lie about a model: a value, a script, a reference or a whole relationship changed.</summary>
/// <param name="ElementType">The type of the element that it is told of.</param>
/// <param name="Name">The property or relationship.</param>
/// <param name="Model">The text of the changed model.</param>
internal sealed record Mutation(string ElementType, string Name, string Model)
{
    /// <summary>Every property and relationship of every type of element, changed where it stands first outside of what belongs to a function.</summary>
    public static IEnumerable<Mutation> AllOf(XDocument model)
    {
        var seen = new HashSet<(string, string)>();
        var count = Nodes(model).Count;
        for (var i = 0; i < count; i++)
        {
            var node = Nodes(model)[i];
            var (type, name) = ((string)node.Parent!.Attribute("Type")!, (string)node.Attribute("Name")!);
            if (!IsPartOfFunction(node) && seen.Add((type, name)))
            {
                var copy = new XDocument(model);
                Change(Nodes(copy)[i]);
                yield return new Mutation(type, name, copy.ToString(SaveOptions.DisableFormatting));
            }
        }
    }

    public override string ToString() => $"{ElementType}.{Name}";

    private static List<XElement> Nodes(XDocument model) =>
    [
        .. model.Descendants().Where(node => node.Name.LocalName is "Property" or "Relationship" && node.Parent!.Name.LocalName == "Element"),
    ];

    // The columns of a function's table variable, and the constraints whose table is a function, stand in its text.
    private static bool IsPartOfFunction(XElement node)
    {
        var top = node.Ancestors().Last(ancestor => ancestor.Name.LocalName == "Element");
        return (IsFunction(top) && top != node.Parent)
            || top.Parent!.Elements().Any(other => IsFunction(other) && (string?)other.Attribute("Name") == DefiningTable(top));
    }

    private static bool IsFunction(XElement element) => (string)element.Attribute("Type")! == "SqlMultiStatementTableValuedFunction";

    private static string? DefiningTable(XElement element) => element.Elements()
        .Where(relationship => (string?)relationship.Attribute("Name") == "DefiningTable")
        .Descendants(XName.Get("References", DacpacBuilder.Namespace))
        .Select(reference => (string?)reference.Attribute("Name"))
        .FirstOrDefault();

    private static void Change(XElement node)
    {
        if (node.Attribute("Value") is { } value)
        {
            value.Value = Other(value.Value);
        }
        else if (node.Descendants(XName.Get("Value", DacpacBuilder.Namespace)).FirstOrDefault() is { } script && node.Name.LocalName == "Property")
        {
            script.Add("x");
        }
        else if (node.Descendants(XName.Get("References", DacpacBuilder.Namespace)).Select(reference => reference.Attribute("Name")).FirstOrDefault(name => name is not null) is { } reference)
        {
            reference.Value = reference.Value[..^1] + "x]";
        }
        else
        {
            node.RemoveNodes();
        }
    }

    private static string Other(string value) =>
        bool.TryParse(value, out var flag) ? (!flag).ToString() : int.TryParse(value, out var number) ? (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : value + "x";
}
