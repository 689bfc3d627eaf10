using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Has SQL Server bind a module that is not schema-bound again, so that it sees changed columns.</summary>
/// <param name="Module">The module.</param>
public sealed record RefreshModule(Module Module) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => Module.Id;

    /// <inheritdoc/>
    public override Operation? Inverse => this;

    /// <inheritdoc/>
    public override Element? After => Module;

    /// <inheritdoc/>
    public override IEnumerable<ElementId> Alters => [Module.Id];
}
