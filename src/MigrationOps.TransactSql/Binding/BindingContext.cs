using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>What the binding of one text needs to know.</summary>
/// <param name="Catalog">The objects of the database.</param>
/// <param name="Names">The comparer of names in the database.</param>
/// <param name="Schema">The schema of the text, where names without a schema are looked for first.</param>
/// <param name="ColumnsOf">Gives the columns of a table, view or function; null where they are not known.</param>
internal sealed record BindingContext(NameCatalog Catalog, NameComparer Names, Identifier Schema, Func<Element, IReadOnlyList<SourceColumn>?> ColumnsOf)
{
    /// <summary>Takes the names of columns that none of the sources in sight has, all of them being known; null where nobody asks.</summary>
    public Action<TSqlFragment>? UnknownColumn { get; init; }

    /// <summary>Takes the names of row sources that the database does not have; null where nobody asks.</summary>
    public Action<SchemaObjectName>? UnknownSource { get; init; }
}
