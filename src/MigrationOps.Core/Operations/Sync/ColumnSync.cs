using System.Security.Cryptography;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.Operations.Sync;

/// <summary>
/// Two shapes of the same values in one table, kept equal while both are in use. Where one statement writes both shapes the new one wins: whoever
/// writes it knows it, and the old one may have been sent along unread.
/// </summary>
public sealed record ColumnSync
{
    // Microsoft Learn, "Database identifiers": 128 characters.
    private const int LongestName = 128;
    private const int HashDigits = 8;
    private const string Prefix = "migrationops_sync_";

    /// <summary>The two-part name of the table.</summary>
    public required SqlName Table { get; init; }

    /// <summary>The columns that tell a row: unique, NOT NULL and never changed by an application. Empty for a heap without such columns.</summary>
    public required ValueList<Column> Key { get; init; }

    /// <summary>The columns of the old shape; empty where the new one has no forerunner and is only filled.</summary>
    public required ValueList<SyncedColumn> Old { get; init; }

    /// <summary>The columns of the new shape.</summary>
    public required ValueList<SyncedColumn> New { get; init; }

    /// <summary>Whether the owner of the table is not dbo, so that its trigger reaches the bookkeeping only as somebody else.</summary>
    public bool ChangesContext { get; init; }

    /// <summary>The name of the trigger; it also names the backfill. The same columns always have the same one.</summary>
    public SqlName Trigger => Table.WithLast(new Identifier(Prefix + Tail()));

    /// <summary>The three-part names of the columns of both shapes.</summary>
    public IEnumerable<SqlName> Columns => Old.Concat(New).Select(synced => synced.Column.Name);

    private string Tail()
    {
        var text = string.Join('|', Columns.Select(name => name.ToString()));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
        var table = Table.Last.Value;
        var room = LongestName - Prefix.Length - HashDigits - 1;
        return (table.Length <= room ? table : table[..room]) + "_" + hash;
    }
}
