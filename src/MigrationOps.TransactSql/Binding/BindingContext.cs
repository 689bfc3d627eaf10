using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>What the binding of one text needs to know.</summary>
/// <param name="Catalog">The objects of the database.</param>
/// <param name="Names">The comparer of names in the database.</param>
/// <param name="Schema">The schema of the text, where names without a schema are looked for first.</param>
/// <param name="ColumnsOf">Gives the columns of a table, view or function; null where they are not known.</param>
internal sealed record BindingContext(NameCatalog Catalog, NameComparer Names, Identifier Schema, Func<Element, IReadOnlyList<SourceColumn>?> ColumnsOf);
