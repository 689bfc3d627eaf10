using System.Numerics;
using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells sequences and synonyms.</summary>
internal static class SequenceCatalog
{
    /// <summary>A sequence, told by name and type.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(Sequence sequence)
    {
        var exists = Row(sequence, TypeCatalog.Is("q", sequence.Type));
        return new Presence(ObjectCatalog.Lacks(sequence.Id), exists, exists);
    }

    /// <summary>That a sequence has its increment, bounds, cycle and cache.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>The predicate; never true where a bound is that of an alias type, which is not known here.</returns>
    public static string Has(Sequence sequence)
    {
        var bounds = SequenceBounds.Of(sequence.Type);
        if ((sequence.Minimum ?? bounds?.Minimum) is not { } minimum || (sequence.Maximum ?? bounds?.Maximum) is not { } maximum)
        {
            return Predicate.Never;
        }

        return Row(
            sequence,
            [
                Value("increment", sequence.Increment),
                Value("minimum_value", minimum),
                Value("maximum_value", maximum),
                $"q.is_cycling = {Literal.Bit(sequence.IsCycling)}",
                $"q.is_cached = {Literal.Bit(sequence.IsCached)}",
                sequence is { IsCached: true, CacheSize: { } size } ? $"q.cache_size = {Literal.Number(size)}" : "q.cache_size IS NULL",
            ]);
    }

    /// <summary>A synonym, told by name.</summary>
    /// <param name="synonym">The synonym.</param>
    /// <returns>Its presence; exactly, with the name that it stands for.</returns>
    public static Presence Of(Synonym synonym)
    {
        var row = $"s.object_id = {ObjectCatalog.ObjectId(synonym.Name)}";
        return new Presence(
            ObjectCatalog.Lacks(synonym.Id),
            Predicate.Exists("sys.synonyms AS s", row),
            Predicate.Exists("sys.synonyms AS s", row, $"s.base_object_name = {Literal.Text(synonym.Target)}"));
    }

    private static string Row(Sequence sequence, IEnumerable<string?> conditions) =>
        Predicate.Exists("sys.sequences AS q", [$"q.object_id = {ObjectCatalog.ObjectId(sequence.Name)}", .. conditions]);

    private static string Value(string column, BigInteger value) => $"CONVERT(decimal(38, 0), q.{column}) = {Literal.Number(value)}";
}
