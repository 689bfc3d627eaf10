using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Expressions, as their authors wrote them.</summary>
internal static class ExpressionPhrase
{
    /// <summary>An expression that something can follow on the same line.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The raw text, ended by a line break where a comment could swallow what follows.</returns>
    public static string Of(SqlExpression expression) =>
        expression.Text.Contains("--", StringComparison.Ordinal) ? expression.Text + "\n" : expression.Text;

    /// <summary>An expression in parentheses.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The text.</returns>
    public static string InParentheses(SqlExpression expression) => "(" + Of(expression) + ")";
}
