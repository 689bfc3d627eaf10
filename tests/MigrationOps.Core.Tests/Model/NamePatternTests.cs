using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Model;

public class NamePatternTests
{
    [Theory]
    [InlineData("Orders", "orders", true)]
    [InlineData("Orders", "Orders2", false)]
    [InlineData("tmp_*", "tmp_", true)]
    [InlineData("*_old", "Orders_old", true)]
    [InlineData("*_old", "Orders_older", false)]
    [InlineData("a*b*c", "aXbXbYc", true)]
    [InlineData("Ord?rs", "Ord]rs", true)]
    [InlineData("?", "", false)]
    [InlineData("*", "", true)]
    public void A_pattern_matches_whole_names(string pattern, string name, bool matches) => Assert.Equal(matches, new NamePattern(pattern).IsMatch(name));

    [Fact]
    public void Many_stars_cost_no_time() => Assert.False(new NamePattern(string.Concat(Enumerable.Repeat("a*", 50)) + "b").IsMatch(new string('a', 2000)));
}
