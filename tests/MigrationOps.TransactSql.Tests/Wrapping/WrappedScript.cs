using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Proof;
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
    }, CancellationToken.None);

    /// <summary>The steps of a plan in order.</summary>
    /// <param name="result">The result, which must bear a plan.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<StepDocument> Steps(WrappingResult result)
    {
        Assert.Empty(result.Report.Problems);
        return [.. result.Document.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps)];
    }

    /// <summary>Rehearses a plan: forward, again, back, back again, and after breaks.</summary>
    /// <param name="result">The result, which must bear a plan.</param>
    /// <param name="current">The database.</param>
    public static void AssertProven(WrappingResult result, DatabaseModel current)
    {
        Assert.Empty(result.Report.Problems);
        var record = PlanRehearsal.Prove(result.Document, new LoadedDatabase { Model = current, Source = "current" }, result.End, CancellationToken.None);
        Assert.True(record.Proven, string.Join('\n', record.Failures.Select(failure => failure.ToString()).Prepend(record.Reason)));
    }
}
