using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>ALTER DATABASE ... SET. An option may be set again to what it is.</summary>
/// <param name="schema">Runs it where the option is another one.</param>
internal sealed class AlterDatabaseSetRunner(SchemaRunner schema) : StatementRunner<AlterDatabaseSetStatement>
{
    /// <inheritdoc/>
    protected override Flow Run(AlterDatabaseSetStatement statement, RunFrame frame)
    {
        var trial = new WorkingModel(DatabaseModel.Empty(frame.Model.Current.Settings));
        ApplierCatalog.Find(statement)?.Apply(statement, frame.Context with { Model = trial });
        var set = trial.Current.All<OpaqueObject>().FirstOrDefault();
        if (set is null || frame.Model.Current.Find(set.Id) is null)
        {
            return schema.Run(statement, frame);
        }

        frame.Session.Statements++;
        return Flow.Next;
    }
}
