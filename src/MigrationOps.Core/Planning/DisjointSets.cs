namespace MigrationOps.Planning;

/// <summary>Numbers that are gathered into sets.</summary>
/// <param name="count">How many numbers there are, from 0.</param>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number that stands for the set of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The representative; the smallest of the set.</returns>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }

    /// <summary>Makes one set of two.</summary>
    /// <param name="x">A number of one set.</param>
    /// <param name="y">A number of the other.</param>
    public void Union(int x, int y)
    {
        var (low, high) = (Math.Min(Find(x), Find(y)), Math.Max(Find(x), Find(y)));
        _parents[high] = low;
    }
}
