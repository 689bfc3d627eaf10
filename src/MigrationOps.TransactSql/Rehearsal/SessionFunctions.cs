using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Functions that ask the session.</summary>
internal static class SessionFunctions
{
    /// <summary>Calls one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="frame">Where it is called.</param>
    /// <returns>The value; null where it is no function of the session.</returns>
    public static SqlValue? Value(string name, IReadOnlyList<SqlValue> arguments, RunFrame frame) => name.ToUpperInvariant() switch
    {
        "XACT_STATE" => new NumberValue(frame.Session.Transactions switch { { Count: 0 } => 0, { IsDoomed: true } => -1, _ => 1 }),
        "APPLOCK_MODE" when arguments is [_, TextValue resource, _] => new TextValue(frame.Session.Locks.ContainsKey(resource.Text) ? "Exclusive" : "NoLock"),
        "APPLOCK_TEST" => new NumberValue(1),
        "ERROR_NUMBER" => OfError(frame, error => new NumberValue(error.Number)),
        "ERROR_SEVERITY" => OfError(frame, error => new NumberValue(error.Severity)),
        "ERROR_STATE" => OfError(frame, error => new NumberValue(error.State)),
        "ERROR_LINE" => OfError(frame, error => new NumberValue(error.Location.Line)),
        "ERROR_MESSAGE" => OfError(frame, error => new TextValue(error.Message)),
        "ERROR_PROCEDURE" => OfError(frame, _ => new UndecidedValue("ERROR_PROCEDURE()")),
        "ROWCOUNT_BIG" => frame.Session.LastRowCount,
        _ => null,
    };

    private static SqlValue OfError(RunFrame frame, Func<ServerError, SqlValue> part) =>
        frame.Caught.TryPeek(out var error) ? part(error) : NullValue.Instance;
}
