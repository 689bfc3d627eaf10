using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>Which batches of a script name something. A name counts as named where all its words stand in the batch, in any letter case: rather too often than too seldom.</summary>
internal sealed class BatchNames
{
    private readonly Dictionary<string, HashSet<int>> _batches = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _count;

    /// <summary>Reads the words of all batches.</summary>
    /// <param name="batches">The batches.</param>
    public BatchNames(IReadOnlyList<ScriptBatch> batches)
    {
        _count = batches.Count;
        for (var i = 0; i < batches.Count; i++)
        {
            foreach (var word in batches[i].Sources.Append(batches[i].Text).SelectMany(Words))
            {
                if (!_batches.TryGetValue(word, out var found))
                {
                    _batches[word] = found = [];
                }

                found.Add(i);
            }
        }
    }

    /// <summary>The batches that name something.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The indices of batches that name at least one, from 0.</returns>
    public IEnumerable<int> Naming(IEnumerable<string> names) => names.SelectMany(Naming).Distinct();

    private IEnumerable<int> Naming(string name)
    {
        var words = Words(name).ToList();
        if (words.Count == 0)
        {
            return Enumerable.Range(0, _count);
        }

        var found = words.Select(word => _batches.GetValueOrDefault(word) ?? []).OrderBy(batches => batches.Count).ToList();
        return found[0].Where(batch => found.TrueForAll(batches => batches.Contains(batch)));
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
