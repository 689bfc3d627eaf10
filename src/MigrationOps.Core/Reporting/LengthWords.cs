using System.Globalization;
using MigrationOps.Gates.Estimates;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>Says how long something takes.</summary>
internal static class LengthWords
{
    private const double Minute = 60;
    private const double Hour = 3600;

    /// <summary>What an operation takes.</summary>
    /// <param name="estimate">The estimate; null where the size of the table is not stated.</param>
    /// <returns>Seconds, log and the formula, or that it is unknown.</returns>
    public static string Of(OperationEstimate? estimate)
    {
        if (estimate is null)
        {
            return "length unknown";
        }

        var wait = estimate.LockSeconds is { } seconds ? $"others wait {Range(seconds)}" : $"runs {Range(estimate.Seconds)}, others wait for moments";
        return string.Create(CultureInfo.InvariantCulture, $"{wait}, log {estimate.LogMegabytes.Least:N0} to {estimate.LogMegabytes.Most:N0} MB ({estimate.Formula})");
    }

    /// <summary>What several operations take one after the other.</summary>
    /// <param name="estimates">The estimates.</param>
    /// <returns>The range of time and log.</returns>
    public static string Total(ValueList<OperationEstimate> estimates)
    {
        var seconds = new EstimateRange(estimates.Sum(one => one.Seconds.Least), estimates.Sum(one => one.Seconds.Most));
        return string.Create(CultureInfo.InvariantCulture, $"{Range(seconds)} and {estimates.Sum(one => one.LogMegabytes.Least):N0} to {estimates.Sum(one => one.LogMegabytes.Most):N0} MB of log");
    }

    private static string Range(EstimateRange seconds) => seconds.Most switch
    {
        >= 2 * Hour => string.Create(CultureInfo.InvariantCulture, $"{seconds.Least / Hour:0.#} to {seconds.Most / Hour:0.#} h"),
        >= 2 * Minute => string.Create(CultureInfo.InvariantCulture, $"{seconds.Least / Minute:0.#} to {seconds.Most / Minute:0.#} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds.Least:0.#} to {seconds.Most:0.#} s"),
    };
}
