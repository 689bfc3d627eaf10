using System.Diagnostics;
using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Benchmarks;

/// <summary>How long the parts of a plan took: the best of a few runs in one process, so that the ratios hold on any machine.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Plan">Reading, comparing, planning, scripting and judging, without rehearsal.</param>
/// <param name="Runs">Every script forward, again, back and back again.</param>
/// <param name="Proof">The whole rehearsal, with the breaks.</param>
/// <param name="Record">What the rehearsal came to.</param>
internal sealed record Measured(BenchmarkPair Pair, TimeSpan Plan, TimeSpan Runs, TimeSpan Proof, RehearsalRecord Record)
{
    private const int Rounds = 3;

    /// <summary>Measures a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>The figures.</returns>
    public static Measured Of(BenchmarkPair pair)
    {
        var desired = Load(pair.Desired);
        var current = pair.Current == EmptyDatabase.Word ? new LoadedDatabase { Model = DatabaseModel.Empty(desired.Model.Settings), Source = pair.Current } : Load(pair.Current);
        PlanDocument? plan = null;
        RehearsalRecord? record = null;
        var planning = Best(() => plan = MakePlan(pair));
        var runs = Best(() => RunAll(WithoutRefused(plan!), current.Model));
        var proof = Best(() => record = PlanRehearsal.Prove(plan!, current, desired, CancellationToken.None));
        return new Measured(pair, planning, runs, proof, record!);
    }

    /// <summary>Writes the head of the table.</summary>
    /// <param name="output">Where to.</param>
    public static void WriteHead(TextWriter output)
    {
        output.WriteLine("| Pair | Steps | Plan | Forward, again, back, again | of the plan | Breaks | Break runs | of the plan | for one break |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
    }

    /// <summary>Writes the figures as a row.</summary>
    /// <param name="output">Where to.</param>
    public void Write(TextWriter output)
    {
        var breaks = Proof > Runs ? Proof - Runs : TimeSpan.Zero;
        var (counts, each) = (Record.Counts, breaks / Math.Max(Record.Counts.Faults, 1));
        output.WriteLine(
            $"| {Pair.Name} | {counts.Steps} | {Plan.TotalMilliseconds:F0} ms | {Runs.TotalMilliseconds:F0} ms | {Runs / Plan:F2} | {counts.Faults} "
            + $"| {breaks.TotalMilliseconds:F0} ms | {breaks / Plan:F2} | {each.TotalMilliseconds:F2} ms |");
        foreach (var failure in Record.Failures)
        {
            output.WriteLine($"Not as expected: {failure}");
        }
    }

    private static TimeSpan Best(Action action) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    });

    private static LoadedDatabase Load(string path) => Path.GetExtension(path) == ".dacpac"
        ? DacpacFile.Load(path, CancellationToken.None)
        : SqlSource.Load(path, new SqlSourceOptions(), CancellationToken.None);

    private static PlanDocument MakePlan(BenchmarkPair pair) => new PlanWorkflow(TimeProvider.System)
        .Run(new PlanOptions { BaseFolder = Path.GetTempPath(), Current = pair.Current, Desired = pair.Desired, Gate = GateMode.Report, Rehearse = false }, CancellationToken.None).Plan;

    // The rehearsal leaves out what is refused; so does this.
    private static PlanDocument WithoutRefused(PlanDocument plan) => plan with
    {
        Phases = plan.Phases.Select(phase => phase with { Operations = phase.Operations.Where(operation => operation.Refused is null).ToValueList() }).ToValueList(),
    };

    private static void RunAll(PlanDocument plan, DatabaseModel model)
    {
        var phases = Enum.GetValues<Phase>();
        foreach (var (phase, direction) in phases.Select(phase => (phase, ScriptDirection.Deploy)).Concat(phases.Reverse().Select(phase => (phase, ScriptDirection.Rollback))))
        {
            var program = ScriptProgram.Read("script.sql", ScriptRenderer.Render(plan, phase, direction));
            var environment = new ScriptEnvironment { Target = plan.Target };
            model = ScriptDriver.Run(program, model, environment).Model;
            model = ScriptDriver.Run(program, model, environment).Model;
        }
    }
}
