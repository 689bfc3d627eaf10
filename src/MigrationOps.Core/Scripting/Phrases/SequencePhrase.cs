using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Sequences.</summary>
internal static class SequencePhrase
{
    /// <summary>The clauses that CREATE SEQUENCE takes behind the type and start.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>The clauses.</returns>
    public static string?[] Created(Sequence sequence) =>
    [
        $"INCREMENT BY {Literal.Number(sequence.Increment)}",
        sequence.Minimum is { } minimum ? $"MINVALUE {Literal.Number(minimum)}" : null,
        sequence.Maximum is { } maximum ? $"MAXVALUE {Literal.Number(maximum)}" : null,
        sequence.IsCycling ? "CYCLE" : null,
        Cache(sequence),
    ];

    /// <summary>The clauses of ALTER SEQUENCE; each is stated, so that a bound that goes is taken away.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>The clauses.</returns>
    public static string?[] Altered(Sequence sequence) =>
    [
        $"INCREMENT BY {Literal.Number(sequence.Increment)}",
        sequence.Minimum is { } minimum ? $"MINVALUE {Literal.Number(minimum)}" : "NO MINVALUE",
        sequence.Maximum is { } maximum ? $"MAXVALUE {Literal.Number(maximum)}" : "NO MAXVALUE",
        sequence.IsCycling ? "CYCLE" : "NO CYCLE",
        Cache(sequence),
    ];

    private static string Cache(Sequence sequence) => sequence switch
    {
        { IsCached: false } => "NO CACHE",
        { CacheSize: { } size } => $"CACHE {Literal.Number(size)}",
        _ => "CACHE",
    };
}
