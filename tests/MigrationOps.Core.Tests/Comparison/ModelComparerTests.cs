using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Core.Tests.Fakes;
using MigrationOps.Model;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Comparison;

public sealed class ModelComparerTests
{
    [Fact]
    public void The_same_database_has_no_changes()
    {
        var database = Load(Table(Int("Id", false), Int("A")).With(PrimaryKey("Id"), Default("A", "((1))")), View("V", "CREATE VIEW dbo.V AS SELECT 1 AS a"));
        Assert.Empty(Compare(database, database));
    }

    [Fact]
    public void The_order_of_columns_is_told_and_changes_nothing_else()
    {
        var change = Assert.Single(Compare(Load(Table(Int("A"), Int("B"))), Load(Table(Int("B"), Int("A")))));
        Assert.IsType<ColumnsReordered>(change);
    }

    [Fact]
    public void A_column_added_in_the_middle_is_not_a_reordering()
    {
        var change = Assert.Single(Compare(Load(Table(Int("A"), Int("B"))), Load(Table(Int("A"), Int("C"), Int("B")))));
        Assert.Equal(Name("dbo", "T", "C"), Assert.IsType<Added<Column>>(change).Element.Name);
    }

    [Fact]
    public void Every_differing_property_of_a_column_is_named()
    {
        var change = Assert.Single(Compare(Load(Table(Int("A"))), Load(Table(Column("A", SqlType.BuiltIn("bigint"), nullable: false)))));
        var changed = Assert.IsType<Changed<Column>>(change);
        Assert.Equal([nameof(MigrationOps.Model.Column.Type), nameof(MigrationOps.Model.Column.IsNullable)], changed.Differences.Select(difference => difference.Property));
        Assert.Equal("BIGINT", changed.Differences[0].Desired);
    }

    [Fact]
    public void Letter_case_of_names_matters_only_where_the_collation_says_so()
    {
        var lower = Table(Int("a"));
        var upper = Table(Int("A"));
        Assert.Empty(Compare(Load(lower), Load(upper)));
        Assert.Equal(2, Compare(Load(true, lower), Load(true, upper)).Count);
    }

    [Fact]
    public void Equivalent_expressions_are_no_change_and_others_are()
    {
        var current = Load(Table(Int("A")).With(Check("[A]>0")));
        Assert.Empty(Compare(current, Load(Table(Int("A")).With(Check("[A] > 0")))));
        Assert.IsType<Changed<CheckConstraint>>(Assert.Single(Compare(current, Load(Table(Int("A")).With(Check("[A] > 1"))))));
    }

    [Fact]
    public void Unnamed_checks_are_matched_by_what_they_mean()
    {
        var current = Load(Table(Int("A")).With(Check("[A]>0", name: null)));
        Assert.Empty(Compare(current, Load(Table(Int("A")).With(Check("[A] > 0", name: null)))));
        Assert.Equal(2, Compare(current, Load(Table(Int("A")).With(Check("[A] > 1", name: null)))).Count);
    }

    [Fact]
    public void An_unnamed_default_is_matched_by_its_column()
    {
        var change = Assert.Single(Compare(Load(Table(Int("A")).With(Default("A", "1"))), Load(Table(Int("A")).With(Default("A", "2")))));
        Assert.IsType<Changed<DefaultConstraint>>(change);
    }

    [Fact]
    public void A_stated_collation_that_is_that_of_the_database_is_no_change()
    {
        var plain = Table(Column("A", SqlType.BuiltIn("varchar", 10)));
        var stated = Table(Column("A", SqlType.BuiltIn("varchar", 10)) with { Collation = "LATIN1_GENERAL_CI_AS" });
        var other = Table(Column("A", SqlType.BuiltIn("varchar", 10)) with { Collation = "Latin1_General_BIN2" });
        Assert.Empty(Compare(Load(plain), Load(stated)));
        Assert.True(Assert.IsType<Changed<Column>>(Assert.Single(Compare(Load(plain), Load(other)))).Has(nameof(MigrationOps.Model.Column.Collation)));
    }

    [Fact]
    public void A_property_that_the_model_does_not_know_is_a_change_by_its_name()
    {
        var known = Table(Int("A"));
        var unknown = Table(Int("A") with { Unknown = [new UnknownProperty("EncryptionType", "1")] });
        var changed = Assert.IsType<Changed<Column>>(Assert.Single(Compare(Load(known), Load(unknown))));
        Assert.Equal(new PropertyDifference("EncryptionType", null, "1"), Assert.Single(changed.Differences));
    }

    [Fact]
    public void A_function_that_becomes_a_view_of_the_same_name_is_dropped_and_added()
    {
        var function = new Function { Name = Name("dbo", "V"), Returns = FunctionKind.Scalar, Definition = new ModuleDefinition { Text = "x" } };
        var changes = Compare(Load(function), Load(View("V", "y")));
        Assert.Contains(changes, change => change is Dropped<Function>);
        Assert.Contains(changes, change => change is Added<View>);
    }

    [Fact]
    public void Database_options_that_one_side_does_not_state_are_no_change()
    {
        var options = new OpaqueObject { TypeName = "SqlDatabaseOptions", Name = Name("SqlDatabaseOptions"), Content = "<a/>", Form = OpaqueForm.Dacpac };
        Assert.Empty(Compare(Load(), Load(options)));
        Assert.IsType<Changed<OpaqueObject>>(Assert.Single(Compare(Load(options with { Content = "<b/>" }), Load(options))));
    }

    [Fact]
    public void The_register_of_SqlPackage_is_neither_dropped_nor_created()
    {
        var register = new Table { Name = RefactorRegister.Table, Columns = [new Column { Name = RefactorRegister.Table.Child("OperationKey"), Type = SqlType.BuiltIn("uniqueidentifier") }] };
        var note = new ExtendedProperty { Host = new PropertyHost(PropertyHostClass.Table, RefactorRegister.Table), Name = new Identifier("microsoft_database_tools_support"), Value = new SqlExpression("N'refactoring log'") };

        Assert.Empty(Compare(Load(register, note), Load()));
        Assert.Empty(Compare(Load(), Load(register, note)));
    }

    [Fact]
    public void A_column_that_can_stand_beside_its_new_name_is_replaced()
    {
        var current = Load(Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id")));
        var desired = Log(Load(Table(Int("Id", false), Int("New")).With(PrimaryKey("Id"))), ElementKind.Column, Name("dbo", "T", "Old"), Name("dbo", "T", "New"));
        var changes = new ModelComparer(new SpaceCanonicalizer()).Compare(current, desired);

        Assert.Equal([Name("dbo", "T", "Old"), Name("dbo", "T", "New")], Assert.Single(changes.Replacements).Columns);
        Assert.Single(changes.Of<Added<Column>>());
        Assert.Single(changes.Of<Dropped<Column>>());
        Assert.Equal(RefactorOutcome.Replaced, Assert.Single(changes.RefactorSteps).Outcome);
    }

    [Fact]
    public void A_renamed_column_takes_its_keys_and_indexes_along()
    {
        var current = Load(Table(Int("Id", false), Int("Old")).With(Index("IX", "Old")));
        var desired = Load(Table(Int("Id", false), Int("New")).With(Index("IX", "New")));
        var renamed = Assert.IsType<Renamed>(Assert.Single(Compare(current, Log(desired, ElementKind.Column, Name("dbo", "T", "Old"), Name("dbo", "T", "New")))));
        Assert.Equal(Name("dbo", "T", "Old"), renamed.From.Name);
    }

    [Fact]
    public void A_renamed_table_takes_what_references_it_along()
    {
        var child = Table(Int("TId", table: "C")).With(ForeignKey("C", "TId", "T", "Id") with { Name = new Identifier("FK") });
        var current = Load(Table(Int("Id", false)).With(PrimaryKey("Id")), child);
        var renamedChild = child with { Constraints = [((ForeignKey)child.Constraints[0]) with { ReferencedTable = Name("dbo", "U") }] };
        var desired = Load(Table(Int("Id", false, "U")).With(PrimaryKey("Id", table: "U")), renamedChild);
        Assert.IsType<Renamed>(Assert.Single(Compare(current, Log(desired, ElementKind.Table, Name("dbo", "T"), Name("dbo", "U")))));
    }

    [Fact]
    public void A_rename_whose_old_name_is_not_there_is_skipped()
    {
        var desired = Log(Load(Table(Int("A"))), ElementKind.Column, Name("dbo", "T", "Gone"), Name("dbo", "T", "A"));
        var result = new ModelComparer(new SpaceCanonicalizer()).Compare(Load(Table(Int("A"))), desired);
        Assert.Empty(result.Changes);
        Assert.Equal(RefactorOutcome.AppliedBefore, Assert.Single(result.RefactorSteps).Outcome);
    }

    [Fact]
    public void A_renamed_view_is_dropped_and_added_because_its_text_keeps_the_old_name()
    {
        var desired = Log(Load(View("W", "CREATE VIEW dbo.W AS SELECT 1 AS a")), ElementKind.View, Name("dbo", "V"), Name("dbo", "W"));
        var changes = Compare(Load(View("V", "CREATE VIEW dbo.V AS SELECT 1 AS a")), desired);
        Assert.Equal(["Added`1", "Dropped`1"], changes.Select(change => change.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static ValueList<Change> Compare(LoadedDatabase current, LoadedDatabase desired) =>
        new ModelComparer(new SpaceCanonicalizer()).Compare(current, desired).Changes;

    private static LoadedDatabase Log(LoadedDatabase desired, ElementKind kind, SqlName from, SqlName to) =>
        desired with { Renames = [new Rename("key", kind, from, to)] };
}
