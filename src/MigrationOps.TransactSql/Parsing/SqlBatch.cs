namespace MigrationOps.TransactSql.Parsing;

/// <summary>One batch of a script: the text between two GO lines.</summary>
/// <param name="Text">The text, without the GO line.</param>
/// <param name="Offset">The first character of the text in the script, from 0.</param>
/// <param name="Line">The line of the script on which the text starts, from 1.</param>
/// <param name="Count">How often the GO line asks for the batch to be run; 1 where it does not say.</param>
public sealed record SqlBatch(string Text, int Offset, int Line, int Count = 1);
