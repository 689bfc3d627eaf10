using MigrationOps.Model;

namespace MigrationOps.Findings;

/// <summary>The input or the environment is such that no plan can be made; nothing has been written.</summary>
public sealed class MigrationOpsException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="message">What is wrong, where, and what would be valid.</param>
    /// <param name="location">The place in the user's files, where one is known.</param>
    /// <param name="innerException">The cause, where there is one.</param>
    public MigrationOpsException(MessageId id, string message, SourceLocation? location = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Id = id;
        Location = location;
    }

    /// <summary>The id of the message.</summary>
    public MessageId Id { get; }

    /// <summary>The place in the user's files; null where none is known.</summary>
    public SourceLocation? Location { get; }

    /// <summary>What else is wrong in the same input, so that a host can report all of it at once; each with a place of its own.</summary>
    public ValueList<MigrationOpsException> Others { get; init; } = [];
}
