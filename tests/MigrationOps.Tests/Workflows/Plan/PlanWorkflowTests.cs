using System.IO.Compression;
using MigrationOps.Operations;
using MigrationOps.PlanFiles;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Export;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Tests.Workflows.Plan;

public sealed class PlanWorkflowTests : IDisposable
{
    private const string Table = "CREATE TABLE [dbo].[T] ([Id] int NOT NULL);";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_day_is_that_of_the_clock_in_UTC_unless_another_is_given()
    {
        _folder.Write("desired.sql", Table);

        Assert.Equal(new DateOnly(2026, 1, 2), Run(Options("empty")).Plan.AsOf);
        Assert.Equal(new DateOnly(2020, 5, 6), Run(Options("empty") with { AsOf = new DateOnly(2020, 5, 6) }).Plan.AsOf);
    }

    [Fact]
    public void A_first_deployment_creates_everything()
    {
        _folder.Write("desired.sql", Table);

        var plan = Run(Options("empty")).Plan;

        Assert.Equal("empty", plan.Current.Source);
        Assert.Equal("CreateTable", Assert.Single(plan.Phases[0].Operations).Kind);
    }

    [Fact]
    public void The_same_database_on_both_sides_leaves_nothing_to_do()
    {
        _folder.Write("desired.sql", Table);

        var result = Run(Options("desired.sql"));

        Assert.All(result.Plan.Phases, phase => Assert.Empty(phase.Operations));
        Assert.Equal(BundleNames.All.Count, result.Files.Count);
    }

    [Fact]
    public void A_bundle_of_the_same_input_has_the_same_bytes_in_every_folder()
    {
        using var other = new TemporaryFolder();
        var first = Bundle(_folder);
        var second = Bundle(other);

        Assert.Equal(BundleNames.All.Count + 2, first.Count);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Messages_in_a_plan_name_no_folder_of_the_machine()
    {
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL);");
        using (var archive = ZipFile.Open(_folder.Combine("desired.dacpac"), ZipArchiveMode.Create))
        {
            Write(archive, "postdeploy.sql", "PRINT 'done';");
            Write(
                archive,
                "model.xml",
                """
                <DataSchemaModel FileFormatVersion="1.2" SchemaVersion="2.9" DspName="Microsoft.Data.Tools.Schema.Sql.Sql150DatabaseSchemaProvider"
                  CollationLcid="1033" CollationCaseSensitive="False" xmlns="http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02"><Model /></DataSchemaModel>
                """);
        }

        var plan = Run(Options("current.sql") with { Desired = "desired.dacpac" }).Plan;

        Assert.Contains(plan.Findings, finding => finding.Id.Value == "MOP5003" && finding.Message.Contains(" desired.dacpac ", StringComparison.Ordinal));
        Assert.DoesNotContain(_folder.Root, PlanJson.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_writes_the_same_bytes()
    {
        var bundle = Bundle(_folder);
        var options = new ExportOptions { BaseFolder = _folder.Root, PlanPath = "out/plan.json", OutputPath = "again", Gate = GateMode.Report };

        ExportWorkflow.Run(options, CancellationToken.None);

        Assert.Equal(bundle, Read(_folder, "again"));
    }

    [Fact]
    public void A_finding_is_placed_in_the_file_of_the_desired_table()
    {
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Gone] int NULL);");
        _folder.Write("schema/tables/T.sql", "-- T\n" + Table);

        var result = Run(Options("current.sql") with { Desired = "schema" });

        var finding = Assert.Single(result.Plan.Findings, finding => finding.Id.Value == "MOP1002");
        Assert.Equal("schema/tables/T.sql", finding.Location?.File);
        Assert.Equal(2, finding.Location?.Line);
    }

    [Fact]
    public void A_deprecation_that_is_due_opens_the_gate()
    {
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Gone] int NULL);");
        _folder.Write("desired.sql", Table);
        _folder.Write(
            "policy.json",
            """{ "deprecations": [ { "object": "[dbo].[T].[Gone]", "since": "2025-01-01", "contractAfter": "2025-06-01", "owner": "me", "notice": "It goes." } ] }""");

        var result = Run(Options("current.sql") with { ConfigurationPath = "policy.json" });

        Assert.False(result.IsBlocked);
        Assert.Equal(["DropExtendedProperty", "DropColumn"], result.Plan.Phases[(int)Phase.Contract].Operations.Select(operation => operation.Kind));
    }

    [Fact]
    public void A_blocked_gate_takes_the_scripts_of_an_older_bundle_away()
    {
        _folder.Write("desired.sql", Table);
        Run(Options("empty"));
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Gone] int NULL);");

        var result = Run(Options("current.sql"));

        Assert.True(result.IsBlocked);
        Assert.Equal(["comment.md", "gate.azure.txt", "gate.github.txt", "gate.junit.xml", "gate.sarif", "plan.json", "plan.md", "rehearsal.json"], Read(_folder, "out").Keys);
    }

    [Fact]
    public void A_plan_is_rehearsed_and_the_proof_stands_in_a_file()
    {
        _folder.Write("desired.sql", Table);

        var plan = Run(Options("empty")).Plan;

        Assert.True(plan.Rehearsal!.Proven, plan.Rehearsal.Reason);
        Assert.Equal(1, plan.Rehearsal.Counts.Steps);
        Assert.Equal(PlanJson.Write(plan.Rehearsal), Read(_folder, "out")["rehearsal.json"]);
    }

    [Fact]
    public void A_plan_that_is_not_rehearsed_says_so_and_takes_an_older_proof_away()
    {
        _folder.Write("desired.sql", Table);
        Run(Options("empty"));

        var plan = Run(Options("empty") with { Rehearse = false }).Plan;

        Assert.Null(plan.Rehearsal);
        Assert.DoesNotContain("rehearsal.json", Read(_folder, "out").Keys);
        Assert.Contains("Not rehearsed.", Read(_folder, "out")["plan.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_folder_may_stand_among_the_sources()
    {
        _folder.Write("schema/T.sql", Table);
        var options = Options("empty") with { Desired = "schema", OutputPath = "schema/out" };

        Run(options);
        var again = Run(options);

        Assert.Equal(BundleNames.All.Count, again.Files.Count);
    }

    [Fact]
    public void A_folder_declares_renames_in_its_refactor_log()
    {
        _folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Old] int NULL);");
        _folder.Write("schema/T.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [New] int NULL);");
        _folder.Write(
            "schema/T.refactorlog",
            """
            <Operations Version="1.0" xmlns="http://schemas.microsoft.com/sqlserver/dac/Serialization/2012/02">
              <Operation Name="Rename Refactor" Key="0b7c5b0f-7e36-4a57-9f39-c42a8d0d9a10" ChangeDateTime="01/02/2024 10:00:00">
                <Property Name="ElementName" Value="[dbo].[T].[Old]" />
                <Property Name="ElementType" Value="SqlSimpleColumn" />
                <Property Name="ParentElementName" Value="[dbo].[T]" />
                <Property Name="ParentElementType" Value="SqlTable" />
                <Property Name="NewName" Value="[New]" />
              </Operation>
            </Operations>
            """);

        var result = Run(Options("current.sql") with { Desired = "schema" });

        Assert.Equal(["RenameElement", "RegisterRefactoring"], result.Plan.Phases.SelectMany(phase => phase.Operations).Select(operation => operation.Kind));
    }

    [Fact]
    public void A_cancelled_run_writes_nothing()
    {
        _folder.Write("desired.sql", Table);

        Assert.ThrowsAny<OperationCanceledException>(() => new PlanWorkflow(FixedClock.Default).Run(Options("empty"), new CancellationToken(canceled: true)));

        Assert.Equal(["desired.sql"], _folder.Files());
    }

    private static void Write(ZipArchive archive, string entry, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
        writer.Write(content);
    }

    private static SortedDictionary<string, string> Bundle(TemporaryFolder folder)
    {
        folder.Write("current.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Gone] int NULL);");
        folder.Write("schema/T.sql", Table);
        new PlanWorkflow(FixedClock.Default).Run(
            new PlanOptions { BaseFolder = folder.Root, Current = "current.sql", Desired = "schema", OutputPath = "out", Gate = GateMode.Report },
            CancellationToken.None);
        return Read(folder, "out");
    }

    private static SortedDictionary<string, string> Read(TemporaryFolder folder, string output) => new(
        Directory.GetFiles(folder.Combine(output)).ToDictionary(file => Path.GetFileName(file), File.ReadAllText),
        StringComparer.Ordinal);

    private static PlanResult Run(PlanOptions options) => new PlanWorkflow(FixedClock.Default).Run(options, CancellationToken.None);

    private PlanOptions Options(string current) => new() { BaseFolder = _folder.Root, Current = current, Desired = "desired.sql", OutputPath = "out" };
}
