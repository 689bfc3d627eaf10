using System.Globalization;
using System.Numerics;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Takes what a reader understands out of an element, by name. A value of a wrong type is an error; an absent one is its default.</summary>
/// <param name="element">The element.</param>
/// <param name="context">What all readers share.</param>
internal sealed class ElementContent(ModelElement element, ReadingContext context)
{
    private static readonly List<ModelEntry> None = [];

    /// <summary>The element.</summary>
    public ModelElement Element => element;

    /// <summary>What all readers share.</summary>
    public ReadingContext Context => context;

    /// <summary>The type of the element.</summary>
    public string Type => element.Type;

    /// <summary>The name of the element.</summary>
    /// <exception cref="Findings.MigrationOpsException">It has none, or one that cannot be read.</exception>
    public SqlName Name => FindName() ?? throw Incomplete("a name of bracketed parts");

    /// <summary>The innermost part of the name, where nothing else of it is wanted.</summary>
    /// <exception cref="Findings.MigrationOpsException">There is no name, or one that cannot be read.</exception>
    public Identifier LastName => element.Name is { } name && context.Pool.FindLast(name) is { } last ? last : Name.Last;

    /// <summary>The name of an element that belongs to another one, whose name stands before its own.</summary>
    public SqlName NameInside => Name is { Parts.Count: > 1 } name ? name : throw Incomplete("the name of what it belongs to before its own");

    /// <summary>The name of the element; null for an unnamed one.</summary>
    /// <returns>The name.</returns>
    /// <exception cref="Findings.MigrationOpsException">It has a name that cannot be read.</exception>
    public SqlName? FindName() => element.Name is { } name ? context.Parse(name) ?? throw Unreadable("Name", name, "a name of bracketed parts") : null;

    /// <summary>Takes a flag.</summary>
    /// <param name="name">The property.</param>
    /// <param name="absent">What holds where it is not written.</param>
    /// <returns>The value.</returns>
    public bool Flag(string name, bool absent = false)
    {
        var property = Take(name);
        return property is null ? absent : bool.TryParse(property.Value, out var value) ? value : throw Unreadable(name, property.Value, "True or False");
    }

    /// <summary>Takes a number.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The value, or null.</returns>
    public BigInteger? Integer(string name)
    {
        var property = Take(name);
        return property is null ? null
            : BigInteger.TryParse(property.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : throw Unreadable(name, property.Value, "an integer");
    }

    /// <summary>Takes a number of ordinary size.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The value, or null.</returns>
    public int? Number(string name)
    {
        var property = Take(name);
        return property is null ? null
            : int.TryParse(property.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : throw Unreadable(name, property.Value, "a 32-bit integer");
    }

    /// <summary>Takes a text.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The value, or null.</returns>
    public string? Text(string name) => Take(name)?.Value;

    /// <summary>Takes a script that must be there.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The expression.</returns>
    public SqlExpression Expression(string name) => new(Text(name) ?? throw Incomplete($"the property {name}"));

    /// <summary>Takes a script.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The expression, or null.</returns>
    public SqlExpression? FindExpression(string name) => Text(name) is { } text ? new(text) : null;

    /// <summary>Takes a member of an enumeration. A number that is not known stays where it is, and so becomes unknown content.</summary>
    /// <typeparam name="T">The type of the meaning.</typeparam>
    /// <param name="name">The property.</param>
    /// <param name="meanings">What the numbers mean; index 0 is what holds where nothing is written.</param>
    /// <returns>The meaning.</returns>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> meanings)
    {
        if (Find(name) is { } property && meanings.TryGetValue(property.Value, out var meaning))
        {
            property.IsTaken = true;
            return meaning;
        }

        return meanings["0"];
    }

    /// <summary>Finds a property without taking it.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The property, or null.</returns>
    public ModelProperty? Find(string name)
    {
        foreach (var property in element.Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Takes a property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The property, or null.</returns>
    public ModelProperty? Take(string name)
    {
        var property = Find(name);
        if (property is not null)
        {
            property.IsTaken = true;
        }

        return property;
    }

    /// <summary>Takes a relationship.</summary>
    /// <param name="name">The relationship.</param>
    /// <returns>Its entries; none where it is not written.</returns>
    public List<ModelEntry> Entries(string name)
    {
        foreach (var relationship in element.Relationships)
        {
            if (relationship.Name == name)
            {
                relationship.IsTaken = true;
                return relationship.Entries;
            }
        }

        return None;
    }

    /// <summary>Takes the elements inside a relationship.</summary>
    /// <param name="name">The relationship.</param>
    /// <returns>The elements, in order.</returns>
    public IEnumerable<ElementContent> Inside(string name)
    {
        foreach (var entry in Entries(name))
        {
            if (entry.Element is { } inner)
            {
                yield return new ElementContent(inner, context);
            }
        }
    }

    /// <summary>Takes the one element inside a relationship.</summary>
    /// <param name="name">The relationship.</param>
    /// <returns>The first element; null where there is none.</returns>
    public ElementContent? FindInside(string name)
    {
        foreach (var entry in Entries(name))
        {
            if (entry.Element is { } inner)
            {
                return new ElementContent(inner, context);
            }
        }

        return null;
    }

    /// <summary>Takes the names in a relationship, those that could not be resolved included.</summary>
    /// <param name="name">The relationship.</param>
    /// <returns>The names, in order.</returns>
    public IEnumerable<SqlName> References(string name)
    {
        foreach (var entry in Entries(name))
        {
            if (NameIn(entry, name) is { } named)
            {
                yield return named;
            }
        }
    }

    /// <summary>Takes the one name in a relationship.</summary>
    /// <param name="name">The relationship.</param>
    /// <returns>The name, or null.</returns>
    public SqlName? FindReference(string name)
    {
        foreach (var entry in Entries(name))
        {
            if (NameIn(entry, name) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>Takes the one name in a relationship that must be there.</summary>
    /// <param name="name">The relationship.</param>
    /// <returns>The name.</returns>
    public SqlName Reference(string name) => FindReference(name) ?? throw Incomplete($"a name in the relationship {name}");

    /// <summary>Gathers what has not been taken. To be called last.</summary>
    /// <returns>What the model has no property for.</returns>
    public ValueList<UnknownProperty> Unknown() => context.Leftovers.Settle(element);

    /// <summary>Makes the exception for an element that lacks something.</summary>
    /// <param name="what">What it lacks.</param>
    /// <returns>The exception.</returns>
    public Exception Incomplete(string what) => DacpacFaults.Of(DacpacErrors.IncompleteElement, context.File, element.ToString(), what);

    private SqlName? NameIn(ModelEntry entry, string relationship) =>
        entry.Reference?.Name is { } text ? context.Parse(text) ?? throw Unreadable(relationship, text, "a name of bracketed parts")
        : entry.Unresolved.Count > 0 ? context.Parse(entry.Unresolved[0])
        : null;

    private Exception Unreadable(string name, string value, string valid) =>
        DacpacFaults.Of(DacpacErrors.UnreadableValue, context.File, element.ToString(), name, value, valid);
}
