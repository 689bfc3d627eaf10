namespace MigrationOps.Model;

/// <summary>Something odd that a reader met and could go on from, such as a checksum that does not match.</summary>
/// <param name="Id">The id of the message, in the family 8.</param>
/// <param name="Message">What is odd, in one sentence.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ReadingNote(MessageId Id, string Message, SourceLocation Location);
