using System.Collections.Frozen;
using MigrationOps.TransactSql.Rehearsal.Catalog.Views;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The catalog views that are known here.</summary>
internal static class CatalogViews
{
    private const string System = "sys";

    private static readonly FrozenDictionary<string, CatalogView> Known = All().ToFrozenDictionary(view => view.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OldNames = FrozenSet.ToFrozenSet(["sysobjects", "syscolumns", "sysindexes"], StringComparer.OrdinalIgnoreCase);

    // Documented views of which a model tells nothing. Source: Microsoft Learn, "System catalog views".
    private static readonly FrozenSet<string> OfServer = FrozenSet.ToFrozenSet(
        [
            "allocation_units", "assembly_files", "assembly_modules", "assembly_references", "assembly_types", "availability_groups", "availability_replicas", "backup_devices", "change_tracking_databases",
            "column_encryption_keys", "column_encryption_key_values", "column_master_keys", "column_store_dictionaries", "column_store_row_groups", "column_store_segments",
            "column_type_usages", "column_xml_schema_collection_usages", "configurations", "credentials", "crypt_properties", "data_spaces", "database_audit_specifications",
            "database_automatic_tuning_options", "database_credentials", "database_filestream_options", "database_files", "database_mirroring", "database_query_store_options", "database_recovery_status",
            "database_scoped_configurations", "database_scoped_credentials", "database_service_objectives", "databases", "destination_data_spaces", "edge_constraints", "edge_constraint_clauses", "endpoints",
            "event_notifications", "events", "external_data_sources", "external_file_formats", "external_libraries", "external_tables", "filegroups", "filetables", "fulltext_index_catalog_usages",
            "fulltext_index_columns", "fulltext_languages", "fulltext_stoplists", "fulltext_stopwords", "function_order_columns", "hash_indexes", "index_resumable_operations",
            "internal_partitions", "internal_tables", "json_indexes", "key_encryptions", "ledger_table_history", "linked_logins", "login_token", "master_files", "master_key_passwords", "memory_optimized_tables_internal_attributes",
            "messages", "module_assembly_usages", "numbered_procedure_parameters", "openkeys", "parameter_type_usages", "parameter_xml_schema_collection_usages", "partition_parameters",
            "partition_range_values", "plan_guides", "query_store_plan", "query_store_query", "query_store_query_text", "query_store_runtime_stats", "query_store_runtime_stats_interval", "registered_search_properties", "registered_search_property_lists",
            "remote_logins", "remote_service_bindings", "resource_governor_configuration", "routes", "security_policies", "security_predicates", "securable_classes", "selective_xml_index_paths",
            "sensitivity_classifications", "server_principals", "server_permissions", "server_role_members", "servers", "service_broker_endpoints", "service_contract_message_usages", "service_contract_usages",
            "service_queue_usages", "service_queues", "spatial_index_tessellations", "spatial_indexes", "spatial_reference_systems", "sql_dependencies", "sql_expression_dependencies", "sql_logins", "stats_columns",
            "sysaltfiles", "syscacheobjects", "syscharsets", "syscomments", "sysconfigures", "sysconstraints", "syscurconfigs", "sysdatabases", "sysdepends", "sysdevices", "sysfilegroups", "sysfiles",
            "sysforeignkeys", "sysfulltextcatalogs", "sysindexkeys", "syslanguages", "syslockinfo", "syslogins", "sysmembers", "sysmessages", "sysoledbusers", "sysperfinfo", "syspermissions", "sysprocesses",
            "sysprotects", "sysreferences", "sysremotelogins", "sysservers", "systypes", "sysusers", "system_columns", "system_components_surface_area_configuration", "system_internals_allocation_units",
            "system_objects", "system_parameters", "system_sql_modules", "system_views", "tcp_endpoints", "time_zone_info", "trace_events", "traces", "transmission_queue", "trigger_event_types", "trusted_assemblies",
            "type_assembly_usages", "user_token", "vector_indexes", "xml_indexes", "xml_schema_attributes", "xml_schema_collection_usages", "xml_schema_components", "xml_schema_elements", "xml_schema_namespaces", "xml_schema_types",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfInformationSchema = FrozenSet.ToFrozenSet(
        [
            "CHECK_CONSTRAINTS", "COLUMN_DOMAIN_USAGE", "COLUMN_PRIVILEGES", "CONSTRAINT_COLUMN_USAGE", "CONSTRAINT_TABLE_USAGE", "DOMAIN_CONSTRAINTS", "DOMAINS", "KEY_COLUMN_USAGE", "PARAMETERS",
            "REFERENTIAL_CONSTRAINTS", "ROUTINE_COLUMNS", "SEQUENCES", "TABLE_PRIVILEGES", "VIEW_COLUMN_USAGE", "VIEW_TABLE_USAGE",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds a view.</summary>
    /// <param name="schema">The schema as written, or null.</param>
    /// <param name="name">The name.</param>
    /// <returns>The view, or null.</returns>
    public static CatalogView? Find(string? schema, string name)
    {
        var isOld = OldNames.Contains(name) && (string.IsNullOrEmpty(schema) || schema.Equals("dbo", StringComparison.OrdinalIgnoreCase));
        return schema is null && !isOld ? null : Known.GetValueOrDefault($"{(isOld ? System : schema)}.{name}");
    }

    /// <summary>Whether servers have a view of which a model tells nothing.</summary>
    /// <param name="schema">The schema as written, or null.</param>
    /// <param name="name">The name.</param>
    /// <returns>Whether they have.</returns>
    public static bool IsKnownToServers(string? schema, string name) => schema?.ToUpperInvariant() switch
    {
        "SYS" => name.StartsWith("dm_", StringComparison.OrdinalIgnoreCase) || OfServer.Contains(name),
        "INFORMATION_SCHEMA" => OfInformationSchema.Contains(name),
        _ => false,
    };

    private static IEnumerable<CatalogView> All() =>
    [
        SchemasView.View, ObjectsView.Objects, ObjectsView.AllObjects, TablesView.View, ViewsView.View, ProceduresView.View, NumberedProceduresView.View, ColumnsView.View, ColumnsView.AllColumns, ComputedColumnsView.View,
        IdentityColumnsView.View, MaskedColumnsView.View, TypesView.Types, TypesView.TableTypes, IndexesView.View, IndexColumnsView.View, KeyConstraintsView.View, ForeignKeysView.View,
        ForeignKeyColumnsView.View, CheckConstraintsView.View, DefaultConstraintsView.View, TriggersView.View, TriggerEventsView.View, SqlModulesView.View, SqlModulesView.AllModules, SequencesView.View, SynonymsView.View,
        ParametersView.View, ExtendedPropertiesView.View, DatabasePrincipalsView.View, DatabaseRoleMembersView.View, DatabasePermissionsView.View, PartitionsView.View, StatsView.View, FullTextIndexesView.View, ChangeTrackingTablesView.View, PeriodsView.View,
        InformationSchemaTablesView.Tables, InformationSchemaTablesView.Views, InformationSchemaTablesView.Routines, InformationSchemaTablesView.Constraints, InformationSchemaTablesView.Schemata,
        InformationSchemaColumnsView.View, OldViews.Objects, OldViews.Columns, OldViews.Indexes, .. NamedThings.Views,
    ];
}
