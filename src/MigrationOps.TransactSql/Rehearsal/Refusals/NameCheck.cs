using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// Refuses names as SQL Server does: a missing column of a table that is there when the batch is compiled, before any of it runs, whatever guards stand
/// around; a missing table when its statement runs, for a statement that names one is not bound before. Source: Microsoft Learn, "Deferred name resolution and compilation".
/// </summary>
internal static class NameCheck
{
    private static readonly HashSet<string> OldCatalog = new(StringComparer.OrdinalIgnoreCase)
    {
        "sysobjects", "syscolumns", "sysindexes", "sysusers", "systypes", "syscomments", "sysforeignkeys", "sysreferences", "sysconstraints", "sysdepends", "sysindexkeys", "sysmembers",
        "syspermissions", "sysprotects", "sysfiles", "sysfilegroups", "sysfulltextcatalogs", "sysdatabases", "sysprocesses", "syslogins",
    };

    /// <summary>Checks a batch before it runs.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="frame">Where it runs.</param>
    public static void Compile(ParsedBatch batch, RunFrame frame)
    {
        foreach (var query in batch.Queries)
        {
            TSqlFragment? unknown = null;
            var isDeferred = false;
            frame.Session.Binding.Check(query, column => unknown ??= column, source => isDeferred |= RowSourceUse.IsOfDatabase(source));
            if (unknown is not null && !isDeferred)
            {
                throw UnknownColumn(unknown, frame);
            }
        }
    }

    /// <summary>Checks a statement when it runs.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    public static void Bind(TSqlStatement statement, RunFrame frame)
    {
        if (RowSourceUse.NamesTables(statement))
        {
            frame.Session.Binding.Check(statement, column => throw UnknownColumn(column, frame), source => CheckSource(source, frame));
        }
    }

    /// <summary>Whether a table or view that the model does not have is missing, too, where the script runs.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">Where it is named.</param>
    /// <returns>False for what SQL Server brings along, what other databases have, and history tables that it made itself.</returns>
    public static bool IsMissing(SchemaObjectName name, RunFrame frame) =>
        RowSourceUse.IsOfDatabase(name) && !OldCatalog.Contains(name.BaseIdentifier.Value) && !HistoryTables.IsKept(frame.Name(name), frame.Model);

    private static void CheckSource(SchemaObjectName name, RunFrame frame)
    {
        if (IsMissing(name, frame))
        {
            var error = frame.Refusal(208, SourceMessages.Texts.Format("UnknownObject", frame.Name(name).ToString()), name).Error;
            throw new ServerErrorException(error with { PassesTry = true });
        }
    }

    private static ServerErrorException UnknownColumn(TSqlFragment column, RunFrame frame) =>
        new(frame.Refusal(207, SourceMessages.Texts.Format("UnknownColumn", frame.Source.Of(column)), column).Error with { PassesTry = true });
}
