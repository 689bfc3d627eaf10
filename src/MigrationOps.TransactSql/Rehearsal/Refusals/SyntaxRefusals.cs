using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// What is wrong with a batch that the parser refuses: a statement that must be the first of its batch and is not (111), ALTER TABLE ... DROP CONSTRAINT without a name (102),
/// which DacFx writes for unnamed constraints; anything else may be T-SQL that the parser does not know. Source: Microsoft Learn, "Batches"; "Database Engine events and errors".
/// </summary>
internal static class SyntaxRefusals
{
    /// <summary>Tells what is wrong.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="error">What the parser says.</param>
    /// <param name="frame">Where the batch would run.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Of(SourceBatch batch, ParseError error, RunFrame frame)
    {
        var tokens = batch.Tokens.Where(token => token.IsMeaningful()).ToList();
        var at = tokens.FindIndex(token => token.Offset >= error.Offset);
        at = at < 0 ? tokens.Count : at;
        if (ModuleStatements.EndsBefore(batch, error, frame.Session.Settings.QuotedIdentifier))
        {
            return Refusal((111, "NotFirstInBatch", StatementWords.Of(tokens)), tokens[0], batch, frame);
        }

        if (BatchHeads.LastBefore(tokens, at + 1) is { } head && head.First > 0 && head.Last >= at)
        {
            return Refusal((111, "NotFirstInBatch", head.Words), tokens[head.First], batch, frame);
        }

        if (UnnamedDrop(tokens, at) is { } start)
        {
            return Refusal((102, "UnnamedConstraint", frame.Source.Between(tokens[start], tokens[at - 1])), tokens[start], batch, frame);
        }

        var first = StatementStarts.Before(tokens, at);
        var message = SourceMessages.Texts.Format("SyntaxErrorIn", error.Message, first.Line, StatementWords.Of(tokens.SkipWhile(token => token != first)));
        return SourceMessages.Failure(SourceMessages.SyntaxError, frame.Caller ?? new SourceLocation(batch.Source.File, error.Line, error.Column), message);
    }

    /// <summary>A module that only the server understands bears a name that is taken: 2714.</summary>
    /// <param name="holder">What bears it.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="frame">Where it would run.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Taken(ElementId holder, SourceBatch batch, RunFrame frame)
    {
        var first = batch.Tokens.First(token => token.IsMeaningful());
        var message = SourceMessages.Texts.Format("RefusedTaken", holder.Kind.Words(), holder.Name.ToString());
        return new ServerErrorException(new ServerError(2714, message, frame.Caller ?? batch.Source.At(first), StatementWords.Of(batch.Tokens.Where(token => token.IsMeaningful()))));
    }

    // The tokens before the error are ALTER TABLE name DROP CONSTRAINT.
    private static int? UnnamedDrop(List<TSqlParserToken> tokens, int at)
    {
        if (at < 5 || tokens[at - 1].TokenType != TSqlTokenType.Constraint || tokens[at - 2].TokenType != TSqlTokenType.Drop)
        {
            return null;
        }

        var start = tokens.FindLastIndex(at - 3, token => token.TokenType == TSqlTokenType.Alter);
        return start >= 0 && tokens[start + 1].TokenType == TSqlTokenType.Table ? start : null;
    }

    private static ServerErrorException Refusal((int Number, string Text, string Words) error, TSqlParserToken token, SourceBatch batch, RunFrame frame) => new(
        new ServerError(error.Number, SourceMessages.Texts.Format(error.Text, error.Words), frame.Caller ?? batch.Source.At(token), error.Words) { PassesTry = true });
}
