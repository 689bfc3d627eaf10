using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Core.Tests.Fakes;
using MigrationOps.Model;
using MigrationOps.Policy;
using static MigrationOps.Core.Tests.Fakes.Db;

namespace MigrationOps.Core.Tests.Comparison.Coexistence;

/// <summary>What a rename says where the old and the new column cannot stand beside each other.</summary>
public sealed class CoexistenceCheckTests
{
    public static TheoryData<string, Table> Hindered { get; } = new()
    {
        { "no other key", Table(Int("Id", false), Int("Old")) },
        { "no other key", Table(Int("Id"), Int("Old")).With(new UniqueConstraint { Table = Name("dbo", "T"), Columns = [new IndexColumn(new Identifier("Id"))] }) },
        { "in memory", Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id")) with { MemoryOptimized = MemoryDurability.SchemaAndData } },
        { "made or kept by the server", Table(Int("Id", false), Int("Old", false) with { Identity = new IdentityProperty(1, 1) }).With(PrimaryKey("Id")) },
        { "cannot compare values", Table(Int("Id", false), Column("Old", SqlType.BuiltIn("ntext"))).With(PrimaryKey("Id")) },
        { "admits each value once", Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id")).With(Index("IX", "Old") with { IsUnique = true }) },
        { "orders the rows", Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id")).With(Index("IX", "Old") with { IsClustered = true }) },
        { "would stand twice", Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id"), ForeignKey("T", "Old", "Other", "Id")) },
    };

    [Theory]
    [MemberData(nameof(Hindered))]
    public void A_column_that_cannot_stand_beside_its_new_name_is_renamed_in_place_and_says_why(string reason, Table table)
    {
        var renamed = table with { Columns = [table.Columns[0], table.Columns[1] with { Name = Name("dbo", "T", "New") }], Constraints = [], Indexes = [] };
        var changes = Compare(Load(table), renamed);

        Assert.Empty(changes.Replacements);
        Assert.Contains(reason, Assert.Single(changes.Of<Renamed>()).NotBeside!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trigger_on_the_table_hinders_it()
    {
        var table = Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id"));
        var trigger = new Trigger { Name = Name("dbo", "TR"), Parent = table.Name, Definition = new ModuleDefinition { Text = "x" } };
        var renamed = Table(Int("Id", false), Int("New")).With(PrimaryKey("Id"));

        Assert.Contains("[dbo].[TR]", Assert.Single(Compare(Load(table, trigger), renamed).Of<Renamed>()).NotBeside!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_changes_its_type_too_is_renamed_in_place()
    {
        var table = Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id"));
        var renamed = Table(Int("Id", false), Column("New", SqlType.BuiltIn("bigint"))).With(PrimaryKey("Id"));

        Assert.Contains("type", Assert.Single(Compare(Load(table), renamed).Of<Renamed>()).NotBeside!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_replacement_is_made_when_its_old_columns_go_and_its_new_ones_come()
    {
        var current = Load(Table(Int("Id", false), Int("Old")).With(PrimaryKey("Id")));
        var desired = Load(Table(Int("Id", false), Column("New", SqlType.BuiltIn("bigint"))).With(PrimaryKey("Id")));
        var comparer = new ModelComparer(new SpaceCanonicalizer());

        Assert.Single(comparer.Compare(current, desired, [Declared]).Replacements);
        Assert.Empty(comparer.Compare(desired, desired, [Declared]).Replacements);
        Assert.Empty(comparer.Compare(current, current, [Declared]).Replacements);
    }

    [Fact]
    public void A_declared_replacement_without_a_key_is_left_to_its_columns()
    {
        var current = Load(Table(Int("Id", false), Int("Old")));
        var desired = Load(Table(Int("Id", false), Column("New", SqlType.BuiltIn("bigint"))));

        Assert.Empty(new ModelComparer(new SpaceCanonicalizer()).Compare(current, desired, [Declared]).Replacements);
    }

    private static DeclaredReplacement Declared { get; } = new()
    {
        Table = Name("dbo", "T"),
        Old = [new DerivedColumn(new Identifier("Old"), new SqlExpression("TRY_CONVERT(int, New)"))],
        New = [new DerivedColumn(new Identifier("New"), new SqlExpression("CONVERT(bigint, Old)"))],
    };

    private static ChangeSet Compare(LoadedDatabase current, Table renamed) => new ModelComparer(new SpaceCanonicalizer()).Compare(
        current,
        Load(renamed) with { Renames = [new Rename("5d0c7a51-0f6e-4c38-9d4e-000000000001", ElementKind.Column, Name("dbo", "T", "Old"), Name("dbo", "T", "New"))] });
}
