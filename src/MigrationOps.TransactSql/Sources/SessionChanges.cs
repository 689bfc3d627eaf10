using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Sources;

/// <summary>Follows the SET statements whose settings SQL Server keeps with modules and tables.</summary>
internal static class SessionChanges
{
    /// <summary>The settings behind a SET statement.</summary>
    /// <param name="session">The settings before it.</param>
    /// <param name="statement">The statement.</param>
    /// <returns>The changed settings.</returns>
    public static SessionSettings After(SessionSettings session, PredicateSetStatement statement) => statement.Options switch
    {
        SetOptions.AnsiDefaults => new SessionSettings(statement.IsOn, statement.IsOn),
        var options => new SessionSettings(
            options.HasFlag(SetOptions.AnsiNulls) ? statement.IsOn : session.AnsiNulls,
            options.HasFlag(SetOptions.QuotedIdentifier) ? statement.IsOn : session.QuotedIdentifier),
    };
}
