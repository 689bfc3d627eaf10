using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Scripting.Bookkeeping;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>
/// Statements that scripts find in the database and execute unseen: the permissions that were on what was archived, and how a column is classified. A closed
/// list of two sources; text from anywhere else is not understood.
/// </summary>
internal static class KeptStatements
{
    private static readonly SqlName[] Sources = [Books.ArchivedPermission, SqlName.Of("sys", "sensitivity_classifications")];

    /// <summary>Whether a query reads one of them and nothing else.</summary>
    /// <param name="query">The query.</param>
    /// <returns>Whether it does.</returns>
    public static bool Reads(QuerySpecification query) =>
        query.FromClause?.TableReferences is [NamedTableReference { SchemaObject: { SchemaIdentifier: { } schema, DatabaseIdentifier: null } table }]
        && Sources.Any(source => NameComparer.CaseInsensitive.Equals(source, SqlName.Of(schema.Value, table.BaseIdentifier.Value)));
}
