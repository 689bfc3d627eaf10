using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>filters</c>: the objects that plans leave as they stand.</summary>
internal static class FilterSection
{
    /// <summary>The names of the members of a filter, of which one must be there.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["schema", "kind", "name"];

    // Parts of tables are no objects of their own: a table is left as it stands whole, or not at all.
    private static readonly Words<ElementKind> Kinds = new(
        ("schema", ElementKind.Schema),
        ("table", ElementKind.Table),
        ("view", ElementKind.View),
        ("procedure", ElementKind.Procedure),
        ("function", ElementKind.Function),
        ("trigger", ElementKind.Trigger),
        ("sequence", ElementKind.Sequence),
        ("synonym", ElementKind.Synonym),
        ("aliasType", ElementKind.DataType),
        ("tableType", ElementKind.TableType),
        ("role", ElementKind.Role),
        ("user", ElementKind.User),
        ("roleMembership", ElementKind.RoleMembership),
        ("permission", ElementKind.Permission),
        ("extendedProperty", ElementKind.ExtendedProperty),
        ("other", ElementKind.Opaque));

    /// <summary>The words for kinds; besides, the name of a kind in a DACPAC, such as <c>SqlQueue</c>, is allowed.</summary>
    public static IEnumerable<string> KindWords => Kinds.All;

    /// <summary>Reads the section.</summary>
    /// <param name="items">The filters.</param>
    /// <returns>The filters in order.</returns>
    public static ValueList<ObjectFilter> Read(ValueList<LocatedValue> items) => items.Select(ReadOne).ToValueList();

    private static ObjectFilter ReadOne(LocatedValue item)
    {
        var reader = new ObjectReader(item, "a filter", Properties);
        var kind = reader.OptionalText("kind");
        var isOther = kind is not null && kind.Text.StartsWith("Sql", StringComparison.Ordinal);
        var filter = new ObjectFilter
        {
            Schema = Pattern(reader.OptionalText("schema")),
            Kind = kind is null || isOther ? null : Kinds.Read(kind, "kind"),
            TypeName = isOther ? kind!.Text : null,
            Name = Pattern(reader.OptionalText("name")),
            Location = reader.Location,
        };
        return filter is { Schema: null, Kind: null, TypeName: null, Name: null }
            ? throw Failure.Of(ConfigurationIds.MissingProperty, reader.Location, "a filter", string.Join(" or ", Properties))
            : filter;
    }

    private static NamePattern? Pattern(LocatedText? text) => text is null ? null : new NamePattern(text.Text);
}
