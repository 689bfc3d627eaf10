using System.Text;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Scenarios;

public sealed class ScenarioTests
{
    [Theory]
    [Scenario]
    public void A_scenario_gives_the_operations_and_scripts_that_are_expected(string scenario)
    {
        var plan = Pipeline.Write(Load(scenario, "current.sql"), Load(scenario, "desired.sql"), ScenarioPolicy.Of(scenario));
        GoldenFile.Verify($"{ScenarioAttribute.Root}/{scenario}/expected/operations.txt", Operations(plan));
        foreach (var phase in plan.Phases.Where(phase => phase.Operations.Count > 0))
        {
            var name = phase.Phase.ToString().ToLowerInvariant();
            GoldenFile.Verify($"{ScenarioAttribute.Root}/{scenario}/expected/{name}.deploy.sql", ScriptRenderer.Render(plan, phase.Phase, ScriptDirection.Deploy));
            GoldenFile.Verify($"{ScenarioAttribute.Root}/{scenario}/expected/{name}.rollback.sql", ScriptRenderer.Render(plan, phase.Phase, ScriptDirection.Rollback));
        }
    }

    [Theory]
    [Scenario]
    public void The_same_side_of_a_scenario_twice_needs_nothing(string scenario)
    {
        foreach (var side in new[] { "current.sql", "desired.sql" })
        {
            Assert.All(Pipeline.Write(Load(scenario, side), Load(scenario, side)).Phases, phase => Assert.Empty(phase.Operations));
        }
    }

    private static string Operations(PlanDocument plan)
    {
        var text = new StringBuilder();
        foreach (var operation in plan.Phases.SelectMany(phase => phase.Operations))
        {
            text.Append(operation.Id).Append(' ').Append(operation.Kind).Append(' ').Append(operation.Object)
                .Append(" | ").Append(operation.Lock).Append(" | ").Append(operation.Cost).Append(" | ").Append(operation.Refused ?? operation.Undo).Append('\n');
        }

        return text.Length == 0 ? "Nothing to do.\n" : text.ToString();
    }

    private static LoadedDatabase Load(string scenario, string side)
    {
        var path = RepositoryFolder.Combine($"{ScenarioAttribute.Root}/{scenario}/{side}");
        return SqlSource.Load(path, new SqlSourceOptions { Platform = ScenarioPlatform.Of(scenario) }, CancellationToken.None) with { Source = side, Renames = ScenarioLog.Of(path) };
    }
}
