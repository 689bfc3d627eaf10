using MigrationOps.Model;

namespace MigrationOps.Planning;

/// <summary>A fact of both databases, found out when it is first asked for.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
/// <param name="current">The current database.</param>
/// <param name="desired">The desired database.</param>
/// <param name="find">Finds the fact out.</param>
internal sealed class SideFact<T>(DatabaseModel current, DatabaseModel desired, Func<DatabaseModel, T> find)
{
    private readonly Lazy<T> _current = new(() => find(current));
    private readonly Lazy<T> _desired = new(() => find(desired));

    /// <summary>The fact of one of them.</summary>
    /// <param name="model">The current or the desired database.</param>
    /// <returns>The fact.</returns>
    public T Of(DatabaseModel model) => (ReferenceEquals(model, desired) ? _desired : _current).Value;
}
