namespace MigrationOps.TransactSql.Tests.Sources;

/// <summary>Where a DACPAC is not what its declarations say, because of what DacFx does with them.</summary>
/// <param name="Case">The kitchen sink.</param>
/// <param name="File">The file that is left out.</param>
/// <param name="Objects">What it declares.</param>
/// <param name="Reason">What DacFx does.</param>
internal sealed record FormDifference(string Case, string File, string[] Objects, string Reason)
{
    public static IReadOnlyList<FormDifference> Known { get; } =
    [
        new("v1", "proc_qi_off.sql", ["[PQOff]"], "DacFx ignores SET QUOTED_IDENTIFIER and SET ANSI_NULLS in a file and writes the settings of the project; a folder follows them, as sqlcmd does."),
        new("enums", "createoralter.sql", ["[COA]"], "DacFx leaves CREATE OR ALTER out of the DACPAC; a folder reads it as CREATE."),
        new("enums", "seq.sql", ["[SInt]", "[SDec]"], "DacFx leaves out the sequence that states its MINVALUE twice; a folder is refused, and the other two have a test of their own."),
        new("enums", "cmpcs.sql", ["[CMPCS]"], "DacFx leaves out the inline index with DATA_COMPRESSION, which its grammar does not know; a folder is refused."),
    ];
}
