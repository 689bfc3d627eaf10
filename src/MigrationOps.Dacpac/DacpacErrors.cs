using MigrationOps.Model;

namespace MigrationOps.Dacpac;

/// <summary>The ids of what can be wrong with a DACPAC. Each has a page under <c>docs/rules</c>.</summary>
public static class DacpacErrors
{
    /// <summary>The file is not there or cannot be read.</summary>
    public static readonly MessageId FileNotReadable = new("MOP8001");

    /// <summary>The file is not a ZIP archive.</summary>
    public static readonly MessageId NotAnArchive = new("MOP8002");

    /// <summary>The archive holds no model.</summary>
    public static readonly MessageId NoModel = new("MOP8003");

    /// <summary>A part of the archive is larger than any real database makes it.</summary>
    public static readonly MessageId PartTooLarge = new("MOP8004");

    /// <summary>A part is not well-formed XML.</summary>
    public static readonly MessageId BrokenXml = new("MOP8005");

    /// <summary>A part is XML of another format.</summary>
    public static readonly MessageId UnexpectedXml = new("MOP8006");

    /// <summary>An element lacks a name, reference or value without which it means nothing.</summary>
    public static readonly MessageId IncompleteElement = new("MOP8007");

    /// <summary>A value of the model is not of its type.</summary>
    public static readonly MessageId UnreadableValue = new("MOP8008");

    /// <summary>Two elements of one type bear one name.</summary>
    public static readonly MessageId RepeatedElement = new("MOP8009");

    /// <summary>The archive holds a part twice.</summary>
    public static readonly MessageId RepeatedPart = new("MOP8010");

    /// <summary>A refactor log cannot be understood.</summary>
    public static readonly MessageId UnreadableRefactorLog = new("MOP8011");

    /// <summary>Note: the model was changed after the package was built.</summary>
    public static readonly MessageId ChecksumDiffers = new("MOP8012");

    /// <summary>Note: the package does not tell the checksum of its model.</summary>
    public static readonly MessageId ChecksumUnknown = new("MOP8013");

    /// <summary>Note: a constraint or index stands on something that the package does not hold.</summary>
    public static readonly MessageId HostMissing = new("MOP8015");

    /// <summary>Note: an operation of a refactor log is not known.</summary>
    public static readonly MessageId UnknownRefactorOperation = new("MOP8016");

    /// <summary>A deployment script is not UTF-8, or UTF-16 with a byte order mark.</summary>
    public static readonly MessageId DeploymentScriptNotText = new("MOP8019");

    /// <summary>A package cannot be written, as some of its objects have no known form in the format.</summary>
    public static readonly MessageId NotWritable = new("MOP8020");

    /// <summary>The file of a package cannot be written.</summary>
    public static readonly MessageId FileNotWritable = new("MOP8021");

    /// <summary>Note: a secret that was not kept is written as its hash.</summary>
    public static readonly MessageId SecretNotKept = new("MOP8022");
}
