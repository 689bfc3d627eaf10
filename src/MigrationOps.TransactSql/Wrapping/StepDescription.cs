using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Wrapped;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Tells reviewers what a step does, in the words of the operations that do the same.</summary>
internal static class StepDescription
{
    private const string Several = "RunStatements";

    /// <summary>Describes a step.</summary>
    /// <param name="unit">What it does.</param>
    /// <param name="text">Its statements.</param>
    /// <param name="undo">What takes it back, or null.</param>
    /// <returns>The step, of the first phase.</returns>
    public static WrappedStep Of(GuardedUnit unit, StepText text, StepText? undo) => new()
    {
        Phase = Phase.Expand,
        Kind = unit.Plan is { Operations: [var only] } && !unit.Unit.WritesRows ? only.Operation.Kind : Several,
        Target = unit.Plan?.Gravest.Target ?? new ElementId(ElementKind.Database, SqlName.Of("database")),
        Impact = Impact(unit),
        Undo = Undo(unit),
        Loss = Together(unit.Plan?.Documents.Select(document => document.Loss) ?? []),
        Text = text,
        UndoText = undo,
    };

    private static Impact Impact(GuardedUnit unit)
    {
        var impact = unit.Plan?.Gravest.Impact ?? Operations.Impact.None;
        var (file, line) = (unit.Unit.First.Location.File, unit.Unit.First.Location.Line);
        var place = string.Create(CultureInfo.InvariantCulture, $"{file[(file.LastIndexOfAny(['/', '\\']) + 1)..]}({line}): {ScriptProblems.Words(unit.Unit.First)}.");
        return impact with
        {
            Cost = unit.Unit.WritesRows ? CostClass.SizeOfData : impact.Cost,
            Note = impact.Note is { } note ? $"{place} {note}" : place,
        };
    }

    private static string Undo(GuardedUnit unit)
    {
        var sentences = Together(unit.Plan?.Documents.Reverse().Select(document => document.Undo) ?? []) ?? "Nothing to undo.";
        return unit.Unit.WritesRows ? $"{sentences} What it wrote into rows that stay is not taken back." : sentences;
    }

    private static string? Together(IEnumerable<string?> sentences) => string.Join(' ', sentences.Where(sentence => sentence is not null).Distinct()) is { Length: > 0 } text ? text : null;
}
