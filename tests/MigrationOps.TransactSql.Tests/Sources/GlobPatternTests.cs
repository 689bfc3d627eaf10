using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Sources;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("Scripts/**", "scripts/post/seed.sql", true)]
    [InlineData("Scripts/", "Scripts/seed.sql", true)]
    [InlineData("**/Post*.sql", "PostDeploy.sql", true)]
    [InlineData("**/Post*.sql", "a/b/PostDeploy.sql", true)]
    [InlineData("*.sql", "a/b.sql", false)]
    [InlineData("./a?.sql", "ab.sql", true)]
    [InlineData("a?.sql", "a.sql", false)]
    [InlineData(@"Scripts\*.sql", "Scripts/x.sql", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool isMatch) => Assert.Equal(isMatch, new GlobPattern(pattern).IsMatch(path));
}
