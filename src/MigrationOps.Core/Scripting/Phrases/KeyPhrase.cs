using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Primary keys and unique constraints.</summary>
internal static class KeyPhrase
{
    /// <summary>The constraint without its name.</summary>
    /// <param name="key">The constraint.</param>
    /// <returns>Such as <c>PRIMARY KEY CLUSTERED ([Id] ASC) WITH (FILLFACTOR = 90)</c>.</returns>
    public static string Of(KeyConstraint key)
    {
        var words = key is PrimaryKey ? "PRIMARY KEY" : "UNIQUE";
        var form = (key.IsClustered, key.Options.IsHash) switch
        {
            (true, _) => "CLUSTERED",
            (_, true) => "NONCLUSTERED HASH",
            _ => "NONCLUSTERED",
        };
        var with = IndexOptionsPhrase.With([.. IndexOptionsPhrase.Of(key.Options), .. CompressionPhrase.Of(key.Compression)]);
        string?[] clauses = [$"{words} {form} {IndexColumnsPhrase.Of(key.Columns, key.Options.IsHash)}", with, PlacementPhrase.Of(key.Placement)];
        return string.Join(' ', clauses.Where(clause => clause is not null));
    }
}
