using Xunit.Sdk;

namespace MigrationOps.Architecture.Tests;

/// <summary>What breaks a rule of the house, listed in full: a general assertion cuts long lists and long lines.</summary>
internal static class Offenders
{
    /// <summary>Fails with one line for each offender.</summary>
    public static void None(IEnumerable<object> offenders)
    {
        var lines = offenders.Select(offender => offender.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            throw new XunitException($"{lines.Count} found:\n  {string.Join("\n  ", lines)}");
        }
    }
}
