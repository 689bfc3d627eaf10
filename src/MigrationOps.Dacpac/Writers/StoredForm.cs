using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>How a table or index is stored.</summary>
/// <param name="Placement">Its filegroup or partition scheme; null for the default.</param>
/// <param name="Compression">Its compression; empty for none.</param>
internal sealed record StoredForm(Placement? Placement, ValueList<CompressionSetting> Compression);
