using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>
/// Brings T-SQL texts to a form in which equivalent texts are equal. Asked only where raw texts differ.
/// A text that does not parse is its own canonical form.
/// </summary>
public interface ISqlCanonicalizer
{
    /// <summary>The canonical form of an expression: case of keywords, white space, comments, brackets and redundant parentheses do not matter.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="names">The comparer of names in the database; letter case of names does not matter where it ignores case.</param>
    /// <returns>The canonical text.</returns>
    string Canonical(SqlExpression expression, NameComparer names);

    /// <summary>The canonical form of a module: case of keywords, white space between tokens, brackets and a closing semicolon do not matter; comments do.</summary>
    /// <param name="definition">The module.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The canonical text.</returns>
    string Canonical(ModuleDefinition definition, NameComparer names);

    /// <summary>The canonical form of one statement: nothing matters that its syntax tree does not hold.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The canonical text.</returns>
    string CanonicalStatement(string statement, NameComparer names);
}
