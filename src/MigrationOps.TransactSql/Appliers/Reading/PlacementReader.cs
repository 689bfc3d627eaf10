using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads where rows are stored.</summary>
internal static class PlacementReader
{
    /// <summary>Reads an ON clause.</summary>
    /// <param name="clause">The clause, or null.</param>
    /// <returns>The filegroup or partition scheme; null where none is stated.</returns>
    public static Placement? Read(FileGroupOrPartitionScheme? clause) => clause is null || (clause.PartitionSchemeColumns.Count == 0 && IsDefault(clause.Name))
        ? null
        : new Placement(new Identifier(clause.Name.Value), clause.PartitionSchemeColumns is [var column, ..] ? new Identifier(column.Value) : null);

    /// <summary>Reads a clause that names a filegroup alone.</summary>
    /// <param name="name">The name in the clause, or null.</param>
    /// <returns>The filegroup; null for none and for <c>"default"</c>.</returns>
    public static Identifier? Filegroup(IdentifierOrValueExpression? name) =>
        name is null || name.Value.Equals("default", StringComparison.OrdinalIgnoreCase) ? null : new Identifier(name.Value);

    /// <summary>Whether a clause names the filegroup that holds what states none.</summary>
    /// <param name="name">The name in the clause.</param>
    /// <returns>Whether it is <c>PRIMARY</c> or the placeholder <c>"default"</c>.</returns>
    public static bool IsDefault(IdentifierOrValueExpression name) => name.Value.ToUpperInvariant() is "DEFAULT" or "PRIMARY";
}
