using MigrationOps.Model;

namespace MigrationOps.Planning;

/// <summary>Compares operation keys as the database compares names.</summary>
/// <param name="names">The comparer of names.</param>
internal sealed class OperationKeyComparer(NameComparer names) : IEqualityComparer<OperationKey>
{
    /// <inheritdoc/>
    public bool Equals(OperationKey x, OperationKey y) => x.Kind == y.Kind && names.Equals(x.Target, y.Target) && Equals(x.Step, y.Step);

    /// <inheritdoc/>
    public int GetHashCode(OperationKey obj) => HashCode.Combine(obj.Kind, names.GetHashCode(obj.Target));
}
