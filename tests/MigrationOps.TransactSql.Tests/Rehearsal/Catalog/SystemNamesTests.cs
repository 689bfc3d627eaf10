using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Catalog;

public sealed class SystemNamesTests
{
    private static readonly SqlName Orders = SqlName.Of("dbo", "Orders");

    [Fact]
    public void A_name_is_made_of_kind_table_and_content()
    {
        var check = Check("[A] > 0");

        Assert.Matches("^CK__Orders__[0-9A-F]{8}$", SystemNames.Of(check, [check]).Value);
        Assert.NotEqual(SystemNames.Of(check, [check]), SystemNames.Of(Check("[A] > 1"), []));
        Assert.True(SystemNames.CanBe(SystemNames.Of(check, [check])));
    }

    [Fact]
    public void Twins_in_one_table_have_two_names()
    {
        Constraint[] twins = [Check("[A] > 0"), Check("[A] > 0")];

        Assert.NotEqual(SystemNames.Of(twins[0], twins), SystemNames.Of(twins[1], twins));
    }

    [Fact]
    public void A_constraint_that_has_a_name_keeps_it()
    {
        var check = Check("[A] > 0") with { Name = new Identifier("CK") };

        Assert.Equal("CK", SystemNames.Of(check, [check]).Value);
    }

    private static CheckConstraint Check(string text) => new() { Table = Orders, Expression = new SqlExpression(text) };
}
