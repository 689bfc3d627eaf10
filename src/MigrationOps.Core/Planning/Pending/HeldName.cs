using MigrationOps.Model;

namespace MigrationOps.Planning.Pending;

/// <summary>A name that a pending phase of an earlier plan needs to find as it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="Fingerprint">The fingerprint of the earlier plan.</param>
public sealed record HeldName(SqlName Name, string Fingerprint);
