using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A data type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SystemTypeId">The id of the built-in type behind it.</param>
/// <param name="UserTypeId">Its own id.</param>
/// <param name="Size">Its sizes.</param>
internal sealed record CatalogType(string Name, int SystemTypeId, int UserTypeId, TypeSize Size)
{
    /// <summary>Its schema; <c>sys</c> for a built-in type.</summary>
    public Identifier Schema { get; init; } = new("sys");

    /// <summary>Whether it accepts NULL.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>The element of the model; null for a built-in type.</summary>
    public Element? Element { get; init; }

    /// <summary>Whether its values are characters, which have a collation.</summary>
    public bool HasCollation => SystemTypeId is 35 or 99 or 167 or 175 or 231 or 239;
}
