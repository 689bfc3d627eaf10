using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>All runners by the type of their statement. What has none changes the schema, or is not known.</summary>
internal static class StatementRunners
{
    private static readonly SchemaRunner Schema = new();

    private static readonly FrozenDictionary<Type, IStatementRunner> Runners = new IStatementRunner[]
    {
        new BlockRunner(),
        new IfRunner(),
        new WhileRunner(),
        new JumpRunner(),
        new TryCatchRunner(),
        new ThrowRunner(),
        new RaiseErrorRunner(),
        new BeginTransactionRunner(),
        new CommitTransactionRunner(),
        new RollbackTransactionRunner(),
        new SaveTransactionRunner(),
        new DeclareVariableRunner(),
        new DeclareTableVariableRunner(),
        new SetVariableRunner(),
        new SettingRunner(),
        new IdleRunner(),
        new FetchCursorRunner(),
        new SelectRunner(),
        new RowsRunner(),
        new ExecuteRunner(),
        new UseRunner(),
        new CreateTemporaryTableRunner(Schema),
        new AlterDatabaseSetRunner(Schema),
        new DropTemporaryTableRunner(Schema),
        new AlterTemporaryTableRunner(Schema),
    }.SelectMany(runner => runner.StatementTypes.Select(type => (type, runner))).ToFrozenDictionary(pair => pair.type, pair => pair.runner);

    /// <summary>Finds the runner of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The runner.</returns>
    public static IStatementRunner Find(TSqlStatement statement) => Runners.GetValueOrDefault(statement.GetType(), Schema);
}
