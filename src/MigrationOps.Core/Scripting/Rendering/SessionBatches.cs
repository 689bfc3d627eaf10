using MigrationOps.Operations;
using MigrationOps.Policy;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>The batches that open and close the session of a script.</summary>
internal static class SessionBatches
{
    /// <summary>The key of the ticket in the session context, and the resource of the application lock.</summary>
    public const string Key = "MigrationOps";

    // Milliseconds. A waiting Sch-M lock makes everybody behind it wait: better to give up and try again.
    private const int LockTimeout = 5000;

    /// <summary>The session settings, then the checks of the target with the application lock.</summary>
    /// <param name="script">The script.</param>
    /// <returns>Two batches, and the opening of the books where the plan needs them.</returns>
    public static IEnumerable<string> Opening(ScriptPlan script) => script.KeepsBooks ? [Prepare(), Assert(script), BookkeepingBatches.Opening(script)] : [Prepare(), Assert(script)];

    /// <summary>Gives back the lock and the ticket.</summary>
    /// <param name="script">The script.</param>
    /// <returns>The last batch.</returns>
    public static string Closing(ScriptPlan script) => $"""
        -- The end.
        {TicketText.Check(script.Ticket(script.Steps.Count + 1), inTransaction: false)}{(script.KeepsBooks ? "\n" + BookkeepingBatches.Closing(script) : string.Empty)}
        EXEC sys.sp_releaseapplock @Resource = N'{Key}', @LockOwner = N'Session';
        {TicketText.Clear}
        PRINT {Literal.Text($"{script.Name}: finished.")};
        GO

        """;

    private static string Prepare() => $"""
        -- Session settings. The ticket of an earlier run is taken away, so that none of the batches below runs unless the one before it has finished.
        SET NOEXEC OFF;
        SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON;
        SET IMPLICIT_TRANSACTIONS, NUMERIC_ROUNDABORT OFF;
        SET NOCOUNT, XACT_ABORT ON;
        SET ROWCOUNT 0;
        SET LOCK_TIMEOUT {Literal.Number(LockTimeout)};
        SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
        {TicketText.Clear}
        GO

        """;

    private static string Assert(ScriptPlan script)
    {
        string?[] checks =
        [
            Refuse("@@TRANCOUNT <> 0", ScriptError.OpenTransaction, "The session has an open transaction. Commit it or roll it back, then run this script again."),
            Refuse(
                "DB_NAME() IN (N'master', N'model', N'msdb', N'tempdb')\nOR CONVERT(nvarchar(60), DATABASEPROPERTYEX(DB_NAME(), N'Updateability')) <> N'READ_WRITE'",
                ScriptError.WrongDatabase,
                "This is a system database or it is read-only. Name the database to be changed: sqlcmd -d, or the list of databases in Management Studio."),
            Version(script.Plan.Target),
            Edition(script),
        ];
        return $"""
            -- The target, and the lock that keeps two migrations of one database apart.
            {SqlText.Statements(checks)}
            DECLARE @granted int = 0;
            IF APPLOCK_MODE(N'public', N'{Key}', N'Session') = N'NoLock'
            BEGIN
                EXEC @granted = sys.sp_getapplock @Resource = N'{Key}', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = {Literal.Number(LockTimeout)};
            END;
            {Refuse("@granted < 0", ScriptError.LockNotGranted, "Another migration runs in this database. Wait for its end, then run this script again.")}
            {TicketText.Set(script.Ticket(script.FirstBatch))}
            GO

            """;
    }

    // Azure reports a product version of its own; CREATE OR ALTER came with 2016 SP1, build 4001.
    private static string? Version(TargetServer target)
    {
        var version = "CONVERT(int, SERVERPROPERTY(N'ProductMajorVersion'))";
        var oldest = target.MajorVersion <= TargetServer.OldestVersion
            ? $"({version} < 13 OR ({version} = 13 AND CONVERT(int, SERVERPROPERTY(N'ProductBuild')) < 4001))"
            : $"{version} < {Literal.Number(target.MajorVersion)}";
        return target.IsAzure
            ? Refuse("CONVERT(int, SERVERPROPERTY(N'EngineEdition')) NOT IN (5, 8)", ScriptError.WrongVersion, "The plan is written for Azure SQL, and this is SQL Server. Make a plan for this server.")
            : Refuse(
                $"CONVERT(int, SERVERPROPERTY(N'EngineEdition')) NOT IN (5, 8)\nAND {oldest}",
                ScriptError.WrongVersion,
                "The server is older than the version that the plan is written for. Make a plan for this server.");
    }

    // Online builds fail elsewhere, and a column with a default is only instant there: what was planned as short would write every row.
    private static string? Edition(ScriptPlan script)
    {
        var relies = script.Plan.Target.IsEnterpriseClass
            && script.Steps.Any(step => step.Operation.Lock == LockKind.Online || step.Operation.Kind == nameof(AddColumn));
        return relies
            ? Refuse(
                "CONVERT(int, SERVERPROPERTY(N'EngineEdition')) NOT IN (3, 5, 8)",
                ScriptError.WrongEdition,
                "The plan relies on what Enterprise and Azure do online. Make a plan for this edition.")
            : null;
    }

    private static string Refuse(string condition, ScriptError error, string message) => $"""
        IF {condition}
        BEGIN
            {SqlText.Throw(error, message)}
        END;
        """;
}
