using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

public sealed class PlanRehearsalTests
{
    private const string One = """
        CREATE TABLE [dbo].[Orders] ([Id] int NOT NULL CONSTRAINT [PK_Orders] PRIMARY KEY, [Gone] int NULL);
        GO
        CREATE VIEW [dbo].[OrderIds] AS SELECT [Id] FROM [dbo].[Orders];
        """;

    private const string Other = """
        CREATE TABLE [dbo].[Orders] ([Id] int NOT NULL CONSTRAINT [PK_Orders] PRIMARY KEY, [Total] decimal(9, 2) NULL);
        GO
        CREATE INDEX [IX_Orders_Total] ON [dbo].[Orders] ([Total]);
        GO
        CREATE TABLE [dbo].[Lines] ([Id] int NOT NULL, [OrderId] int NOT NULL CONSTRAINT [FK_Lines_Orders] REFERENCES [dbo].[Orders] ([Id]));
        GO
        CREATE VIEW [dbo].[OrderIds] AS SELECT [Id], [Total] FROM [dbo].[Orders];
        """;

    private static readonly ProofCase Case = ProofCase.Of(One, Other);

    [Fact]
    public void A_plan_is_proven_forward_again_and_back()
    {
        var record = Case.Prove();

        Assert.True(record.Proven, record.Reason);
        Assert.Null(record.Reason);
        Assert.Equal(Steps(Case).Count, record.Counts.Steps);
        Assert.Equal(12, record.Runs.Count);
        Assert.All(record.Runs, run => Assert.True(run.Succeeded));
        Assert.All(record.Runs.Where(run => run.Run is RehearsalRun.Again or RehearsalRun.BackAgain), run => Assert.Equal(0, run.Changes));
        Assert.All(record.Steps, step => Assert.True(step is { Made: true, Skipped: true, TakenBack: null or true }));
    }

    [Fact]
    public void The_session_is_broken_before_every_step_of_every_script() =>
        Assert.Equal(Steps(Case).Count + Steps(Case).Count(step => step.UndoSql is not null), Case.Prove().Counts.Faults);

    [Fact]
    public void A_plan_without_steps_is_proven_between_equal_databases_only()
    {
        Assert.True(ProofCase.Of(One, One).Prove().Proven);

        var record = (ProofCase.Of(One, One) with { Desired = Case.Desired }).Prove();

        Assert.False(record.Proven);
        Assert.Equal(0, record.Counts.Steps);
        Assert.Equal(RehearsalFailureKind.WrongEnd, Assert.Single(record.Failures).Kind);
    }

    [Fact]
    public void A_plan_that_refuses_all_changes_is_not_proven_and_tells_no_failure()
    {
        var record = Refusing(_ => true).Prove();

        Assert.False(record.Proven);
        Assert.Empty(record.Failures);
        Assert.Equal(0, record.Counts.Steps);
        Assert.Equal($"The plan holds {Steps(Case).Count} changes that no script makes.", record.Reason);
    }

    [Fact]
    public void A_plan_that_refuses_a_change_is_rehearsed_without_it_and_not_proven()
    {
        var record = Refusing(operation => operation.Object == "[dbo].[Orders].[IX_Orders_Total]").Prove();

        Assert.False(record.Proven);
        Assert.Empty(record.Failures);
        Assert.Equal(Steps(Case).Count - 1, record.Counts.Steps);
        Assert.Equal("The plan holds 1 change that no script makes.", record.Reason);
    }

    [Fact]
    public void What_goes_wrong_beside_a_refused_change_is_told_in_the_reason_alone()
    {
        var plan = Refusing(operation => operation.Object == "[dbo].[Orders].[IX_Orders_Total]");

        var record = plan.Without(OperationOn("[dbo].[Lines]")).Prove();

        Assert.Empty(record.Failures);
        Assert.StartsWith("The plan holds 1 change that no script makes. Without it the scripts do not run through: ", record.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_is_left_out_is_found_with_what_is_missing()
    {
        var record = Case.Without(OperationOn("[dbo].[Orders].[IX_Orders_Total]")).Prove();

        var failure = Assert.Single(record.Failures);
        Assert.Equal(RehearsalFailureKind.WrongEnd, failure.Kind);
        Assert.Equal("contract.deploy.sql", failure.Script);
        Assert.Equal("The index [dbo].[Orders].[IX_Orders_Total] is missing.", failure.Difference);
    }

    [Fact]
    public void An_undo_that_does_too_little_is_found()
    {
        var step = OperationOn("[dbo].[Lines]") + ".1";

        var record = Case.WithStep(step, old => old with { UndoSql = "PRINT N'nothing';", UndoGuard = new Guard("1 = 1", "1 = 0") }).Prove();

        var failure = Assert.Single(record.Failures);
        Assert.Equal((RehearsalFailureKind.NotTakenBack, "expand.rollback.sql", RehearsalRun.Back), (failure.Kind, failure.Script, failure.Run));
        Assert.Equal("The table [dbo].[Lines] is there and should not be.", failure.Difference);
    }

    [Fact]
    public void A_step_that_does_not_know_its_own_result_is_found()
    {
        var step = OperationOn("[dbo].[Orders].[IX_Orders_Total]") + ".1";

        var record = Case.WithStep(step, old => old with { Guard = old.Guard with { After = "1 = 0" } }).Prove();

        Assert.Contains(record.Failures, failure => failure is { Kind: RehearsalFailureKind.NotRepeatable, Run: RehearsalRun.Again } && failure.Step == step && failure.Line > 0);
    }

    [Fact]
    public void A_step_that_is_done_at_every_run_is_found()
    {
        var step = OperationOn("[dbo].[OrderIds]") + ".1";

        var record = Case.WithStep(step, old => old with { Sql = "DROP VIEW [dbo].[OrderIds];\n" + old.Sql, Guard = new Guard("1 = 1", "1 = 0") }).Prove();

        var failure = Assert.Single(record.Failures, failure => failure.Run == RehearsalRun.Again);
        Assert.Equal((RehearsalFailureKind.NotRepeatable, step, "The step is done again, with the same result."), (failure.Kind, failure.Step, failure.Difference));
        Assert.False(record.Steps.Single(done => done.Step == step).Skipped);
    }

    [Fact]
    public void A_step_that_does_nothing_is_found()
    {
        var step = OperationOn("[dbo].[OrderIds]") + ".1";

        var record = Case.WithStep(step, old => old with { Guard = old.Guard with { After = "1 = 1" } }).Prove();

        var failure = Assert.Single(record.Failures, failure => failure is { Script: "expand.deploy.sql", Run: RehearsalRun.Forward });
        Assert.Equal((RehearsalFailureKind.WrongEnd, step, "The step does nothing when the script runs for the first time."), (failure.Kind, failure.Step, failure.Difference));
    }

    [Fact]
    public void A_guard_that_is_inverted_stops_the_first_run()
    {
        var step = OperationOn("[dbo].[Lines]") + ".1";

        var record = Case.WithStep(step, old => old with { Guard = new Guard(old.Guard.After, old.Guard.Before) }).Prove();

        Assert.False(record.Proven);
        Assert.Contains(record.Failures, failure => failure.Kind is RehearsalFailureKind.WrongEnd or RehearsalFailureKind.Refused);
    }

    [Fact]
    public void A_break_from_which_a_second_run_does_not_finish_is_found()
    {
        var (first, second) = (OperationOn("[dbo].[Lines]") + ".1", OperationOn("[dbo].[Orders].[IX_Orders_Total]") + ".1");
        var steps = Steps(Case).Select(step => step.Id).ToList();
        var (early, late) = steps.IndexOf(first) < steps.IndexOf(second) ? (first, second) : (second, first);

        // The early step takes itself for done only once the late one is done too.
        var record = Case
            .WithStep(early, old => old with { Guard = old.Guard with { After = $"({old.Guard.After}) AND ({Steps(Case).Single(step => step.Id == late).Guard.After})" } })
            .Prove();

        var failure = Assert.Single(record.Failures, failure => failure.Run == RehearsalRun.Fault && failure.Script == "expand.deploy.sql" && failure.BrokenBefore == late);
        Assert.Equal((RehearsalFailureKind.FaultNotMended, early), (failure.Kind, failure.Step));
        Assert.StartsWith("MOP9007: ", failure.Difference, StringComparison.Ordinal);
        Assert.DoesNotContain(record.Failures, other => other.Run == RehearsalRun.Again);
    }

    [Fact]
    public void What_SQL_Server_would_refuse_is_found_with_its_error_number()
    {
        var step = OperationOn("[dbo].[Lines]") + ".1";

        var record = Case.WithStep(step, old => old with { Sql = "CREATE TABLE [dbo].[Orders] ([Id] int NULL);" }).Prove();

        var failure = Assert.Single(record.Failures);
        Assert.Equal((RehearsalFailureKind.Refused, step), (failure.Kind, failure.Step));
        Assert.StartsWith("SQL 2714: ", failure.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_understood_proves_nothing()
    {
        var step = OperationOn("[dbo].[Lines]") + ".1";

        var record = Case.WithStep(step, old => old with { Sql = "KILL 55;" }).Prove();

        var failure = Assert.Single(record.Failures);
        Assert.Equal((RehearsalFailureKind.NotUnderstood, step), (failure.Kind, failure.Step));
        Assert.Equal(failure.Difference, record.Reason);
        Assert.False(record.Proven);
    }

    [Fact]
    public void What_depends_on_rows_is_a_remark_and_never_part_of_the_proof()
    {
        var record = ProofCase.Of(
            "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Value] int NULL);",
            "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [Value] int NOT NULL);").Prove();

        Assert.True(record.Proven, record.Reason);
        var remark = Assert.Single(record.Remarks, remark => remark.Script == "contract.deploy.sql");
        Assert.Equal("contract-001.1", remark.Step);
        Assert.True(remark.Line > 0);
    }

    [Fact]
    public void A_rehearsal_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => TransactSql.Rehearsal.Proof.PlanRehearsal.Prove(Case.Plan, Case.Current, Case.Desired, source.Token));
    }

    private static List<StepDocument> Steps(ProofCase proof) => [.. proof.Plan.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps)];

    private static ProofCase Refusing(Func<OperationDocument, bool> refused) => Case with
    {
        Plan = Case.Plan with
        {
            Phases =
            [
                .. Case.Plan.Phases.Select(phase => phase with
                {
                    Operations = [.. phase.Operations.Select(operation => operation with { Refused = refused(operation) ? "No." : null })],
                }),
            ],
        },
    };

    private static string OperationOn(string target) =>
        Case.Plan.Phases.SelectMany(phase => phase.Operations).First(operation => operation.Object == target).Id;
}
