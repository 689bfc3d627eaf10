using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>What CREATE TABLE and ALTER TABLE ... ADD may bring into a table.</summary>
internal sealed class TableAdditionCheck : IStatementCheck
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes => [typeof(CreateTableStatement), typeof(AlterTableAddTableElementStatement)];

    /// <inheritdoc/>
    public void Check(TSqlStatement statement, RunFrame frame)
    {
        var addition = statement switch
        {
            CreateTableStatement { Definition: { } definition } create => new TableAddition(create, definition, frame.Name(create.SchemaObjectName), frame),
            AlterTableAddTableElementStatement add => new TableAddition(add, add.Definition, frame.Name(add.SchemaObjectName), frame),
            _ => null,
        };
        if (addition is not null)
        {
            NewColumns.Check(addition);
            NewConstraints.Check(addition);
            NewForeignKeys.Check(addition);
        }
    }
}
