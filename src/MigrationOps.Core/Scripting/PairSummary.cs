using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>Which two databases a plan is made from, summed up beside other work: the hashes of large databases take as long as much of their plan.</summary>
public sealed class PairSummary
{
    private readonly Task<DatabaseSummary> _current;
    private readonly Task<DatabaseSummary> _desired;

    private PairSummary(LoadedDatabase current, LoadedDatabase desired)
    {
        _current = Task.Run(() => DatabaseSummary.Of(current));
        _desired = Task.Run(() => DatabaseSummary.Of(desired));
    }

    /// <summary>The database as it stands. Waits until it is summed up.</summary>
    public DatabaseSummary Current => _current.GetAwaiter().GetResult();

    /// <summary>The database as it is to be. Waits until it is summed up.</summary>
    public DatabaseSummary Desired => _desired.GetAwaiter().GetResult();

    /// <summary>Begins to sum up.</summary>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <returns>What will be the summary.</returns>
    public static PairSummary Begin(LoadedDatabase current, LoadedDatabase desired) => new(current, desired);
}
