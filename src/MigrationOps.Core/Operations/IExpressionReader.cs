using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Answers questions about the meaning of an expression.</summary>
public interface IExpressionReader
{
    /// <summary>Whether one statement that evaluates an expression for many rows may get a different value for each of them.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Whether it may. True where the text cannot be read, so that the dearer way is planned.</returns>
    bool DiffersByRow(SqlExpression expression);
}
