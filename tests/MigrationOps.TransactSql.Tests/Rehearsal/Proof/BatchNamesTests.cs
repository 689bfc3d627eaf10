using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

public sealed class BatchNamesTests
{
    private static readonly BatchNames Names = new(
    [
        new ScriptBatch("SET NOCOUNT ON;"),
        new ScriptBatch("ALTER TABLE [dbo].[Orders] ADD [Total] int;"),
        new ScriptBatch("EXEC (N'DROP VIEW ' + N'[dbo].[Order' + N'Lines]');") { Sources = ["DROP VIEW [dbo].[OrderLines];"] },
        new ScriptBatch("CREATE INDEX [IX by day] ON [dbo].[Orders] ([Day]);"),
    ]);

    [Theory]
    [InlineData("Orders", new[] { 1, 3 })]
    [InlineData("ORDERS", new[] { 1, 3 })]
    [InlineData("Order", new[] { 2 })]
    [InlineData("OrderLines", new[] { 2 })]
    [InlineData("IX by day", new[] { 3 })]
    [InlineData("IX by night", new int[0])]
    [InlineData("Nowhere", new int[0])]
    public void A_name_is_named_where_all_its_words_stand(string name, int[] batches) => Assert.Equal(batches, Names.Naming([name]).Order());

    [Fact]
    public void A_name_without_a_word_counts_as_named_everywhere() => Assert.Equal([0, 1, 2, 3], Names.Naming(["-"]).Order());
}
