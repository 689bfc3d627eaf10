using System.Collections.Frozen;
using MigrationOps.Dacpac.Readers.Statements;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Which reader reads which type of element. A type that is not here becomes an opaque object.</summary>
internal static class ReaderCatalog
{
    private static readonly FrozenDictionary<string, IElementReader> Readers = new Dictionary<string, IElementReader>
    {
        ["SqlDatabaseOptions"] = new DatabaseOptionsReader(),
        ["SqlSchema"] = new SchemaReader(),
        ["SqlRole"] = new RoleReader(),
        ["SqlUser"] = new UserReader(),
        ["SqlRoleMembership"] = new RoleMembershipReader(),
        ["SqlUserDefinedDataType"] = new AliasTypeReader(),
        ["SqlTableType"] = new TableTypeReader(),
        ["SqlSequence"] = new SequenceReader(),
        ["SqlSynonym"] = new SynonymReader(),
        ["SqlTable"] = new TableReader(),
        ["SqlPrimaryKeyConstraint"] = new PrimaryKeyReader(),
        ["SqlUniqueConstraint"] = new UniqueConstraintReader(),
        ["SqlForeignKeyConstraint"] = new ForeignKeyReader(),
        ["SqlCheckConstraint"] = new CheckConstraintReader(),
        ["SqlDefaultConstraint"] = new DefaultConstraintReader(),
        ["SqlIndex"] = new RowstoreIndexReader(),
        ["SqlColumnStoreIndex"] = new ColumnstoreIndexReader(),
        ["SqlView"] = new ViewReader(),
        ["SqlProcedure"] = new ProcedureReader(),
        ["SqlScalarFunction"] = new FunctionReader(FunctionKind.Scalar),
        ["SqlInlineTableValuedFunction"] = new FunctionReader(FunctionKind.InlineTable),
        ["SqlMultiStatementTableValuedFunction"] = new FunctionReader(FunctionKind.MultiStatementTable),
        ["SqlDmlTrigger"] = new TriggerReader(),
        ["SqlPermissionStatement"] = new PermissionReader(),
        ["SqlExtendedProperty"] = new ExtendedPropertyReader(),
        ["SqlStatistic"] = new StatisticsReader(),
        ["SqlXmlIndex"] = new XmlIndexReader(),
        ["SqlFullTextCatalog"] = new FullTextCatalogReader(),
        ["SqlFullTextIndex"] = new FullTextIndexReader(),
        ["SqlXmlSchemaCollection"] = new XmlSchemaCollectionReader(),
        ["SqlPartitionFunction"] = new PartitionFunctionReader(),
        ["SqlPartitionScheme"] = new PartitionSchemeReader(),
        ["SqlSecurityPolicy"] = new SecurityPolicyReader(),
        ["SqlDatabaseDdlTrigger"] = new DdlTriggerReader(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the reader of a type.</summary>
    /// <param name="type">The type, such as <c>SqlTable</c>.</param>
    /// <returns>The reader, or null.</returns>
    public static IElementReader? Find(string type) => Readers.GetValueOrDefault(type);
}
