using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>
/// The names that a server makes up for unnamed constraints. On a server they end in a part of the object id; here in a hash of what the constraint is,
/// so that one constraint has one name wherever it is asked for.
/// </summary>
internal static class SystemNames
{
    private const int LongestTableName = 9;
    private const int LongestPrefix = 100;

    /// <summary>The name of a constraint.</summary>
    /// <param name="constraint">The constraint as it stands in the table.</param>
    /// <param name="table">The table.</param>
    /// <returns>Its own name, or the made-up one.</returns>
    public static Identifier Of(Constraint constraint, Table table) => Of(constraint, table.Constraints);

    /// <summary>The name of a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="siblings">The constraints of its table, itself among them. One that stands there twice has two names.</param>
    /// <returns>Its own name, or the made-up one.</returns>
    public static Identifier Of(Constraint constraint, IEnumerable<Constraint> siblings)
    {
        if (constraint.Name is { } name)
        {
            return name;
        }

        var twins = siblings.TakeWhile(other => !ReferenceEquals(other, constraint)).Count(other => other.Id == constraint.Id);
        return new Identifier($"{Prefix(constraint)}{Hash($"{constraint.Id}{(twins == 0 ? string.Empty : $" {twins}")}")}");
    }

    /// <summary>Whether a name can be one that was made up, so that looking for its constraint is worth the while.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it has the form.</returns>
    public static bool CanBe(Identifier name) => name.Value is [_, _, '_', '_', ..];

    // The forms are those of SQL Server: PK__Orders__<hash>, DF__Orders__Code__<hash>, each name cut to a few characters.
    private static string Prefix(Constraint constraint)
    {
        var table = constraint.Table.Last.Value;
        var parts = constraint switch
        {
            PrimaryKey => $"PK__{Cut(table)}__",
            UniqueConstraint => $"UQ__{Cut(table)}__",
            DefaultConstraint value => $"DF__{Cut(table)}__{Cut(value.Column.Value)}__",
            CheckConstraint => $"CK__{Cut(table)}__",
            ForeignKey key => $"FK__{Cut(table)}__{string.Join("__", key.Columns.Select(column => Cut(column.Value)))}__",
            _ => throw new UnreachableException(),
        };
        return parts.Length <= LongestPrefix ? parts : parts[..LongestPrefix];
    }

    private static string Cut(string name) => name.Length <= LongestTableName ? name : name[..LongestTableName];

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(text)).AsSpan(0, 4));
}
