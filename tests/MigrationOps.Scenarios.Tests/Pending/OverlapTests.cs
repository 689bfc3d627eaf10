using MigrationOps.PlanFiles;
using MigrationOps.Scripting;

namespace MigrationOps.Scenarios.Tests.Pending;

public sealed class OverlapTests
{
    private const string Rename = "Total>Amount";
    private const string Touched = "MOP3031";

    private static readonly string WithView = Releases.Orders + "CREATE VIEW [dbo].[Cheap] AS SELECT [Id] FROM [dbo].[Orders];";
    private static readonly string WithOld = Releases.Orders + Releases.Old;
    private static readonly string WithoutNote = Releases.Orders.Replace(", [Note] nvarchar(50) NULL", string.Empty, StringComparison.Ordinal);

    /// <summary>The first release, the second, the third, the renames of the second, those of the third, and the operations of the third as kind and object.</summary>
    public static TheoryData<string, string, string, string, string[], string[], string[]> Kept => new()
    {
        { "rename, new column", Releases.Orders, Releases.Renamed, Releases.Renamed.Replace("[Note]", "[Code] int NULL, [Note]", StringComparison.Ordinal), [Rename], [Rename], ["AddColumn [dbo].[Orders].[Code]"] },
        { "rename, another column goes", Releases.Orders, Releases.Renamed, Releases.Renamed.Replace(", [Note] nvarchar(50) NULL", string.Empty, StringComparison.Ordinal), [Rename], [Rename], ["CopyToArchive [dbo].[Orders].[Note]", "DropColumn [dbo].[Orders].[Note]"] },
        { "rename, new index", Releases.Orders, Releases.Renamed, Releases.Renamed + "CREATE INDEX [IX_Note] ON [dbo].[Orders] ([Note]);", [Rename], [Rename], ["CreateIndex [dbo].[Orders].[IX_Note]"] },
        { "rename, new table", Releases.Orders, Releases.Renamed, Releases.Renamed + Releases.Old, [Rename], [Rename], ["CreateTable [dbo].[Old]"] },
        { "rename, another column is widened", Releases.Orders, Releases.Renamed, Releases.Renamed.Replace("nvarchar(50)", "nvarchar(80)", StringComparison.Ordinal), [Rename], [Rename], ["AlterColumn [dbo].[Orders].[Note]"] },
        { "rename, new view of the new name", Releases.Orders, Releases.Renamed, Releases.Renamed + "CREATE VIEW [dbo].[Amounts] AS SELECT [Amount] FROM [dbo].[Orders];", [Rename], [Rename], ["CreateModule [dbo].[Amounts]"] },
        { "table goes, new column elsewhere", WithOld, Releases.Orders, Releases.Orders.Replace("[Note]", "[Code] int NULL, [Note]", StringComparison.Ordinal), [], [], ["AddColumn [dbo].[Orders].[Code]"] },
        { "table goes, another table comes", WithOld, Releases.Orders, Releases.Orders + "CREATE TABLE [dbo].[New] ([Id] int NOT NULL);", [], [], ["CreateTable [dbo].[New]"] },
        { "column goes, another comes", Releases.Orders, WithoutNote, WithoutNote.Replace("[Total] int NOT NULL", "[Total] int NOT NULL, [Code] int NULL", StringComparison.Ordinal), [], [], ["AddColumn [dbo].[Orders].[Code]"] },
        { "view goes, another comes", WithView, Releases.Orders, Releases.Orders + "CREATE VIEW [dbo].[Dear] AS SELECT [Id] FROM [dbo].[Orders];", [], [], ["CreateModule [dbo].[Dear]"] },
    };

    /// <summary>The first release, the second, the third, the renames, and what the finding is about.</summary>
    public static TheoryData<string, string, string, string, string[], string> Refused => new()
    {
        { "rename, the new column changes", Releases.Orders, Releases.Renamed, Releases.Renamed.Replace("[Amount] int", "[Amount] bigint", StringComparison.Ordinal), [Rename], "[dbo].[Orders].[Amount]" },
        { "rename, the new column goes", Releases.Orders, Releases.Renamed, Releases.Renamed.Replace(", [Amount] int NOT NULL", string.Empty, StringComparison.Ordinal), [Rename], "[dbo].[Orders].[Amount]" },
        { "rename, the table goes", Releases.Orders, Releases.Renamed, Releases.Old, [Rename], "[dbo].[Orders]" },
        { "rename, the old name comes back", Releases.Orders, Releases.Renamed, Releases.Renamed.Replace("[Note]", "[Total] int NULL, [Note]", StringComparison.Ordinal), [Rename], "[dbo].[Orders].[Total]" },
        { "table goes and comes back", WithOld, Releases.Orders, WithOld, [], "[dbo].[Old]" },
        { "column goes and comes back", Releases.Orders, WithoutNote, Releases.Orders, [], "[dbo].[Orders].[Note]" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_later_plan_leaves_alone_what_is_pending(string name, string first, string second, string third, string[] renames, string[] later, string[] operations)
    {
        using var releases = new Releases();
        releases.Write("r1", first);
        releases.Write("r2", second, renames);
        releases.Write("r3", third, later);
        var pending = releases.Plan("r1", "r2");

        var plan = releases.Plan("r2", "r3");

        Assert.DoesNotContain(plan.Findings, finding => finding.Id.Value == Touched);
        Assert.True(plan.Rehearsal!.Proven, $"{name}: {plan.Rehearsal.Reason}");
        Assert.Equal(operations, Told(plan).Distinct());
        Assert.Equal(pending.Fingerprint, Assert.Single(plan.Pending).Fingerprint);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_later_plan_that_touches_what_is_pending_is_an_error(string name, string first, string second, string third, string[] renames, string subject)
    {
        using var releases = new Releases();
        releases.Write("r1", first);
        releases.Write("r2", second, renames);
        releases.Write("r3", third, renames);
        var pending = releases.Plan("r1", "r2");

        var finding = releases.Plan("r2", "r3").Findings.Where(finding => finding.Id.Value == Touched).FirstOrDefault(finding => finding.Object == subject);

        Assert.True(finding is not null, name);
        Assert.Contains(pending.Fingerprint, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Releases.Orders, Releases.Renamed, Rename, "DropColumn [dbo].[Orders].[Total]")]
    [InlineData(Releases.Orders + Releases.Old, Releases.Orders, null, "ArchiveTable [dbo].[Old]")]
    public void A_retired_phase_becomes_a_part_of_the_new_plan(string first, string second, string? rename, string operation)
    {
        using var releases = new Releases();
        string[] renames = rename is null ? [] : [rename];
        releases.Write("r1", first);
        releases.Write("r2", second, renames);
        releases.Write("r3", second.Replace("[Note]", "[Code] int NULL, [Note]", StringComparison.Ordinal), renames);
        var pending = releases.Plan("r1", "r2");

        var plan = releases.Plan("r2", "r3", $$"""{ "retire": [ "{{pending.Fingerprint[..16]}}" ] }""");

        Assert.True(plan.Rehearsal!.Proven, plan.Rehearsal.Reason);
        Assert.Contains("AddColumn [dbo].[Orders].[Code]", Told(plan));
        Assert.Contains(operation, Told(plan));
        Assert.Empty(plan.Pending);
    }

    [Fact]
    public void Two_pending_plans_are_both_kept_by_a_third()
    {
        using var releases = new Releases();
        releases.Write("r1", WithOld);
        releases.Write("r2", Releases.Renamed + Releases.Old, Rename);
        releases.Write("r3", Releases.Renamed, Rename);
        releases.Write("r4", Releases.Renamed + "CREATE TABLE [dbo].[New] ([Id] int NOT NULL);", Rename);
        releases.Plan("r1", "r2");
        releases.Plan("r2", "r3");

        var plan = releases.Plan("r3", "r4");

        Assert.True(plan.Rehearsal!.Proven, plan.Rehearsal.Reason);
        Assert.Equal(["CreateTable [dbo].[New]"], Told(plan));
        Assert.Equal(2, plan.Pending.Count);
    }

    [Fact]
    public void A_plan_that_is_to_be_retired_must_be_pending()
    {
        using var releases = new Releases();
        releases.Write("r1", Releases.Orders);

        var failure = Assert.Throws<Findings.MigrationOpsException>(() => releases.Plan("r1", "r1", """{ "retire": [ "0123456789ABCDEF" ] }"""));

        Assert.Equal("MOP7115", failure.Id.Value);
    }

    [Fact]
    public void What_is_pending_is_read_as_it_was_written()
    {
        using var releases = new Releases();
        releases.Write("r1", Releases.Orders);
        releases.Write("r2", Releases.Renamed, Rename);
        var text = PendingJson.Write(Scripting.Pending.PendingDocument.Of(releases.Plan("r1", "r2"))!);

        Assert.Equal(text, PendingJson.Write(PendingJson.Parse(text, "pending.json")));
        Assert.Contains("keeps two shapes equal", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Told(PlanDocument plan) =>
        from phase in plan.Phases
        from operation in phase.Operations
        where !operation.Kind.Contains("Refactoring", StringComparison.Ordinal)
        select $"{operation.Kind} {operation.Object}";
}
