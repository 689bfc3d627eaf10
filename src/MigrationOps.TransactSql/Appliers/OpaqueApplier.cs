using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>A statement that declares something of a kind that the model does not know: it is kept whole.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="typeName">The kind in the words of the DACPAC format.</param>
/// <param name="name">Reads the name.</param>
internal sealed class OpaqueApplier<T>(string typeName, Func<T, ApplyContext, SqlName> name) : StatementApplier<T>(StatementRank.Object)
    where T : TSqlStatement
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context) => context.AddOpaque(typeName, name(statement, context), statement);
}
