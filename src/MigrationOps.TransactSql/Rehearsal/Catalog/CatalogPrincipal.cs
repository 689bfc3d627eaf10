using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A user or role.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">The letter of its type: <c>S</c>, <c>R</c>, <c>C</c>, <c>K</c>, <c>E</c>, <c>A</c>; null where it can be one of several.</param>
/// <param name="Element">The element of the model; null for one of every database.</param>
internal sealed record CatalogPrincipal(int Id, Identifier Name, string? Type, Element? Element)
{
    /// <summary>Whether it is a role.</summary>
    public bool IsRole => Type == "R";
}
