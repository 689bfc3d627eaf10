using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

public sealed class ChangedNamesTests
{
    private static readonly DatabaseModel Model = ProofCase.Of(
        "CREATE TABLE [dbo].[A] ([Id] int NOT NULL CONSTRAINT [PK] PRIMARY KEY, [Old] int NULL);\nGO\nCREATE TABLE [dbo].[B] ([Id] int NOT NULL);\nGO\nCREATE ROLE [Clerks];\nGO\nGRANT SELECT ON [dbo].[B] TO [Clerks];",
        "CREATE TABLE [dbo].[A] ([Id] int NOT NULL);").Current.Model;

    [Fact]
    public void Nothing_differs_from_itself() => Assert.Empty(ChangedNames.Between(Model, Model with { }));

    [Fact]
    public void An_object_that_came_or_went_is_named_with_its_constraints()
    {
        var without = Model.Without(Table("A").Id);

        Assert.Equal(["A", "PK"], ChangedNames.Between(Model, without).Order(StringComparer.Ordinal));
        Assert.Equal(["A", "PK"], ChangedNames.Between(without, Model).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_an_object_that_changed_only_the_constraints_that_changed_are_named()
    {
        var column = Model.With(Table("A") with { Columns = [.. Table("A").Columns.Where(column => column.Name.Last.Value != "Old")] });
        var key = Model.With(Table("A") with { Constraints = [] });

        Assert.Equal(["A"], ChangedNames.Between(Model, column).Order(StringComparer.Ordinal));
        Assert.Equal(["A", "PK"], ChangedNames.Between(Model, key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_has_no_name_of_its_own_is_named_by_what_it_is_said_of()
    {
        var permission = Model.All<Permission>().Single();

        Assert.Equal(["B", "Clerks"], ChangedNames.Between(Model, Model.Without(permission.Id)).Order(StringComparer.Ordinal));
    }

    private static Table Table(string name) => Model.FindTable(SqlName.Of("dbo", name))!;
}
