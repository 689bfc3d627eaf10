using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>
/// Collects what a declaration of an unmodelled kind names. A column counts as one of each object that is named beside it, which is exact where
/// there is one (statistics, indexes, the predicates of a security policy) and never too little where a DDL trigger names several.
/// </summary>
internal sealed class OpaqueNames : TSqlFragmentVisitor
{
    private readonly ApplyContext _context;
    private readonly HashSet<SqlName> _objects;
    private readonly HashSet<SqlName> _others;
    private readonly HashSet<string> _members = [];

    private OpaqueNames(ApplyContext context)
    {
        _context = context;
        _objects = new HashSet<SqlName>(context.Model.Names);
        _others = new HashSet<SqlName>(context.Model.Names);
    }

    private IEnumerable<SqlName> All => [.. _objects, .. _others, .. _objects.SelectMany(host => _members.Select(host.Child))];

    /// <summary>Collects the names.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="own">The name of what is declared, which is left out.</param>
    /// <param name="context">The context, for names without a schema.</param>
    /// <returns>Objects, columns and indexes of this database, and what stands outside schemas, in order.</returns>
    public static ValueList<SqlName> Of(TSqlFragment declaration, SqlName own, ApplyContext context)
    {
        var names = new OpaqueNames(context);
        var all = DeepStack.Run(() =>
        {
            declaration.Accept(names);
            return names.All.ToHashSet(context.Model.Names);
        });
        // A full-text index bears the name of its table.
        return all.Where(name => declaration is CreateFullTextIndexStatement || !context.Model.Names.Equals(name, own)).Order(context.Model.Names).ToValueList();
    }

    /// <inheritdoc/>
    public override void Visit(SchemaObjectName node)
    {
        if (node is { ServerIdentifier: null, DatabaseIdentifier: null or { Value: "" }, BaseIdentifier: not null })
        {
            _objects.Add(_context.Name(node));
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(SqlDataTypeReference node)
    {
        // The name of a built-in type is no object, even where an object bears it.
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(UserDataTypeReference node) => _others.Add(_context.Name(node.Name));

    /// <summary>Each predicate of a security policy has a table of its own; ScriptDom does not lead visitors to them.</summary>
    /// <param name="node">The statement.</param>
    public override void Visit(CreateSecurityPolicyStatement node)
    {
        foreach (var predicate in node.SecurityPredicateActions)
        {
            var inner = new OpaqueNames(_context);
            predicate.FunctionCall.Accept(inner);
            predicate.TargetObjectName.Accept(inner);
            _others.UnionWith(inner.All);
        }
    }

    /// <inheritdoc/>
    public override void Visit(ColumnReferenceExpression node) => AddMember(node.MultiPartIdentifier?.Identifiers.LastOrDefault());

    /// <inheritdoc/>
    public override void Visit(FunctionCall node)
    {
        if (node.CallTarget is MultiPartIdentifierCallTarget { MultiPartIdentifier.Identifiers: [var schema] })
        {
            _others.Add(SqlName.Of(schema.Value, node.FunctionName.Value));
        }
    }

    /// <inheritdoc/>
    public override void Visit(SecurityTargetObject node)
    {
        if (SecurableReader.Read(node, _context)?.Name is { } name)
        {
            _objects.Add(name);
            node.Columns.ToList().ForEach(AddMember);
        }
    }

    /// <inheritdoc/>
    public override void Visit(CreateXmlIndexStatement node)
    {
        AddMember(node.XmlColumn);
        AddMember(node.SecondaryXmlIndexName);
    }

    /// <inheritdoc/>
    public override void Visit(CreateSelectiveXmlIndexStatement node)
    {
        AddMember(node.XmlColumn);
        AddMember(node.UsingXmlIndexName);
    }

    /// <inheritdoc/>
    public override void Visit(CreateSpatialIndexStatement node) => AddMember(node.SpatialColumnName);

    /// <summary>The key of a full-text index is an index of the table or one of its constraints.</summary>
    /// <param name="node">The statement.</param>
    public override void Visit(CreateFullTextIndexStatement node)
    {
        AddMember(node.KeyIndexName);
        _others.Add(new SqlName([_context.Name(node.OnName).First, new(node.KeyIndexName.Value)]));
        AddOther(node.CatalogAndFileGroup?.CatalogName);
    }

    /// <inheritdoc/>
    public override void Visit(FullTextIndexColumn node)
    {
        AddMember(node.Name);
        AddMember(node.TypeColumn);
    }

    /// <inheritdoc/>
    public override void Visit(StopListFullTextIndexOption node) => AddOther(node.StopListName);

    /// <inheritdoc/>
    public override void Visit(SearchPropertyListFullTextIndexOption node) => AddOther(node.PropertyListName);

    /// <inheritdoc/>
    public override void Visit(CreatePartitionSchemeStatement node) => AddOther(node.PartitionFunction);

    /// <inheritdoc/>
    public override void Visit(AlterDatabaseAddFileStatement node) => AddOther(node.FileGroup);

    /// <inheritdoc/>
    public override void Visit(AssemblyName node) => AddOther(node.Name);

    /// <inheritdoc/>
    public override void Visit(CryptoMechanism node) => AddOther(node.Identifier);

    /// <inheritdoc/>
    public override void Visit(ColumnMasterKeyNameParameter node) => AddOther(node.Name);

    /// <inheritdoc/>
    public override void Visit(CreateDatabaseAuditSpecificationStatement node) => AddOther(node.AuditName);

    /// <inheritdoc/>
    public override void Visit(ContractMessage node) => AddOther(node.Name);

    /// <inheritdoc/>
    public override void Visit(ServiceContract node) => AddOther(node.Name);

    /// <inheritdoc/>
    public override void Visit(CreateExternalTableStatement node) => AddOther(node.DataSource);

    /// <inheritdoc/>
    public override void Visit(ExternalTableLiteralOrIdentifierOption node) => AddOther(node.Value.Identifier);

    /// <inheritdoc/>
    public override void Visit(ExternalDataSourceLiteralOrIdentifierOption node) => AddOther(node.Value.Identifier);

    private void AddMember(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier? name)
    {
        if (name is not null)
        {
            _members.Add(name.Value);
        }
    }

    private void AddOther(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier? name)
    {
        if (name is not null)
        {
            _others.Add(SqlName.Of(name.Value));
        }
    }
}
