using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Wrapped;

/// <summary>Puts statements that others wrote into the form of a step: T-SQL that can stand inside <c>IF ... BEGIN ... END</c>.</summary>
public static class ForeignText
{
    private const string Failed = "a statement failed; the error before this one says why.";

    /// <summary>The statements of one step.</summary>
    /// <param name="statements">The statements, in order.</param>
    /// <returns>The text. Behind every part but the last it is asked whether an error was reported; the script asks behind the last.</returns>
    public static string Of(IReadOnlyList<ForeignStatement> statements)
    {
        var parts = new List<string>();
        for (var next = 0; next < statements.Count;)
        {
            var first = statements[next];
            var run = first.Form == ForeignForm.Text
                ? statements.Skip(next).TakeWhile(statement => statement.Form == ForeignForm.Text && statement.Batch == first.Batch).ToList()
                : [first];
            next += run.Count;
            parts.Add(Part(run, next));
            if (first.Form != ForeignForm.Procedure && next < statements.Count)
            {
                parts.Add(ErrorCheck());
            }
        }

        return SqlText.Statements(parts);
    }

    /// <summary>Several texts of writers in one step. Each has variables of its own, so each is executed by itself.</summary>
    /// <param name="texts">The texts, in order.</param>
    /// <returns>The text.</returns>
    public static string Together(IReadOnlyList<string> texts) => texts is [var only] ? only : SqlText.Statements(texts.Select(SqlText.Execute));

    private static string Part(IReadOnlyList<ForeignStatement> run, int number) => run[0].Form switch
    {
        ForeignForm.Direct => Ended(run[0].Text),
        ForeignForm.Procedure => Call(run[0].Text, number),
        _ when run is [{ IsCheck: false }] => SqlText.Execute(run[0].Text),
        _ => SqlText.Execute(SqlText.Statements(run.SelectMany(statement => statement.IsCheck ? [Ended(statement.Text), ErrorCheck()] : new[] { Ended(statement.Text) }))),
    };

    // Variables live as long as their batch, and a step may hold several calls.
    private static string Call(string text, int number)
    {
        var variable = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@returned{number}");
        return $"""
            DECLARE {variable} int;
            EXEC {variable} = {Ended(text)}
            IF {variable} <> 0
            BEGIN
                {SqlText.Throw(ScriptError.ProcedureFailed, "a system procedure reported a failure; the error before this one says why.")}
            END;
            """;
    }

    private static string ErrorCheck() => $"""
        IF @@ERROR <> 0
        BEGIN
            {SqlText.Throw(ScriptError.StatementFailed, Failed)}
        END;
        """;

    private static string Ended(string text) => text.TrimEnd() is [.., ';'] whole ? whole : text.TrimEnd() + ";";
}
