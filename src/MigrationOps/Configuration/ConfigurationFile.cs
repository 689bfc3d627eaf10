using MigrationOps.Configuration.Json;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>migrationops.json</c>. What is wrong in it is told with file, line and what would be right.</summary>
/// <param name="rules">The rules that it may name.</param>
public sealed class ConfigurationFile(RuleNames rules)
{
    /// <summary>The name of the file beside a project.</summary>
    public const string DefaultName = "migrationops.json";

    /// <summary>The rules and conditions that a waiver may name; the rules where nothing is said.</summary>
    public RuleNames? Waivable { get; init; }

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The names of the members of the file.</summary>
    internal static IReadOnlyList<string> Properties { get; } =
        ["$schema", "target", "collation", "exclude", "filters", "references", "preDeployment", "postDeployment", "severities", "environments", "waivers", "deprecations", "backfills", "replacements", "archive", "contract", "pending", "retire", "rows", "rollout"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="Findings.MigrationOpsException">The file is absent or wrong; the id is one of <see cref="ConfigurationIds"/>.</exception>
    public MigrationPolicy Read(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(ConfigurationIds.FileMissing, new SourceLocation(path), exception, path);
        }
    }

    /// <summary>Reads the content of a file.</summary>
    /// <param name="utf8">The content.</param>
    /// <param name="path">The path of the file, as messages name it.</param>
    /// <returns>The policy.</returns>
    public MigrationPolicy Parse(ReadOnlyMemory<byte> utf8, string path)
    {
        var text = utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        var reader = new ObjectReader(LocatedJson.Read(text, path), "the file", Properties);
        reader.OptionalText("$schema");
        return new MigrationPolicy
        {
            Target = TargetSection.Read(reader.Optional("target")),
            Collation = reader.OptionalText("collation")?.Text,
            ExcludedFiles = reader.Items("exclude").Select(item => ObjectReader.Expect<LocatedText>(item, "exclude", "text").Text).ToValueList(),
            References = reader.Items("references").Select(item => ObjectReader.Expect<LocatedText>(item, "references", "text").Text).ToValueList(),
            Filters = FilterSection.Read(reader.Items("filters")),
            PreDeployment = reader.OptionalText("preDeployment")?.Text,
            PostDeployment = reader.OptionalText("postDeployment")?.Text,
            Weights = SeveritySection.Read(reader.Optional("severities"), rules),
            Environments = EnvironmentSection.Read(reader.Optional("environments"), rules),
            Waivers = WaiverSection.Read(reader.Items("waivers"), Waivable ?? rules),
            Deprecations = DeprecationSection.Read(reader.Items("deprecations")),
            Pending = reader.OptionalText("pending")?.Text,
            Retired = reader.Items("retire").Select(item => ObjectReader.Expect<LocatedText>(item, "retire", "text").Text).ToValueList(),
            Contract = ContractSection.Read(reader.Optional("contract")),
            Backfills = BackfillSection.Read(reader.Items("backfills")),
            Replacements = ReplacementSection.Read(reader.Items("replacements")),
            Archive = ArchiveSection.Read(reader.Optional("archive")),
            Rows = RowsSection.Read(reader.Optional("rows")),
            Rollout = RolloutSection.Read(reader.Optional("rollout")),
        };
    }
}
