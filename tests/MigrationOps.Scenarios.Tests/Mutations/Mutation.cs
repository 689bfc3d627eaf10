using System.Xml.Linq;

namespace MigrationOps.Scenarios.Tests.Mutations;

/// <summary>One edit of a model.</summary>
/// <param name="Kind">The path of types and the name of what is edited, as the list of ignores writes it: <c>SqlTable/SqlSimpleColumn/IsNullable</c>.</param>
/// <param name="Subject">The name of the element, for messages.</param>
/// <param name="Apply">Makes the edit and returns what takes it back.</param>
internal sealed record Mutation(string Kind, string Subject, Func<Action> Apply)
{
    /// <summary>Every edit of a model, one for each property and each reference.</summary>
    /// <param name="model">The <c>Model</c> element.</param>
    /// <returns>The edits, to be made and taken back one after the other.</returns>
    public static IEnumerable<Mutation> All(XElement model) =>
        Named(model, "Property").Select(OfProperty).Concat(Named(model, "References").Select(OfReference));

    private static IEnumerable<XElement> Named(XElement model, string name) => model.Descendants(model.Name.Namespace + name).ToList();

    private static Mutation OfProperty(XElement property)
    {
        var script = property.Elements().FirstOrDefault();
        return new Mutation(KindOf(property), SubjectOf(property), () =>
        {
            if (script is not null)
            {
                var text = script.Value;
                script.ReplaceNodes(new XCData(MutatedText(text)));
                return () => script.ReplaceNodes(new XCData(text));
            }

            var value = property.Attribute("Value")!;
            var old = value.Value;
            value.Value = Mutated(old);
            return () => value.Value = old;
        });
    }

    private static Mutation OfReference(XElement reference)
    {
        var relationship = reference.Ancestors().First(ancestor => ancestor.Name.LocalName == "Relationship");
        return new Mutation(KindOf(relationship), SubjectOf(reference), () =>
        {
            var name = reference.Attribute("Name") ?? reference.Attribute("Disambiguator")!;
            var old = name.Value;
            name.Value = name.Name.LocalName == "Name" ? old[..^1] + "_mutated]" : "999999";
            return () => name.Value = old;
        });
    }

    private static string Mutated(string value) => value switch
    {
        "True" => "False",
        "False" => "True",
        _ when long.TryParse(value, out var number) => (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => MutatedText(value),
    };

    private static string MutatedText(string text) => text + "/**/ mutated";

    private static string KindOf(XElement element) => string.Join('/', element.AncestorsAndSelf().Reverse().Select(Word).OfType<string>());

    private static string? Word(XElement element) => element.Name.LocalName switch
    {
        "Element" or "Annotation" => element.Attribute("Type")!.Value,
        "Property" or "Relationship" => element.Attribute("Name")!.Value,
        _ => null,
    };

    private static string SubjectOf(XElement element) =>
        element.Ancestors().Select(ancestor => ancestor.Attribute("Name")?.Value).FirstOrDefault(name => name?.StartsWith('[') == true) ?? "(unnamed)";
}
