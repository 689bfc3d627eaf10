using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Parsing;

/// <summary>
/// Parses T-SQL with the newest grammar that the referenced ScriptDom knows. A text that does not parse gives errors, never an exception.
/// Every call makes a parser of its own, so calls from several threads do not meet.
/// </summary>
internal static class SqlParsing
{
    // The order of the enumeration is not that of the versions (Sql90 is its first value).
    private static readonly SqlVersion Newest = Enum.GetValues<SqlVersion>().MaxBy(version => int.Parse(version.ToString()[3..], System.Globalization.CultureInfo.InvariantCulture));

    // So few characters cannot nest deeply enough to fill the smallest usual stack.
    private const int LongestShallowText = 200;

    private delegate T? Parse<T>(TextReader text, out IList<ParseError> errors);

    /// <summary>Makes a parser.</summary>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers (SET QUOTED_IDENTIFIER ON) or strings.</param>
    /// <returns>A parser of the newest version at hand.</returns>
    public static TSqlParser NewParser(bool quotedIdentifier = true) => new TSql150Parser(quotedIdentifier).Create(Newest, quotedIdentifier);

    /// <summary>Parses a batch; lines, columns and offsets of its tokens are those of the script that it was split from.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The statements, in a script of one batch as a rule.</returns>
    public static Parsed<TSqlScript> ParseBatch(SqlBatch batch, bool quotedIdentifier = true) =>
        Run<TSqlScript>(batch.Text, (TextReader text, out IList<ParseError> errors) =>
            (TSqlScript?)NewParser(quotedIdentifier).Parse(text, out errors, batch.Offset, batch.Line, 1));

    /// <summary>Parses a text without GO lines.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The statements, in a script of one batch as a rule.</returns>
    public static Parsed<TSqlScript> ParseBatch(string sql, bool quotedIdentifier = true) =>
        ParseBatch(new SqlBatch(sql, 0, 1), quotedIdentifier);

    /// <summary>Parses a text that is one statement, such as a CREATE statement.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The statement.</returns>
    public static Parsed<TSqlStatement> ParseStatement(string sql, bool quotedIdentifier = true)
    {
        var script = ParseBatch(sql, quotedIdentifier);
        if (!script.IsValid)
        {
            return new(null, script.Errors);
        }

        var statements = script.Fragment.Batches.SelectMany(batch => batch.Statements).Take(2).ToList();
        return statements switch
        {
            [var statement] => new(statement, []),
            [_, var second] => new(null, [new SyntaxError(second.StartLine, second.StartColumn, "One statement is expected; here a second one begins.")]),
            _ => new(null, [new SyntaxError(1, 1, "One statement is expected; there is none.")]),
        };
    }

    /// <summary>Parses an expression with a value: a DEFAULT or a computed column.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The expression.</returns>
    public static Parsed<ScalarExpression> ParseScalar(string sql, bool quotedIdentifier = true) =>
        Run<ScalarExpression>(sql, NewParser(quotedIdentifier).ParseExpression);

    /// <summary>Parses a condition: a CHECK or the filter of an index.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The condition.</returns>
    public static Parsed<BooleanExpression> ParsePredicate(string sql, bool quotedIdentifier = true) =>
        Run<BooleanExpression>(sql, NewParser(quotedIdentifier).ParseBooleanExpression);

    /// <summary>Parses an expression of which it is not known whether it is a value or a condition.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>A <see cref="ScalarExpression"/> or <see cref="BooleanExpression"/>; where it is neither, the errors of the attempt that came further.</returns>
    public static Parsed<TSqlFragment> ParseExpression(string sql, bool quotedIdentifier = true)
    {
        var scalar = ParseScalar(sql, quotedIdentifier);
        if (scalar.IsValid)
        {
            return new(scalar.Fragment, []);
        }

        var predicate = ParsePredicate(sql, quotedIdentifier);
        return predicate.IsValid ? new(predicate.Fragment, []) : new(null, Further(scalar.Errors, predicate.Errors));
    }

    /// <summary>Splits a text into tokens, white space and comments included.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The tokens; texts that the grammar rejects have tokens too, texts with an open quote or comment have none.</returns>
    public static Parsed<IList<TSqlParserToken>> Tokenize(string sql, bool quotedIdentifier = true) =>
        Run<IList<TSqlParserToken>>(sql, NewParser(quotedIdentifier).GetTokenStream);

    /// <summary>Splits a text into tokens as far as it can be read.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="quotedIdentifier">Whether double quotes enclose identifiers.</param>
    /// <returns>The tokens before the first character that cannot be read.</returns>
    public static IList<TSqlParserToken> TokensUpToError(string sql, bool quotedIdentifier = true)
    {
        using var reader = new StringReader(sql);
        return NewParser(quotedIdentifier).GetTokenStream(reader, out _) ?? [];
    }

    private static Parsed<T> Run<T>(string sql, Parse<T> parse)
        where T : class => sql.Length <= LongestShallowText ? RunHere(sql, parse) : DeepStack.Run(() => RunHere(sql, parse));

    private static Parsed<T> RunHere<T>(string sql, Parse<T> parse)
        where T : class
    {
        using var reader = new StringReader(sql);
        var fragment = parse(reader, out var errors);
        return errors.Count == 0 && fragment is not null
            ? new(fragment, [])
            : new(null, errors.Select(error => new SyntaxError(error.Line, error.Column, error.Message)).ToValueList());
    }

    private static ValueList<SyntaxError> Further(ValueList<SyntaxError> x, ValueList<SyntaxError> y) =>
        x.Max(Place).CompareTo(y.Max(Place)) > 0 ? x : y;

    private static (int Line, int Column) Place(SyntaxError error) => (error.Line, error.Column);
}
