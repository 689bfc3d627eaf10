using System.Collections.Frozen;
using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>
/// The forms of the objects that are kept as statements. Full-text statements are refused in a transaction (Microsoft Learn, CREATE FULLTEXT INDEX: error 574);
/// CREATE TRIGGER must be first in its batch.
/// </summary>
internal static class StatementCatalog
{
    private static readonly FrozenDictionary<string, StatementForm> Forms = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The form of an object.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The form of its kind.</returns>
    /// <exception cref="KeyNotFoundException">The kind is not scripted.</exception>
    public static StatementForm Of(OpaqueObject element) => Forms[element.TypeName];

    private static Dictionary<string, StatementForm> All() => new()
    {
        ["SqlStatistic"] = new(name => Row("sys.stats AS x", OnTable(name), Named(name)), item => $"DROP STATISTICS {Quote.Name(item.Name)}") { IsOnObject = true },
        ["SqlXmlIndex"] = Index,
        ["SqlFullTextCatalog"] = Plain("sys.fulltext_catalogs", "FULLTEXT CATALOG") with { IsInTransaction = false },
        ["SqlFullTextIndex"] = new(name => Row("sys.fulltext_indexes AS x", $"x.object_id = {ObjectCatalog.ObjectId(name)}"), item => $"DROP FULLTEXT INDEX ON {Quote.Name(item.Name)}")
        {
            IsInTransaction = false,
            IsOnObject = true,
        },
        ["SqlXmlSchemaCollection"] = new(
            name => Row("sys.xml_schema_collections AS x", Named(name), $"x.schema_id = SCHEMA_ID({Literal.Text(name.First)})"),
            item => $"DROP XML SCHEMA COLLECTION {Quote.Name(item.Name)}"),
        ["SqlPartitionFunction"] = Plain("sys.partition_functions", "PARTITION FUNCTION"),
        ["SqlPartitionScheme"] = Plain("sys.partition_schemes", "PARTITION SCHEME"),
        ["SqlSecurityPolicy"] = SchemaScoped("SP", "SECURITY POLICY"),
        ["SqlDatabaseDdlTrigger"] = new(name => Row("sys.triggers AS x", Named(name), "x.parent_class = 0"), item => $"DROP TRIGGER {Quote.Name(item.Name)} ON DATABASE") { StandsAlone = true },
    };

    private static StatementForm Index =>
        new(name => Row("sys.indexes AS x", OnTable(name), Named(name)), item => $"DROP INDEX {Quote.Name(item.Name.Last)} ON {Quote.Name(item.Name.Parent)}") { IsOnObject = true };

    private static StatementForm Plain(string view, string words) => new(name => Row($"{view} AS x", Named(name)), item => $"DROP {words} {Quote.Name(item.Name)}");

    private static StatementForm SchemaScoped(string type, string words) => new(
        name => Row("sys.objects AS x", $"x.object_id = {ObjectCatalog.ObjectId(name)}", $"x.type = {Literal.Text(type)}"),
        item => $"DROP {words} {Quote.Name(item.Name)}");

    private static string Row(string from, params IEnumerable<string> conditions) => Predicate.Exists(from, conditions);

    private static string Named(SqlName name) => $"x.name = {Literal.Text(name.Last)}";

    private static string OnTable(SqlName name) => $"x.object_id = {ObjectCatalog.ObjectId(name.Parent)}";
}
