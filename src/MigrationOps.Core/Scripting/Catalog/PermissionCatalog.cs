using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells permissions in sys.database_permissions.</summary>
internal static class PermissionCatalog
{
    /// <summary>A permission.</summary>
    /// <param name="permission">The permission.</param>
    /// <returns>Its presence, granted, granted with grant option or denied.</returns>
    public static Presence Of(Permission permission)
    {
        var (className, major) = Securable(permission.Securable);
        string[] same =
        [
            $"p.grantee_principal_id = {ObjectCatalog.PrincipalId(permission.Grantee.Last)}",
            $"p.permission_name = {Literal.Text(permission.Action)}",
            $"p.class_desc = N'{className}'",
            $"p.major_id = {major}",
            $"p.minor_id = {Minor(permission.Securable)}",
        ];
        var state = permission.IsDenied ? 'D' : permission.WithGrantOption ? 'W' : 'G';
        var exists = Predicate.Exists("sys.database_permissions AS p", [.. same, $"p.state = '{state}'"]);
        return new Presence(Predicate.Not(Predicate.Exists("sys.database_permissions AS p", same)), exists, exists);
    }

    private static string Minor(Securable securable) => securable is { Class: SecurableClass.Column, Name: { } column } ? ObjectCatalog.ColumnId(column) : "0";

    // Source: Microsoft Learn, sys.database_permissions.
    private static (string Class, string Major) Securable(Securable securable)
    {
        if (securable.Name is not { } name)
        {
            return ("DATABASE", "0");
        }

        return securable.Class switch
        {
            SecurableClass.Object => ("OBJECT_OR_COLUMN", ObjectCatalog.ObjectId(name)),
            SecurableClass.Column => ("OBJECT_OR_COLUMN", ObjectCatalog.ObjectId(name.Parent)),
            SecurableClass.Schema => ("SCHEMA", $"SCHEMA_ID({Literal.Text(name.Last)})"),
            SecurableClass.Type => ("TYPE", $"TYPE_ID({Literal.Text(name)})"),
            SecurableClass.Role or SecurableClass.User or SecurableClass.ApplicationRole => ("DATABASE_PRINCIPAL", ObjectCatalog.PrincipalId(name.Last)),
            SecurableClass.XmlSchemaCollection => ("XML_SCHEMA_COLLECTION", XmlSchemaCollection(name)),
            SecurableClass.Assembly => ("ASSEMBLY", Id("sys.assemblies", "assembly_id", name)),
            SecurableClass.Certificate => ("CERTIFICATE", $"CERT_ID({Literal.Text(name)})"),
            SecurableClass.SymmetricKey => ("SYMMETRIC_KEYS", $"KEY_ID({Literal.Text(name)})"),
            SecurableClass.AsymmetricKey => ("ASYMMETRIC_KEY", $"ASYMKEY_ID({Literal.Text(name)})"),
            SecurableClass.MessageType => ("MESSAGE_TYPE", Id("sys.service_message_types", "message_type_id", name)),
            SecurableClass.Contract => ("SERVICE_CONTRACT", Id("sys.service_contracts", "service_contract_id", name)),
            SecurableClass.Service => ("SERVICE", Id("sys.services", "service_id", name)),
            SecurableClass.FullTextCatalog => ("FULLTEXT_CATALOG", Id("sys.fulltext_catalogs", "fulltext_catalog_id", name)),
            _ => throw new UnreachableException(),
        };
    }

    private static string Id(string view, string column, SqlName name) => $"(SELECT s.{column} FROM {view} AS s WHERE s.name = {Literal.Text(name.Last)})";

    private static string XmlSchemaCollection(SqlName name) =>
        $"(SELECT s.xml_collection_id FROM sys.xml_schema_collections AS s WHERE s.schema_id = SCHEMA_ID({Literal.Text(name.First)}) AND s.name = {Literal.Text(name.Last)})";
}
