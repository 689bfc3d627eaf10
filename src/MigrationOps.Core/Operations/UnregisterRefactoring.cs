using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Takes the keys of refactor log entries out of the register of SqlPackage, where the database has one, for what they rename is to be renamed again.</summary>
/// <param name="Keys">The keys, in the order of the log.</param>
public sealed record UnregisterRefactoring(ValueList<Guid> Keys) : Operation
{
    /// <inheritdoc/>
    public override ElementId Target => new(ElementKind.Table, RefactorRegister.Table);

    /// <inheritdoc/>
    public override Operation? Inverse => new RegisterRefactoring(Keys) { Impact = Impact };

    /// <inheritdoc/>
    public override Phase EarliestPhase => Phase.Contract;
}
