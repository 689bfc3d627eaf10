namespace MigrationOps.TransactSql.Tests.Canonical;

/// <summary>Makes up expressions, the same ones for the same seed.</summary>
internal sealed class RandomExpression(int seed)
{
    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "&", "|", "^"];
    private static readonly string[] Comparisons = ["=", "<>", ">", "<="];

    private readonly Random _random = new(seed);

    public string Scalar(int depth, bool withSigns) => depth == 0 ? Leaf() : _random.Next(withSigns ? 9 : 7) switch
    {
        0 => Leaf(),
        1 => $"F({Scalar(depth - 1, withSigns)}, {Scalar(depth - 1, withSigns)})",
        2 or 3 => $"({Scalar(depth - 1, withSigns)})",
        < 7 => $"{Scalar(depth - 1, withSigns)} {Pick(Operators)} {Scalar(depth - 1, withSigns)}",
        _ => $"{Pick(["- ", "~ ", "+ "])}{Scalar(depth - 1, withSigns)}",
    };

    public string Predicate(int depth) => depth == 0 ? Comparison() : _random.Next(7) switch
    {
        0 => Comparison(),
        1 => $"NOT ({Predicate(depth - 1)})",
        2 or 3 => $"({Predicate(depth - 1)})",
        4 => $"{Scalar(1, false)} BETWEEN {Scalar(1, false)} AND {Scalar(2, false)}",
        5 => $"{Predicate(depth - 1)} AND {Predicate(depth - 1)}",
        _ => $"{Predicate(depth - 1)} OR {Predicate(depth - 1)}",
    };

    private string Comparison() => $"{Scalar(2, false)} {Pick(Comparisons)} {Scalar(1, false)}";

    private string Leaf() => Pick(["a", "[b]", "\"C\"", "1", "20"]);

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
