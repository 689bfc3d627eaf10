namespace MigrationOps.TransactSql.Rehearsal.SqlCmd;

/// <summary>What sqlcmd brings to a script.</summary>
public sealed record SqlCmdEnvironment
{
    /// <summary>The variables that are given on the command line; a <c>:setvar</c> of the script has the last word. Names have no case.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the file that a <c>:r</c> names, as written there; null where there is none. The default knows no files.</summary>
    public Func<string, SqlCmdFile?> Include { get; init; } = static _ => null;
}
