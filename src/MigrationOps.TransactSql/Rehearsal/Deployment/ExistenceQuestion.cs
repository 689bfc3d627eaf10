using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Whether a condition asks the database for something, so that a second run can come out otherwise than the first.</summary>
internal sealed class ExistenceQuestion : TSqlFragmentVisitor
{
    private static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        "OBJECT_ID", "OBJECTPROPERTY", "OBJECTPROPERTYEX", "COL_LENGTH", "COLUMNPROPERTY", "INDEXPROPERTY", "INDEX_COL", "SCHEMA_ID", "TYPE_ID", "TYPEPROPERTY",
        "DATABASE_PRINCIPAL_ID", "USER_ID", "SUSER_ID", "SUSER_SID", "IS_ROLEMEMBER", "FULLTEXTCATALOGPROPERTY", "DATABASEPROPERTYEX", "DB_ID", "IDENT_CURRENT", "STATS_DATE",
    };

    private bool _asks;

    private ExistenceQuestion()
    {
    }

    /// <summary>Looks at a condition.</summary>
    /// <param name="condition">The condition; null for none.</param>
    /// <returns>Whether it holds a query, a variable (which a query has filled), a row count, or a function over the catalog.</returns>
    public static bool In(TSqlFragment? condition)
    {
        var question = new ExistenceQuestion();
        condition?.Accept(question);
        return question._asks;
    }

    /// <inheritdoc/>
    public override void Visit(QueryExpression node) => _asks = true;

    /// <inheritdoc/>
    public override void Visit(VariableReference node) => _asks = true;

    /// <inheritdoc/>
    public override void Visit(GlobalVariableExpression node) => _asks |= node.Name.Equals("@@ROWCOUNT", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override void Visit(FunctionCall node) => _asks |= Questions.Contains(node.FunctionName.Value);
}
