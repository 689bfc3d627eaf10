using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Gathers what an element names in its relationships.</summary>
internal static class ReferencedNames
{
    /// <summary>The names, those of built-in things left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="context">What all readers share.</param>
    /// <returns>The names in order, each once.</returns>
    public static ValueList<SqlName> Of(ModelElement element, ReadingContext context)
    {
        var names = new HashSet<SqlName>(context.Names);
        Add(element, context, names);
        return names.Order(context.Names).ToValueList();
    }

    private static void Add(ModelElement element, ReadingContext context, HashSet<SqlName> names)
    {
        foreach (var entry in element.Relationships.SelectMany(relationship => relationship.Entries))
        {
            if (entry.Element is { } inner)
            {
                Add(inner, context, names);
            }
            else if (entry.Reference is { Name: { } text, ExternalSource: null } && context.Parse(text) is { } name)
            {
                names.Add(name);
            }
        }
    }
}
