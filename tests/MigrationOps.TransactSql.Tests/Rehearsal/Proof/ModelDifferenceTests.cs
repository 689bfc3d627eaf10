using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

public sealed class ModelDifferenceTests
{
    [Fact]
    public void Equal_databases_do_not_differ() => Assert.True(Between("CREATE TABLE [dbo].[T] ([A] int);", "create table dbo.T (A INT);").IsNone);

    [Fact]
    public void The_order_of_columns_is_no_difference() =>
        Assert.True(Between("CREATE TABLE [dbo].[T] ([A] int, [B] int);", "CREATE TABLE [dbo].[T] ([B] int, [A] int);").IsNone);

    [Fact]
    public void What_differs_is_told_from_the_side_of_what_was_expected()
    {
        Assert.Equal("The table [dbo].[T] is missing.", Between("CREATE ROLE [R];", "CREATE ROLE [R];\nGO\nCREATE TABLE [dbo].[T] ([A] int);").ToString());
        Assert.Equal("The role [R] is there and should not be.", Between("CREATE ROLE [R];\nGO\nCREATE ROLE [S];", "CREATE ROLE [S];").ToString());
        Assert.Equal(
            "The column [dbo].[T].[A] has Type INT instead of BIGINT.",
            Between("CREATE TABLE [dbo].[T] ([A] int);", "CREATE TABLE [dbo].[T] ([A] bigint);").ToString());
    }

    [Fact]
    public void Of_many_differences_the_first_are_told_and_the_others_counted() =>
        Assert.EndsWith(" 2 more differ.", Between("CREATE ROLE [R];", string.Join("\nGO\n", Enumerable.Range(1, 5).Select(i => $"CREATE ROLE [R{i}];")) + "\nGO\nCREATE ROLE [R];").ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_cut()
    {
        var long1 = $"CREATE VIEW [dbo].[V] AS SELECT 1 AS [{new string('a', 100)}];";

        Assert.InRange(Between(long1, long1.Replace("SELECT 1", "SELECT 2", StringComparison.Ordinal)).ToString().Length, 1, 300);
    }

    [Fact]
    public void The_list_of_bookkeeping_objects_is_closed_and_empty() => Assert.Empty(BookkeepingObjects.All);

    private static ModelDifference Between(string found, string expected)
    {
        var pair = ProofCase.Of(found, expected);
        return ModelDifference.Between(pair.Current.Model, pair.Desired.Model);
    }
}
