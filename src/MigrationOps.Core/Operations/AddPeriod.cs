using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Gives a table that stands PERIOD FOR SYSTEM_TIME, with the two columns of the period where it lacks them.</summary>
/// <param name="Start">The column that tells since when a row is as it is.</param>
/// <param name="End">The column that tells until when.</param>
public sealed record AddPeriod(Column Start, Column End) : Operation
{
    /// <summary>Whether the columns are added too; otherwise they stand already.</summary>
    public bool AddsColumns { get; init; }

    /// <summary>The defaults of the added columns that stay.</summary>
    public ValueList<DefaultConstraint> Defaults { get; init; } = [];

    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, Start.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => new DropPeriod(Start, End) { DropsColumns = AddsColumns, Defaults = Defaults, Impact = Impact.Metadata };

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Creates => AddsColumns ? [Start.Id, End.Id, .. Defaults.Select(value => value.Id)] : [];

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => AddsColumns ? [] : [Start.Id, End.Id];
}
