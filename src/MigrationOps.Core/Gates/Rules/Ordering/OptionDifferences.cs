using System.Xml;
using System.Xml.Linq;
using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Tells which options of the database differ.</summary>
internal static class OptionDifferences
{
    /// <summary>The names of the options.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The names, separated by commas; a general word where they cannot be told.</returns>
    public static string Of(Change change)
    {
        if (change is not Changed<OpaqueObject> { Current.Form: OpaqueForm.Dacpac, Desired.Form: OpaqueForm.Dacpac } changed)
        {
            return "its content";
        }

        var (current, desired) = (Properties(changed.Current.Content), Properties(changed.Desired.Content));
        var names = current.Keys.Union(desired.Keys).Where(name => current.GetValueOrDefault(name) != desired.GetValueOrDefault(name)).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "its content" : string.Join(", ", names);
    }

    // The content is what the reader has written, and is looked at by name here, never scripted.
    private static Dictionary<string, string> Properties(string content)
    {
        try
        {
            return XElement.Parse(content).Elements()
                .Where(element => element.Attribute("Name") is not null)
                .ToDictionary(element => element.Attribute("Name")!.Value, element => element.ToString(), StringComparer.Ordinal);
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
