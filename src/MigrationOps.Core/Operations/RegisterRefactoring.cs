using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Writes the keys of refactor log entries into the register of SqlPackage, where the database has one, so that it does not make them a second time.</summary>
/// <param name="Keys">The keys, in the order of the log.</param>
public sealed record RegisterRefactoring(ValueList<Guid> Keys) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, RefactorRegister.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => new UnregisterRefactoring(Keys) { Impact = Impact };

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
