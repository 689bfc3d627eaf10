using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>Bytes: binary, varbinary, rowversion.</summary>
/// <param name="Bytes">The bytes.</param>
internal sealed record BinaryValue(ValueList<byte> Bytes) : SqlValue;
