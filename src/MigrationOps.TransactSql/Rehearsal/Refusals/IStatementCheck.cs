using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Refuses statements of some types as SQL Server does, before they change anything.</summary>
internal interface IStatementCheck
{
    /// <summary>The types of the statements.</summary>
    IEnumerable<Type> StatementTypes { get; }

    /// <summary>Checks a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    void Check(TSqlStatement statement, RunFrame frame);
}
