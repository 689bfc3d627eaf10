using MigrationOps.Dacpac.Readers;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Writes the WITH clause of a module from the model.</summary>
internal static class ModuleOptions
{
    private static readonly (string Property, string Keyword)[] Flags =
    [
        ("IsEncrypted", "ENCRYPTION"),
        ("IsRecompiled", "RECOMPILE"),
        ("IsNativeCompiled", "NATIVE_COMPILATION"),
        ("IsSchemaBound", "SCHEMABINDING"),
        ("IsMetadataReported", "VIEW_METADATA"),
        ("DoReturnNullForNullInput", "RETURNS NULL ON NULL INPUT"),
    ];

    /// <summary>Writes the clause.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The clause on a line of its own; empty where no option is set.</returns>
    public static string Write(ElementContent module)
    {
        var options = Flags.Where(flag => module.Flag(flag.Property)).Select(flag => flag.Keyword).ToList();
        if (ExecuteAs(module) is { } principal)
        {
            options.Add($"EXECUTE AS {principal}");
        }

        return options.Count == 0 ? string.Empty : $"\nWITH {string.Join(", ", options)}";
    }

    private static string? ExecuteAs(ElementContent module)
    {
        var isCaller = module.Flag("IsCaller", absent: true);
        var isSelf = module.Flag("IsSelf");
        var isOwner = module.Flag("IsOwner");
        var user = module.FindReference("User");
        return isSelf ? "SELF"
            : isOwner ? "OWNER"
            : user is not null ? $"N'{user.Last.Value.Replace("'", "''", StringComparison.Ordinal)}'"
            : isCaller ? null
            : throw module.Incomplete("the user that it runs as");
    }
}
