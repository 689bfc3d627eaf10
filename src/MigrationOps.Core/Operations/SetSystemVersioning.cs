using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Switches the system versioning of a table that stands on or off, or changes how long its history is kept.</summary>
/// <param name="Current">The table as it stands.</param>
/// <param name="Desired">The table as it is to be.</param>
public sealed record SetSystemVersioning(Table Current, Table Desired) : Operation
{
    /// <summary>Whether versioning is switched on.</summary>
    public bool SwitchesOn => Current.SystemVersioning is null;

    /// <summary>Whether versioning is switched off.</summary>
    public bool SwitchesOff => Desired.SystemVersioning is null;

    /// <summary>Whether the history table goes with the versioning: SQL Server made it, and no script declares it.</summary>
    public bool DropsHistory => SwitchesOff && Current.SystemVersioning is { HasAutomaticHistoryTable: true };

    /// <inheritdoc/>
    public override ElementId Target => Desired.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => new SetSystemVersioning(Desired, Current) { Impact = SwitchesOff && !DropsHistory ? Impact.Scan : Impact.Metadata };

    /// <inheritdoc/>
    public override Element? Before => Current;

    /// <inheritdoc/>
    public override Element? After => Desired;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Desired.Id];
}
