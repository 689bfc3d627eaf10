using MigrationOps.Configuration.Json;
using MigrationOps.Policy;

namespace MigrationOps.Configuration;

/// <summary>Reads <c>target</c>: the server that is planned for.</summary>
internal static class TargetSection
{
    private const int NewestVersion = 17;

    /// <summary>The names of its members.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["edition", "version", "availabilityGroup", "changeDataCapture", "replication"];

    /// <summary>The editions.</summary>
    public static Words<ServerEdition> Editions { get; } = new(
        ("express", ServerEdition.Express),
        ("standard", ServerEdition.Standard),
        ("enterprise", ServerEdition.Enterprise),
        ("azureSqlDatabase", ServerEdition.AzureSqlDatabase),
        ("managedInstance", ServerEdition.ManagedInstance));

    /// <summary>The versions by their major number; Azure counts as the newest.</summary>
    public static Words<int?> Versions { get; } = new(
        ("2016", 13),
        ("2017", 14),
        ("2019", 15),
        ("2022", 16),
        ("2025", NewestVersion),
        ("azure", null));

    /// <summary>Reads the section.</summary>
    /// <param name="value">The section; null where it is left out.</param>
    /// <returns>The server.</returns>
    public static TargetServer Read(LocatedValue? value)
    {
        if (value is null)
        {
            return new TargetServer();
        }

        var reader = new ObjectReader(value, "target", Properties);
        var editionText = reader.OptionalText("edition");
        var versionText = reader.OptionalText("version");
        ServerEdition? edition = editionText is null ? null : Editions.Read(editionText, "edition");
        var version = versionText is null ? TargetServer.OldestVersion : Versions.Read(versionText, "version");
        var isAzureVersion = versionText is not null && version is null;
        var isAzureEdition = edition is ServerEdition.AzureSqlDatabase or ServerEdition.ManagedInstance;
        if (editionText is not null && versionText is not null && isAzureVersion != isAzureEdition)
        {
            throw Failure.Of(ConfigurationIds.TargetContradicts, versionText.Location, versionText.Text, editionText.Text);
        }

        return new TargetServer
        {
            Edition = edition ?? (isAzureVersion ? ServerEdition.AzureSqlDatabase : ServerEdition.Standard),
            MajorVersion = isAzureVersion || isAzureEdition ? NewestVersion : version!.Value,
            HasReplicas = reader.Truth("availabilityGroup"),
            Captured = reader.Names("changeDataCapture"),
            Published = reader.Names("replication"),
        };
    }
}
