using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>Things that the model knows by name alone, in views of which only name and id are told.</summary>
internal static class NamedThings
{
    private static readonly (SecurableClass? Class, string TypeName, string View, string Id)[] Kinds =
    [
        (SecurableClass.XmlSchemaCollection, "SqlXmlSchemaCollection", "sys.xml_schema_collections", "xml_collection_id"),
        (SecurableClass.Assembly, "SqlAssembly", "sys.assemblies", "assembly_id"),
        (SecurableClass.Certificate, "SqlCertificate", "sys.certificates", "certificate_id"),
        (SecurableClass.SymmetricKey, "SqlSymmetricKey", "sys.symmetric_keys", "symmetric_key_id"),
        (SecurableClass.AsymmetricKey, "SqlAsymmetricKey", "sys.asymmetric_keys", "asymmetric_key_id"),
        (SecurableClass.MessageType, "SqlMessageType", "sys.service_message_types", "message_type_id"),
        (SecurableClass.Contract, "SqlContract", "sys.service_contracts", "service_contract_id"),
        (SecurableClass.Service, "SqlService", "sys.services", "service_id"),
        (SecurableClass.FullTextCatalog, "SqlFullTextCatalog", "sys.fulltext_catalogs", "fulltext_catalog_id"),
        (null, "SqlPartitionFunction", "sys.partition_functions", "function_id"),
        (null, "SqlPartitionScheme", "sys.partition_schemes", "data_space_id"),
    ];

    /// <summary>The views. Those of the server itself are left out.</summary>
    public static IEnumerable<CatalogView> Views { get; } = Kinds.Select(kind => new CatalogView<(OpaqueObject Thing, CatalogContext Catalog)>(
        kind.View,
        [
            new("name", row => Text(row.Thing.Name.Last.Value)),
            new(kind.Id, row => Number(row.Catalog.Ids.Objects.Of(row.Thing.Id))),
            new("schema_id", row => row.Thing.Name.Parts.Count > 1 ? Number(row.Catalog.Schemas.IdOf(row.Thing.Name.First)) : new UndecidedValue("schema_id")),
        ],
        [],
        (_, catalog) => catalog.Model.Current.All<OpaqueObject>().Where(thing => thing.TypeName == kind.TypeName).Select(thing => (thing, catalog)))).ToList();

    /// <summary>The id of a thing.</summary>
    /// <param name="securable">Its class.</param>
    /// <param name="name">Its name.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The id; null where it is not there.</returns>
    public static int? IdOf(SecurableClass securable, SqlName name, CatalogContext catalog) =>
        Array.Find(Kinds, kind => kind.Class == securable) is { TypeName: { } type } && catalog.Model.Current.Elements.Find(new ElementId(ElementKind.Opaque, name, type)) is { } thing
            ? catalog.Ids.Objects.Of(thing.Id)
            : null;
}
