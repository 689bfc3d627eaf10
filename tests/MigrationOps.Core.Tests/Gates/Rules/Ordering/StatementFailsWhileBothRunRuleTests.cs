using MigrationOps.Findings;
using MigrationOps.Gates.Rules.Ordering;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;

namespace MigrationOps.Core.Tests.Gates.Rules.Ordering;

public class StatementFailsWhileBothRunRuleTests
{
    private static readonly StatementFailsWhileBothRunRule Rule = new();

    [Theory]
    [InlineData(Application.Old, ApplicationUse.Select, Phase.Expand, "[dbo].[T]")]
    [InlineData(Application.Old, ApplicationUse.InsertNull, Phase.Migrate, "[dbo].[T]")]
    [InlineData(Application.Old, ApplicationUse.Select, Phase.Contract, null)]
    [InlineData(Application.Old, ApplicationUse.InsertByPosition, Phase.Expand, null)]
    [InlineData(Application.New, ApplicationUse.Update, Phase.Expand, "[dbo].[T]: New")]
    [InlineData(Application.New, ApplicationUse.Update, Phase.Migrate, "[dbo].[T]: New")]
    public void A_statement_that_is_refused_while_both_releases_run_is_found(Application application, ApplicationUse use, Phase refused, string? hit)
        => Assert.Equal(hit is null ? [] : [hit], Scenario(Statement(application, use, ElementKind.Table, refused)).Hits(Rule));

    [Theory]
    [InlineData(Phase.Expand, null)]
    [InlineData(Phase.Migrate, "[dbo].[T]: New")]
    public void What_the_new_application_asks_of_a_module_may_come_with_migrate(Phase refused, string? hit)
        => Assert.Equal(hit is null ? [] : [hit], Scenario(Statement(Application.New, ApplicationUse.Select, ElementKind.View, refused)).Hits(Rule));

    [Fact]
    public void An_object_is_found_once_with_the_first_statement_the_phase_and_the_reason()
    {
        var scenario = Scenario(
            Statement(Application.Old, ApplicationUse.Select, ElementKind.Table, Phase.Expand),
            Statement(Application.Old, ApplicationUse.Update, ElementKind.Table, Phase.Migrate));

        var finding = Assert.Single(scenario.Examine(), finding => finding.Id.Value == "MOP3020");

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("SELECT 1;", finding.Message, StringComparison.Ordinal);
        Assert.Contains("behind Expand", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("There is no column.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_was_not_rehearsed_has_no_such_finding() => Assert.Empty(new GateScenario().Hits(Rule));

    private static GateScenario Scenario(params ApplicationStatement[] statements) =>
        new() { Rehearsal = new RehearsalRecord { Proven = true, Shapes = statements.ToValueList() } };

    private static ApplicationStatement Statement(Application application, ApplicationUse use, ElementKind kind, Phase refused) => new()
    {
        Application = application,
        Object = "[dbo].[T]",
        ObjectKind = kind,
        Use = use,
        Sql = "SELECT 1;",
        Verdicts = Enum.GetValues<Phase>().Select(phase => new StatementVerdict(phase, phase != refused, phase == refused ? "There is no column." : null)).ToValueList(),
    };
}
