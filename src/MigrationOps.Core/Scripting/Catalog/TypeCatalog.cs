using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells data types in sys.columns, sys.types and sys.sequences.</summary>
internal static class TypeCatalog
{
    /// <summary>The conditions that tell a type.</summary>
    /// <param name="alias">The alias of the catalog view.</param>
    /// <param name="type">The type.</param>
    /// <returns>The conditions.</returns>
    public static IEnumerable<string> Is(string alias, SqlType type) =>
        [$"{alias}.user_type_id = TYPE_ID({Literal.Text(Name(type))})", .. Size(alias, type)];

    /// <summary>An alias type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(AliasType type)
    {
        var exact = Predicate.Exists(
            "sys.types AS t",
            [$"t.user_type_id = TYPE_ID({Literal.Text(type.Name)})", "t.is_table_type = 0", $"t.system_type_id = TYPE_ID({Literal.Text(Name(type.BaseType))})",
             .. Size("t", type.BaseType), $"t.is_nullable = {Literal.Bit(type.IsNullable)}"]);
        return new Presence(ObjectCatalog.Lacks(type.Id), exact, exact);
    }

    // rowversion stands in sys.types under its old name.
    private static string Name(SqlType type) => type switch
    {
        _ when type.Is("rowversion") => "timestamp",
        { IsBuiltIn: true, Name.Parts.Count: 1 } => type.Name.Last.Value,
        _ => Quote.Name(type.Name),
    };

    private static IEnumerable<string> Size(string alias, SqlType type) => type switch
    {
        { IsMax: true } => [$"{alias}.max_length = -1"],
        { Length: { } length } when type.Is("nchar") || type.Is("nvarchar") => [$"{alias}.max_length = {Literal.Number(2 * length)}"],
        { Length: { } length } when IsSized(type) => [$"{alias}.max_length = {Literal.Number(length)}"],
        { Precision: { } precision, Scale: { } scale } => [$"{alias}.precision = {Literal.Number(precision)}", $"{alias}.scale = {Literal.Number(scale)}"],
        { Scale: { } scale } => [$"{alias}.scale = {Literal.Number(scale)}"],
        _ => [],
    };

    private static bool IsSized(SqlType type) => type.Is("char") || type.Is("varchar") || type.Is("binary") || type.Is("varbinary");
}
