using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Deployment;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Deployment;

public class DeploymentInsertTests
{
    private const string Desired = "CREATE TABLE dbo.T (Id int NOT NULL, A int NULL);";

    private static readonly DeploymentInsert Insert = new(SqlName.Of("dbo", "T"), [new Identifier("id")]);

    [Theory]
    [InlineData("Old int NOT NULL", true)]
    [InlineData("Old int NULL", false)]
    [InlineData("Old int NOT NULL DEFAULT 0", false)]
    [InlineData("Old int NOT NULL IDENTITY", false)]
    [InlineData("Old rowversion NOT NULL", false)]
    [InlineData("Old AS Id + 1", false)]
    public void A_column_is_in_the_way_where_it_must_have_a_value_and_gets_none(string column, bool isInTheWay)
    {
        var model = SourceFolder.Model($"CREATE TABLE dbo.T (Id int NOT NULL, A int NULL, {column});");

        Assert.Equal(isInTheWay, Insert.Missed(model, SourceFolder.Model(Desired))?.Contains("[dbo].[T].[Old]", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void What_the_desired_database_asks_for_as_well_is_no_matter_of_the_place()
    {
        var model = SourceFolder.Model("CREATE TABLE dbo.T (Id int NOT NULL, A int NOT NULL);");

        Assert.Null(Insert.Missed(model, model));
    }

    [Fact]
    public void A_table_that_is_not_there_is_left_to_the_run() =>
        Assert.Null(Insert.Missed(SourceFolder.Model("CREATE TABLE dbo.Other (Id int NOT NULL);"), SourceFolder.Model(Desired)));
}
