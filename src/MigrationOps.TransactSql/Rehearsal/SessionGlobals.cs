using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>The values of functions whose names begin with two at signs.</summary>
internal static class SessionGlobals
{
    /// <summary>Reads one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is asked for.</param>
    /// <returns>The value; undecided where only a server knows it.</returns>
    public static SqlValue Value(string name, RunFrame frame) => name.ToUpperInvariant() switch
    {
        "@@TRANCOUNT" => new NumberValue(frame.Session.Transactions.Count),
        "@@ERROR" => new NumberValue(frame.Session.LastError),
        "@@ROWCOUNT" => frame.Session.LastRowCount,
        "@@NESTLEVEL" => new NumberValue(frame.Depth),
        _ => new UndecidedValue(name),
    };
}
