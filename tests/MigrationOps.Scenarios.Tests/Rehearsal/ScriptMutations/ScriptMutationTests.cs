using System.Collections.Concurrent;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scenarios.Tests.Scenarios;
using MigrationOps.Scripting;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;
using Xunit.Abstractions;

namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>
/// The proof notices what is done to the scripts of a plan: over all scenarios, statements are deleted, swapped and sent to another schema, conditions inverted
/// and commits lost, one at a time. Every kind is printed. Deletions and swaps are not held to a rate: the proof runs scripts where nothing is amiss, so it
/// does not see what only a server in another state would reach, such as the guards of the session.
/// </summary>
public sealed class ScriptMutationTests(ITestOutputHelper output)
{
    [Fact]
    public void The_proof_notices_what_is_done_to_a_script()
    {
        var folders = typeof(ScriptMutationTests).GetMethod(nameof(The_proof_notices_what_is_done_to_a_script))!;
        var scenarios = new ScenarioAttribute().GetData(folders).Select(row => (string)row[0]).ToList();
        var verdicts = new ConcurrentBag<MutantVerdict>();
        Parallel.ForEach(scenarios, scenario => Judge(scenario, verdicts));
        Print([.. verdicts]);
        Assert.All(Enum.GetValues<MutationKind>().Except([MutationKind.StatementDeleted, MutationKind.StatementsSwapped]), kind => AssertKilled(kind, verdicts));
    }

    private static void AssertKilled(MutationKind kind, IEnumerable<MutantVerdict> verdicts)
    {
        var mutants = verdicts.Where(verdict => verdict.Mutant.Kind == kind && (verdict.IsKilled || !verdict.Mutant.IsEquivalent)).ToList();
        Assert.NotEmpty(mutants);
        Assert.True(mutants.Count(verdict => verdict.IsKilled) >= 0.98 * mutants.Count, kind.ToString());
    }

    private static void Judge(string scenario, ConcurrentBag<MutantVerdict> verdicts)
    {
        var (current, desired) = (Load(scenario, "current.sql"), Load(scenario, "desired.sql"));
        var scripts = new PlanScripts(Pipeline.Write(current, desired));
        if (!PlanRehearsal.ProveScripts(scripts, current, desired, CancellationToken.None).Proven)
        {
            return;
        }

        foreach (var phase in scripts.Plan.Phases.Where(phase => phase.Operations.Count > 0))
        {
            foreach (var direction in Enum.GetValues<ScriptDirection>())
            {
                foreach (var (mutant, batches) in Mutants(scripts.Batches(phase.Phase, direction)))
                {
                    var record = PlanRehearsal.ProveScripts(scripts.With(phase.Phase, direction, batches), current, desired, CancellationToken.None);
                    verdicts.Add(new MutantVerdict(mutant, $"{scenario} {phase.Phase} {direction}", !record.Proven));
                }
            }
        }
    }

    private static IEnumerable<(ScriptMutant Mutant, IReadOnlyList<ScriptBatch> Batches)> Mutants(IReadOnlyList<ScriptBatch> batches) =>
        from index in Enumerable.Range(0, batches.Count)
        from mutant in BatchMutants.Of(batches[index].Text)
        select (mutant, (IReadOnlyList<ScriptBatch>)[.. batches.Take(index), batches[index] with { Text = mutant.Text }, .. batches.Skip(index + 1)]);

    private void Print(IReadOnlyList<MutantVerdict> verdicts)
    {
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Mutant.Kind).OrderBy(group => group.Key))
        {
            output.WriteLine($"{kind.Key}: {kind.Count()}, killed {kind.Count(v => v.IsKilled)}, equivalent {kind.Count(v => !v.IsKilled && v.Mutant.IsEquivalent)}");
        }

        foreach (var survivors in verdicts.Where(v => !v.IsKilled && !v.Mutant.IsEquivalent).GroupBy(v => (v.Mutant.Kind, v.Mutant.Pattern)).OrderByDescending(g => g.Count()))
        {
            output.WriteLine($"  {survivors.Count(),6} {survivors.Key.Kind} {survivors.Key.Pattern}  e.g. {survivors.First().Place}");
        }
    }

    private static LoadedDatabase Load(string scenario, string side)
    {
        var path = RepositoryFolder.Combine($"{ScenarioAttribute.Root}/{scenario}/{side}");
        return SqlSource.Load(path, new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS" }, CancellationToken.None) with { Source = side };
    }
}
