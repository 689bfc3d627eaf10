using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// COLLATE behind a type that has no characters (447) or is one of the database (452). Source: Microsoft Learn, COLLATE; "Database Engine events and errors".
/// </summary>
internal static class CollationRules
{
    private static readonly string[] Texts = ["char", "varchar", "nchar", "nvarchar", "text", "ntext", "sysname"];

    /// <summary>Checks a collation.</summary>
    /// <param name="type">The type that it stands behind.</param>
    /// <param name="collation">The collation, or null.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">Where it runs.</param>
    public static void Check(DataTypeReference? type, Identifier? collation, TSqlStatement statement, RunFrame frame)
    {
        if (type is null || collation is null || TypeReader.Read(type, frame.Context) is not { } read || Texts.Any(read.Is))
        {
            return;
        }

        throw frame.Because(read.IsBuiltIn ? 447 : 452, statement, "NoCollation", read.ToString());
    }
}
