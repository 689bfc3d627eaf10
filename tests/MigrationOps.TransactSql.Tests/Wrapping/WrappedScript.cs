using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;
using MigrationOps.TransactSql.Tests.Sources;
using MigrationOps.TransactSql.Wrapping;

namespace MigrationOps.TransactSql.Tests.Wrapping;

/// <summary>Wraps scripts, and runs the six scripts of the plan.</summary>
internal static class WrappedScript
{
    private static readonly TargetServer Target = new() { MajorVersion = 15 };

    // What SqlPackage hands over beside a script.
    private static readonly SqlCmdEnvironment Publish = new()
    {
        Variables = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["DatabaseName"] = "TargetDb",
            ["DefaultFilePrefix"] = "TargetDb",
            ["DefaultDataPath"] = "",
            ["DefaultLogPath"] = "",
        },
    };

    private static readonly Phase[] Phases = [Phase.Expand, Phase.Migrate, Phase.Contract];

    /// <summary>Wraps a script.</summary>
    /// <param name="current">The declarations of the database.</param>
    /// <param name="script">The script.</param>
    /// <returns>What came of it.</returns>
    public static WrappingResult Wrap(string current, string script) => Wrap(SourceFolder.Loaded(current), "script.sql", script);

    /// <summary>Wraps a script.</summary>
    /// <param name="current">The database.</param>
    /// <param name="name">The name of the script.</param>
    /// <param name="script">The script.</param>
    /// <returns>What came of it.</returns>
    public static WrappingResult Wrap(LoadedDatabase current, string name, string script) => ScriptWrapper.Wrap(new WrappingInput
    {
        Script = ScriptProgram.Read(name, script, Publish),
        Current = current,
        Target = Target,
        AsOf = new DateOnly(2026, 1, 1),
    });

    /// <summary>The steps of a plan in order.</summary>
    /// <param name="result">The result, which must bear a plan.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<StepDocument> Steps(WrappingResult result)
    {
        Assert.Empty(result.Problems);
        return [.. result.Document!.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps)];
    }

    /// <summary>Runs the scripts of a plan forward, each twice, and back, each twice.</summary>
    /// <param name="result">The result, which must bear a plan.</param>
    /// <param name="current">The database.</param>
    public static void AssertProven(WrappingResult result, DatabaseModel current)
    {
        Assert.Empty(result.Problems);
        var states = new List<DatabaseModel> { current };
        foreach (var phase in Phases)
        {
            var after = Run(result.Document!, phase, ScriptDirection.Deploy, states[^1]);
            AssertAlike(after, Run(result.Document!, phase, ScriptDirection.Deploy, after));
            states.Add(after);
        }

        AssertAlike(result.End.Model, states[^1]);
        var model = states[^1];
        foreach (var (phase, before) in Phases.Zip(states).Reverse())
        {
            model = Run(result.Document!, phase, ScriptDirection.Rollback, model);
            AssertAlike(before, model);
            AssertAlike(before, Run(result.Document!, phase, ScriptDirection.Rollback, model));
        }
    }

    private static DatabaseModel Run(PlanDocument plan, Phase phase, ScriptDirection direction, DatabaseModel model)
    {
        var script = ScriptRenderer.Render(plan, phase, direction);
        var outcome = ScriptDriver.Run(ScriptProgram.Read($"{phase} {direction}", script, new SqlCmdEnvironment()), model, new ScriptEnvironment { Target = Target });
        Assert.True(outcome.Stop is null, $"{outcome.Stop}\n{script}");
        return outcome.Model;
    }

    private static void AssertAlike(DatabaseModel expected, DatabaseModel actual) => Assert.DoesNotContain(
        new ModelComparer(new SqlCanonicalizer()).Compare(new LoadedDatabase { Model = actual, Source = "actual" }, new LoadedDatabase { Model = expected, Source = "expected" }).Changes,
        change => change is not ColumnsReordered);
}
