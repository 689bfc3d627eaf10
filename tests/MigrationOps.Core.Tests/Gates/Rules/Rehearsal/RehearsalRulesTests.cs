using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.Core.Tests.Gates.Rules.Rehearsal;

/// <summary>What each rule makes of the record of a rehearsal that failed.</summary>
public class RehearsalRulesTests
{
    private static readonly RehearsalFailure Failure = new()
    {
        Kind = RehearsalFailureKind.WrongEnd,
        Script = "expand.deploy.sql",
        Run = RehearsalRun.Forward,
        Step = "expand-001.1",
        Statement = "CREATE SCHEMA",
        Line = 7,
        Difference = "SQL 2714: There is already one.",
    };

    [Theory]
    [InlineData("MOP6001", RehearsalFailureKind.WrongEnd)]
    [InlineData("MOP6002", RehearsalFailureKind.NotRepeatable)]
    [InlineData("MOP6003", RehearsalFailureKind.NotTakenBack)]
    [InlineData("MOP6004", RehearsalFailureKind.FaultNotMended)]
    [InlineData("MOP6005", RehearsalFailureKind.Refused)]
    [InlineData("MOP6006", RehearsalFailureKind.NotUnderstood)]
    [InlineData("MOP6007", RehearsalFailureKind.DoesNotStop)]
    public void A_failure_is_an_error_with_script_step_line_statement_and_difference(string id, RehearsalFailureKind kind)
    {
        var finding = Assert.Single(Examine(Failure with { Kind = kind }), finding => finding.Id.Value.StartsWith("MOP6", StringComparison.Ordinal));

        Assert.Equal(id, finding.Id.Value);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("[sales]", finding.Object);
        Assert.Contains("expand.deploy.sql", finding.Message, StringComparison.Ordinal);
        Assert.Contains("(line 7, step expand-001.1, CREATE SCHEMA): SQL 2714: There is already one.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_failure_has_a_rule_of_its_own()
    {
        var ids = Enum.GetValues<RehearsalFailureKind>().Select(kind => Examine(Failure with { Kind = kind }).Single(IsOfRehearsal).Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(RehearsalRun.Again, "the second run of expand.deploy.sql")]
    [InlineData(RehearsalRun.BackAgain, "the second run of expand.deploy.sql")]
    [InlineData(RehearsalRun.Disturbed, "expand.deploy.sql, run where something is amiss,")]
    [InlineData(RehearsalRun.Fault, "expand.deploy.sql, run again after its session broke before expand-009.1,")]
    public void The_run_is_told(RehearsalRun run, string words)
    {
        var finding = Examine(Failure with { Run = run, BrokenBefore = "expand-009.1" }).Single(IsOfRehearsal);

        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_no_single_step_is_about_the_database()
    {
        var finding = Examine(Failure with { Step = null, Statement = null, Line = 0 }).Single(IsOfRehearsal);

        Assert.Equal("the database", finding.Object);
        Assert.Contains("(at its end)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proof_and_a_plan_that_was_not_rehearsed_are_no_findings()
    {
        Assert.DoesNotContain(Scenario(new RehearsalRecord { Proven = true }).Examine(), IsOfRehearsal);
        Assert.DoesNotContain(Scenario(null).Examine(), IsOfRehearsal);
    }

    private static bool IsOfRehearsal(Finding finding) => finding.Id.Value.StartsWith("MOP6", StringComparison.Ordinal);

    private static ValueList<Finding> Examine(RehearsalFailure failure) =>
        Scenario(new RehearsalRecord { Proven = false, Reason = failure.Difference, Failures = [failure] }).Examine();

    private static GateScenario Scenario(RehearsalRecord? rehearsal) => new()
    {
        Desired = [new Schema { Name = SqlName.Of("sales") }],
        Rehearsal = rehearsal,
    };
}
