namespace MigrationOps.Model;

/// <summary>A thing that a database is made of: an object such as a table, or a part of one such as a column.</summary>
public abstract record Element
{
    /// <summary>What it is called; unique in a model.</summary>
    public abstract ElementId Id { get; }

    /// <summary>
    /// The names that the element states outside of any expression or module text: the schema of a table, the type of a column,
    /// the table and columns that a foreign key references. What expressions and texts name stands in the <see cref="DependencyIndex"/>.
    /// </summary>
    public virtual IEnumerable<SqlName> References => [];

    /// <summary>The elements inside this one: the columns, constraints and indexes of a table.</summary>
    public virtual IEnumerable<Element> Parts => [];

    /// <summary>What the source states of this element and the model has no property for. A difference here is never scripted.</summary>
    public ValueList<UnknownProperty> Unknown { get; init; } = [];
}
