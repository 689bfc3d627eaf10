using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>Statements that no user transaction may hold. Source: Microsoft Learn, "Transact-SQL statements allowed in transactions", CREATE INDEX (RESUMABLE).</summary>
internal static class TransactionRules
{
    /// <summary>Refuses a statement that stands in a transaction and must not.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    public static void Check(TSqlStatement statement, RunFrame frame)
    {
        var transactions = frame.Session.Transactions;
        if (transactions.IsDoomed && statement is not PrintStatement)
        {
            throw frame.Refusal(3930, SourceMessages.Texts.Format("DoomedTransaction"), statement);
        }

        if (transactions.Count > 0 && NumberOf(statement) is { } number)
        {
            throw frame.Refusal(number, SourceMessages.Texts.Format("NotInTransaction", frame.Words(statement)), statement);
        }
    }

    private static int? NumberOf(TSqlStatement statement) => statement switch
    {
        AlterDatabaseStatement or CreateDatabaseStatement or DropDatabaseStatement => 226,
        BackupStatement => 3021,
        RestoreStatement => 3002,
        ReconfigureStatement or AlterServerConfigurationStatement => 574,
        CreateFullTextIndexStatement or AlterFullTextIndexStatement or DropFullTextIndexStatement => 574,
        CreateFullTextCatalogStatement or AlterFullTextCatalogStatement or DropFullTextCatalogStatement => 574,
        IndexStatement index when IsResumable(index.IndexOptions) => 574,
        _ => null,
    };

    private static bool IsResumable(IEnumerable<IndexOption> options) =>
        options.OfType<IndexStateOption>().Any(option => option is { OptionKind: IndexOptionKind.Resumable, OptionState: OptionState.On });
}
