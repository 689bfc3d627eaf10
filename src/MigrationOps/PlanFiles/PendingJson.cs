using System.Text.Json;
using MigrationOps.Model;
using MigrationOps.Scripting.Pending;

namespace MigrationOps.PlanFiles;

/// <summary>Writes and reads <c>pending.json</c>, in the form of <c>plan.json</c>.</summary>
public static class PendingJson
{
    /// <summary>Writes what is pending.</summary>
    /// <param name="pending">What is pending.</param>
    /// <returns>The JSON text, ended by a line feed.</returns>
    public static string Write(PendingDocument pending) => PlanJson.Text(json => new PlanJsonWriter(json).Write(pending));

    /// <summary>Reads a text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="path">The path of the file, as messages name it.</param>
    /// <returns>What is pending.</returns>
    /// <exception cref="Findings.MigrationOpsException">The text has another form (MOP8412).</exception>
    public static PendingDocument Parse(string json, string path)
    {
        try
        {
            var pending = JsonSerializer.Deserialize(json, PlanJson.Context.Value.PendingDocument) ?? throw new JsonException("The file holds null.");
            return pending.SchemaVersion == PendingDocument.CurrentSchemaVersion
                ? pending
                : throw new JsonException($"The file has schemaVersion {pending.SchemaVersion}; this version reads {PendingDocument.CurrentSchemaVersion}.");
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? (int)number + 1 : 0;
            throw Failure.Because(PlanFileIds.NotPending, new SourceLocation(path, line), exception, path, exception.Message);
        }
    }
}
