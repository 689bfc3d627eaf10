using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationOps.Model;
using MigrationOps.Scenarios.Tests.Scenarios;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;
using Xunit.Abstractions;

namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>
/// The proof notices what is done to the scripts of a plan: over all scenarios, statements are deleted, swapped and sent to another schema, conditions inverted
/// and commits lost, one at a time. The figures of every kind are printed, and each survivor stands on a list with the reason why it is harmless.
/// </summary>
public sealed class ScriptMutationTests(ITestOutputHelper output)
{
    private const double LeastKilled = 0.98;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly IReadOnlyList<Survivor> Survivors = JsonSerializer.Deserialize<List<Survivor>>(
        File.ReadAllText(RepositoryFolder.Combine("tests/MigrationOps.Scenarios.Tests/Rehearsal/ScriptMutations/survivors.json")), Web)!;

    [Fact]
    public void The_proof_notices_what_is_done_to_a_script()
    {
        var folders = typeof(ScriptMutationTests).GetMethod(nameof(The_proof_notices_what_is_done_to_a_script))!;
        var scenarios = new ScenarioAttribute().GetData(folders).Select(row => (string)row[0]).ToList();
        var verdicts = new ConcurrentBag<MutantVerdict>();
        Parallel.ForEach(scenarios, scenario => Judge(scenario, verdicts));
        Print([.. verdicts]);

        var mutants = verdicts.Where(verdict => verdict.IsKilled || !verdict.Mutant.IsEquivalent).ToList();
        var alive = mutants.Where(verdict => !verdict.IsKilled).ToList();
        Assert.Equal(Enum.GetValues<MutationKind>(), mutants.Select(verdict => verdict.Mutant.Kind).Distinct().Order());
        var steps = mutants.Where(verdict => !verdict.IsBesideSteps).ToList();
        Assert.InRange(steps.Count(verdict => verdict.IsKilled), (int)Math.Ceiling(LeastKilled * steps.Count), steps.Count);
        Assert.Equal([], alive.Where(verdict => !Survivors.Any(survivor => survivor.Covers(verdict.Mutant))).Select(verdict => (verdict.Mutant.Kind, verdict.Mutant.Pattern, verdict.Place)));
        Assert.Equal([], Survivors.Where(survivor => !alive.Any(verdict => survivor.Covers(verdict.Mutant))).Select(survivor => (survivor.Kind, survivor.Pattern)));
    }

    [Fact]
    public void Every_survivor_has_its_reason()
    {
        Assert.NotEmpty(Survivors);
        Assert.All(Survivors, survivor => Assert.NotEmpty(survivor.Reason));
    }

    private static void Judge(string scenario, ConcurrentBag<MutantVerdict> verdicts)
    {
        var (current, desired) = (Load(scenario, "current.sql"), Load(scenario, "desired.sql"));
        var scripts = new PlanScripts(Pipeline.Write(current, desired, ScenarioPolicy.Of(scenario)));
        if (!PlanRehearsal.ProveScripts(scripts, current, desired, CancellationToken.None).Proven)
        {
            return;
        }

        foreach (var phase in scripts.Plan.Phases.Where(phase => phase.Operations.Count > 0))
        {
            foreach (var direction in Enum.GetValues<ScriptDirection>())
            {
                foreach (var (mutant, batches, isBeside) in Mutants(scripts.Batches(phase.Phase, direction)))
                {
                    var record = PlanRehearsal.ProveScripts(scripts.With(phase.Phase, direction, batches), current, desired, CancellationToken.None);
                    verdicts.Add(new MutantVerdict(mutant, $"{scenario} {phase.Phase} {direction}", !record.Proven) { IsBesideSteps = isBeside });
                }
            }
        }
    }

    private static IEnumerable<(ScriptMutant Mutant, IReadOnlyList<ScriptBatch> Batches, bool IsBesideSteps)> Mutants(IReadOnlyList<ScriptBatch> batches) =>
        from index in Enumerable.Range(0, batches.Count)
        from mutant in BatchMutants.Of(batches[index].Text)
        select (mutant, (IReadOnlyList<ScriptBatch>)[.. batches.Take(index), batches[index] with { Text = mutant.Text }, .. batches.Skip(index + 1)], IsBesideSteps(batches[index]));

    // What a script notes in the books, and what it asks the server: rows and answers that no rehearsal knows. Their rate is printed apart; their survivors need a reason like all others.
    private static bool IsBesideSteps(ScriptBatch batch) =>
        batch.Step is null && (batch.Text.Contains(Books.PhaseRun.ToString(), StringComparison.Ordinal) || batch.Text.StartsWith("-- MOP", StringComparison.Ordinal));

    private void Print(IReadOnlyList<MutantVerdict> verdicts)
    {
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Mutant.Kind).OrderBy(group => group.Key))
        {
            Print(kind.Key.ToString(), [.. kind]);
        }

        Print("Books and questions", [.. verdicts.Where(verdict => verdict.IsBesideSteps)]);
        Print("Steps and sessions", [.. verdicts.Where(verdict => !verdict.IsBesideSteps)]);
        Print("All", verdicts);
        foreach (var survivors in verdicts.Where(v => !v.IsKilled && !v.Mutant.IsEquivalent).GroupBy(v => (v.Mutant.Kind, v.Mutant.Pattern)).OrderByDescending(g => g.Count()))
        {
            output.WriteLine($"  {survivors.Count(),6} {survivors.Key.Kind} {survivors.Key.Pattern}  e.g. {survivors.First().Place}");
        }
    }

    private void Print(string kind, IReadOnlyList<MutantVerdict> verdicts)
    {
        var killed = verdicts.Count(verdict => verdict.IsKilled);
        var equivalent = verdicts.Count(verdict => !verdict.IsKilled && verdict.Mutant.IsEquivalent);
        var rate = 100.0 * killed / (verdicts.Count - equivalent);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {verdicts.Count} mutants, {equivalent} equivalent, {killed} killed: {rate:0.00} %"));
    }

    private static LoadedDatabase Load(string scenario, string side)
    {
        var path = RepositoryFolder.Combine($"{ScenarioAttribute.Root}/{scenario}/{side}");
        return SqlSource.Load(path, new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS", Platform = ScenarioPlatform.Of(scenario) }, CancellationToken.None) with { Source = side, Renames = ScenarioLog.Of(path) };
    }
}
