using System.Diagnostics;
using System.Globalization;

namespace MigrationOps.Benchmarks;

/// <summary>A plan with all its scripts in a process of its own: what a build or a pipeline waits for.</summary>
/// <param name="Time">From the start of the process to the written bundle.</param>
/// <param name="PeakMiB">The most memory that the process has held, in MiB.</param>
internal sealed record ColdPlan(TimeSpan Time, long PeakMiB)
{
    /// <summary>The argument that makes a process plan one pair and tell what it took.</summary>
    public const string Word = "cold";

    /// <summary>Plans a pair in a process of its own.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>What it took.</returns>
    public static ColdPlan Of(BenchmarkPair pair)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Word, pair.Current, pair.Desired]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var peak = long.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return process.ExitCode == 0 ? new ColdPlan(watch.Elapsed, peak) : throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
    }

    /// <summary>Plans a pair in this process and tells the memory that it took.</summary>
    /// <param name="pair">The pair.</param>
    public static void Run(BenchmarkPair pair)
    {
        PlanSpeed.Plan(pair);
        using var process = Process.GetCurrentProcess();
        Console.Write(process.PeakWorkingSet64 >> 20);
    }
}
