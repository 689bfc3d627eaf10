using System.Diagnostics;
using System.Globalization;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Benchmarks;

/// <summary>How long a plan of two packages takes, against the least that reading them can cost.</summary>
internal static class PlanSpeed
{
    private const int Rounds = 5;

    private static readonly int[] Sizes = [300, 3_000, 30_000];

    /// <summary>Measures generated packages of growing size and writes a table.</summary>
    /// <param name="folder">The folder to write packages into.</param>
    /// <param name="output">Where the table goes.</param>
    public static void WriteAll(string folder, TextWriter output)
    {
        output.WriteLine("| Pair | Both models | XML pass | Plan with scripts | of the pass | of the row above | Process | Peak memory |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        TimeSpan? smaller = null;
        foreach (var tables in Sizes)
        {
            var pair = GeneratedPackage.WritePair(folder, tables);
            var (floor, plan) = Medians(pair);
            var cold = Enumerable.Range(0, Rounds).Select(_ => ColdPlan.Of(pair)).OrderBy(run => run.Time).ElementAt(Rounds / 2);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {pair.Name} | {XmlFloor.SizeOf(pair) >> 20} MiB | {floor.TotalMilliseconds:F0} ms | {plan.TotalMilliseconds:F0} ms | {plan / floor:F2} | {(smaller is { } less ? (plan / less).ToString("F1", CultureInfo.InvariantCulture) : "")} | {cold.Time.TotalMilliseconds:F0} ms | {cold.PeakMiB} MiB |"));
            smaller = plan;
            File.Delete(pair.Current);
            File.Delete(pair.Desired);
        }

        output.WriteLine();
    }

    /// <summary>Plans a pair and writes its bundle with all scripts.</summary>
    /// <param name="pair">The pair.</param>
    public static void Plan(BenchmarkPair pair)
    {
        var folder = Directory.CreateTempSubdirectory("migrationops-plan-");
        try
        {
            var options = new PlanOptions
            {
                BaseFolder = folder.FullName,
                Current = pair.Current,
                Desired = pair.Desired,
                OutputPath = Path.Combine(folder.FullName, "migration"),
                Gate = GateMode.Report,
                Rehearse = false,
            };
            new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // One after the other in one process, so that both see the same machine; the first rounds warm up.
    private static (TimeSpan Floor, TimeSpan Plan) Medians(BenchmarkPair pair)
    {
        var rounds = Enumerable.Range(0, 2 * Rounds).Select(_ => (Floor: Time(() => XmlFloor.Pass(pair)), Plan: Time(() => Plan(pair)))).Skip(Rounds).ToList();
        return (Median(rounds.Select(round => round.Floor)), Median(rounds.Select(round => round.Plan)));
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Rounds / 2);

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
