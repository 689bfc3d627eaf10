using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>System procedures that change the session or nothing.</summary>
internal static class SessionProcedures
{
    private static readonly FrozenDictionary<string, Func<ExecuteStatement, RunFrame, SqlValue>> Procedures =
        new Dictionary<string, Func<ExecuteStatement, RunFrame, SqlValue>>
        {
            ["sp_executesql"] = ExecuteSql.Run,
            ["sp_set_session_context"] = SetContext,
            ["sp_getapplock"] = GetLock,
            ["sp_releaseapplock"] = ReleaseLock,
            ["sp_sequence_get_range"] = Idle,
            ["sp_recompile"] = Idle,
            ["sp_updatestats"] = Idle,
            ["sp_help"] = Idle,
            ["sp_helptext"] = Idle,
            ["sp_spaceused"] = Idle,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds a procedure.</summary>
    /// <param name="name">Its name without its schema.</param>
    /// <returns>What it does, giving its return value; null where it is none of these.</returns>
    public static Func<ExecuteStatement, RunFrame, SqlValue>? Find(string name) => Procedures.GetValueOrDefault(name);

    /// <summary>Takes a call that only reads, of the registry for example: what it brings is not known.</summary>
    /// <param name="statement">The call.</param>
    /// <param name="frame">Where it runs.</param>
    /// <returns>0.</returns>
    public static SqlValue Idle(ExecuteStatement statement, RunFrame frame)
    {
        ExecuteArguments.CopyOut(statement, new FrameVariables(), frame, []);
        return new NumberValue(0);
    }

    private static NumberValue SetContext(ExecuteStatement statement, RunFrame frame)
    {
        var arguments = ExecuteArguments.Of(statement, frame, "key", "value", "read_only");
        var key = arguments.GetValueOrDefault("key") is TextValue text ? text.Text : throw frame.NotUnderstood(statement);
        frame.Session.Context[key] = arguments.GetValueOrDefault("value", NullValue.Instance);
        return new NumberValue(0);
    }

    private static NumberValue GetLock(ExecuteStatement statement, RunFrame frame)
    {
        var resource = Resource(statement, frame);
        if (frame.Session.Disturbance.IsLockTaken)
        {
            // The lock was not granted within its time-out: Microsoft Learn, sp_getapplock.
            return new NumberValue(-1);
        }

        var granted = !frame.Session.Locks.ContainsKey(resource);
        frame.Session.Locks[resource] = frame.Session.Locks.GetValueOrDefault(resource) + 1;
        return new NumberValue(granted ? 0 : 1);
    }

    // Releasing a lock that is not held is error 1223: Microsoft Learn, sp_releaseapplock.
    private static NumberValue ReleaseLock(ExecuteStatement statement, RunFrame frame)
    {
        var resource = Resource(statement, frame);
        if (frame.Session.Locks.GetValueOrDefault(resource) is not (> 0 and var count))
        {
            throw frame.Refusal(1223, SourceMessages.Texts.Format("LockNotHeld", resource), statement);
        }

        if (count == 1)
        {
            frame.Session.Locks.Remove(resource);
        }
        else
        {
            frame.Session.Locks[resource] = count - 1;
        }

        return new NumberValue(0);
    }

    private static string Resource(ExecuteStatement statement, RunFrame frame) =>
        ExecuteArguments.Of(statement, frame, "Resource", "LockMode", "LockOwner", "LockTimeout", "DbPrincipal").GetValueOrDefault("Resource") is TextValue text
            ? text.Text
            : throw frame.NotUnderstood(statement);
}
