using MigrationOps.Model;

namespace MigrationOps.Planning.Pending;

/// <summary>
/// Lets a desired database keep what pending phases need. Three databases are compared: the one that was released (what the last plan leads to), the one
/// that stands (where pending phases have not run), and the desired one. Where standing and released differ, standing has its way in the desired database;
/// where that differs from the released one too, both cannot have theirs, which is a collision.
/// </summary>
/// <param name="released">What the last plan leads to: the baseline.</param>
/// <param name="standing">What stands while phases are pending.</param>
public sealed class StandingMerge(DatabaseModel released, DatabaseModel standing)
{
    private readonly List<ElementId> _collisions = [];

    /// <summary>What both sides want to be otherwise than it was released.</summary>
    public ValueList<ElementId> Collisions => _collisions.ToValueList();

    /// <summary>Keeps what stands.</summary>
    /// <param name="desired">The desired database.</param>
    /// <returns>The desired database with what pending phases need.</returns>
    public DatabaseModel Into(DatabaseModel desired)
    {
        var ids = released.Elements.Concat(standing.Elements).Select(element => element.Id).Distinct(released.Names).ToList();
        return ids.Aggregate(desired, Merge);
    }

    private DatabaseModel Merge(DatabaseModel desired, ElementId id)
    {
        var (before, now, wanted) = (released.Find(id), standing.Find(id), desired.Find(id));
        if (Equals(before, now))
        {
            return desired;
        }

        if (before is Table from && now is Table to)
        {
            return wanted is Table table ? desired.With(new TableMerge(from, to, released.Names, _collisions).Into(table)) : Collide(desired, id);
        }

        if (!Equals(before, wanted))
        {
            return Equals(now, wanted) && now is null ? desired : Collide(desired, id);
        }

        return now is null ? desired.Without(id) : desired.With(now);
    }

    private DatabaseModel Collide(DatabaseModel desired, ElementId id)
    {
        _collisions.Add(id);
        return desired;
    }
}
