using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>An index, the index of a key, or a heap: what ALTER INDEX and ALTER TABLE ... REBUILD change.</summary>
/// <param name="Owner">The table or view.</param>
/// <param name="Name">The name of the index; null for a heap or an unnamed key.</param>
/// <param name="Key">The key, where the index belongs to one.</param>
/// <param name="Options">The options.</param>
internal sealed record IndexLike(SqlName Owner, Identifier? Name, KeyConstraint? Key, IndexOptions Options)
{
    /// <summary>The data compression.</summary>
    public ValueList<CompressionSetting> Compression { get; private init; } = [];

    /// <summary>Whether it is switched off.</summary>
    public bool IsDisabled { get; private init; }

    /// <summary>How long rows stay in the delta store of a columnstore, in minutes; null for a rowstore.</summary>
    public int? CompressionDelay { get; private init; }

    /// <summary>Whether it is a table without a clustered index.</summary>
    public bool IsHeap => Name is null && Key is null;

    /// <summary>What an element has of an index.</summary>
    /// <param name="element">An index, a key constraint or a table.</param>
    /// <returns>The index.</returns>
    public static IndexLike Of(Element element) => element switch
    {
        RowstoreIndex index => new(index.Owner, index.Name.Last, null, index.Options) { Compression = index.Compression, IsDisabled = index.IsDisabled },
        ColumnstoreIndex index => new(index.Owner, index.Name.Last, null, IndexOptions.Default) { Compression = index.Compression, CompressionDelay = index.CompressionDelay },
        KeyConstraint key => new(key.Table, key.Name, key, key.Options) { Compression = key.Compression },
        Table table => new(table.Name, null, null, IndexOptions.Default) { Compression = table.Compression },
        _ => throw new UnreachableException(),
    };

    /// <summary>A statement on the index.</summary>
    /// <param name="words">What is done, such as <c>REBUILD</c>.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statement; the name of an unnamed key is found first.</returns>
    public string Alter(string words, WriterContext context) => this switch
    {
        { Options.IsHash: true, Key: { Name: null } key } => Unnamed.Statement(key, $"ALTER TABLE {Quote.Name(Owner)} ALTER INDEX", $" {words}", context),
        { Options.IsHash: true, Name: { } name } => $"ALTER TABLE {Quote.Name(Owner)} ALTER INDEX {Quote.Name(name)} {words};",
        { Key: { Name: null } key } => Unnamed.Statement(key, "ALTER INDEX", $" ON {Quote.Name(Owner)} {words}", context),
        { Name: { } name } => $"ALTER INDEX {Quote.Name(name)} ON {Quote.Name(Owner)} {words};",
        _ => $"ALTER TABLE {Quote.Name(Owner)} {words};",
    };

    /// <summary>That the index is there and meets conditions.</summary>
    /// <param name="conditions">Conditions on the alias <c>i</c> of sys.indexes.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The predicate.</returns>
    public string Has(IEnumerable<string?> conditions, WriterContext context)
    {
        var which = this switch
        {
            { Key: { Name: null } key } => $"i.name = (\n{SqlLayout.Indent(ConstraintRow.Of(key, context).NameQuery)}\n)",
            { Name: { } name } => $"i.name = {Literal.Text(name)}",
            _ => "i.index_id = 0",
        };
        return Predicate.Exists("sys.indexes AS i", [$"i.object_id = {ObjectCatalog.ObjectId(Owner)}", which, .. conditions]);
    }
}
