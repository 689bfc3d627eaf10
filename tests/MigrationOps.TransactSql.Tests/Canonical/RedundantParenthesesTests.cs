using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Tests.Canonical;

/// <summary>Laws that hold for every expression, tried on many.</summary>
public class RedundantParenthesesTests
{
    private const int Tries = 1000;

    [Fact]
    public void A_value_keeps_its_shape_without_its_redundant_parentheses() => Try(random => random.Scalar(5, withSigns: true), KeepsShape);

    [Fact]
    public void A_condition_keeps_its_shape_without_its_redundant_parentheses() => Try(random => random.Predicate(5), KeepsShape);

    [Fact]
    public void A_canonical_text_is_its_own_canonical_text() =>
        Try(random => random.Scalar(5, withSigns: true), sql => Assert.Equal(Canonical(sql), Canonical(Canonical(sql))));

    [Fact]
    public void Two_values_of_one_shape_are_equal_and_others_are_not() => TryPairs(random => random.Scalar(2, withSigns: false));

    [Fact]
    public void Two_conditions_of_one_shape_are_equal_and_others_are_not() => TryPairs(random => random.Predicate(2));

    [Fact]
    public void More_parentheses_change_nothing() => Try(random => random.Predicate(4), sql => Assert.Equal(Canonical(sql), Canonical($"(({sql}))")));

    private static void KeepsShape(string sql) => Assert.Equal(Shape(sql), Shape(Canonical(sql)));

    private static void Try(Func<RandomExpression, string> make, Action<string> check)
    {
        for (var seed = 0; seed < Tries; seed++)
        {
            check(make(new RandomExpression(seed)));
        }
    }

    private static void TryPairs(Func<RandomExpression, string> make)
    {
        var shapes = Enumerable.Range(0, Tries).Select(seed => make(new RandomExpression(seed))).Distinct().ToLookup(Shape, Canonical);

        Assert.All(shapes, canonical => Assert.Single(canonical.Distinct()));
        Assert.Equal(shapes.Count, shapes.SelectMany(canonical => canonical).Distinct().Count());
    }

    private static string Shape(string sql) => ExpressionShape.Of(SqlParsing.ParseExpression(sql.ToUpperInvariant()).Fragment!);

    private static string Canonical(string sql) => new SqlCanonicalizer().Canonical(new SqlExpression(sql), NameComparer.CaseInsensitive);
}
