using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>A script after sqlcmd: commands carried out, variables put in.</summary>
/// <param name="Text">The T-SQL with its GO lines.</param>
/// <param name="Lines">For each line of the text where it comes from; line 1 is the first.</param>
/// <param name="Variables">The variables at the end.</param>
internal sealed record SqlCmdText(string Text, IReadOnlyList<SourceLocation> Lines, IReadOnlyDictionary<string, string> Variables);
