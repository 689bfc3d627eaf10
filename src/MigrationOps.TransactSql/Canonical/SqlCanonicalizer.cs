using MigrationOps.Comparison;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>
/// Canonical texts by the parser's tokens and trees: nothing here guesses what SQL Server makes of a text, it only removes what cannot matter.
/// Stateless; several threads may use one instance.
/// </summary>
public sealed class SqlCanonicalizer : ISqlCanonicalizer
{
    /// <inheritdoc/>
    /// <remarks>
    /// Double quotes enclose identifiers, since SQL Server demands QUOTED_IDENTIFIER ON for computed columns and filtered indexes.
    /// A text that the grammar rejects keeps its parentheses and is compared by its tokens.
    /// </remarks>
    public string Canonical(SqlExpression expression, NameComparer names) => ExpressionText.Canonical(expression.Text, names);

    /// <inheritdoc/>
    /// <remarks>
    /// Also without meaning: <c>OR ALTER</c>, and <c>PROC</c>, <c>EXEC</c> and <c>TRAN</c> for the long words. A name with its schema and the same name without are two texts.
    /// </remarks>
    public string Canonical(ModuleDefinition definition, NameComparer names) => ModuleText.Canonical(definition, names);

    /// <inheritdoc/>
    /// <remarks>A statement that does not parse is compared by its raw text.</remarks>
    public string CanonicalStatement(string statement, NameComparer names) => StatementText.Canonical(statement, names);
}
