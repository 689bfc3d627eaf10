using System.Collections.Frozen;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The data types of a database: those of every database, and those of the model.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class CatalogTypes(CatalogContext catalog)
{
    // Source: the rows of sys.types in an empty database.
    private static readonly FrozenDictionary<string, CatalogType> BuiltIn = new (string Name, int System, int User)[]
    {
        ("image", 34, 34), ("text", 35, 35), ("uniqueidentifier", 36, 36), ("date", 40, 40), ("time", 41, 41), ("datetime2", 42, 42), ("datetimeoffset", 43, 43), ("tinyint", 48, 48),
        ("smallint", 52, 52), ("int", 56, 56), ("smalldatetime", 58, 58), ("real", 59, 59), ("money", 60, 60), ("datetime", 61, 61), ("float", 62, 62), ("sql_variant", 98, 98),
        ("ntext", 99, 99), ("bit", 104, 104), ("decimal", 106, 106), ("numeric", 108, 108), ("smallmoney", 122, 122), ("bigint", 127, 127), ("hierarchyid", 240, 128),
        ("geometry", 240, 129), ("geography", 240, 130), ("varbinary", 165, 165), ("varchar", 167, 167), ("binary", 173, 173), ("char", 175, 175), ("timestamp", 189, 189),
        ("nvarchar", 231, 231), ("nchar", 239, 239), ("xml", 241, 241), ("sysname", 231, 256), ("json", 244, 244), ("vector", 255, 255),
    }.ToFrozenDictionary(type => type.Name, type => new CatalogType(type.Name, type.System, type.User, Largest(type.Name)) { IsNullable = type.Name is not "sysname" }, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Synonyms = ["integer", "dec", "double precision", "character", "national text", "rowversion"];

    /// <summary>All of them.</summary>
    /// <returns>The types; which of the newest are there depends on the server.</returns>
    public IEnumerable<CatalogType> All() =>
        BuiltIn.Values.Where(type => type.Name is not ("json" or "vector")).OrderBy(type => type.UserTypeId).Concat(catalog.Model.Current.Elements.Select(Of).OfType<CatalogType>());

    /// <summary>Finds the type of a name as TYPE_ID does.</summary>
    /// <param name="parts">The parts of the name.</param>
    /// <returns>The type, or null.</returns>
    public CatalogType? Find(IReadOnlyList<string> parts)
    {
        var schema = parts.Count > 1 ? parts[^2] : null;
        if ((schema is null or "" || schema.Equals("sys", StringComparison.OrdinalIgnoreCase)) && (BuiltIn.GetValueOrDefault(parts[^1]) ?? Synonym(parts[^1])) is { } known)
        {
            return known;
        }

        var name = SqlName.Of(string.IsNullOrEmpty(schema) ? "dbo" : schema, parts[^1]);
        ElementId[] candidates = [new(ElementKind.DataType, name), new(ElementKind.TableType, name), new(ElementKind.Opaque, name, "SqlUserDefinedType")];
        return candidates.Select(catalog.Model.Current.Elements.Find).OfType<Element>().Select(Of).FirstOrDefault();
    }

    /// <summary>Finds the type of an id.</summary>
    /// <param name="userTypeId">The id.</param>
    /// <returns>The type, or null.</returns>
    public CatalogType? Find(int userTypeId) =>
        BuiltIn.Values.FirstOrDefault(type => type.UserTypeId == userTypeId)
        ?? (catalog.Ids.Types.Find(userTypeId) is { } id && catalog.Model.Current.Elements.Find(id) is { } element ? Of(element) : null);

    /// <summary>The type of a column, a parameter or a sequence, with its sizes.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The type; null where the model does not declare it.</returns>
    public CatalogType? Of(SqlType type)
    {
        if (!type.IsBuiltIn)
        {
            return Find([type.Name.First.Value, type.Name.Last.Value]);
        }

        var name = type.Name.Last.Value;
        return (BuiltIn.GetValueOrDefault(name) ?? Synonym(name)) is { } known ? known with { Size = TypeSize.Of(type) } : null;
    }

    private static CatalogType? Synonym(string name) =>
        Synonyms.Contains(name, StringComparer.OrdinalIgnoreCase) ? BuiltIn[Resolved(SqlType.BuiltIn(name))] : null;

    private static string Resolved(SqlType type) => type.Is("rowversion") ? "timestamp" : type.Name.Last.Value;

    // Without a size, sys.types gives the largest.
    private static TypeSize Largest(string name) => name switch
    {
        "varchar" or "char" or "binary" or "varbinary" or "nvarchar" or "nchar" => new TypeSize(8000, 0, 0),
        "decimal" or "numeric" => new TypeSize(17, 38, 38),
        _ => TypeSize.Of(SqlType.BuiltIn(name)),
    };

    private CatalogType? Of(Element element) => element switch
    {
        AliasType alias when Of(alias.BaseType) is { } known => known with
        {
            Name = alias.Name.Last.Value,
            UserTypeId = catalog.Ids.Types.Of(alias.Id),
            Schema = alias.Name.First,
            IsNullable = alias.IsNullable,
            Element = alias,
        },
        TableType table => new CatalogType(table.Name.Last.Value, 243, catalog.Ids.Types.Of(table.Id), new TypeSize(-1, 0, 0)) { Schema = table.Name.First, IsNullable = false, Element = table },
        OpaqueObject { TypeName: "SqlUserDefinedType", Name.Parts.Count: 2 } clr =>
            new CatalogType(clr.Name.Last.Value, 240, catalog.Ids.Types.Of(clr.Id), new TypeSize(-1, 0, 0)) { Schema = clr.Name.First, Element = clr },
        _ => null,
    };
}
