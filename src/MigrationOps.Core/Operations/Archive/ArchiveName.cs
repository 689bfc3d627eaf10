using System.Security.Cryptography;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Operations.Archive;

/// <summary>The names of archives. What is archived has the same one in every plan, so that each plan finds what another has left.</summary>
public static class ArchiveName
{
    // Microsoft Learn, "Database identifiers": 128 characters.
    private const int LongestName = 128;
    private const int HashDigits = 8;
    private const string Prefix = "archive_";

    /// <summary>The name of an archive.</summary>
    /// <param name="archived">The full name of the table or column.</param>
    /// <returns>The two-part name: <c>[migrationops].[archive_Orders_Total_5D0C7A51]</c>.</returns>
    public static SqlName Of(SqlName archived)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(archived.ToString())))[..HashDigits];
        var told = string.Join('_', archived.Parts.Skip(1).Select(part => part.Value));
        var room = LongestName - Prefix.Length - HashDigits - 1;
        return new SqlName([BookkeepingSchema.Name]).Child($"{Prefix}{(told.Length <= room ? told : told[..room])}_{hash}");
    }
}
