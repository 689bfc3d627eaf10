using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Gives an element that is written back as it was read the names that its kept text leaves out: its schema, and what its scripts name.</summary>
internal static class BoundNames
{
    private static readonly HashSet<string> InSchemas =
    [
        "SqlQueue", "SqlXmlSchemaCollection", "SqlDefault", "SqlRule", "SqlSecurityPolicy", "SqlExternalTable", "SqlAggregate", "SqlUserDefinedType",
        "SqlProcedure", "SqlScalarFunction", "SqlInlineTableValuedFunction", "SqlMultiStatementTableValuedFunction", "SqlExtendedProcedure", "SqlTableType", "SqlSequence", "SqlSynonym", "SqlView",
    ];

    private static readonly Dictionary<string, string> Lists = new()
    {
        ["SqlView"] = "QueryDependencies",
        ["SqlCheckConstraint"] = "CheckExpressionDependencies",
        ["SqlDefaultConstraint"] = Expression,
        ["SqlDefault"] = Expression,
        ["SqlRule"] = Expression,
        ["SqlStatistic"] = Expression,
    };

    private const string Expression = "ExpressionDependencies";

    /// <summary>Adds the names.</summary>
    /// <param name="element">The element.</param>
    /// <param name="source">The object that it is made of.</param>
    /// <param name="context">What is written.</param>
    public static void AddTo(ModelElement element, OpaqueObject source, WritingContext context)
    {
        var present = ElementTexts.References(element).Where(reference => reference.ExternalSource is null).Select(reference => reference.Name).ToHashSet();
        var missing = source.Names.Where(name => !present.Contains(name.ToString())).ToList();
        if (InSchemas.Contains(element.Type) && source.Name.Parts.Count > 1)
        {
            var schema = new SqlName([source.Name.First]);
            Add(element, "Schema", [schema], context);
            missing.RemoveAll(name => context.Model.Names.Equals(name, schema));
        }

        // A full-text index names its key index in full for the model alone.
        if (element.Type == "SqlFullTextIndex")
        {
            return;
        }

        Add(HolderOf(element), Lists.GetValueOrDefault(element.Type, "BodyDependencies"), missing, context);
    }

    // A security policy has its scripts in its predicates.
    private static ModelElement HolderOf(ModelElement element) => element.Type == "SqlSecurityPolicy"
        ? element.Relationships.SelectMany(relationship => relationship.Entries).Select(entry => entry.Element).OfType<ModelElement>().FirstOrDefault() ?? element
        : element;

    private static void Add(ModelElement element, string name, IReadOnlyCollection<SqlName> names, WritingContext context)
    {
        if (names.Count > 0)
        {
            var relationship = new ModelRelationship(name);
            relationship.Entries.AddRange(names.Select(target => new ModelEntry(null, context.ReferenceTo(target), [])));
            element.Relationships.Add(relationship);
            element.Relationships.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        }
    }
}
