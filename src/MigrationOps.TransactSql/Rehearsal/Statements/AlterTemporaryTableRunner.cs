using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>What changes a table: ALTER TABLE, CREATE INDEX. Indexes and constraints of temporary tables do not matter, new columns do.</summary>
/// <param name="schema">Runs the others.</param>
internal sealed class AlterTemporaryTableRunner(SchemaRunner schema) : IStatementRunner
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes =>
    [
        typeof(AlterTableAddTableElementStatement),
        typeof(AlterTableDropTableElementStatement),
        typeof(AlterTableAlterColumnStatement),
        typeof(CreateIndexStatement),
        typeof(CreateColumnStoreIndexStatement),
    ];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame)
    {
        var name = Target(statement)?.BaseIdentifier?.Value;
        if (name is null || !TemporaryTables.IsName(name))
        {
            return schema.Run(statement, frame);
        }

        if (frame.Temporary(name) is not { } table)
        {
            throw frame.Refusal(statement is AlterTableStatement ? 4902 : 1088, SourceMessages.Texts.Format("NotThere", name), statement);
        }

        frame.Session.Statements++;
        if (statement is AlterTableAddTableElementStatement add)
        {
            var columns = add.Definition.ColumnDefinitions.Select(column => ColumnReader.Read(column, SqlName.Of(name), frame.Context));
            frame.Session.Temporary = frame.Session.Temporary.SetItem(name, table with { Columns = table.Columns.Concat(columns).ToValueList() });
        }
        else if (statement is AlterTableDropTableElementStatement)
        {
            throw frame.NotUnderstood(statement);
        }

        return Flow.Next;
    }

    private static SchemaObjectName? Target(TSqlStatement statement) => statement switch
    {
        AlterTableStatement alter => alter.SchemaObjectName,
        CreateIndexStatement index => index.OnName,
        CreateColumnStoreIndexStatement index => index.OnName,
        _ => null,
    };
}
