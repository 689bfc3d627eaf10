using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Finds the name that a statement is about: the first one in it.</summary>
internal sealed class FirstName : TSqlFragmentVisitor
{
    private SchemaObjectName? _name;

    private FirstName()
    {
    }

    /// <summary>Looks at a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The last part of the name; empty where it names nothing in a schema.</returns>
    public static string Of(TSqlStatement statement)
    {
        var first = new FirstName();
        statement.Accept(first);
        return first._name?.BaseIdentifier.Value ?? string.Empty;
    }

    /// <inheritdoc/>
    public override void Visit(SchemaObjectName node)
    {
        if (_name is null || node.StartOffset < _name.StartOffset)
        {
            _name = node;
        }
    }
}
