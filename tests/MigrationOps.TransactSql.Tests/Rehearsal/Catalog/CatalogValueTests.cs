using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Catalog;

public sealed class CatalogValueTests
{
    [Theory]
    [InlineData("0", "(0)")]
    [InlineData("(0)", "(0)")]
    [InlineData("((0))", "((0))")]
    [InlineData("(a) + (b)", "((a) + (b))")]
    [InlineData("(')')", "(')')")]
    [InlineData("('(') + (')')", "(('(') + (')'))")]
    public void An_expression_stands_in_parentheses(string text, string expected) => Assert.Equal(expected, CatalogValue.Definition(new SqlExpression(text)));
}
