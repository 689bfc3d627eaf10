using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// ALTER TABLE ... DROP of columns: one that is not there (4924), that something depends on (5074, which 4922 follows; 7614 under a full-text index), the last one
/// (4923). What the same statement drops is no obstacle. Source: Microsoft Learn, ALTER TABLE, "DROP COLUMN"; "Database Engine events and errors".
/// </summary>
internal sealed class DropPartsCheck : StatementCheck<AlterTableDropTableElementStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterTableDropTableElementStatement statement, RunFrame frame)
    {
        var elements = statement.AlterTableDropTableElements;
        if (!elements.Any(IsColumn))
        {
            return;
        }

        var table = frame.Model.FindTable(frame.Name(statement.SchemaObjectName))!;
        var dropped = elements.Where(element => element.Name is not null).Select(element => new Identifier(element.Name.Value)).ToHashSet(frame.Model.Names);
        foreach (var element in elements.Where(IsColumn))
        {
            var name = new Identifier(element.Name.Value);
            if (table.FindColumn(name, frame.Model.Names) is { } column)
            {
                CheckUsers((column, table), dropped, statement, frame);
            }
            else if (!element.IsIfExists)
            {
                throw frame.Missing(4924, new ElementId(ElementKind.Column, table.Name.Child(name)), statement);
            }
        }

        if (table.Columns.All(column => column.Computed is not null || dropped.Contains(column.Name.Last)))
        {
            throw frame.Because(4923, statement, "LastColumn", table.Name.ToString());
        }
    }

    private static bool IsColumn(AlterTableDropTableElement element) => element.TableElementType == TableElementType.Column;

    private static void CheckUsers((Column Column, Table Table) place, HashSet<Identifier> dropped, AlterTableDropTableElementStatement statement, RunFrame frame)
    {
        foreach (var (user, use) in ColumnUsers.Of(place.Column, place.Table, frame).Where(found => !(found.User.Qualifier is null && dropped.Contains(found.User.Name.Last))))
        {
            throw frame.Used(use == ColumnUse.FullText ? 7614 : 5074, (place.Column.Id, user), statement);
        }
    }
}
