using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Canonical;
using Identifier = Microsoft.SqlServer.TransactSql.ScriptDom.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>
/// The text of a statement that creates an object, good on its own: every name of an object has its schema, and what holds anyway is not said. The syntax tree
/// is changed for the time of writing and comes back as it was.
/// </summary>
internal sealed class CreationStatement : TSqlFragmentVisitor
{
    private readonly string _defaultSchema;
    private readonly List<SchemaObjectName> _completed = [];

    private CreationStatement(string defaultSchema) => _defaultSchema = defaultSchema;

    /// <summary>The text.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="context">The context.</param>
    /// <returns>The text without a semicolon.</returns>
    public static string Of(TSqlStatement statement, ApplyContext context)
    {
        var names = new CreationStatement(context.DefaultSchema.Value);
        statement.Accept(names);
        if (statement is CreateSecurityPolicyStatement policy)
        {
            foreach (var predicate in policy.SecurityPredicateActions)
            {
                predicate.TargetObjectName.Accept(names);
            }
        }

        var silenced = Silence(statement);
        var text = StatementText.Write(statement);
        silenced();
        foreach (var name in names._completed)
        {
            name.Identifiers.RemoveAt(0);
        }

        return text;
    }

    /// <inheritdoc/>
    public override void Visit(SchemaObjectName node)
    {
        if (node.Identifiers.Count == 1)
        {
            node.Identifiers.Insert(0, new Identifier { Value = _defaultSchema, QuoteType = QuoteType.SquareBracket });
            _completed.Add(node);
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(SqlDataTypeReference node)
    {
        // Built-in types have no schema.
    }

    // Options that state what holds without them: Microsoft Learn at each statement.
    private static Action Silence(TSqlStatement statement) => statement switch
    {
        CreateSecurityPolicyStatement policy => Without(
            policy.SecurityPolicyOptions,
            option => option is { OptionKind: SecurityPolicyOptionKind.State or SecurityPolicyOptionKind.SchemaBinding, OptionState: OptionState.On }),
        CreateFullTextIndexStatement index => Without(index.Options, option => option is ChangeTrackingFullTextIndexOption { Value: ChangeTrackingOption.Auto }),
        CreateFullTextCatalogStatement { Owner: { } owner } catalog when IsDbo(owner) => Unowned(catalog, owner),
        _ => Nothing,
    };

    private static void Nothing()
    {
        // What says nothing too much is written as it stands.
    }

    private static bool IsDbo(Identifier owner) => string.Equals(owner.Value, "dbo", StringComparison.OrdinalIgnoreCase);

    private static Action Unowned(CreateFullTextCatalogStatement catalog, Identifier owner)
    {
        catalog.Owner = null;
        return () => catalog.Owner = owner;
    }

    private static Action Without<T>(IList<T> options, Func<T, bool> isSilent)
    {
        var all = options.ToList();
        foreach (var option in all.Where(isSilent))
        {
            options.Remove(option);
        }

        return () =>
        {
            options.Clear();
            all.ForEach(options.Add);
        };
    }
}
