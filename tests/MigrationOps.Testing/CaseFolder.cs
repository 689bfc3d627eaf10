namespace MigrationOps.Testing;

/// <summary>
/// The folder of real DACPACs and before/after pairs that lies beside the project and is read in place. A clone may lack it: tests that need it are
/// marked with <see cref="CaseFactAttribute"/> or <see cref="CaseTheoryAttribute"/>. The MSBuild property <c>MigrationOpsCases</c> names it.
/// </summary>
public static class CaseFolder
{
    /// <summary>Full path of the folder, whether it exists or not.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(TestSettings.Read("MigrationOpsCases")));

    /// <summary>True if the folder is there to be read.</summary>
    public static bool IsPresent => Directory.Exists(Root);

    /// <summary>Why a test that needs the folder is skipped; null if it is not.</summary>
    public static string? SkipReason => IsPresent
        ? null
        : $"The folder of cases '{Root}' is absent; build with -p:MigrationOpsCases=<folder> to run this test.";

    /// <summary>Full path of a file or folder named from the case folder; <c>/</c> separates folders on every system.</summary>
    public static string Combine(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    /// <summary>The small pairs, one change each, ordered by name; empty if the folder is absent.</summary>
    public static IReadOnlyList<DdlCase> DdlCases { get; } = IsPresent
        ? [.. Directory.GetDirectories(Combine("ddl")).Select(folder => new DdlCase(folder)).OrderBy(pair => pair.Name, StringComparer.Ordinal)]
        : [];

    /// <summary>Every DACPAC under the folder, as a path from the case folder with <c>/</c>, ordered; empty if the folder is absent.</summary>
    public static IReadOnlyList<string> Dacpacs { get; } = IsPresent
        ? [.. Directory.GetFiles(Root, "*.dacpac", SearchOption.AllDirectories).Select(Relative).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The small pair with this name.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such pair.</exception>
    public static DdlCase Ddl(string name)
        => DdlCases.FirstOrDefault(pair => pair.Name == name) ?? throw new DirectoryNotFoundException($"There is no case 'ddl/{name}' in '{Root}'.");

    private static string Relative(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
