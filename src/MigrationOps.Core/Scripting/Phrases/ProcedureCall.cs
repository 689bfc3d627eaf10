namespace MigrationOps.Scripting.Phrases;

/// <summary>Calls of system procedures whose return code is checked.</summary>
internal static class ProcedureCall
{
    /// <summary>A call that stops where the procedure reports a failure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="subject">What it is done to, for the message.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The statements.</returns>
    public static string Checked(string procedure, string subject, params IEnumerable<string> arguments) => $"""
        DECLARE @returned int;
        EXEC @returned = {procedure} {string.Join(", ", arguments)};
        IF @returned <> 0
        BEGIN
            {SqlText.Throw(ScriptError.ProcedureFailed, $"{procedure} failed for {subject}.")}
        END;
        """;
}
