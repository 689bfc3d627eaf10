using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>sys.fn_listextendedproperty. Source: Microsoft Learn, sys.fn_listextendedproperty.</summary>
internal static class ExtendedPropertyList
{
    private const int Arguments = 7;

    /// <summary>The columns.</summary>
    public static SourceColumns Columns { get; } = new(["objtype", "objname", "name", "value"]);

    /// <summary>The properties that the arguments ask for.</summary>
    /// <param name="arguments">The name of the property, then three pairs of type and name of a level; NULL for any.</param>
    /// <param name="at">Where the call stands.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<Row> Rows(IReadOnlyList<SqlValue> arguments, EvaluationPlace at)
    {
        if (arguments.Count != Arguments)
        {
            throw at.Refusal(313, "WrongArguments", "fn_listextendedproperty", Arguments);
        }

        var texts = arguments.Select(argument => argument.IsNull ? null : Conversion.TextOf(argument, at).Text).ToList();
        var levels = Enumerable.Range(0, 3).Select(level => (Type: texts[1 + (2 * level)], Name: texts[2 + (2 * level)])).TakeWhile(level => level.Type is not null).ToList();
        var catalog = at.Context.Catalog;
        return from property in Candidates(levels, catalog)
               where texts[0] is not { } name || catalog.Names.Equals(property.Name, new Identifier(name))
               let host = ExtendedPropertyLevels.Of(property.Host, catalog)
               where host is not null && IsMeant(host, levels!, catalog)
               select new ValueRow([
                   CatalogValue.Text(host.Count == 0 ? null : host[^1].Type),
                   CatalogValue.Text(host.Count == 0 ? null : host[^1].Name.Value),
                   CatalogValue.Text(property.Name.Value),
                   LiteralText.Read(property.Value),
               ]);
    }

    private static IEnumerable<ExtendedProperty> Candidates(List<(string? Type, string? Name)> levels, CatalogContext catalog) => levels switch
    {
        [({ } type, { } schema), (_, { } name), ..] when type.Equals("SCHEMA", StringComparison.OrdinalIgnoreCase) => catalog.Model.AttachedTo(SqlName.Of(schema, name)).OfType<ExtendedProperty>(),
        [(_, { } only)] => catalog.Model.AttachedTo(SqlName.Of(only)).OfType<ExtendedProperty>(),
        _ => catalog.Model.Current.All<ExtendedProperty>(),
    };

    private static bool IsMeant(IReadOnlyList<(string Type, Identifier Name)> host, List<(string Type, string? Name)> levels, CatalogContext catalog) =>
        host.Count == levels.Count
        && host.Zip(levels).All(pair =>
            pair.First.Type.Equals(pair.Second.Type, StringComparison.OrdinalIgnoreCase)
            && (pair.Second.Name is not { } name || catalog.Names.Equals(pair.First.Name, new Identifier(name))));
}
