using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>One thing to do to a database. It says what, never how: T-SQL is the writers' affair.</summary>
public abstract record Operation
{
    /// <summary>The name of the operation, as plans show it.</summary>
    public string Kind => GetType().Name;

    /// <summary>What it is done to.</summary>
    public abstract ElementId Target { get; }

    /// <summary>What it does to those who work on the table.</summary>
    public Impact Impact { get; init; } = Impact.Metadata;

    /// <summary>What it destroys; null for nothing.</summary>
    public DataLoss? Loss { get; init; }

    /// <summary>The operation that takes it back; null where nothing needs to be taken back.</summary>
    public abstract Operation? Inverse { get; }

    /// <summary>What the inverse does not bring back, or costs, in one sentence; null for nothing.</summary>
    public string? UndoNote { get; init; }

    /// <summary>The ids that exist afterwards and did not before.</summary>
    public virtual IEnumerable<ElementId> Creates => [];

    /// <summary>The ids that exist before and do not afterwards.</summary>
    public virtual IEnumerable<ElementId> Removes => [];

    /// <summary>The ids that exist before and afterwards and are not the same.</summary>
    public virtual IEnumerable<ElementId> Alters => [];

    /// <summary>The names that must be there first, beside those that <see cref="After"/> needs.</summary>
    public virtual IEnumerable<SqlName> Requires => [];

    /// <summary>The names that may go only afterwards, beside those that <see cref="Before"/> uses.</summary>
    public virtual IEnumerable<SqlName> Releases => [];

    /// <summary>The columns that hold what they are to hold only afterwards, so that whoever reads them comes later.</summary>
    public virtual IEnumerable<SqlName> Fills => [];

    /// <summary>The element as it stands before; null where there is none or the operation is not about one.</summary>
    public virtual Element? Before => null;

    /// <summary>The element as it stands afterwards; null where there is none or the operation is not about one.</summary>
    public virtual Element? After => null;

    /// <summary>The first phase in which it may run.</summary>
    public virtual Phase EarliestPhase => Phase.Expand;
}
