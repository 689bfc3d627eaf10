using System.Diagnostics;
using System.Text.Json;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Reporting;

/// <summary>One finding in a SARIF log.</summary>
internal static class SarifResult
{
    /// <summary>The name of the folder that relative places start from.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The level of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The word that SARIF has for it.</returns>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "note",
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes the result.</summary>
    /// <param name="writer">The JSON writer.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="ruleIndex">The place of its rule in the rules of the tool; -1 where it is not there.</param>
    /// <param name="fingerprint">What tells the finding from others from run to run.</param>
    public static void Write(Utf8JsonWriter writer, Finding finding, int ruleIndex, string fingerprint)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Id.Value);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", Level(finding.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("text", finding.Recipe.Length == 0 ? finding.Message : $"{finding.Message} {finding.Recipe}");
        writer.WriteEndObject();
        WriteLocation(writer, finding);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(SarifFingerprints.Name, fingerprint);
        writer.WriteEndObject();
        if (finding.WaivedBy is { } waiver)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("justification", waiver);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        if (finding.Location is { } place)
        {
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            var uri = UriOf(place.File);
            writer.WriteString("uri", uri);
            if (!uri.StartsWith("file:", StringComparison.Ordinal))
            {
                writer.WriteString("uriBaseId", Root);
            }

            writer.WriteEndObject();
            WriteRegion(writer, place);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", finding.Object);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, SourceLocation place)
    {
        if (place.Line <= 0)
        {
            return;
        }

        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", place.Line);
        if (place.Column > 0)
        {
            writer.WriteNumber("startColumn", place.Column);
        }

        writer.WriteEndObject();
    }

    // Relative paths become relative references, rooted ones (on Windows: a drive letter, or \\server) file URIs.
    private static string UriOf(string path)
    {
        var forward = path.Replace('\\', '/');
        var escaped = string.Join('/', forward.Split('/').Select(Uri.EscapeDataString));
        return forward switch
        {
            ['/', '/', ..] => "file:" + escaped,
            ['/', ..] => "file://" + escaped,
            [var drive, ':', '/', ..] when char.IsAsciiLetter(drive) => $"file:///{drive}:{escaped[escaped.IndexOf('/', StringComparison.Ordinal)..]}",
            _ => escaped,
        };
    }
}
