using System.Collections.Frozen;

namespace MigrationOps.Model;

/// <summary>
/// The kinds of objects that no script of a release makes: they belong to the server, or hold a secret or a place on a disk that no source carries. Whoever
/// administers the server makes them; a plan tells of them and goes on.
/// </summary>
public static class AdministeredKinds
{
    private static readonly FrozenDictionary<string, AdministeredReason> Reasons = new Dictionary<string, AdministeredReason>
    {
        ["SqlFilegroup"] = AdministeredReason.Storage,
        ["SqlFilegroupSettings"] = AdministeredReason.Storage,
        ["SqlFile"] = AdministeredReason.Storage,
        ["SqlDatabaseOptions"] = AdministeredReason.Option,
        ["SqlLogin"] = AdministeredReason.Server,
        ["SqlServerAudit"] = AdministeredReason.Server,
        ["SqlServerDdlTrigger"] = AdministeredReason.Server,
        ["SqlEventSession"] = AdministeredReason.Server,
        ["SqlDatabaseAuditSpecification"] = AdministeredReason.Server,
        ["SqlApplicationRole"] = AdministeredReason.Secret,
        ["SqlMasterKey"] = AdministeredReason.Secret,
        ["SqlCertificate"] = AdministeredReason.Secret,
        ["SqlAsymmetricKey"] = AdministeredReason.Secret,
        ["SqlSymmetricKey"] = AdministeredReason.Secret,
        ["SqlColumnMasterKey"] = AdministeredReason.Secret,
        ["SqlColumnEncryptionKey"] = AdministeredReason.Secret,
        ["SqlDatabaseCredential"] = AdministeredReason.Secret,
        ["SqlSignature"] = AdministeredReason.Secret,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why an object is left to the administrator.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The reason; null where it is not left to him.</returns>
    public static AdministeredReason? ReasonOf(Element? element) =>
        element is OpaqueObject opaque && Reasons.TryGetValue(opaque.TypeName, out var reason) ? reason : null;

    /// <summary>Whether an object is left to the administrator.</summary>
    /// <param name="id">The object.</param>
    /// <returns>Whether it is.</returns>
    public static bool Holds(ElementId id) => id is { Kind: ElementKind.Opaque, Qualifier: { } type } && Reasons.ContainsKey(type);
}
