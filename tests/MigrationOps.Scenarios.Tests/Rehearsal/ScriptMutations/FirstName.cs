using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>Finds the first name with a schema in a statement: that of its object.</summary>
internal sealed class FirstName : TSqlFragmentVisitor
{
    private SchemaObjectName? _found;

    public static SchemaObjectName? In(TSqlStatement statement)
    {
        var finder = new FirstName();
        statement.Accept(finder);
        return finder._found;
    }

    public override void Visit(SchemaObjectName node)
    {
        if (node.SchemaIdentifier is { } schema && !string.Equals(schema.Value, "sys", StringComparison.OrdinalIgnoreCase))
        {
            _found = _found is { } found && found.StartOffset <= node.StartOffset ? found : node;
        }
    }
}
