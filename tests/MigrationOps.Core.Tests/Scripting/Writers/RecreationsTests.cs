using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting.Writers;

public class RecreationsTests
{
    private static readonly Column Code = Sample.Column("Code", SqlType.BuiltIn("nvarchar", 50));

    private static readonly RowstoreIndex Index = new() { Name = Sample.Orders.Child("IX"), Columns = [new IndexColumn(new Identifier("Code"))] };

    private static readonly AlterColumn Alter = new(Code, Code with { Type = SqlType.BuiltIn("nvarchar", 60) });

    [Fact]
    public void A_drop_around_a_change_is_done_where_the_change_is_done_and_the_index_stands()
    {
        var steps = Steps(new DropIndex(Index), Alter, new CreateIndex(Index));

        Assert.StartsWith("(\n    NOT EXISTS", steps[0].Guard.After, StringComparison.Ordinal);
        Assert.Contains("c.max_length = 120", steps[0].Guard.After, StringComparison.Ordinal);
        Assert.Contains("i.is_unique = 0", steps[0].Guard.After, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_way_back_the_same_holds_for_the_last_step()
    {
        var steps = Steps(new DropIndex(Index), Alter, new CreateIndex(Index));

        Assert.Contains("c.max_length = 100", steps[2].UndoGuard!.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drop_without_a_change_is_done_where_nothing_stands() =>
        Assert.Equal(Sample.Write(new DropIndex(Index)).Guard, Steps(new DropIndex(Index), new CreateIndex(Index))[0].Guard);

    [Fact]
    public void A_change_of_another_table_does_not_count()
    {
        var other = Code with { Name = SqlName.Of("dbo", "Other", "Code") };

        var steps = Steps(new DropIndex(Index), new AlterColumn(other, other with { IsNullable = false }), new CreateIndex(Index));

        Assert.Equal(Sample.Write(new DropIndex(Index)).Guard, steps[0].Guard);
    }

    [Fact]
    public void A_new_version_of_what_is_dropped_does_not_count()
    {
        var steps = Steps(new DropIndex(Index), Alter, new CreateIndex(Index with { IsUnique = true }));

        Assert.Equal(Sample.Write(new DropIndex(Index)).Guard, steps[0].Guard);
    }

    [Fact]
    public void A_column_that_leaves_its_type_while_that_is_made_anew_does_not_leave_it_twice()
    {
        var type = new AliasType { Name = SqlName.Of("dbo", "Money"), BaseType = SqlType.BuiltIn("decimal", 9, 2), IsNullable = true };
        var column = Sample.Column("Total", SqlType.UserDefined(type.Name));
        var plain = column with { Type = SqlType.BuiltIn("decimal", 9, 2) };

        var steps = Steps(
            new AlterColumn(column, plain), new DropAliasType(type), new CreateAliasType(type with { BaseType = SqlType.BuiltIn("decimal", 19, 4) }), new AlterColumn(plain, column));

        Assert.Contains("TYPE_ID(N'[dbo].[Money]')", steps[0].Guard.After, StringComparison.Ordinal);
        Assert.Contains("TYPE_ID(N'[dbo].[Money]')", steps[3].UndoGuard!.After, StringComparison.Ordinal);
    }

    private static List<StepDocument> Steps(params Operation[] operations) =>
        [.. Sample.Plan(operations).Phases[0].Operations.SelectMany(operation => operation.Steps)];
}
