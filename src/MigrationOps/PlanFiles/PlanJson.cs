using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationOps.Findings;
using MigrationOps.Gates.Estimates;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning.Conditions;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Pending;
using MigrationOps.Scripting.Review;

namespace MigrationOps.PlanFiles;

/// <summary>Writes and reads <c>plan.json</c>. Equal plans give equal bytes: UTF-8, LF, members in a fixed order, nothing left out.</summary>
public static class PlanJson
{
    // SQL is to be read in the file; it is never put into HTML.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly Lazy<PlanJsonContext> Context = new(() => new PlanJsonContext(Options()));

    private static IEnumerable<JsonConverter> Records =>
    [
        new MessageIdConverter(),
        new SqlNameConverter(),
        new ValueListConverter<PhaseDocument>(),
        new ValueListConverter<OperationDocument>(),
        new ValueListConverter<StepDocument>(),
        new ValueListConverter<DeploymentScriptDocument>(),
        new ValueListConverter<ContractCondition>(),
        new ValueListConverter<PendingPlan>(),
        new ValueListConverter<SqlName>(),
        new ValueListConverter<AnnouncementDocument>(),
        new ValueListConverter<RolloutRing>(),
        new ValueListConverter<OperationEstimate>(),
        new ValueListConverter<TableDocument>(),
        new ValueListConverter<ColumnDocument>(),
        new ValueListConverter<RelationDocument>(),
        new ValueListConverter<string>(),
        new ValueListConverter<Finding>(),
        new ValueListConverter<RehearsedScript>(),
        new ValueListConverter<RehearsedStep>(),
        new ValueListConverter<RehearsalFailure>(),
        new ValueListConverter<RehearsalRemark>(),
        new ValueListConverter<ApplicationStatement>(),
        new ValueListConverter<StatementVerdict>(),
    ];

    private static IEnumerable<JsonConverter> Choices =>
    [
        Words<Severity>(),
        Words<Phase>(),
        Words<DeploymentScriptKind>(),
        Words<ConditionKind>(),
        Words<ElementKind>(),
        Words<LockKind>(),
        Words<CostClass>(),
        Words<ChangeMark>(),
        Words<SegmentKind>(),
        Words<ServerEdition>(),
        Words<RehearsalRun>(),
        Words<RehearsalFailureKind>(),
        Words<Application>(),
        Words<ApplicationUse>(),
    ];

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The JSON text, ended by a line feed.</returns>
    public static string Write(PlanDocument plan) => Text(json => new PlanJsonWriter(json).Write(plan));

    /// <summary>Writes what a rehearsal came to: the content of <c>rehearsal.json</c>.</summary>
    /// <param name="rehearsal">The rehearsal.</param>
    /// <returns>The JSON text, ended by a line feed.</returns>
    public static string Write(RehearsalRecord rehearsal) => Text(json => new RehearsalJsonWriter(json).Write(rehearsal));

    /// <summary>Writes a plan into a file, in place of an older one.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <exception cref="MigrationOpsException">The file cannot be written.</exception>
    public static void WriteFile(PlanDocument plan, string path)
    {
        var staging = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(staging, Write(plan));
            File.Move(staging, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Discard(staging);
            throw Failure.Because(PlanFileIds.OutputNotWritable, new SourceLocation(path), exception, path, exception.Message);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="MigrationOpsException">The file cannot be opened or is not a plan that this version reads.</exception>
    public static PlanDocument ReadFile(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path, Encoding.UTF8), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(PlanFileIds.PlanMissing, new SourceLocation(path), exception, path);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="path">The path of the file, as messages name it.</param>
    /// <returns>The plan.</returns>
    public static PlanDocument Parse(string json, string path)
    {
        try
        {
            var plan = JsonSerializer.Deserialize(json, Context.Value.PlanDocument) ?? throw new JsonException("The file holds null.");
            return plan.SchemaVersion == PlanDocument.CurrentSchemaVersion
                ? plan
                : throw new JsonException($"The file has schemaVersion {plan.SchemaVersion}; this version reads {PlanDocument.CurrentSchemaVersion}.");
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? (int)number + 1 : 0;
            throw Failure.Because(PlanFileIds.NotAPlan, new SourceLocation(path, line), exception, path, exception.Message);
        }
    }

    internal static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Discard(string staging)
    {
        if (File.Exists(staging))
        {
            File.Delete(staging);
        }
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
        };
        foreach (var converter in Records.Concat(Choices))
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    private static JsonStringEnumConverter<T> Words<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
