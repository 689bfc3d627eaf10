using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Compares pairs of units by identity: to compare the models inside them would take long.</summary>
internal sealed class ReferencePairs : IEqualityComparer<(GuardedUnit, GuardedUnit)>
{
    private ReferencePairs()
    {
    }

    /// <summary>The comparer.</summary>
    public static ReferencePairs Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals((GuardedUnit, GuardedUnit) x, (GuardedUnit, GuardedUnit) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] (GuardedUnit, GuardedUnit) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Item1), RuntimeHelpers.GetHashCode(obj.Item2));
}
