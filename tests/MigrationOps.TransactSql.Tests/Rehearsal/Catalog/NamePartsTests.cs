using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Catalog;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("[a].[b]", "a|b")]
    [InlineData("tempdb..#x", "tempdb||#x")]
    [InlineData("[a]]b].\"c\"\"d\"", "a]b|c\"d")]
    [InlineData(" dbo . My Table ", "dbo|My Table")]
    public void Names_are_taken_apart(string text, string expected) => Assert.Equal(expected, string.Join('|', NameParts.Read(text)!));

    [Theory]
    [InlineData("[a")]
    [InlineData("[a]b")]
    public void What_is_no_name_has_no_parts(string text) => Assert.Null(NameParts.Read(text));
}
