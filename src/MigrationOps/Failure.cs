using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps;

/// <summary>Makes the coded exceptions of this assembly from its texts.</summary>
internal static class Failure
{
    /// <summary>The texts of this assembly.</summary>
    public static MessageTexts Texts { get; } = new(typeof(Failure).Assembly, "MigrationOps.Messages");

    /// <summary>Makes an exception.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="location">The place in the user's files; null where there is none.</param>
    /// <param name="values">The values of the text.</param>
    /// <returns>The exception, to be thrown.</returns>
    public static MigrationOpsException Of(MessageId id, SourceLocation? location, params object[] values) =>
        new(id, Texts.Format($"{id}.Message", values), location);

    /// <summary>Makes a note.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="location">The place in the user's files.</param>
    /// <param name="values">The values of the text.</param>
    /// <returns>The note.</returns>
    public static ReadingNote Note(MessageId id, SourceLocation location, params object[] values) => new(id, Texts.Format($"{id}.Message", values), location);

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="location">The place in the user's files.</param>
    /// <param name="cause">The cause.</param>
    /// <param name="values">The values of the text.</param>
    /// <returns>The exception, to be thrown.</returns>
    public static MigrationOpsException Because(MessageId id, SourceLocation location, Exception cause, params object[] values) =>
        new(id, Texts.Format($"{id}.Message", values), location, cause);
}
