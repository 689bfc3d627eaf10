using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>Runs that follow each other on one thread: what one of them looks up in a database is kept for the next, but for what differs.</summary>
internal sealed class RunLane
{
    private WorkingModel? _working;

    /// <summary>Begins the next run.</summary>
    /// <param name="model">The database before it.</param>
    /// <returns>The database to run on; it is of use until the next run begins.</returns>
    public WorkingModel Begin(DatabaseModel model)
    {
        _working ??= new WorkingModel(model);
        _working.Begin(model);
        return _working;
    }
}
