using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Core.Tests.Gates;

public class GateTests
{
    private static readonly GateScenario DroppedColumn = new()
    {
        Current = [Tables.Of("Orders", "Id int not null", "Note varchar(20)")],
        Desired = [Tables.Of("Orders", "Id int not null")],
    };

    private const string WithoutArchive =
        "Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.";

    private static readonly Waiver NoteMayGo = new()
    {
        Rule = RuleIds.DropColumnLosesData,
        Object = "[dbo].[Orders].[Note]",
        Owner = "order-team",
        Reason = "Never written.",
        Expires = new DateOnly(2026, 6, 1),
    };

    private static readonly Deprecation NoteWillGo = new()
    {
        Object = SqlName.Of("dbo", "Orders", "Note"),
        Since = new DateOnly(2026, 1, 1),
        ContractAfter = new DateOnly(2026, 6, 1),
        Owner = "order-team",
    };

    [Fact]
    public void The_same_database_twice_gives_no_finding() =>
        Assert.Empty((DroppedColumn with { Desired = DroppedColumn.Current }).Examine());

    [Fact]
    public void A_finding_says_what_happens_and_what_to_do()
    {
        var finding = Assert.Single(DroppedColumn.Examine());

        Assert.Equal(RuleIds.DropColumnLosesData, finding.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("[dbo].[Orders].[Note]", finding.Object);
        Assert.Equal(
            "The plan drops column [dbo].[Orders].[Note], and nobody was told: statements that name it fail. " + WithoutArchive,
            finding.Message);
        Assert.StartsWith("Announce the drop in migrationops.json (deprecations: object [dbo].[Orders].[Note],", finding.Recipe, StringComparison.Ordinal);
        Assert.Null(finding.WaivedBy);
    }

    [Fact]
    public void A_waiver_marks_the_finding_and_is_used_by_it()
    {
        var finding = Assert.Single(With(policy => policy with { Waivers = [NoteMayGo] }).Examine(), IsOfTheDrop);

        Assert.Equal("order-team: Never written.", finding.WaivedBy);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void A_waiver_names_its_object_by_the_rules_of_the_database()
    {
        var finding = Assert.Single(With(policy => policy with { Waivers = [NoteMayGo with { Object = "[DBO].[orders].[note]" }] }).Examine(), IsOfTheDrop);

        Assert.NotNull(finding.WaivedBy);
    }

    [Fact]
    public void A_waiver_holds_to_the_end_of_its_last_day_and_is_told_afterwards()
    {
        var late = With(policy => policy with { Waivers = [NoteMayGo] }) with { AsOf = new DateOnly(2026, 6, 2) };

        var findings = late.Examine();

        Assert.Equal([RuleIds.DropColumnLosesData, RuleIds.ExpiredWaiver], findings.Select(finding => finding.Id));
        Assert.All(findings, finding => Assert.Null(finding.WaivedBy));
    }

    [Fact]
    public void A_waiver_that_waives_nothing_is_a_finding()
    {
        var findings = With(policy => policy with { Waivers = [NoteMayGo with { Object = "[dbo].[Orders].[Other]" }] }).Examine();

        Assert.Equal([RuleIds.DropColumnLosesData, RuleIds.UnusedWaiver], findings.Select(finding => finding.Id));
        Assert.Equal("[dbo].[Orders].[Other]", findings[1].Object);
    }

    [Fact]
    public void A_finding_about_waivers_cannot_be_waived()
    {
        var useless = NoteMayGo with { Rule = RuleIds.UnusedWaiver, Object = "[dbo].[Orders].[Other]" };

        var findings = With(policy => policy with { Waivers = [NoteMayGo, useless] }).Examine();

        Assert.Contains(findings, finding => finding.Id == RuleIds.UnusedWaiver && finding.WaivedBy is null);
    }

    [Fact]
    public void An_announced_drop_waits_for_its_day()
    {
        var early = With(policy => policy with { Deprecations = [NoteWillGo] }) with { AsOf = new DateOnly(2026, 5, 31) };

        var finding = Assert.Single(early.Examine());

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("announced for 2026-06-01", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_announced_drop_whose_day_has_come_is_a_warning_that_names_the_loss()
    {
        var finding = Assert.Single(With(policy => policy with { Deprecations = [NoteWillGo] }).Examine());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(WithoutArchive, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drop_that_leaves_an_archive_says_when_the_loss_comes()
    {
        var current = Tables.Of("Orders", "Id int not null", "Note varchar(20)") with
        {
            Constraints = [new PrimaryKey { Table = SqlName.Of("dbo", "Orders"), Name = new Identifier("PK_Orders"), Columns = [new IndexColumn(new Identifier("Id"))] }],
        };
        var archived = DroppedColumn with { Current = [current], Desired = [current with { Columns = [current.Columns[0]] }] };

        var finding = Assert.Single(archived.Examine());

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.EndsWith("Every value of the column goes when the time of its archive is over, 30 days after it was made.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Information)]
    [InlineData(Severity.Warning)]
    public void A_policy_weighs_a_rule_otherwise(Severity severity)
    {
        var finding = Assert.Single(With(policy => policy with { Weights = Weigh(severity) }).Examine());

        Assert.Equal(severity, finding.Severity);
    }

    [Fact]
    public void A_policy_never_makes_graver_what_a_rule_holds_for_lighter()
    {
        var finding = Assert.Single(With(policy => policy with { Weights = Weigh(Severity.Error), Deprecations = [NoteWillGo] }).Examine());

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing() =>
        Assert.DoesNotContain(With(policy => policy with { Weights = Weigh(null) }).Examine(), IsOfTheDrop);

    [Fact]
    public void Findings_come_gravest_first_and_then_by_id_and_object()
    {
        var scenario = new GateScenario
        {
            Current = [Tables.Of("B", "Id int"), Tables.Of("A", "Id bigint"), Tables.Of("C", "Id int", "Name int", "Age date")],
            Desired = [Tables.Of("C", "Age date", "Name bigint", "Id int")],
        };

        Assert.Equal(
            ["MOP1001 [dbo].[A]", "MOP1001 [dbo].[B]", "MOP2005 [dbo].[C].[Name]", "MOP5001 [dbo].[C]"],
            scenario.Examine().Select(finding => $"{finding.Id} {finding.Object}"));
    }

    private static bool IsOfTheDrop(Finding finding) => finding.Id == RuleIds.DropColumnLosesData;

    private static GateScenario With(Func<MigrationPolicy, MigrationPolicy> change) =>
        DroppedColumn with { Policy = change(MigrationPolicy.Default) };

    private static ValueList<RuleWeight> Weigh(Severity? severity) => [new RuleWeight(RuleIds.DropColumnLosesData, severity)];
}
