using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>One rename, as it concerns names of several kinds.</summary>
/// <param name="kind">The kind of what is renamed.</param>
/// <param name="from">Its old name.</param>
/// <param name="to">Its new name.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class NameMap(ElementKind kind, SqlName from, SqlName to, NameComparer names)
{
    /// <summary>The new name of an object, and of what stands inside it.</summary>
    /// <param name="name">The name of an object or of a part of one, under its old name.</param>
    /// <returns>The name after the rename.</returns>
    public SqlName Object(SqlName name) =>
        kind is not (ElementKind.Column or ElementKind.Index) && !IsConstraint && Contains(name) ? Replace(name) : name;

    /// <summary>The new name of a column of a table.</summary>
    /// <param name="table">The table under its old name.</param>
    /// <param name="column">The column under its old name.</param>
    /// <returns>The column after the rename.</returns>
    public Identifier Column(SqlName table, Identifier column) =>
        kind == ElementKind.Column && names.Equals(from, table.Child(column)) ? to.Last : column;

    /// <summary>The new name of a constraint of a table.</summary>
    /// <param name="constraint">The id of the constraint under its old name.</param>
    /// <returns>The last part after the rename.</returns>
    public Identifier Part(ElementId constraint) =>
        kind == constraint.Kind && names.Equals(from, constraint.Name) ? to.Last : constraint.Name.Last;

    /// <summary>The new name of anything that a text names: a column, an object or something inside one.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name after the rename.</returns>
    public SqlName Any(SqlName name) => !IsConstraint && kind != ElementKind.Index && Contains(name) ? Replace(name) : name;

    /// <summary>The new id of an element.</summary>
    /// <param name="id">The id before.</param>
    /// <returns>The id after the rename.</returns>
    public ElementId Id(ElementId id) =>
        kind == id.Kind && names.Equals(from, id.Name) ? id with { Name = to } : id with { Name = Object(id.Name) };

    private bool IsConstraint => kind is ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.ForeignKey
        or ElementKind.CheckConstraint or ElementKind.DefaultConstraint;

    private bool Contains(SqlName name) =>
        name.Parts.Count >= from.Parts.Count && names.Equals(from, new SqlName(name.Parts.Take(from.Parts.Count).ToValueList()));

    private SqlName Replace(SqlName name) => new(to.Parts.Concat(name.Parts.Skip(from.Parts.Count)).ToValueList());
}
