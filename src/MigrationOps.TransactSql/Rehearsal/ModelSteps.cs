using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What differs between two states of a database in one run.</summary>
internal static class ModelSteps
{
    /// <summary>Compares two states by reference: what was not changed is shared between them.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <returns>The elements that are not the same object in both, each with its other self.</returns>
    public static IEnumerable<(Element? Old, Element? Changed)> Between(DatabaseModel before, DatabaseModel after)
    {
        // Both sets are in one order, so one pass pairs them.
        using var olds = before.Elements.GetEnumerator();
        using var news = after.Elements.GetEnumerator();
        var (hasOld, hasNew) = (olds.MoveNext(), news.MoveNext());
        while (hasOld || hasNew)
        {
            if (hasOld && hasNew && ReferenceEquals(olds.Current, news.Current))
            {
                (hasOld, hasNew) = (olds.MoveNext(), news.MoveNext());
                continue;
            }

            var order = !hasOld ? 1 : !hasNew ? -1 : after.Names.Compare(olds.Current.Id, news.Current.Id);
            yield return (order <= 0 ? olds.Current : null, order >= 0 ? news.Current : null);
            hasOld = order <= 0 ? olds.MoveNext() : hasOld;
            hasNew = order >= 0 ? news.MoveNext() : hasNew;
        }
    }
}
