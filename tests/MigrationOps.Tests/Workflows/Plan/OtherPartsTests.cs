using MigrationOps.Findings;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Tests.Workflows.Plan;

public sealed class OtherPartsTests : IDisposable
{
    private const string Table = "CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [Code] int NULL);";
    private const string ForeignKey = "ALTER TABLE [dbo].[T] ADD CONSTRAINT [FK_T_Codes] FOREIGN KEY ([Code]) REFERENCES [dbo].[Codes] ([Code]);";
    private const string Other = "CREATE TABLE [dbo].[Codes] ([Code] int NOT NULL CONSTRAINT [PK_Codes] PRIMARY KEY, [Words] nvarchar(50) NULL);";
    private const string View = "CREATE VIEW [dbo].[V] AS SELECT [t].[Id], [c].[Words] FROM [dbo].[T] AS [t] JOIN [dbo].[Codes] AS [c] ON [c].[Code] = [t].[Code];";

    private readonly TemporaryFolder _folder = new();

    public OtherPartsTests()
    {
        _folder.Write("migrationops.json", """{ "references": ["other"] }""");
        _folder.Write("other/Codes.sql", Other);
        _folder.Write("current/T.sql", Table);
        _folder.Write("desired/T.sql", Table + "\nGO\n" + ForeignKey);
        _folder.Write("desired/V.sql", View);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_uses_another_part_is_planned_and_proven()
    {
        var plan = Run().Plan;

        Assert.Equal(["AddConstraint", "CreateModule", "ValidateConstraint"], plan.Phases.SelectMany(phase => phase.Operations).Select(operation => operation.Kind).Order(StringComparer.Ordinal));
        Assert.True(plan.Rehearsal!.Proven, string.Join("\n", plan.Rehearsal.Failures));
    }

    [Fact]
    public void References_may_bear_the_same_name_in_different_folders()
    {
        _folder.Write("migrationops.json", """{ "references": ["more/other", "other/"] }""");
        _folder.Write("more/other/Unused.sql", "CREATE TABLE [dbo].[Unused] ([Id] int NOT NULL);");

        Assert.True(Run().Plan.Rehearsal!.Proven);
    }

    [Fact]
    public void Without_the_other_part_the_rehearsal_fails()
    {
        _folder.Write("migrationops.json", "{ }");

        var result = Run();

        Assert.False(result.Plan.Rehearsal!.Proven);
        Assert.True(result.IsBlocked);
    }

    [Fact]
    public void An_object_that_moved_into_another_part_is_not_dropped()
    {
        _folder.Write("current/Codes.sql", Other);

        Assert.DoesNotContain(Run().Plan.Phases.SelectMany(phase => phase.Operations), operation => operation.Object.Contains("Codes]", StringComparison.Ordinal) && operation.Kind.StartsWith("Drop", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dropped_object_that_no_part_holds_is_dropped()
    {
        _folder.Write("current/Old.sql", "CREATE TABLE [dbo].[Old] ([Id] int NOT NULL);");

        Assert.Contains(Run().Plan.Phases.SelectMany(phase => phase.Operations), operation => operation is { Kind: "ArchiveTable", Object: "[dbo].[Old]" });
    }

    [Fact]
    public void The_package_that_a_DACPAC_refers_to_is_found_beside_it_and_so_are_those_that_it_refers_to()
    {
        _folder.Write("migrationops.json", "{ }");
        WritePackages();

        var plan = Run("packages/current.dacpac", "packages/desired.dacpac").Plan;

        Assert.Equal(["AddConstraint [dbo].[T].[FK_T_Codes]", "ValidateConstraint [dbo].[T].[FK_T_Codes]"], plan.Phases.SelectMany(phase => phase.Operations).Select(operation => $"{operation.Kind} {operation.Object}"));
        Assert.True(plan.Rehearsal!.Proven, string.Join("\n", plan.Rehearsal.Failures));
        Assert.DoesNotContain(plan.Findings, finding => finding.Message.Contains("same database", StringComparison.Ordinal));
    }

    [Fact]
    public void A_package_that_is_not_there_is_told_on_each_side_that_refers_to_it()
    {
        _folder.Write("migrationops.json", "{ }");
        WritePackages();
        File.Delete(_folder.Combine("packages/middle.dacpac"));

        var findings = Run("packages/current.dacpac", "packages/desired.dacpac").Plan.Findings.Where(finding => finding.Message.Contains("same database", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Contains("middle.dacpac", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_that_is_not_there_is_an_error()
    {
        _folder.Write("migrationops.json", """{ "references": ["nothing.dacpac"] }""");

        Assert.Equal(WorkflowIds.SourceMissing, Assert.Throws<MigrationOpsException>(() => Run()).Id);
    }

    private void WritePackages()
    {
        var (table, codes) = (TableElement("[dbo].[T]"), TableElement("[dbo].[Codes]"));
        const string Key = """
            <Element Type="SqlPrimaryKeyConstraint" Name="[dbo].[PK_Codes]">
            <Relationship Name="ColumnSpecifications"><Entry><Element Type="SqlIndexedColumnSpecification"><Relationship Name="Column"><Entry><References Name="[dbo].[Codes].[Code]" /></Entry></Relationship></Element></Entry></Relationship>
            <Relationship Name="DefiningTable"><Entry><References Name="[dbo].[Codes]" /></Entry></Relationship>
            </Element>
            """;
        const string Reference = """
            <Element Type="SqlForeignKeyConstraint" Name="[dbo].[FK_T_Codes]">
            <Relationship Name="Columns"><Entry><References Name="[dbo].[T].[Code]" /></Entry></Relationship>
            <Relationship Name="DefiningTable"><Entry><References Name="[dbo].[T]" /></Entry></Relationship>
            <Relationship Name="ForeignColumns"><Entry><References Name="[dbo].[Codes].[Code]" /></Entry></Relationship>
            <Relationship Name="ForeignTable"><Entry><References Name="[dbo].[Codes]" /></Entry></Relationship>
            </Element>
            """;
        WritePackage("current", "middle.dacpac", table);
        WritePackage("desired", "middle.dacpac", table, Reference);
        WritePackage("middle", "other.dacpac");
        WritePackage("other", "", codes, Key);
    }

    private void WritePackage(string name, string reference, params string[] elements)
    {
        var header = reference.Length == 0 ? string.Empty : $"""
            <Header><CustomData Category="Reference" Type="SqlSchema"><Metadata Name="FileName" Value="C:/build/{reference}" /><Metadata Name="LogicalName" Value="{reference}" /></CustomData></Header>
            """;
        Directory.CreateDirectory(_folder.Combine("packages"));
        File.WriteAllBytes(_folder.Combine($"packages/{name}.dacpac"), DacpacBuilder.OfModel(DacpacBuilder.Model(elements, header: header)).ToBytes());
    }

    private static string TableElement(string name) => $"""
        <Element Type="SqlTable" Name="{name}"><Relationship Name="Columns"><Entry><Element Type="SqlSimpleColumn" Name="{name}.[Code]"><Property Name="IsNullable" Value="False" />
        <Relationship Name="TypeSpecifier"><Entry><Element Type="SqlTypeSpecifier"><Relationship Name="Type"><Entry><References ExternalSource="BuiltIns" Name="[int]" /></Entry></Relationship></Element></Entry></Relationship>
        </Element></Entry></Relationship></Element>
        """;

    private PlanResult Run(string current = "current", string desired = "desired") => new PlanWorkflow(TimeProvider.System).Run(
        new PlanOptions { BaseFolder = _folder.Root, Current = current, Desired = desired, ConfigurationPath = "migrationops.json", OutputPath = "out", AsOf = new DateOnly(2030, 1, 1) },
        CancellationToken.None);
}
