using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP of something of a kind that the model does not know.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="typeName">The kind in the words of the DACPAC format.</param>
internal sealed class OpaqueDropApplier<T>(string typeName) : StatementApplier<T>(StatementRank.Imperative)
    where T : DropUnownedObjectStatement
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context) =>
        context.DropOpaque(typeName, SqlName.Of(statement.Name.Value), statement);
}
