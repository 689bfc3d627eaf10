namespace MigrationOps.TransactSql.Parsing;

/// <summary>Why a text is no T-SQL that the parser knows.</summary>
/// <param name="Line">The line in the text, from 1.</param>
/// <param name="Column">The column in the line, from 1.</param>
/// <param name="Message">The parser's words.</param>
public sealed record SyntaxError(int Line, int Column, string Message);
