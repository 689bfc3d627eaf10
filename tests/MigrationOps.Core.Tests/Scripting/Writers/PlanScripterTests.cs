using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Writers;

namespace MigrationOps.Core.Tests.Scripting.Writers;

public class PlanScripterTests
{
    private static readonly AddColumn AddCode = new(Sample.Column("Code"), null);

    [Fact]
    public void All_three_phases_are_there() =>
        Assert.Equal([Phase.Expand, Phase.Migrate, Phase.Contract], Sample.Plan(AddCode).Phases.Select(phase => phase.Phase));

    [Fact]
    public void A_source_is_named_without_its_folder() => Assert.Equal("current.dacpac", Sample.Plan(AddCode).Current.Source);

    [Fact]
    public void An_undo_is_written_by_the_writer_of_the_inverse()
    {
        var step = Sample.Plan(AddCode).Phases[0].Operations[0].Steps[0];

        Assert.Equal("ALTER TABLE [dbo].[Orders] DROP COLUMN [Code];", step.UndoSql);
        Assert.Equal(Sample.Write(AddCode.Inverse!).Guard, step.UndoGuard);
    }

    [Fact]
    public void A_refused_change_says_why_and_is_never_taken_back()
    {
        var operation = Sample.Plan(new RefuseChange(AddCode.Target, "It cannot be.")).Phases[0].Operations[0];

        Assert.Equal("It cannot be.", operation.Refused);
        Assert.Null(operation.Steps[0].UndoSql);
    }

    [Fact]
    public void What_an_undo_does_not_bring_back_is_said() =>
        Assert.Equal("Undone by DropColumn. Rows stay as they are.", Sample.Plan(AddCode with { UndoNote = "Rows stay as they are." }).Phases[0].Operations[0].Undo);

    [Fact]
    public void The_same_plan_has_the_same_fingerprint() => Assert.Equal(Sample.Plan(AddCode).Fingerprint, Sample.Plan(AddCode).Fingerprint);

    [Fact]
    public void The_day_does_not_change_the_fingerprint() =>
        Assert.Equal(
            Sample.Plan(AddCode).Fingerprint,
            PlanScripter.Write(Sample.Input(Phase.Expand, AddCode) with { AsOf = new DateOnly(2031, 1, 1) }).Fingerprint);

    [Fact]
    public void Another_phase_operation_or_database_has_another_fingerprint()
    {
        string[] fingerprints =
        [
            Sample.Plan(AddCode).Fingerprint,
            Sample.Plan(Phase.Contract, AddCode).Fingerprint,
            Sample.Plan(new AddColumn(Sample.Column("Other"), null)).Fingerprint,
            PlanScripter.Write(Sample.Input(Phase.Expand, AddCode) with { Current = new LoadedDatabase { Model = Sample.Database(Sample.Table()), Source = "x" } }).Fingerprint,
        ];

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }
}
