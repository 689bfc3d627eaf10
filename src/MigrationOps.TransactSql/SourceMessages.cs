using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.TransactSql;

/// <summary>The errors and notes of sources and scripts.</summary>
internal static class SourceMessages
{
    /// <summary>There is no such file or folder.</summary>
    public static readonly MessageId SourceMissing = new("MOP8050");

    /// <summary>A folder holds no file that declares something.</summary>
    public static readonly MessageId FolderEmpty = new("MOP8051");

    /// <summary>A file cannot be read or is no text.</summary>
    public static readonly MessageId FileUnreadable = new("MOP8052");

    /// <summary>A text is no T-SQL that the parser knows.</summary>
    public static readonly MessageId SyntaxError = new("MOP8053");

    /// <summary>A statement of a source declares nothing.</summary>
    public static readonly MessageId DeclaresNothing = new("MOP8054");

    /// <summary>A thing is declared twice, or created where one of its name stands.</summary>
    public static readonly MessageId DeclaredTwice = new("MOP8055");

    /// <summary>A statement names something that is not there.</summary>
    public static readonly MessageId NotDeclared = new("MOP8056");

    /// <summary>A form of a statement that cannot be read into a model.</summary>
    public static readonly MessageId FormNotSupported = new("MOP8057");

    /// <summary>A module shares its batch with another statement.</summary>
    public static readonly MessageId ModuleNotAlone = new("MOP8058");

    /// <summary>A module is kept as text because the parser does not understand it.</summary>
    public static readonly MessageId ModuleNotUnderstood = new("MOP8059");

    /// <summary>A script holds a statement that cannot be rehearsed.</summary>
    public static readonly MessageId NotRehearsable = new("MOP8060");

    /// <summary>A deployment script, or a file that it includes, is not there, includes itself, or is too large.</summary>
    public static readonly MessageId DeploymentFileUnusable = new("MOP8062");

    /// <summary>Something is still used by something else.</summary>
    public static readonly MessageId StillUsed = new("MOP8061");

    /// <summary>The texts of this assembly.</summary>
    public static MessageTexts Texts { get; } = new(typeof(SourceMessages).Assembly, "MigrationOps.TransactSql.Messages");

    /// <summary>Makes an error.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="location">Where it is.</param>
    /// <param name="values">The values of its text.</param>
    /// <returns>The exception.</returns>
    public static MigrationOpsException Failure(MessageId id, SourceLocation? location, params object[] values) =>
        new(id, Texts.Format($"{id}.Message", values), location);
}
