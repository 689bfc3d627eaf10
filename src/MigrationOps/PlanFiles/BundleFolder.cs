using MigrationOps.Model;

namespace MigrationOps.PlanFiles;

/// <summary>
/// Writes a bundle: all of it into a temporary folder beside the output folder, then in place of the older one. Files of other names stay as they are.
/// </summary>
public static class BundleFolder
{
    private const string AgeSuffix = ".previous";

    /// <summary>Replaces the bundle of a folder. Files of the older bundle that the new one lacks go.</summary>
    /// <param name="folder">The path of the folder; it is made where it is not there.</param>
    /// <param name="files">The files of the new bundle.</param>
    /// <param name="cancellationToken">Stops the writing; the older bundle stays then.</param>
    /// <exception cref="Findings.MigrationOpsException">The folder cannot be written, or holds a deployment script that no bundle wrote where the new bundle has one; the older bundle stays.</exception>
    public static void Replace(string folder, IReadOnlyList<BundleFile> files, CancellationToken cancellationToken)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var staging = $"{target}.{Guid.NewGuid():N}";
        try
        {
            var foreign = OwnScripts.Foreign(target);
            if (files.FirstOrDefault(file => foreign.Contains(file.Name)) is { } taken)
            {
                throw Failure.Of(PlanFileIds.ForeignScript, new SourceLocation(Path.Combine(target, taken.Name)), Path.Combine(target, taken.Name));
            }

            Directory.CreateDirectory(staging);
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                File.WriteAllText(Path.Combine(staging, file.Name), file.Content);
            }

            Swap(staging, target, files, [.. BundleNames.Possible.Except(foreign)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure.Because(PlanFileIds.OutputNotWritable, new SourceLocation(target), exception, target, exception.Message);
        }
        finally
        {
            Remove(staging);
        }
    }

    private static void Swap(string staging, string target, IReadOnlyList<BundleFile> files, IReadOnlyList<string> own)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return;
        }

        var moved = new List<(string From, string To)>();
        try
        {
            foreach (var name in own.Where(name => File.Exists(Path.Combine(target, name))))
            {
                Move(Path.Combine(target, name), Path.Combine(staging, name + AgeSuffix), moved);
            }

            foreach (var file in files)
            {
                Move(Path.Combine(staging, file.Name), Path.Combine(target, file.Name), moved);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var (from, to) in moved.AsEnumerable().Reverse())
            {
                File.Move(to, from);
            }

            throw;
        }
    }

    private static void Move(string from, string to, List<(string From, string To)> moved)
    {
        File.Move(from, to);
        moved.Add((from, to));
    }

    private static void Remove(string staging)
    {
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }
    }
}
