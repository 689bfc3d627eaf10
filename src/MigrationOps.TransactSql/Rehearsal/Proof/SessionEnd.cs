namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>What a session holds when its script has come to the end. Whoever runs a second script in it would meet what is left.</summary>
internal static class SessionEnd
{
    // What the form of the scripts is written for, whoever runs them: docs/scripts.md.
    private static readonly string[] Required =
    [
        "AnsiNulls", "AnsiPadding", "AnsiWarnings", "ArithAbort", "ConcatNullYieldsNull", "QuotedIdentifier", "ImplicitTransactions", "NumericRoundAbort",
        "NoCount", "XactAbort", "NoExec", "RowCount", "LockTimeout", "IsolationLevel",
    ];

    /// <summary>What the script has left behind.</summary>
    /// <param name="session">The session, whose script did not stop.</param>
    /// <param name="hasSteps">Whether the script has steps; one without says so and does nothing.</param>
    /// <returns>What is left; null where nothing is.</returns>
    public static string? Left(ScriptSession session, bool hasSteps) =>
        session.Transactions.Start is not null ? "The script ends with an open transaction."
        : session.Locks.Values.Any(count => count > 0) ? "The script ends with an application lock that it does not give back."
        : session.SkipsExecution ? "The script ends with NOEXEC on."
        : session.Context.Values.Any(value => value is not Evaluation.NullValue) ? "The script ends with a ticket that it does not take away."
        : hasSteps && Required.FirstOrDefault(option => !session.OptionsSet.Contains(option)) is { } missing ? $"The script leaves the setting {missing} as its session had it."
        : null;
}
