using System.Globalization;
using System.Numerics;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Makes an element of the format. A value equal to its default is left out, as the format wants it.</summary>
/// <param name="type">The type, such as <c>SqlTable</c>.</param>
/// <param name="name">The name; null for an unnamed element.</param>
/// <param name="context">What is written.</param>
internal sealed class ElementBuilder(string type, SqlName? name, WritingContext context)
{
    private readonly ModelElement _element = new(type) { Name = name?.ToString() };

    /// <summary>Adds a property that is True or False.</summary>
    /// <param name="property">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="absent">What its absence means.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Flag(string property, bool value, bool absent = false) => value == absent ? this : Text(property, value ? "True" : "False");

    /// <summary>Adds a number.</summary>
    /// <param name="property">The name.</param>
    /// <param name="value">The value; null to leave it out.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Number(string property, BigInteger? value) => Text(property, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a value of an enumeration, whose default is 0.</summary>
    /// <param name="property">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Choice(string property, int value) => Number(property, value == 0 ? null : value);

    /// <summary>Adds a text.</summary>
    /// <param name="property">The name.</param>
    /// <param name="value">The value; null to leave it out.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Text(string property, string? value)
    {
        if (value is not null)
        {
            _element.Properties.Add(new ModelProperty(property, value));
        }

        return this;
    }

    /// <summary>Adds the text of a module.</summary>
    /// <param name="property">The name.</param>
    /// <param name="value">The text.</param>
    /// <param name="definition">The settings that it was made under.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Script(string property, string value, ModuleDefinition definition)
    {
        _element.Properties.Add(new ModelProperty(property, value) { AnsiNulls = definition.AnsiNulls, QuotedIdentifiers = definition.QuotedIdentifier });
        return this;
    }

    /// <summary>Adds a relationship of names.</summary>
    /// <param name="relationship">Its name.</param>
    /// <param name="targets">The names; none to leave it out.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Refers(string relationship, params IEnumerable<SqlName?> targets) =>
        Relate(relationship, targets.OfType<SqlName>().Select(target => new ModelEntry(null, context.ReferenceTo(target), [])));

    /// <summary>Adds a relationship with one reference.</summary>
    /// <param name="relationship">Its name.</param>
    /// <param name="reference">The reference.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Relates(string relationship, ModelReference reference) => Relate(relationship, [new ModelEntry(null, reference, [])]);

    /// <summary>Adds a relationship with the database itself, which has no name.</summary>
    /// <param name="relationship">Its name.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder RefersToDatabase(string relationship) =>
        Relates(relationship, new ModelReference(null, null, WritingContext.DatabaseOptions));

    /// <summary>Adds the schema in which the element stands.</summary>
    /// <returns>The builder.</returns>
    public ElementBuilder InSchema() => Refers("Schema", name is { Parts.Count: > 1 } ? new SqlName([name.First]) : null);

    /// <summary>Adds a relationship of elements inside this one.</summary>
    /// <param name="relationship">Its name.</param>
    /// <param name="elements">The elements; none to leave it out.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Holds(string relationship, params IEnumerable<ModelElement> elements) =>
        Relate(relationship, elements.Select(element => new ModelEntry(element, null, [])));

    /// <summary>Adds an annotation.</summary>
    /// <param name="annotation">The annotation; null for none.</param>
    /// <returns>The builder.</returns>
    public ElementBuilder Annotate(ModelAnnotation? annotation)
    {
        if (annotation is not null)
        {
            _element.Annotations.Add(annotation);
        }

        return this;
    }

    /// <summary>Finishes the element.</summary>
    /// <param name="unknown">What the reader kept without understanding it.</param>
    /// <returns>The element.</returns>
    public ModelElement Build(params IEnumerable<UnknownProperty> unknown)
    {
        _element.Relationships.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        foreach (var property in unknown)
        {
            UnknownContent.AddTo(_element, property, context);
        }

        return _element;
    }

    private ElementBuilder Relate(string relationship, IEnumerable<ModelEntry> entries)
    {
        var made = new ModelRelationship(relationship);
        made.Entries.AddRange(entries);
        if (made.Entries.Count > 0)
        {
            _element.Relationships.Add(made);
        }

        return this;
    }
}
