using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Tests.Workflows.Plan;

public sealed class DeploymentScriptsTests : IDisposable
{
    private const string Table = "CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);";

    private readonly TemporaryFolder _folder = new();

    public DeploymentScriptsTests()
    {
        _folder.Write("migrationops.json", """{ "preDeployment": "Scripts/Pre.sql", "postDeployment": "Scripts\\Post.sql" }""");
        _folder.Write("current.sql", Table);
        _folder.Write("desired/T.sql", Table);
        _folder.Write("desired/Scripts/Pre.sql", "PRINT N'$(Environment)';\n");
        _folder.Write("desired/Scripts/Post.sql", "PRINT N'done';\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Scripts_of_a_folder_stand_in_the_bundle_and_declare_nothing()
    {
        _folder.Write("desired/Scripts/Post.sql", "PRINT N'before';\n:r ./Rows.sql\nPRINT N'behind';\n");
        _folder.Write("desired/Scripts/Rows.sql", "UPDATE [dbo].[T] SET [A] = 1 WHERE [A] IS NULL;\n");

        var result = Run();

        Assert.Equal("PRINT N'$(Environment)';\n", File.ReadAllText(_folder.Combine("out/predeploy.sql")));
        Assert.Equal("PRINT N'before';\nUPDATE [dbo].[T] SET [A] = 1 WHERE [A] IS NULL;\nPRINT N'behind';\n", File.ReadAllText(_folder.Combine("out/postdeploy.sql")));
        Assert.Equal(["Environment"], result.Plan.DeploymentScripts[0].Variables);
        Assert.All(result.Plan.DeploymentScripts, script => Assert.True(script.Proven));
        Assert.DoesNotContain(result.Plan.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_plan_says_at_which_place_each_script_runs()
    {
        var plan = Run().Plan;

        Assert.Equal([(DeploymentScriptKind.Pre, Phase.Expand), (DeploymentScriptKind.Post, Phase.Expand)], plan.DeploymentScripts.Select(script => (script.Kind, script.Phase)));
        var expand = File.ReadAllText(_folder.Combine("out/expand.deploy.sql"));
        Assert.Contains("-- Run predeploy.sql before this script", expand, StringComparison.Ordinal);
        Assert.Contains("-- Run postdeploy.sql when this script has ended", expand, StringComparison.Ordinal);
        Assert.Contains("-v Environment=\"<value>\" -i predeploy.sql", File.ReadAllText(_folder.Combine("out/plan.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IF SERVERPROPERTY(N'IsFullTextInstalled') = 1 AND OBJECT_ID(N'dbo.Words') IS NULL\n    CREATE TABLE dbo.Words (Id int NOT NULL);\n", true)]
    [InlineData("IF SERVERPROPERTY(N'IsFullTextInstalled') = 0\n    PRINT N'no';\nELSE\n    CREATE TABLE dbo.Words (Id int NOT NULL);\n", false)]
    public void A_script_that_asks_for_full_text_search_is_proven_where_it_runs_with_and_without(string sql, bool isProven)
    {
        _folder.Write("desired/Scripts/Post.sql", sql);

        var plan = Run().Plan;

        Assert.Equal(isProven, plan.DeploymentScripts[1].Proven);
        Assert.Contains(plan.DeploymentScripts[1].Remarks, remark => remark.Contains("full-text search", StringComparison.Ordinal));
        Assert.Equal(isProven ? [] : ["MOP6201"], plan.Findings.Select(finding => finding.Id.Value).Where(id => id.StartsWith("MOP6", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_script_that_names_what_Contract_brings_runs_behind_Contract()
    {
        _folder.Write("desired/Renames.refactorlog", """
            <?xml version="1.0" encoding="utf-8"?>
            <Operations Version="1.0" xmlns="http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02">
              <Operation Name="Rename Refactor" Key="5d1b1d7e-3a55-4f57-8a4a-3a8f8f2f6a01" ChangeDateTime="01/02/2026 03:04:05">
                <Property Name="ElementName" Value="[dbo].[T].[A]" /><Property Name="ElementType" Value="SqlSimpleColumn" />
                <Property Name="ParentElementName" Value="[dbo].[T]" /><Property Name="ParentElementType" Value="SqlTable" />
                <Property Name="NewName" Value="B" />
              </Operation>
            </Operations>
            """);
        // Without a key the column cannot stand beside its new name.
        var heap = Table.Replace(" CONSTRAINT [PK_T] PRIMARY KEY", string.Empty, StringComparison.Ordinal);
        _folder.Write("current.sql", heap);
        _folder.Write("desired/T.sql", heap.Replace("[A]", "[B]", StringComparison.Ordinal));
        _folder.Write("desired/Scripts/Post.sql", "UPDATE [dbo].[T] SET [B] = 1 WHERE [B] IS NULL;\n");

        var script = Run().Plan.DeploymentScripts[1];

        Assert.Equal(Phase.Contract, script.Phase);
        Assert.Contains("SQL 207", script.Reason, StringComparison.Ordinal);
        Assert.True(script.Proven);
    }

    [Fact]
    public void A_column_that_goes_is_relaxed_in_Expand_and_puts_no_insert_off()
    {
        _folder.Write("current.sql", Table.Replace("[A] int NULL", "[A] int NULL, [Old] int NOT NULL", StringComparison.Ordinal));
        _folder.Write("desired/Scripts/Post.sql", "IF NOT EXISTS (SELECT * FROM [dbo].[T] WHERE [Id] = 1) INSERT INTO [dbo].[T] ([Id], [A]) VALUES (1, 1);\n");

        var script = Run().Plan.DeploymentScripts[1];

        Assert.Equal(Phase.Expand, script.Phase);
        Assert.True(script.Proven);
    }

    [Fact]
    public void Statements_of_one_kind_are_told_once_for_each_table()
    {
        _folder.Write("desired/Scripts/Post.sql", "INSERT INTO [dbo].[T] ([Id]) VALUES (1);\nINSERT INTO [dbo].[T] ([Id]) VALUES (2);\n");

        var finding = Assert.Single(Run().Plan.Findings, finding => finding.Id.Value == "MOP5101");

        Assert.Equal("[dbo].[T]", finding.Object);
        Assert.Equal(1, finding.Location!.Line);
        Assert.Contains("the first of 2 such statements", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRINT N'$(Environment)';\n:r ./Missing.sql\n")]
    [InlineData(":r ./Pre.sql\n")]
    public void A_file_that_is_not_there_or_includes_itself_is_an_error_with_its_place(string script)
    {
        _folder.Write("desired/Scripts/Pre.sql", script);

        var failure = Assert.Throws<MigrationOpsException>(Run);

        Assert.Equal("MOP8062", failure.Id.Value);
        Assert.Equal("Pre.sql", Path.GetFileName(failure.Location!.File));
    }

    [Fact]
    public void A_script_that_is_named_and_not_there_is_an_error()
    {
        File.Delete(_folder.Combine("desired/Scripts/Pre.sql"));

        Assert.Equal("MOP8062", Assert.Throws<MigrationOpsException>(Run).Id.Value);
    }

    [Fact]
    public void An_older_folder_may_lack_the_scripts()
    {
        _folder.Write("before/T.sql", Table);

        Assert.Equal(2, Run("before").Plan.DeploymentScripts.Count);
    }

    private PlanResult Run() => Run("current.sql");

    private PlanResult Run(string current) => new PlanWorkflow(TimeProvider.System).Run(
        new PlanOptions
        {
            BaseFolder = _folder.Root,
            Current = current,
            Desired = "desired",
            OutputPath = "out",
            ConfigurationPath = "migrationops.json",
            Gate = GateMode.Report,
            AsOf = new DateOnly(2026, 1, 2),
        },
        CancellationToken.None);
}
