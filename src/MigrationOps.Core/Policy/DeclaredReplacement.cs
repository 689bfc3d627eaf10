using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>Columns that take the place of others in their table, as a team declares it: a split, a merge, a rename with another type.</summary>
public sealed record DeclaredReplacement
{
    /// <summary>The two-part name of the table.</summary>
    public required SqlName Table { get; init; }

    /// <summary>The columns that go, each with its value by the new ones.</summary>
    public required ValueList<DerivedColumn> Old { get; init; }

    /// <summary>The columns that come, each with its value by the old ones.</summary>
    public required ValueList<DerivedColumn> New { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}
