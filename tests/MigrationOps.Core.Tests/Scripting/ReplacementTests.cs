using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.Core.Tests.Scripting;

/// <summary>A plan that drops and creates something under one name must do nothing when it is run again.</summary>
public class ReplacementTests
{
    private static readonly CheckConstraint Old = new() { Table = Sample.Orders, Name = new Identifier("CK"), Expression = new SqlExpression("[Price] > 0") };

    private static readonly CheckConstraint New = Old with { Expression = new SqlExpression("[Price] > 1") };

    [Fact]
    public void A_drop_is_done_where_the_new_version_stands() =>
        Assert.Contains("= N'price>1'", Dropped(Old, Old, New).After, StringComparison.Ordinal);

    [Fact]
    public void A_drop_on_the_way_back_is_done_where_the_old_version_stands() =>
        Assert.Contains("= N'price>0'", Dropped(New, Old, New).After, StringComparison.Ordinal);

    [Fact]
    public void A_drop_without_a_new_version_is_done_where_nothing_stands() =>
        Assert.Equal("OBJECT_ID(N'[dbo].[CK]') IS NULL", Dropped(Old, Old, null).After);

    [Fact]
    public void A_new_version_that_the_catalog_cannot_tell_never_counts_as_done() =>
        Assert.Equal("OBJECT_ID(N'[dbo].[CK]') IS NULL", Dropped(Old, Old, Old with { Expression = new SqlExpression("([PRICE]>(0))") }).After);

    [Fact]
    public void An_unnamed_default_counts_only_as_unnamed()
    {
        var named = new DefaultConstraint { Table = Sample.Orders, Name = new Identifier("DF"), Column = new Identifier("Price"), Expression = new SqlExpression("0") };

        var guard = Dropped(named, named with { Name = null }, named);

        Assert.Contains("x.is_system_named = 1", guard.After, StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_unnamed_check_is_found_as_such_whatever_its_text_became()
    {
        var (old, changed) = (Old with { Name = null }, New with { Name = null });

        var guard = Dropped(old, old, changed);

        Assert.Contains("= N'price>1'", guard.Before, StringComparison.Ordinal);
        Assert.Contains("= N'price>1'", guard.After, StringComparison.Ordinal);
        Assert.DoesNotContain("= N'price>0'", guard.Before, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_unnamed_check_is_not_taken_for_the_first_one()
    {
        var (kept, added) = (Old with { Name = null }, New with { Name = null });
        var context = Sample.Context(Database(kept), Sample.Database(Sample.Table(Sample.Column("Price")) with { Constraints = [kept, added] }));

        var guard = Sample.Write(new AddConstraint(added), context).Guard;

        Assert.Contains("= N'price>1'", guard.After, StringComparison.Ordinal);
        Assert.Contains("= N'price>0'", guard.Before, StringComparison.Ordinal);
    }

    private static Guard Dropped(Constraint dropped, Constraint current, Constraint? desired)
    {
        var context = Sample.Context(Database(current), Database(desired));
        return Sample.Write(new DropConstraint(dropped), context).Guard;
    }

    private static DatabaseModel Database(Constraint? constraint) =>
        Sample.Database(Sample.Table(Sample.Column("Price")) with { Constraints = constraint is null ? [] : [constraint] });
}
