using MigrationOps.Model;

namespace MigrationOps.Scripting.Catalog;

/// <summary>How an object that is kept as a statement is found in the catalog and dropped.</summary>
/// <param name="Bears">The predicate that tells that it is there.</param>
/// <param name="Drop">The statement that drops it, without its semicolon.</param>
internal sealed record StatementForm(Func<SqlName, string> Bears, Func<OpaqueObject, string> Drop)
{
    /// <summary>Whether its statements may stand in a transaction.</summary>
    public bool IsInTransaction { get; init; } = true;

    /// <summary>Whether its statement must be first in its batch.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether it is created on an object, which must be there.</summary>
    public bool IsOnObject { get; init; }

    /// <summary>How the catalog tells whether an object is there.</summary>
    /// <param name="element">The object.</param>
    /// <returns>Its presence.</returns>
    public Presence Presence(OpaqueObject element)
    {
        var bears = Bears(element.Name);
        var owner = element.Name.Parts.Count > 2 ? element.Name.Parent : element.Name;
        var lacks = Predicate.Not(bears);
        return new Presence(lacks, bears, bears) { Creatable = IsOnObject ? Predicate.All($"{ObjectCatalog.ObjectId(owner)} IS NOT NULL", lacks) : null };
    }
}
