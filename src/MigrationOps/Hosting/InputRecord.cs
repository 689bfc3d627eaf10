using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.PlanFiles;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Pending;

namespace MigrationOps.Hosting;

/// <summary>
/// Writes down all that a plan depends on, so that a build knows whether it must be made again: the settings, every input file with the hash of its content,
/// the day, and this product's own version. A file that was deleted is missed like one that changed.
/// </summary>
public static class InputRecord
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Writes the description of a request into a file, unless that says the same already.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="today">The day on which dates are judged.</param>
    /// <param name="cancellationToken">Stops the reading of files.</param>
    /// <exception cref="Findings.MigrationOpsException">The file cannot be written, or an input folder cannot be listed.</exception>
    public static void Write(HostRequest request, string path, DateOnly today, CancellationToken cancellationToken)
    {
        try
        {
            var description = Describe(request, today, cancellationToken);
            if (!File.Exists(path) || File.ReadAllText(path) != description)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, description);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(WorkflowIds.Unreadable, new SourceLocation(path), exception, path, exception.Message);
        }
    }

    /// <summary>Describes the inputs of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="today">The day on which dates are judged.</param>
    /// <param name="cancellationToken">Stops the reading of files.</param>
    /// <returns>The description; the same text for the same inputs.</returns>
    public static string Describe(HostRequest request, DateOnly today, CancellationToken cancellationToken)
    {
        var record = new StringBuilder();
        Line(record, "current", request.Current);
        Line(record, "desired", request.Desired);
        foreach (var (name, values) in new[] { ("script", request.Scripts), ("variable", request.Variables) })
        {
            foreach (var value in values)
            {
                Line(record, name, Digest(value));
            }
        }

        Line(record, "output", request.OutputPath);
        Line(record, "configuration", request.Configuration);
        Line(record, "environment", request.Environment);
        Line(record, "gate", request.Gate);
        Line(record, "rehearse", request.Rehearse ? "yes" : "no");
        Line(record, "day", (request.AsOf ?? today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var assembly in ProductAssemblies.All)
        {
            Line(record, assembly.GetName().Name!, assembly.ManifestModule.ModuleVersionId.ToString());
        }

        foreach (var file in FilesOf(request))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Line(record, file, HashOf(file));
        }

        return record.ToString();
    }

    private static void Line(StringBuilder record, string name, string? value) => record.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");

    // The value of a variable may be a secret.
    private static string Digest(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)));

    private static IEnumerable<string> FilesOf(HostRequest request)
    {
        var output = request.OutputPath is { Length: > 0 } path ? Path.GetFullPath(path, request.BaseFolder) : null;
        // A script may include what stands beside it.
        var besides = request.Scripts.Select(script => Path.GetDirectoryName(Path.GetFullPath(script, request.BaseFolder)));
        var sources = request.Scripts.Concat(besides).Concat([request.Current, request.Desired, HostSettings.ConfigurationPath(request), PendingPath(request)])
            .Where(source => !string.IsNullOrEmpty(source))
            .Select(source => Path.GetFullPath(source!, request.BaseFolder))
            .ToList();
        return sources.Concat(PartsOf(request, sources))
            .SelectMany(source => FilesAt(source, output))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static string? PendingPath(HostRequest request)
    {
        try
        {
            var named = PolicyFile.Read(HostSettings.ConfigurationPath(request), request.BaseFolder).Pending;
            return named ?? (request.Current is null or "" or EmptyDatabase.Word ? null : PendingFile.Beside(Path.GetFullPath(request.Current, request.BaseFolder)));
        }
        catch (MigrationOpsException)
        {
            return null;
        }
    }

    // What is wrong with the configuration is told by the plan itself.
    private static IEnumerable<string> PartsOf(HostRequest request, IEnumerable<string> sources)
    {
        try
        {
            return new OtherPartFiles(request.BaseFolder, PolicyFile.Read(HostSettings.ConfigurationPath(request), request.BaseFolder, request.Environment)).Candidates(sources);
        }
        catch (MigrationOpsException)
        {
            return [];
        }
    }

    private static IEnumerable<string> FilesAt(string path, string? output)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : [];
        }

        return Directory.EnumerateFiles(path, "*", Everywhere)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".sql" or ".refactorlog")
            .Where(file => !SourceFolders.IsLeftOut(Path.GetRelativePath(path, file)) && !IsOutput(file, output));
    }

    private static bool IsOutput(string file, string? output) =>
        output is not null && Path.GetDirectoryName(file) == Path.TrimEndingDirectorySeparator(output) && BundleNames.Possible.Contains(Path.GetFileName(file));

    // A file that cannot be read now is told by the plan itself.
    private static string HashOf(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexString(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.GetType().Name;
        }
    }
}
