using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Why a script did not run to its end.</summary>
/// <param name="Kind">Who stopped it.</param>
/// <param name="Id">The id of the message, such as <c>MOP9007</c>, or the error number of SQL Server: <c>SQL 2714</c>.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Location">Where the statement stands in the script.</param>
/// <param name="Statement">The first words of the statement.</param>
public sealed record ScriptStop(ScriptStopKind Kind, string Id, string Message, SourceLocation Location, string Statement);
