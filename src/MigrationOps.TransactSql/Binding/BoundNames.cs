using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Binding;

/// <summary>What the expressions and texts of a database name, bound from its own text.</summary>
public sealed record BoundNames
{
    /// <summary>What each check, default, computed column, filtered index and module names.</summary>
    public required DependencyIndex Dependencies { get; init; }

    /// <summary>The columns of views and table-valued functions by the name of the object; those whose columns could not be told are left out.</summary>
    public required IReadOnlyDictionary<SqlName, ValueList<Identifier>> ResultColumns { get; init; }

    /// <summary>The elements whose text the grammar rejects, so that what they name is not known, each with the reason.</summary>
    public required IReadOnlyDictionary<ElementId, SyntaxError> Unparsed { get; init; }
}
