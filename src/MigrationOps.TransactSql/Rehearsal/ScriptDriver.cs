using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>
/// Runs the T-SQL of a plan against a model instead of a server: statements in their order, dynamic SQL included.
/// What it does not know it refuses. Guards that only look at rows are taken as passed.
/// </summary>
public static class ScriptDriver
{
    /// <summary>Runs a script.</summary>
    /// <param name="model">The database before it.</param>
    /// <param name="sql">The script; GO lines are understood.</param>
    /// <returns>The database behind it.</returns>
    /// <exception cref="MigrationOpsException">The script is no T-SQL, holds a statement that cannot be rehearsed, or SQL Server would refuse it.</exception>
    public static DatabaseModel Apply(DatabaseModel model, string sql) => Apply(model, sql, SessionSettings.On);

    /// <summary>Runs a script under session settings.</summary>
    /// <param name="model">The database before it.</param>
    /// <param name="sql">The script; GO lines are understood.</param>
    /// <param name="session">The settings at its start.</param>
    /// <returns>The database behind it.</returns>
    /// <exception cref="MigrationOpsException">The script is no T-SQL, holds a statement that cannot be rehearsed, or SQL Server would refuse it.</exception>
    public static DatabaseModel Apply(DatabaseModel model, string sql, SessionSettings session)
    {
        var working = new WorkingModel(model);
        new ScriptRun(working, session).Run(sql);
        return working.Current;
    }
}
