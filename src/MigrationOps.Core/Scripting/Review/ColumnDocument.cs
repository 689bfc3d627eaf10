namespace MigrationOps.Scripting.Review;

/// <summary>A column in a diagram.</summary>
/// <param name="Name">Its name, without brackets.</param>
/// <param name="Type">Its type in T-SQL; <c>computed</c> for a computed column.</param>
/// <param name="Keys"><c>PK</c>, <c>FK</c>, both with a comma between them, or empty.</param>
/// <param name="Mark">What becomes of it.</param>
public sealed record ColumnDocument(string Name, string Type, string Keys, ChangeMark Mark);
