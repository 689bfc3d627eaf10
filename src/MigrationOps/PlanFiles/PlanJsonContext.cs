using System.Text.Json.Serialization;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.PlanFiles;

/// <summary>How the records of a written plan become JSON.</summary>
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PhaseDocument))]
[JsonSerializable(typeof(OperationDocument))]
[JsonSerializable(typeof(StepDocument))]
[JsonSerializable(typeof(DeploymentScriptDocument))]
[JsonSerializable(typeof(RehearsalRecord))]
[JsonSerializable(typeof(RehearsedScript))]
[JsonSerializable(typeof(RehearsedStep))]
[JsonSerializable(typeof(RehearsalFailure))]
[JsonSerializable(typeof(RehearsalRemark))]
[JsonSerializable(typeof(ApplicationStatement))]
[JsonSerializable(typeof(StatementVerdict))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
