using MigrationOps.Comparison;
using MigrationOps.Core.Tests.Fakes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly SqlType Varchar10 = SqlType.BuiltIn("varchar", 10);
    private static readonly SqlType Varchar20 = SqlType.BuiltIn("varchar", 20);

    [Fact]
    public void Equal_databases_need_no_operation()
    {
        var database = Load(Table(Int("A")));
        Assert.Empty(Plan(database, database));
    }

    [Fact]
    public void A_nullable_column_is_added_in_expand()
    {
        Assert.Equal(["expand AddColumn [dbo].[T].[B]"], Plan(Load(Table(Int("A"))), Load(Table(Int("A"), Int("B")))));
    }

    [Fact]
    public void A_column_that_nothing_fills_is_added_as_nullable_and_tightened_in_contract()
    {
        Assert.Equal(
            ["expand AddColumn [dbo].[T].[B]", "contract AlterColumn [dbo].[T].[B]"],
            Plan(Load(Table(Int("A"))), Load(Table(Int("A"), Int("B", nullable: false)))));
    }

    [Fact]
    public void A_column_with_a_default_comes_with_it()
    {
        var plan = PlanOf(Load(Table(Int("A"))), Load(Table(Int("A"), Int("B", nullable: false)).With(Default("B", "1"))));
        var add = Assert.IsType<AddColumn>(Assert.Single(plan.Operations).Operation);
        Assert.NotNull(add.Default);
        Assert.Equal(CostClass.SizeOfData, add.Impact.Cost);
    }

    [Fact]
    public void A_constant_default_costs_nothing_on_enterprise()
    {
        var target = new TargetServer { Edition = ServerEdition.Enterprise };
        var plan = PlanOf(Load(Table(Int("A"))), Load(Table(Int("A"), Int("B", nullable: false)).With(Default("B", "1"))), target);
        Assert.Equal(CostClass.MetadataOnly, Assert.Single(plan.Operations).Operation.Impact.Cost);
    }

    [Fact]
    public void A_default_that_differs_by_row_is_written_into_every_row_even_on_enterprise()
    {
        var target = new TargetServer { Edition = ServerEdition.Enterprise };
        var desired = Load(Table(Int("A"), Int("B", nullable: false)).With(Default("B", TextExpressionReader.ByRow)));
        Assert.Equal(CostClass.SizeOfData, Assert.Single(PlanOf(Load(Table(Int("A"))), desired, target).Operations).Operation.Impact.Cost);
    }

    [Fact]
    public void A_dropped_column_may_be_left_out_before_it_goes()
    {
        Assert.Equal(
            ["expand AlterColumn [dbo].[T].[B]", "contract DropColumn [dbo].[T].[B]"],
            Plan(Load(Table(Int("A"), Int("B", nullable: false))), Load(Table(Int("A")))));
    }

    [Fact]
    public void The_values_of_a_dropped_column_are_copied_where_a_key_tells_the_rows()
    {
        var (current, desired) = (Table(Int("A", nullable: false), Int("B")).With(PrimaryKey("A")), Table(Int("A", nullable: false)).With(PrimaryKey("A")));

        Assert.Equal(["contract CopyToArchive [dbo].[T].[B]", "contract DropColumn [dbo].[T].[B]"], Plan(Load(current), Load(desired)));
    }

    [Fact]
    public void A_longer_column_is_altered_in_expand_under_its_index()
    {
        var current = Load(Table(Column("A", Varchar10)).With(Index("IX", "A")));
        var desired = Load(Table(Column("A", Varchar20)).With(Index("IX", "A")));
        Assert.Equal(["expand AlterColumn [dbo].[T].[A]"], Plan(current, desired));
    }

    [Fact]
    public void A_longer_column_that_states_the_collation_of_the_database_is_not_rewritten()
    {
        var desired = Load(Table(Column("A", Varchar20) with { Collation = "Latin1_General_CI_AS" }));
        var plan = PlanOf(Load(Table(Column("A", Varchar10))), desired);
        Assert.Equal(CostClass.MetadataOnly, Assert.Single(plan.In(Phase.Expand)).Operation.Impact.Cost);
    }

    [Fact]
    public void A_rewritten_column_has_its_index_and_foreign_keys_taken_away_and_put_back()
    {
        var current = Load(Table(Int("A")).With(Index("IX", "A")), Table(Int("B", table: "P")));
        var desired = Load(Table(Column("A", SqlType.BuiltIn("bigint"))).With(Index("IX", "A")), Table(Int("B", table: "P")));
        Assert.Equal(["contract DropIndex [dbo].[T].[IX]", "contract AlterColumn [dbo].[T].[A]", "contract CreateIndex [dbo].[T].[IX]"], Plan(current, desired));
    }

    [Fact]
    public void A_shorter_column_is_altered_in_contract_behind_a_check_of_the_rows()
    {
        var plan = PlanOf(Load(Table(Column("A", Varchar20))), Load(Table(Column("A", Varchar10))));
        var alter = Assert.IsType<AlterColumn>(Assert.Single(plan.In(Phase.Contract)).Operation);
        Assert.Equal(new RowCheck.Fits { Column = alter.Desired.Name, Bytes = 10 }, Assert.Single(alter.Checks));
        Assert.Empty(alter.UndoChecks);
    }

    [Fact]
    public void A_column_of_the_clustered_key_is_refused()
    {
        var current = Load(Table(Int("Id", false)).With(PrimaryKey("Id")));
        var desired = Load(Table(Column("Id", SqlType.BuiltIn("bigint"), false)).With(PrimaryKey("Id")));
        Assert.Equal(["contract RefuseChange [dbo].[T].[Id]"], Plan(current, desired));
    }

    [Fact]
    public void An_identity_that_comes_is_refused()
    {
        var desired = Load(Table(Int("Id", false) with { Identity = new IdentityProperty(1, 1) }));
        Assert.Equal(["contract RefuseChange [dbo].[T].[Id]"], Plan(Load(Table(Int("Id", false))), desired));
    }

    [Fact]
    public void A_check_is_added_in_contract_and_validated_apart()
    {
        Assert.Equal(
            ["contract AddConstraint [dbo].[T].[CK_T]", "contract ValidateConstraint [dbo].[T].[CK_T]"],
            Plan(Load(Table(Int("A"))), Load(Table(Int("A")).With(Check("A > 0")))));
    }

    [Fact]
    public void A_foreign_key_that_goes_goes_early()
    {
        var parent = Table(Int("Id", false, "P")).With(PrimaryKey("Id", "PK_P", "P"));
        var current = Load(parent, Table(Int("A")).With(ForeignKey("T", "A", "P", "Id")));
        Assert.Equal(["expand DropConstraint [dbo].[T].[FK_T_P]"], Plan(current, Load(parent, Table(Int("A")))));
    }

    [Fact]
    public void A_dropped_table_waits_for_the_foreign_keys_to_it()
    {
        var parent = Table(Int("Id", false, "P")).With(PrimaryKey("Id", "PK_P", "P"));
        var current = Load(parent, Table(Int("A")).With(ForeignKey("T", "A", "P", "Id")));
        Assert.Equal(["contract DropConstraint [dbo].[T].[FK_T_P]", "contract ArchiveTable [dbo].[T]"], Plan(current, Load(parent)));
    }

    [Fact]
    public void New_tables_that_reference_each_other_are_created_before_their_foreign_keys()
    {
        var desired = Load(
            Table(Int("Id", false), Int("U")).With(PrimaryKey("Id"), ForeignKey("T", "U", "U", "Id")),
            Table(Int("Id", false, "U"), Int("T", table: "U")).With(PrimaryKey("Id", "PK_U", "U"), ForeignKey("U", "T", "T", "Id")));
        var plan = Plan(Load(), desired);
        Assert.Equal(["expand CreateTable [dbo].[T]", "expand CreateTable [dbo].[U]"], plan[..2]);
        Assert.Equal(["expand AddConstraint [dbo].[T].[FK_T_U]", "expand AddConstraint [dbo].[U].[FK_U_T]"], plan[2..].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Views_are_created_after_the_views_they_name()
    {
        var outer = View("A", "CREATE VIEW dbo.A AS SELECT a FROM dbo.B");
        var inner = View("B", "CREATE VIEW dbo.B AS SELECT 1 AS a");
        var desired = Load(outer, inner).Using(outer.Id, inner.Name);
        Assert.Equal(["expand CreateModule [dbo].[B]", "expand CreateModule [dbo].[A]"], Plan(Load(), desired));
    }

    [Fact]
    public void A_schema_bound_view_is_loosened_around_a_change_of_its_column()
    {
        var view = View("V", "CREATE VIEW dbo.V WITH SCHEMABINDING AS SELECT A FROM dbo.T", bound: true);
        var current = Load(Table(Int("A")), view).Using(view.Id, Name("dbo", "T"), Name("dbo", "T", "A"));
        var desired = Load(Table(Column("A", SqlType.BuiltIn("bigint"))), view).Using(view.Id, Name("dbo", "T"), Name("dbo", "T", "A"));
        Assert.Equal(["contract AlterModule [dbo].[V]", "contract AlterColumn [dbo].[T].[A]", "contract AlterModule [dbo].[V]"], Plan(current, desired));
    }

    [Fact]
    public void A_view_over_a_loosened_view_is_loosened_first()
    {
        var inner = View("V", "CREATE VIEW dbo.V WITH SCHEMABINDING AS SELECT A FROM dbo.T", bound: true);
        var outer = View("W", "CREATE VIEW dbo.W WITH SCHEMABINDING AS SELECT A FROM dbo.V", bound: true);
        LoadedDatabase Side(Table table) => Load(table, inner, outer).Using(inner.Id, Name("dbo", "T", "A")).Using(outer.Id, inner.Name);
        var plan = Plan(Side(Table(Int("A"))), Side(Table(Column("A", SqlType.BuiltIn("bigint")))));
        Assert.Equal(
            ["AlterModule [dbo].[W]", "AlterModule [dbo].[V]", "AlterColumn [dbo].[T].[A]", "AlterModule [dbo].[V]", "AlterModule [dbo].[W]"],
            plan.Select(line => line["contract ".Length..]));
    }

    [Fact]
    public void A_view_that_needs_a_renamed_column_waits_for_contract()
    {
        var before = View("V", "CREATE VIEW dbo.V AS SELECT Old FROM dbo.T");
        var after = View("V", "CREATE VIEW dbo.V AS SELECT New FROM dbo.T");
        var current = Load(Table(Int("Old")), before).Using(before.Id, Name("dbo", "T", "Old"));
        var desired = Load(Table(Int("New")), after).Using(after.Id, Name("dbo", "T", "New")) with { Renames = [new Rename("k", ElementKind.Column, Name("dbo", "T", "Old"), Name("dbo", "T", "New"))] };
        Assert.Equal(["contract RenameElement [dbo].[T].[New]", "contract AlterModule [dbo].[V]"], Plan(current, desired));
    }

    [Fact]
    public void A_check_on_a_renamed_column_is_dropped_before_and_added_after()
    {
        var current = Load(Table(Int("Old")).With(Check("Old > 0")));
        current = current.Using(current.Model.FindTable(Name("dbo", "T"))!.Constraints[0].Id, Name("dbo", "T", "Old"));
        var desired = Load(Table(Int("New")).With(Check("New > 0")));
        desired = desired.Using(desired.Model.FindTable(Name("dbo", "T"))!.Constraints[0].Id, Name("dbo", "T", "New")) with { Renames = [new Rename("k", ElementKind.Column, Name("dbo", "T", "Old"), Name("dbo", "T", "New"))] };
        Assert.Equal(
            ["DropConstraint [dbo].[T].[CK_T]", "RenameElement [dbo].[T].[New]", "AddConstraint [dbo].[T].[CK_T]", "ValidateConstraint [dbo].[T].[CK_T]"],
            Plan(current, desired).Select(line => line["contract ".Length..]));
    }

    [Fact]
    public void Procedures_that_call_each_other_are_both_created()
    {
        var first = Procedure("A", "CREATE PROCEDURE dbo.A AS EXEC dbo.B");
        var second = Procedure("B", "CREATE PROCEDURE dbo.B AS EXEC dbo.A");
        var desired = Load(first, second).Using(first.Id, second.Name).Using(second.Id, first.Name);
        Assert.Equal(["expand CreateModule [dbo].[A]", "expand CreateModule [dbo].[B]"], Plan(Load(), desired).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Views_that_name_each_other_are_refused_as_a_circle()
    {
        var first = View("A", "CREATE VIEW dbo.A AS SELECT a FROM dbo.B");
        var second = View("B", "CREATE VIEW dbo.B AS SELECT a FROM dbo.A");
        var desired = Load(first, second).Using(first.Id, second.Name).Using(second.Id, first.Name);
        Assert.Contains(PlanOf(Load(), desired).Of<RefuseChange>(), refusal => refusal.Reason.Contains("circle", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_element_with_a_property_that_is_not_understood_is_refused()
    {
        var desired = Load(Table(Int("A") with { Unknown = [new UnknownProperty("EncryptionType", "1")] }));
        Assert.Equal(["expand RefuseChange [dbo].[T]"], Plan(Load(), desired));
    }

    [Fact]
    public void A_changed_object_of_an_unknown_kind_is_refused()
    {
        var current = new OpaqueObject { TypeName = "SqlPartitionFunction", Name = Name("pf"), Content = "1", Form = OpaqueForm.Dacpac };
        Assert.Equal(["contract RefuseChange SqlPartitionFunction [pf]"], Plan(Load(current), Load(current with { Content = "2" })));
    }

    [Fact]
    public void A_unique_index_waits_for_contract_and_a_plain_one_does_not()
    {
        var plain = Index("IX", "A");
        Assert.Equal(["expand CreateIndex [dbo].[T].[IX]"], Plan(Load(Table(Int("A"))), Load(Table(Int("A")).With(plain))));
        Assert.Equal(["contract CreateIndex [dbo].[T].[IX]"], Plan(Load(Table(Int("A"))), Load(Table(Int("A")).With(plain with { IsUnique = true }))));
    }

    [Fact]
    public void A_permission_on_a_schema_of_the_same_name_as_its_user_makes_no_circle()
    {
        var schema = new Schema { Name = Name("Api") };
        var user = new User { Name = Name("Api"), Authentication = "WITHOUT LOGIN" };
        var grant = new Permission { Action = "EXECUTE", Securable = new Securable(SecurableClass.Schema, schema.Name), Grantee = user.Name };
        var view = View("V", "CREATE VIEW Api.V AS SELECT 1 AS a") with { Name = Name("Api", "V") };
        var plan = Plan(Load(), Load(schema, user, grant, view));
        Assert.Equal(4, plan.Length);
        Assert.DoesNotContain(plan, line => line.Contains("RefuseChange", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_clustered_index_is_refused_while_the_first_one_stays()
    {
        var current = Load(Table(Int("Id", false), Int("A")).With(PrimaryKey("Id")));
        var desired = Load(Table(Int("Id", false), Int("A")).With(PrimaryKey("Id") with { IsClustered = false }).With(Index("CX", "A") with { IsClustered = true }));
        Assert.All(Plan(current, desired), line => Assert.Contains("RefuseChange", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clustered_index_that_moves_to_another_name_is_dropped_first()
    {
        var current = Load(Table(Int("A"), Int("B")).With(Index("C1", "A") with { IsClustered = true }));
        var desired = Load(Table(Int("A"), Int("B")).With(Index("C2", "B") with { IsClustered = true }));
        Assert.Equal(["contract DropIndex [dbo].[T].[C1]", "contract CreateIndex [dbo].[T].[C2]"], Plan(current, desired));
    }

    [Fact]
    public void What_an_object_of_an_unknown_kind_uses_is_not_altered()
    {
        var policy = new OpaqueObject { TypeName = "SqlSecurityPolicy", Name = Name("dbo", "P"), Content = "1", Form = OpaqueForm.Dacpac, Names = [Name("dbo", "F")] };
        Function Predicate(string text) => new() { Name = Name("dbo", "F"), Returns = FunctionKind.InlineTable, IsSchemaBound = true, Definition = new ModuleDefinition { Text = text } };
        Assert.Contains("expand RefuseChange [dbo].[F]", Plan(Load(policy, Predicate("a")), Load(policy, Predicate("b"))));
    }

    [Fact]
    public void A_default_that_takes_the_place_of_another_one_comes_with_its_drop()
    {
        var current = Load(Table(Int("A")).With(Default("A", "1")));
        var desired = Load(Table(Int("A")).With(Default("A", "1", "DF_T")));
        Assert.Equal(["expand DropConstraint [dbo].[T] (unnamed DEFAULT FOR [A])", "expand AddConstraint [dbo].[T].[DF_T]"], Plan(current, desired));
    }

    [Fact]
    public void A_foreign_key_goes_out_of_the_way_of_the_key_that_it_relies_on()
    {
        var foreign = ForeignKey("C", "R", "T", "Id");
        var child = Table(Int("R", table: "C")).With(foreign);
        var current = Load(Table(Int("Id", false)).With(PrimaryKey("Id") with { IsClustered = false }), child);
        var desired = Load(Table(Int("Id", false)).With(PrimaryKey("Id", "PK_Other") with { IsClustered = false }), child);
        Assert.Equal(
            [
                $"contract DropConstraint {foreign.Id}", "contract DropConstraint [dbo].[T].[PK_T]", "contract AddConstraint [dbo].[T].[PK_Other]",
                $"contract AddConstraint {foreign.Id}", $"contract ValidateConstraint {foreign.Id}",
            ],
            Plan(current, desired));
    }

    [Fact]
    public void An_unnamed_constraint_that_comes_late_keeps_nothing_else_late()
    {
        var current = Load(Table(Int("A")));
        var view = View("V", "SELECT A FROM T");
        var desired = Load(Table(Int("A")).With(Check("A > 0", name: null)), view).Using(view.Id, Name("dbo", "T"));
        Assert.Contains("expand CreateModule [dbo].[V]", Plan(current, desired));
    }

    [Fact]
    public void A_mask_that_goes_early_is_none_when_the_type_changes_late()
    {
        var masked = Column("A", Varchar20) with { MaskingFunction = "default()" };
        var operations = PlanOf(Load(Table(masked)), Load(Table(Column("A", Varchar10)))).Operations.Select(planned => planned.Operation).ToList();
        Assert.Equal([nameof(SetColumnProperty), nameof(AlterColumn)], operations.Select(operation => operation.Kind));
        Assert.Equal(operations[0].After, operations[1].Before);
    }

    [Fact]
    public void A_mask_that_comes_late_comes_behind_the_type()
    {
        var masked = Column("A", Varchar10) with { MaskingFunction = "default()" };
        var operations = PlanOf(Load(Table(Column("A", Varchar20))), Load(Table(masked))).Operations.Select(planned => planned.Operation).ToList();
        Assert.Equal([nameof(AlterColumn), nameof(SetColumnProperty)], operations.Select(operation => operation.Kind));
    }

    [Fact]
    public void A_constraint_that_is_switched_off_is_added_so()
    {
        var desired = Load(Table(Int("A")).With(Check("A > 0") with { IsDisabled = true }));
        Assert.Equal(["contract AddConstraint [dbo].[T].[CK_T]"], Plan(Load(Table(Int("A"))), desired));
    }

    [Fact]
    public void Every_operation_of_a_plan_has_an_id_of_its_phase()
    {
        var plan = PlanOf(Load(Table(Int("A"))), Load(Table(Int("A"), Int("B", nullable: false))));
        Assert.Equal(["expand-001", "contract-001"], plan.Operations.Select(operation => operation.Id));
    }

    private static string[] Plan(LoadedDatabase current, LoadedDatabase desired) =>
        [.. PlanOf(current, desired).Operations.Select(planned => $"{planned.Phase.ToString().ToLowerInvariant()} {planned.Operation.Kind} {planned.Operation.Target}")];

    private static MigrationPlan PlanOf(LoadedDatabase current, LoadedDatabase desired, TargetServer? target = null)
    {
        var changes = new ModelComparer(new SpaceCanonicalizer()).Compare(current, desired);
        return new Planner(new TextModuleRewriter(), new TextExpressionReader()).Plan(new PlanningInput { Desired = desired, Changes = changes, Target = target ?? new TargetServer() });
    }
}
