using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Has SQL Server bind a module that is not schema-bound again, so that it sees changed columns.</summary>
/// <param name="Module">The module.</param>
/// <param name="From">The phase of the changes that it is to see: a module may be refreshed in more than one.</param>
public sealed record RefreshModule(Module Module, Phase From) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Module.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => this;

    /// <inheritdoc/>
    public override Element? After => Module;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Module.Id];

    /// <inheritdoc/>
    public override Phase EarliestPhase => From;
}
