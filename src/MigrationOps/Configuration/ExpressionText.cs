using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.Configuration;

/// <summary>Reads T-SQL expressions, which scripts will hold as they stand here.</summary>
internal static class ExpressionText
{
    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">The name of the member that it stands in.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="Findings.MigrationOpsException">The text is none (MOP7120).</exception>
    public static SqlExpression Read(LocatedText text, string what)
    {
        var expression = new SqlExpression(text.Text);
        return ExpressionReader.IsExpression(expression) ? expression : throw Failure.Of(ConfigurationIds.NotAnExpression, text.Location, what, text.Text);
    }
}
