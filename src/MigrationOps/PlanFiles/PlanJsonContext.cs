using System.Text.Json.Serialization;
using MigrationOps.Scripting;

namespace MigrationOps.PlanFiles;

/// <summary>How the records of a written plan become JSON.</summary>
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PhaseDocument))]
[JsonSerializable(typeof(OperationDocument))]
[JsonSerializable(typeof(StepDocument))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
