namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>A file that a script includes.</summary>
/// <param name="Name">What errors call it: its path.</param>
/// <param name="Text">Its text.</param>
public sealed record SqlCmdFile(string Name, string Text);
