using MigrationOps.TransactSql.Rehearsal;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

/// <summary>Runs scripts that SQL Server refuses, and those that it does not.</summary>
internal static class Refusing
{
    /// <summary>A script stops with an error number of SQL Server, having changed nothing but what stands before the statement.</summary>
    /// <param name="current">The database.</param>
    /// <param name="script">The script.</param>
    /// <param name="number">The number.</param>
    /// <returns>The stop.</returns>
    public static ScriptStop With(int number, string current, string script)
    {
        var outcome = Rehearsed.Run(current, script);

        Assert.True(outcome.Stop is not null, $"not refused: {script}");
        Assert.Equal((ScriptStopKind.Refused, $"SQL {number}"), (outcome.Stop.Kind, outcome.Stop.Id));
        return outcome.Stop;
    }

    /// <summary>A script runs to its end.</summary>
    /// <param name="current">The database.</param>
    /// <param name="script">The script.</param>
    public static void Nothing(string current, string script) => Assert.Null(Rehearsed.Run(current, script).Stop);
}
