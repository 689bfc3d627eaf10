namespace MigrationOps.Model;

/// <summary>A place in a file of the user.</summary>
/// <param name="File">The path of the file as the user may open it.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 where the whole line is meant.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0);
