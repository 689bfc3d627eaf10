using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace MigrationOps.Benchmarks;

/// <summary>A plan with all its scripts in a process of its own: what a build or a pipeline waits for.</summary>
/// <param name="Time">From the start of the process to the written bundle.</param>
/// <param name="PeakMiB">The most memory that the process has held, in MiB.</param>
internal sealed record ColdPlan(TimeSpan Time, long PeakMiB)
{
    /// <summary>The argument that makes a process plan one pair and tell what it took.</summary>
    public const string Word = "cold";

    // Compiled ahead of time, where that was done, as the product is when it is installed.
    private static string Assembly
    {
        get
        {
            var portable = System.Reflection.Assembly.GetEntryAssembly()!.Location;
            var image = Path.Combine(Path.GetDirectoryName(portable)!, RuntimeInformation.RuntimeIdentifier, Path.GetFileName(portable));
            return File.Exists(image) ? image : portable;
        }
    }

    /// <summary>Plans a pair in a process of its own.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>What it took.</returns>
    public static ColdPlan Of(BenchmarkPair pair)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Assembly, Word, pair.Current, pair.Desired]) { RedirectStandardOutput = true };
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
