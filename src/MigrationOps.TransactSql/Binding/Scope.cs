using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>The row sources that an expression can see: those of its own query, then those of the queries around it.</summary>
/// <param name="Sources">The sources of the query.</param>
/// <param name="Outer">The scope around the query; null outside of all queries.</param>
/// <param name="Names">The comparer of names in the database.</param>
internal sealed record Scope(IReadOnlyList<RowSource> Sources, Scope? Outer, NameComparer Names)
{
    /// <summary>Finds what a column reference means.</summary>
    /// <param name="parts">The reference: the name of the column behind its qualifier; behind the column a property of its type may follow.</param>
    /// <returns>The column; null where it is not one of a known source.</returns>
    public SourceColumn? Resolve(IReadOnlyList<Identifier> parts)
    {
        if (parts.Count == 1)
        {
            return Unqualified(parts[0]);
        }

        var qualifier = parts.Take(parts.Count - 1).ToList();
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Find(qualifier) is { } source)
            {
                return source.Find(parts[^1], Names);
            }
        }

        return Resolve(qualifier);
    }

    /// <summary>Whether it is certain that no source in sight has a column: those that the reference may mean are all known.</summary>
    /// <param name="parts">The reference.</param>
    /// <returns>Whether the column is missing.</returns>
    public bool Lacks(IReadOnlyList<Identifier> parts)
    {
        if (parts.Count > 2)
        {
            // What stands in front may be a column whose property is read.
            return false;
        }

        var any = false;
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            any |= scope.Sources.Count > 0;
            if (parts.Count == 1 ? scope.Sources.Any(source => source.Columns is null) : Hides(scope, parts))
            {
                return false;
            }
        }

        return any;
    }

    /// <summary>The source of this query that a qualifier means.</summary>
    /// <param name="qualifier">The alias or name.</param>
    /// <returns>The source, or null.</returns>
    public RowSource? Find(IReadOnlyList<Identifier> qualifier) => Sources.FirstOrDefault(source => source.IsCalled(qualifier, Names));

    /// <summary>A name that no known source has may belong to one whose columns are not known: then it is none of an outer query.</summary>
    private SourceColumn? Unqualified(Identifier name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            var found = scope.Sources.Select(source => source.Find(name, Names)).FirstOrDefault(column => column is not null);
            if (found is not null || scope.Sources.Any(source => source.Columns is null))
            {
                return found;
            }
        }

        return null;
    }

    // A qualified name is missing where its source is known and does not have it; a qualifier that is a column has properties of its own.
    private static bool Hides(Scope scope, IReadOnlyList<Identifier> parts) =>
        scope.Find([parts[0]]) is { } source
            ? source.Columns is null || source.Find(parts[1], scope.Names) is not null
            : scope.Sources.Any(other => other.Columns is null || other.Find(parts[0], scope.Names) is not null);
}
