using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>An entry of the refactor log of the desired database, and what became of it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="From">What it renames, as it was called when its turn came.</param>
/// <param name="To">What it is called after the entry.</param>
/// <param name="End">What it is called after all later entries as well.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record RefactorStep(Rename Entry, ElementId From, ElementId To, ElementId End, RefactorOutcome Outcome);
