using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Dacpac;

/// <summary>Makes exceptions and notes with the texts of this assembly.</summary>
internal static class DacpacFaults
{
    private static readonly MessageTexts Texts = new(typeof(DacpacFaults).Assembly, "MigrationOps.Dacpac.Messages");

    public static MigrationOpsException Of(MessageId id, string file, params object[] values) =>
        new(id, Message(id, file, values), new SourceLocation(file));

    public static MigrationOpsException At(MessageId id, SourceLocation location, params object[] values) =>
        new(id, Message(id, location.File, values), location);

    public static MigrationOpsException Because(Exception cause, MessageId id, SourceLocation location, params object[] values) =>
        new(id, Message(id, location.File, values), location, cause);

    public static ReadingNote Note(MessageId id, string file, params object[] values) =>
        new(id, Message(id, file, values), new SourceLocation(file));

    public static ReadingNote Note(MessageId id, SourceLocation location, params object[] values) =>
        new(id, Message(id, location.File, values), location);

    private static string Message(MessageId id, string file, object[] values) =>
        Texts.Format($"{id}.Message", [file, .. values]);
}
