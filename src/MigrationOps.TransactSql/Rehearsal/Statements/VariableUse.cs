using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Looks for a variable in an expression.</summary>
internal sealed class VariableUse : TSqlFragmentVisitor
{
    private readonly string _name;
    private bool _found;

    private VariableUse(string name) => _name = name;

    /// <summary>Whether an expression names a variable.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="name">The variable.</param>
    /// <returns>Whether it does.</returns>
    public static bool Names(TSqlFragment expression, string name)
    {
        var use = new VariableUse(name);
        expression.Accept(use);
        return use._found;
    }

    /// <inheritdoc/>
    public override void Visit(VariableReference node) => _found |= node.Name.Equals(_name, StringComparison.OrdinalIgnoreCase);
}
