using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Rehearsal;

/// <summary>Runs scripts on models.</summary>
internal static class Rehearsed
{
    /// <summary>A server of the oldest version.</summary>
    public static ScriptEnvironment Environment { get; } = new() { Target = new TargetServer() };

    /// <summary>Runs a script on a database.</summary>
    /// <param name="current">The database.</param>
    /// <param name="script">The script.</param>
    /// <returns>What came of it.</returns>
    public static ScriptOutcome Run(string current, string script) => ScriptDriver.Run(ScriptProgram.Read("script.sql", script), SourceFolder.Model(current), Environment);

    /// <summary>Runs a script as sqlcmd does.</summary>
    /// <param name="current">The database.</param>
    /// <param name="script">The script.</param>
    /// <returns>What came of it.</returns>
    public static ScriptOutcome RunSqlCmd(string current, string script) =>
        ScriptDriver.Run(ScriptProgram.Read("script.sql", script, new SqlCmdEnvironment()), SourceFolder.Model(current), Environment);

    /// <summary>The database behind a script that must not stop.</summary>
    /// <param name="model">The database before it.</param>
    /// <param name="script">The script.</param>
    /// <param name="settings">The settings of its session.</param>
    /// <returns>The database.</returns>
    public static DatabaseModel After(DatabaseModel model, string script, SessionSettings? settings = null)
    {
        var environment = Environment with { Settings = settings ?? SessionSettings.On };
        var outcome = ScriptDriver.Run(ScriptProgram.Read("script.sql", script), model, environment);
        Assert.True(outcome.Stop is null, $"{outcome.Stop}\n{script}");
        return outcome.Model;
    }
}
