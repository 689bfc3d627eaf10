using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Operations;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// What a foreign key references: as many columns (8139) that are there (1770), with a primary key, unique constraint or unique index over them (1776),
/// of the same types (1778) and collations (1757). Source: Microsoft Learn, "Primary and foreign key constraints"; "Database Engine events and errors".
/// </summary>
internal static class KeyMatch
{
    private static readonly string[] Texts = ["char", "varchar", "nchar", "nvarchar", "text", "ntext"];

    /// <summary>Checks a foreign key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="table">Its table.</param>
    /// <param name="statement">The statement that made it.</param>
    /// <param name="frame">Where it ran.</param>
    public static void Check(ForeignKey key, Table table, TSqlStatement statement, RunFrame frame)
    {
        var names = frame.Model.Names;
        if (frame.Model.FindTable(key.ReferencedTable) is not { } target)
        {
            throw frame.Missing(1767, new ElementId(ElementKind.Table, key.ReferencedTable), statement);
        }

        if (key.Columns.Count != key.ReferencedColumns.Count)
        {
            throw frame.Because(8139, statement, "OtherColumnCount", key.Id.ToString());
        }

        foreach (var missing in key.ReferencedColumns.Where(column => target.FindColumn(column, names) is null))
        {
            throw frame.Missing(1770, new ElementId(ElementKind.Column, target.Name.Child(missing)), statement);
        }

        if (!HasKey(target, key.ReferencedColumns.ToHashSet(names), names))
        {
            throw frame.Because(1776, statement, "NoMatchingKey", target.Name.ToString(), string.Join(", ", key.ReferencedColumns), key.Id.ToString());
        }

        for (var i = 0; i < key.Columns.Count; i++)
        {
            CheckPair((table.FindColumn(key.Columns[i], names), target.FindColumn(key.ReferencedColumns[i], names)), statement, frame);
        }
    }

    private static bool HasKey(Table table, HashSet<Identifier> columns, NameComparer names) =>
        table.Constraints.OfType<KeyConstraint>().Any(key => columns.SetEquals(key.OwnColumns))
        || table.Indexes.OfType<RowstoreIndex>().Any(index => index is { IsUnique: true, Filter: null }
            && columns.SetEquals(index.Columns.Select(column => column.Name).ToHashSet(names)));

    private static void CheckPair((Column? Own, Column? Referenced) pair, TSqlStatement statement, RunFrame frame)
    {
        // The type of a computed column is only known to the server.
        if (pair is not ({ Type: { } own } column, { Type: { } referenced } target))
        {
            return;
        }

        var (type, other) = (frame.Model.Current.UnderlyingType(own), frame.Model.Current.UnderlyingType(referenced));
        if (!type.Name.Last.Value.Equals(other.Name.Last.Value, StringComparison.OrdinalIgnoreCase))
        {
            throw frame.Because(1778, statement, "OtherType", column.Name.ToString(), type.ToString(), target.Name.ToString(), other.ToString());
        }

        var common = frame.Model.Current.Settings.Collation;
        if (Texts.Any(type.Is) && !string.Equals(column.Collation ?? common, target.Collation ?? common, StringComparison.OrdinalIgnoreCase))
        {
            throw frame.Because(1757, statement, "OtherCollation", column.Name.ToString(), target.Name.ToString());
        }
    }
}
