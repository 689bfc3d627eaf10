using MigrationOps.Model;

namespace MigrationOps.Workflows;

/// <summary>The ids of what can be wrong with the input of a workflow beside its content.</summary>
public static class WorkflowIds
{
    /// <summary>There is nothing at a path.</summary>
    public static MessageId SourceMissing { get; } = new("MOP8403");

    /// <summary>A file is neither a DACPAC nor T-SQL.</summary>
    public static MessageId UnknownSource { get; } = new("MOP8404");

    /// <summary>A file or folder cannot be read.</summary>
    public static MessageId Unreadable { get; } = new("MOP8405");

    /// <summary>A part of the database lies in a package that was not found.</summary>
    public static MessageId PartMissing { get; } = new("MOP8014");

    /// <summary>A package that was written does not read back equal.</summary>
    public static MessageId PackageDiffers { get; } = new("MOP8406");
}
