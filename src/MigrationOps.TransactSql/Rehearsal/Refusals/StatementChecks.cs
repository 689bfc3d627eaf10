using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>All checks by the type of their statement. Types without one cost a look-up.</summary>
internal static class StatementChecks
{
    private static readonly FrozenDictionary<Type, IStatementCheck[]> Checks = new IStatementCheck[]
    {
        new AlteredTableCheck(),
        new TableAdditionCheck(),
        new AlterColumnCheck(),
        new DropPartsCheck(),
        new SystemVersioningCheck(),
        new TemporalColumnsCheck(),
        new TruncateCheck(),
        new CreateIndexCheck(),
        new AlterIndexCheck(),
        new DropIndexCheck(),
        new DropObjectsCheck(),
        new ModuleCheck(),
        new NewObjectCheck(),
        new DropTypeCheck(),
        new TransferCheck(),
        new CreateSchemaCheck(),
        new PermissionCheck(),
        new AuthorizationCheck(),
        new RoleMemberCheck(),
        new DropPrincipalCheck(),
        new ProcedureCheck(),
    }.SelectMany(check => check.StatementTypes.Select(type => (type, check)))
        .GroupBy(pair => pair.type, pair => pair.check)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Refuses a statement that SQL Server would refuse, before it runs.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    /// <exception cref="ServerErrorException">SQL Server would refuse it.</exception>
    public static void Check(TSqlStatement statement, RunFrame frame)
    {
        if (Checks.TryGetValue(statement.GetType(), out var checks))
        {
            foreach (var check in checks)
            {
                check.Check(statement, frame);
            }
        }
    }
}
