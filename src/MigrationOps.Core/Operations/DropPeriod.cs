using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Takes PERIOD FOR SYSTEM_TIME from a table that is not system-versioned, with the two columns of the period where they go too.</summary>
/// <param name="Start">The column that tells since when a row is as it is.</param>
/// <param name="End">The column that tells until when.</param>
public sealed record DropPeriod(Column Start, Column End) : Operation
{
    /// <summary>Whether the columns are dropped too; otherwise they stay as ordinary ones.</summary>
    public bool DropsColumns { get; init; }

    /// <summary>The defaults of the dropped columns.</summary>
    public ValueList<DefaultConstraint> Defaults { get; init; } = [];

    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, Start.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => new AddPeriod(Start, End) { AddsColumns = DropsColumns, Defaults = Defaults, Impact = DropsColumns ? Impact.Rewrite : Impact.Scan };

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Removes => DropsColumns ? [Start.Id, End.Id, .. Defaults.Select(value => value.Id)] : [];

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => DropsColumns ? [] : [Start.Id, End.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
