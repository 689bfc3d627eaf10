namespace MigrationOps.Model;

/// <summary>A property or relationship that the reader kept without understanding it.</summary>
/// <param name="Name">Its name in the DACPAC, such as <c>EncryptionType</c>.</param>
/// <param name="Value">Its canonical text.</param>
public sealed record UnknownProperty(string Name, string Value);
