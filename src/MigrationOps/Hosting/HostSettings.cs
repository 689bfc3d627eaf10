using MigrationOps.Configuration;
using MigrationOps.Model;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Docs;
using MigrationOps.Workflows.Export;
using MigrationOps.Workflows.Package;
using MigrationOps.Workflows.Plan;
using MigrationOps.Workflows.Rehearse;

namespace MigrationOps.Hosting;

/// <summary>Turns the texts that a host was given into options.</summary>
internal static class HostSettings
{
    /// <summary>The options of a plan.</summary>
    /// <param name="request">The request.</param>
    /// <param name="writes">Whether an output folder must be named.</param>
    /// <returns>The options.</returns>
    /// <exception cref="Findings.MigrationOpsException">A setting is missing or a word that nobody knows; the id is one of <see cref="HostingIds"/>.</exception>
    public static PlanOptions Plan(HostRequest request, bool writes) => new()
    {
        BaseFolder = request.BaseFolder,
        Current = Required(request.Current, HostingIds.CurrentUnset, request.Names.Current),
        Desired = Required(request.Desired, HostingIds.DesiredUnset, request.Names.Desired),
        OutputPath = writes ? Required(request.OutputPath, HostingIds.OutputUnset, request.Names.OutputPath) : null,
        ConfigurationPath = ConfigurationPath(request),
        Environment = request.Environment,
        Gate = Gate(request.Gate),
        Rehearse = request.Rehearse,
        AsOf = request.AsOf,
    };

    /// <summary>The options of the rehearsal of scripts.</summary>
    /// <param name="request">The request.</param>
    /// <param name="writes">Whether the job writes a bundle, so that it needs an output folder.</param>
    /// <returns>The options.</returns>
    /// <exception cref="Findings.MigrationOpsException">A setting is missing or not known: one of <see cref="HostingIds"/>.</exception>
    public static RehearseOptions Rehearse(HostRequest request, bool writes) => new()
    {
        BaseFolder = request.BaseFolder,
        Scripts = request.Scripts.Count > 0 ? request.Scripts : throw Failure.Of(HostingIds.ScriptUnset, null, request.Names.Scripts),
        Variables = Variables(request),
        Current = Required(request.Current, HostingIds.CurrentUnset, request.Names.Current),
        Desired = string.IsNullOrWhiteSpace(request.Desired) ? null : request.Desired,
        OutputPath = writes ? Required(request.OutputPath, HostingIds.OutputUnset, request.Names.OutputPath) : null,
        ConfigurationPath = ConfigurationPath(request),
        Environment = request.Environment,
        Gate = Gate(request.Gate),
        Rehearse = request.Rehearse,
        AsOf = request.AsOf,
    };

    /// <summary>The options of an export.</summary>
    /// <param name="request">The request.</param>
    /// <param name="planPath">The path of the <c>plan.json</c>.</param>
    /// <returns>The options.</returns>
    public static ExportOptions Export(HostRequest request, string planPath) => new()
    {
        BaseFolder = request.BaseFolder,
        PlanPath = planPath,
        OutputPath = Required(request.OutputPath, HostingIds.OutputUnset, request.Names.OutputPath),
        Gate = Gate(request.Gate),
    };

    /// <summary>The options of a package.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The options.</returns>
    /// <exception cref="Findings.MigrationOpsException">A setting is missing or not known: one of <see cref="HostingIds"/>.</exception>
    public static PackageOptions Package(HostRequest request) => new()
    {
        BaseFolder = request.BaseFolder,
        Source = Required(request.Desired, HostingIds.DesiredUnset, request.Names.Desired),
        PackagePath = Required(request.PackagePath, HostingIds.PackageUnset, request.Names.Package),
        ConfigurationPath = ConfigurationPath(request),
        Environment = request.Environment,
        Version = VersionOf(request.PackageVersion),
    };

    /// <summary>The options of a documentation.</summary>
    /// <param name="request">The request: the database is the desired one.</param>
    /// <returns>The options.</returns>
    /// <exception cref="Findings.MigrationOpsException">A setting is missing: one of <see cref="HostingIds"/>.</exception>
    public static DocsOptions Docs(HostRequest request) => new()
    {
        BaseFolder = request.BaseFolder,
        Source = Required(request.Desired, HostingIds.DesiredUnset, request.Names.Desired),
        OutputPath = Required(request.OutputPath, HostingIds.OutputUnset, request.Names.OutputPath),
        ConfigurationPath = ConfigurationPath(request),
        Environment = request.Environment,
    };

    /// <summary>The path of the configuration.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The path that is set, else that of the file of the usual name where there is one; null for none.</returns>
    public static string? ConfigurationPath(HostRequest request)
    {
        if (!string.IsNullOrWhiteSpace(request.Configuration))
        {
            return request.Configuration;
        }

        return File.Exists(Path.Combine(request.BaseFolder, ConfigurationFile.DefaultName)) ? ConfigurationFile.DefaultName : null;
    }

    /// <summary>The gate mode of a word.</summary>
    /// <param name="word">The word; empty or null for the default.</param>
    /// <returns>The mode.</returns>
    public static GateMode Gate(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        null or "" or "enforce" => GateMode.Enforce,
        "report" => GateMode.Report,
        _ => throw Failure.Of(HostingIds.UnknownGateMode, null, word),
    };

    // A value may be a secret, so the message names the variable alone.
    private static Dictionary<string, string> Variables(HostRequest request)
    {
        var variables = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in request.Variables)
        {
            var end = setting.IndexOf('=', StringComparison.Ordinal);
            var name = (end < 0 ? setting : setting[..end]).Trim();
            variables[name] = end > 0 && name.Length > 0 ? setting[(end + 1)..] : throw Failure.Of(HostingIds.VariableMalformed, null, name, request.Names.Variables);
        }

        return variables;
    }

    private static Version VersionOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Version(1, 0, 0, 0);
        }

        return Version.TryParse(text, out var version)
            ? new Version(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0))
            : throw Failure.Of(HostingIds.VersionMalformed, null, text);
    }

    private static string Required(string? value, MessageId id, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw Failure.Of(id, null, name) : value;
}
