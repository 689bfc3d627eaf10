using MigrationOps.Model;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Why a script cannot be wrapped.</summary>
/// <param name="Id">The id, of the family 61: its page says what to do.</param>
/// <param name="Message">What is wrong, in full sentences.</param>
/// <param name="Location">Where the statement stands.</param>
/// <param name="Statement">Its first words.</param>
public sealed record WrappingProblem(MessageId Id, string Message, SourceLocation Location, string Statement);
