using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

/// <summary>The short way to judge a break is held against the long one: the whole script is run again from every state that a break can leave.</summary>
public sealed class FaultRunsTests
{
    [CaseTheory]
    [DdlCases]
    public void Every_whole_second_run_of_a_small_pair_ends_as_the_short_way_says(DdlCase pair) =>
        AssertWholeRuns(ProofCase.OfPackages(pair.CurrentDacpac, pair.DesiredDacpac));

    [CaseTheory]
    [InlineData("kitchen-sink/v1", "kitchen-sink/enums")]
    [InlineData("ssdt-sample/v0", "ssdt-sample/v1")]
    public void Every_whole_second_run_of_a_real_pair_ends_as_the_short_way_says(string current, string desired) =>
        AssertWholeRuns(ProofCase.OfPackages(CaseFolder.Combine($"real/{current}.dacpac"), CaseFolder.Combine($"real/{desired}.dacpac")));

    [Fact]
    public void A_segment_that_lost_its_COMMIT_is_found()
    {
        var proof = ProofCase.Of("CREATE TABLE [dbo].[T] ([Id] int NOT NULL);", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [A] int NULL, [B] int NULL);");
        var batches = ScriptRenderer.Batches(proof.Plan, Phase.Expand, ScriptDirection.Deploy)
            .Select(batch => batch with { Text = batch.Text.Replace("COMMIT TRANSACTION;\n", string.Empty, StringComparison.Ordinal) })
            .ToList();

        var outcome = ScriptDriver.Run(new PhaseScript("expand.deploy.sql", batches).Program, proof.Current.Model, Environment(proof));

        Assert.Equal("MOP9001", outcome.Stop?.Id);
        Assert.Same(proof.Current.Model, outcome.Model);
    }

    private static void AssertWholeRuns(ProofCase proof)
    {
        if (!proof.Prove().Proven)
        {
            return;
        }

        var model = proof.Current.Model;
        foreach (var phase in Enum.GetValues<Phase>())
        {
            model = AssertWholeRuns(proof, phase, ScriptDirection.Deploy, model);
        }

        foreach (var phase in Enum.GetValues<Phase>().Reverse())
        {
            model = AssertWholeRuns(proof, phase, ScriptDirection.Rollback, model);
        }

        Assert.True(ModelDifference.Between(model, proof.Current.Model).IsNone);
    }

    private static DatabaseModel AssertWholeRuns(ProofCase proof, Phase phase, ScriptDirection direction, DatabaseModel model)
    {
        var script = new PhaseScript(proof.Plan, phase, direction);
        var undisturbed = ScriptDriver.Run(script.Program, model, Environment(proof));
        foreach (var left in undisturbed.Batches.Select(batch => batch.Before).Distinct(ReferenceEqualityComparer.Instance).Cast<DatabaseModel>())
        {
            var outcome = ScriptDriver.Run(script.Program, left, Environment(proof));
            Assert.Null(outcome.Stop);
            Assert.True(ModelDifference.Between(outcome.Model, undisturbed.Model).IsNone);
        }

        return undisturbed.Model;
    }

    private static ScriptEnvironment Environment(ProofCase proof) => new() { Target = proof.Plan.Target };
}
