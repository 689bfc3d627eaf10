using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The statements that declare something of a kind that the model does not know.</summary>
internal static class OpaqueCatalog
{
    /// <summary>Their appliers.</summary>
    /// <returns>One applier for each type of statement.</returns>
    public static IEnumerable<IStatementApplier> All() => [.. Storage(), .. Indexes(), .. Programming(), .. Security(), .. Messaging(), .. External(), .. Drops()];

    private static IEnumerable<IStatementApplier> Storage() =>
    [
        new OpaqueApplier<CreatePartitionFunctionStatement>("SqlPartitionFunction", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreatePartitionSchemeStatement>("SqlPartitionScheme", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<AlterDatabaseAddFileGroupStatement>("SqlFilegroup", (statement, _) => Name(statement.FileGroup)),
        new OpaqueApplier<AlterDatabaseAddFileStatement>("SqlFile", Unnamed),
        new OpaqueApplier<AlterDatabaseModifyFileGroupStatement>("SqlFilegroupSettings", Unnamed),
        new OpaqueApplier<AlterDatabaseSetStatement>("SqlDatabaseOptions", Unnamed),
        new OpaqueApplier<AlterDatabaseCollateStatement>("SqlDatabaseOptions", Unnamed),
        new OpaqueApplier<AlterDatabaseScopedConfigurationSetStatement>("SqlDatabaseOptions", Unnamed),
    ];

    private static IEnumerable<IStatementApplier> Indexes() =>
    [
        new OpaqueApplier<CreateStatisticsStatement>("SqlStatistic", (statement, context) => context.Name(statement.OnName).Child(statement.Name.Value)),
        new OpaqueApplier<CreateXmlIndexStatement>("SqlXmlIndex", (statement, context) => context.Name(statement.OnName).Child(statement.Name.Value)),
        new OpaqueApplier<CreateSelectiveXmlIndexStatement>("SqlSelectiveXmlIndex", (statement, context) => context.Name(statement.OnName).Child(statement.Name.Value)),
        new OpaqueApplier<CreateSpatialIndexStatement>("SqlSpatialIndex", (statement, context) => context.Name(statement.Object).Child(statement.Name.Value)),
        new OpaqueApplier<CreateFullTextIndexStatement>("SqlFullTextIndex", (statement, context) => context.Name(statement.OnName)),
        new OpaqueApplier<CreateFullTextCatalogStatement>("SqlFullTextCatalog", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateFullTextStopListStatement>("SqlFullTextStopList", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateSearchPropertyListStatement>("SqlSearchPropertyList", (statement, _) => Name(statement.Name)),
    ];

    private static IEnumerable<IStatementApplier> Programming() =>
    [
        new OpaqueApplier<CreateXmlSchemaCollectionStatement>("SqlXmlSchemaCollection", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateAssemblyStatement>("SqlAssembly", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateAggregateStatement>("SqlAggregate", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateTypeUdtStatement>("SqlUserDefinedType", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateDefaultStatement>("SqlDefault", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateRuleStatement>("SqlRule", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateEventNotificationStatement>("SqlDatabaseEventNotification", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateEventSessionStatement>("SqlEventSession", (statement, _) => Name(statement.Name)),
    ];

    private static IEnumerable<IStatementApplier> Security() =>
    [
        new OpaqueApplier<CreateSecurityPolicyStatement>("SqlSecurityPolicy", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateApplicationRoleStatement>("SqlApplicationRole", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateLoginStatement>("SqlLogin", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateColumnMasterKeyStatement>("SqlColumnMasterKey", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateColumnEncryptionKeyStatement>("SqlColumnEncryptionKey", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateMasterKeyStatement>("SqlMasterKey", Unnamed),
        new OpaqueApplier<CreateCertificateStatement>("SqlCertificate", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateSymmetricKeyStatement>("SqlSymmetricKey", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateAsymmetricKeyStatement>("SqlAsymmetricKey", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateCredentialStatement>("SqlDatabaseCredential", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<AddSignatureStatement>("SqlSignature", Unnamed),
        new OpaqueApplier<CreateServerAuditStatement>("SqlServerAudit", (statement, _) => Name(statement.AuditName)),
        new OpaqueApplier<CreateDatabaseAuditSpecificationStatement>("SqlDatabaseAuditSpecification", (statement, _) => Name(statement.SpecificationName)),
    ];

    private static IEnumerable<IStatementApplier> Messaging() =>
    [
        new OpaqueApplier<CreateMessageTypeStatement>("SqlMessageType", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateContractStatement>("SqlContract", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateQueueStatement>("SqlQueue", (statement, context) => context.Name(statement.Name)),
        new OpaqueApplier<CreateServiceStatement>("SqlService", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateRouteStatement>("SqlRoute", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateBrokerPriorityStatement>("SqlBrokerPriority", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateRemoteServiceBindingStatement>("SqlRemoteServiceBinding", (statement, _) => Name(statement.Name)),
    ];

    private static IEnumerable<IStatementApplier> External() =>
    [
        new OpaqueApplier<CreateExternalDataSourceStatement>("SqlExternalDataSource", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateExternalFileFormatStatement>("SqlExternalFileFormat", (statement, _) => Name(statement.Name)),
        new OpaqueApplier<CreateExternalTableStatement>("SqlExternalTable", (statement, context) => context.Name(statement.SchemaObjectName)),
    ];

    private static IEnumerable<IStatementApplier> Drops() =>
    [
        new DropStatisticsApplier(),
        new OpaqueDropApplier<DropPartitionFunctionStatement>("SqlPartitionFunction"),
        new OpaqueDropApplier<DropPartitionSchemeStatement>("SqlPartitionScheme"),
        new OpaqueDropApplier<DropFullTextCatalogStatement>("SqlFullTextCatalog"),
        new OpaqueDropApplier<DropFullTextStopListStatement>("SqlFullTextStopList"),
        new DropFullTextIndexApplier(),
        new DropSecurityPolicyApplier(),
        new DropXmlSchemaCollectionApplier(),
    ];

    private static SqlName Name(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier name) => SqlName.Of(name.Value);

    // What has no name is told apart by what it says.
    private static SqlName Unnamed(TSqlStatement statement, ApplyContext context) => SqlName.Of(OpaqueObjects.Content(statement));
}
