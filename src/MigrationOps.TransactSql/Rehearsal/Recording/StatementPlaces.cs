using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Recording;

/// <summary>Where in a script its objects were changed last, so that findings about them point at a line of it.</summary>
internal static class StatementPlaces
{
    /// <summary>Finds the places.</summary>
    /// <param name="statements">The statements in order.</param>
    /// <returns>The place for each element that a statement added, changed or dropped.</returns>
    public static IReadOnlyDictionary<ElementId, SourceLocation> Of(IEnumerable<RecordedStatement> statements)
    {
        var places = new Dictionary<ElementId, SourceLocation>();
        foreach (var statement in statements.Where(statement => statement.ChangesSchema))
        {
            foreach (var (old, changed) in statement.After.Elements.Since(statement.Before.Elements))
            {
                foreach (var id in Ids(old, changed))
                {
                    places[id] = statement.Location;
                }
            }
        }

        return places;
    }

    private static IEnumerable<ElementId> Ids(Element? old, Element? changed)
    {
        var parts = old?.Parts.ToHashSet() ?? [];
        parts.SymmetricExceptWith(changed?.Parts ?? []);
        return parts.Append(old).Append(changed).OfType<Element>().Select(element => element.Id);
    }
}
