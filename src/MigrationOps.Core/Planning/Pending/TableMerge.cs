using MigrationOps.Model;

namespace MigrationOps.Planning.Pending;

/// <summary>Lets a desired table keep the columns, constraints and indexes that pending phases need.</summary>
/// <param name="released">The table as it was released.</param>
/// <param name="standing">The table as it stands.</param>
/// <param name="names">The comparer of names.</param>
/// <param name="collisions">Takes the parts that both sides want otherwise.</param>
internal sealed class TableMerge(Table released, Table standing, NameComparer names, List<ElementId> collisions)
{
    /// <summary>Keeps what stands.</summary>
    /// <param name="desired">The desired table.</param>
    /// <returns>The table with what pending phases need.</returns>
    public Table Into(Table desired) => desired with
    {
        Columns = Merge(released.Columns, standing.Columns, desired.Columns),
        Constraints = Merge(released.Constraints, standing.Constraints, desired.Constraints),
        Indexes = Merge(released.Indexes, standing.Indexes, desired.Indexes),
    };

    private ValueList<T> Merge<T>(ValueList<T> before, ValueList<T> now, ValueList<T> wanted)
        where T : Element
    {
        var result = wanted.ToList();
        foreach (var id in before.Concat(now).Select(part => part.Id).Distinct(names).ToList())
        {
            var (old, stands, want) = (Find(before, id), Find(now, id), Find(result, id));
            if (Equals(old, stands))
            {
                continue;
            }

            if (!Equals(old, want))
            {
                Collide(id, stands, want);
            }
            else
            {
                Put(result, want, stands);
            }
        }

        return result.ToValueList();
    }

    private void Collide<T>(ElementId id, T? stands, T? want)
        where T : Element
    {
        if (stands is not null || want is not null)
        {
            collisions.Add(id);
        }
    }

    private static void Put<T>(List<T> parts, T? old, T? stands)
        where T : Element
    {
        var place = old is null ? -1 : parts.IndexOf(old);
        if (place >= 0)
        {
            parts.RemoveAt(place);
        }

        if (stands is not null)
        {
            parts.Insert(place < 0 ? parts.Count : place, stands);
        }
    }

    private T? Find<T>(IEnumerable<T> parts, ElementId id)
        where T : Element => parts.FirstOrDefault(part => names.Equals(part.Id, id));
}
