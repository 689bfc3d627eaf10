using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>
/// Writes <c>gate.sarif</c>: the findings of a plan in the Static Analysis Results Interchange Format.
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
/// </summary>
public static class SarifLog
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the log.</summary>
    /// <param name="plan">The plan with its findings.</param>
    /// <param name="rules">The rule book.</param>
    /// <returns>JSON text, ended by a line feed.</returns>
    public static string Write(PlanDocument plan, IReadOnlyList<RuleDescriptor> rules)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            WriteRun(writer, plan.Findings, rules);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteRun(Utf8JsonWriter writer, ValueList<Finding> findings, IReadOnlyList<RuleDescriptor> rules)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "MigrationOps");
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteRoot(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        var places = new SarifFingerprints();
        foreach (var finding in findings)
        {
            SarifResult.Write(writer, finding, IndexOf(finding.Id, rules), places.Of(finding));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // Where the root lies differs from machine to machine; viewers know it.
    private static void WriteRoot(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("originalUriBaseIds");
        writer.WriteStartObject(SarifResult.Root);
        WriteText(writer, "description", "The folder of the project that was planned.");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // A helpUri must be absolute; the page is named in the help text instead.
    private static void WriteRule(Utf8JsonWriter writer, RuleDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id.Value);
        WriteText(writer, "shortDescription", rule.Title);
        WriteText(writer, "help", $"See docs/rules/{rule.Id}.md");
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifResult.Level(rule.DefaultSeverity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static int IndexOf(MessageId id, IReadOnlyList<RuleDescriptor> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }
}
