namespace MigrationOps.Scripting.Review;

/// <summary>A foreign key in a diagram.</summary>
/// <param name="Table">The table that refers.</param>
/// <param name="Referenced">The table that is referred to.</param>
/// <param name="Name">The name of the foreign key; its columns where it has none.</param>
/// <param name="Mark">What becomes of it.</param>
public sealed record RelationDocument(string Table, string Referenced, string Name, ChangeMark Mark);
