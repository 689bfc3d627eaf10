using System.Text.Json;
using MigrationOps.Dacpac;
using MigrationOps.Testing;
using Xunit.Abstractions;

namespace MigrationOps.TransactSql.Tests.Wrapping;

/// <summary>The scripts that DacFx writes are wrapped: forward, again, back and back again. Where one cannot be, the data file says why.</summary>
/// <param name="output">Takes the counts.</param>
public sealed class DacFxWrappingTests(ITestOutputHelper output)
{
    private static IReadOnlyList<UnwrappedScript> Unwrapped { get; } = JsonSerializer.Deserialize<List<UnwrappedScript>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wrapping", "unwrapped.json")), JsonSerializerOptions.Web)!;

    [CaseTheory]
    [DdlCases]
    public void The_script_of_a_pair_becomes_a_plan(DdlCase pair)
    {
        var current = DacpacFile.Load(pair.CurrentDacpac, CancellationToken.None);

        var result = WrappedScript.Wrap(current, "dacfx.sql", File.ReadAllText(pair.DacFxScript));

        var problems = string.Join("; ", result.Report.Problems.Select(problem => $"{problem.Kind} line {problem.Location.Line}: {problem.Statement}: {problem.Reason}"));
        output.WriteLine(problems);
        if (Unwrapped.SingleOrDefault(entry => entry.Case == pair.Name) is { } known)
        {
            Assert.Equal(known.Kinds, string.Join(' ', result.Report.Problems.Select(problem => problem.Kind).Distinct()));
            return;
        }

        Assert.Equal(string.Empty, problems);
        WrappedScript.AssertProven(result, current.Model);
    }

    [CaseFact]
    public void Every_script_that_is_not_wrapped_belongs_to_a_pair_and_has_a_reason()
    {
        var cases = CaseFolder.DdlCases.Select(pair => pair.Name).ToHashSet();
        output.WriteLine($"{cases.Count - Unwrapped.Count} of {cases.Count} scripts of DacFx are wrapped.");

        Assert.All(Unwrapped, entry =>
        {
            Assert.Contains(entry.Case, cases);
            Assert.NotEmpty(entry.Reason);
        });
        Assert.Equal(Unwrapped.Count, Unwrapped.DistinctBy(entry => entry.Case).Count());
    }
}
