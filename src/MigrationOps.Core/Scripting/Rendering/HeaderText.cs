using System.Globalization;
using MigrationOps.Operations;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>The comment at the head of a script.</summary>
internal static class HeaderText
{
    /// <summary>What the script is, how it is run, what it locks and what it destroys.</summary>
    /// <param name="script">The script.</param>
    /// <returns>The comment.</returns>
    public static string Of(ScriptPlan script)
    {
        string[] lines =
        [
            $"{script.Name}.sql: {What(script)}",
            $"Plan {script.Plan.Fingerprint} of {script.Plan.AsOf.ToString("O", CultureInfo.InvariantCulture)}",
            $"Written for {Target(script)}",
            string.Empty,
            $"Run it with:  sqlcmd -S <server> -d <database> -b -i {script.Name}.sql",
            "or in SQL Server Management Studio in the database itself, with SQLCMD mode off.",
            "It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.",
            .. DeploymentPlaces.Of(script),
            .. Refused(script),
            .. Locks(script),
            .. Losses(script),
            .. script.Kept.Select(operation => $"Not taken back: {operation.Id} {operation.Kind} {operation.Object}. {operation.Undo}"),
        ];
        return string.Join('\n', lines.Select(line => $"-- {CommandLineSafety.Comment(line)}".TrimEnd())) + "\n";
    }

    /// <summary>The statement of a script that does nothing.</summary>
    /// <param name="script">The script.</param>
    /// <returns>A message.</returns>
    public static string Nothing(ScriptPlan script) => $"PRINT {Literal.Text($"{script.Name}: there is nothing to do.")};\nGO\n";

    private static string What(ScriptPlan script) => (script.Steps.Count, script.Direction) switch
    {
        (0, ScriptDirection.Deploy) => $"the phase {script.Phase} is empty. This script does nothing.",
        (0, _) => $"the phase {script.Phase} has nothing to take back. This script does nothing.",
        (1, ScriptDirection.Deploy) => $"makes the phase {script.Phase} in 1 step.",
        (1, _) => $"takes the phase {script.Phase} back in 1 step.",
        (var count, ScriptDirection.Deploy) => string.Create(CultureInfo.InvariantCulture, $"makes the phase {script.Phase} in {count} steps."),
        (var count, _) => string.Create(CultureInfo.InvariantCulture, $"takes the phase {script.Phase} back in {count} steps, last one first{Exception(script)}."),
    };

    private static string Exception(ScriptPlan script) =>
        script.Steps.Any(step => step.Operation.UndoAfter.Count > 0) ? "; modules wait for what they name" : string.Empty;

    private static string Target(ScriptPlan script) => script.Plan.Target.IsAzure
        ? $"{script.Plan.Target.Edition}."
        : string.Create(CultureInfo.InvariantCulture, $"SQL Server {script.Plan.Target.Edition}, major version {script.Plan.Target.MajorVersion} or later.");

    private static IEnumerable<string> Refused(ScriptPlan script) => script.Steps
        .Where(step => step.Operation.Refused is not null)
        .Select(step => $"Stops at {step.Id}: the {step.Operation.ObjectKind} {step.Operation.Object} cannot be scripted. {step.Operation.Refused}");

    private static IEnumerable<string> Locks(ScriptPlan script)
    {
        var lengthy = script.Steps.Where(step => IsLengthy(step, script.Direction)).ToList();
        return lengthy.Count == 0
            ? script.Steps.Count == 0 ? [] : ["Every lock is short; a step that waits longer than 5 seconds for one gives up."]
            : ["These steps lock for a time that grows with the rows:", .. lengthy.Select(step => $"  {step.Id} {step.Operation.Object}: {Lock(step, script.Direction)}")];
    }

    // The plan tells the lock of an operation, and of its undo only how it is committed.
    private static bool IsLengthy(ScriptStep step, ScriptDirection direction) => direction == ScriptDirection.Deploy
        ? step.Operation.Cost != CostClass.MetadataOnly && step.Operation.Lock != LockKind.None
        : step.Kind != SegmentKind.Shared;

    private static string Lock(ScriptStep step, ScriptDirection direction) => direction == ScriptDirection.Deploy
        ? LockText.Of(step.Operation)
        : $"others may have to wait until {step.Operation.Kind} is taken back";

    private static IEnumerable<string> Losses(ScriptPlan script) => script.Direction == ScriptDirection.Deploy
        ? script.Steps.Where(step => step.Operation.Loss is not null).Select(step => $"Loses data: {step.Id} {step.Operation.Object}. {step.Operation.Loss}")
        : [];
}
