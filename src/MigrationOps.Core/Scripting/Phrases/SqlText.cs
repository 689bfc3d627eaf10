namespace MigrationOps.Scripting.Phrases;

/// <summary>Puts statements together: one clause a line, four spaces, <c>;</c> at each end, LF line ends.</summary>
internal static class SqlText
{
    /// <summary>One statement.</summary>
    /// <param name="first">Its first line.</param>
    /// <param name="clauses">The clauses that follow, each on an indented line; null and empty ones are left out.</param>
    /// <returns>The statement with its semicolon.</returns>
    public static string Statement(string first, params ReadOnlySpan<string?> clauses)
    {
        var lines = new List<string> { first };
        foreach (var clause in clauses)
        {
            if (!string.IsNullOrEmpty(clause))
            {
                lines.Add(SqlLayout.Indent(clause));
            }
        }

        return string.Join('\n', lines) + ";";
    }

    /// <summary>Several statements, one after the other.</summary>
    /// <param name="statements">The statements; null and empty ones are left out.</param>
    /// <returns>The statements on lines of their own.</returns>
    public static string Statements(params IEnumerable<string?> statements) =>
        string.Join('\n', statements.Where(statement => !string.IsNullOrEmpty(statement)));

    /// <summary>A list in parentheses, one item a line.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static string List(IEnumerable<string> items) => "(\n" + SqlLayout.Indent(string.Join(",\n", items)) + "\n)";

    /// <summary>A statement that must be first in its batch, as a batch of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its execution.</returns>
    public static string Execute(string statement) => Statement($"EXEC sys.sp_executesql {Literal.Text(statement)}");

    /// <summary>A procedure call with one argument a line where there are several.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="arguments">The arguments, as <c>@name = value</c>.</param>
    /// <returns>The call.</returns>
    public static string Call(string procedure, params IEnumerable<string> arguments) =>
        "EXEC " + procedure + " " + string.Join(", ", arguments) + ";";

    /// <summary>Stops with an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="message">What happens, in full sentences; cut to what THROW takes.</param>
    /// <returns>The statement.</returns>
    public static string Throw(ScriptError error, string message) =>
        $"THROW {error.Number()}, {Literal.Text(error.Message(message))}, {(int)ScriptErrorText.State};";
}
