using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// ALTER COLUMN: a column that is not there (4924), that is computed or a row version (4928) or is to be one (4927), a type that is not there (2715) or takes no collation (447, 452), and
/// a column that something depends on (5074, which 4922 follows; 7614 under a full-text index). Source: Microsoft Learn, ALTER TABLE.
/// </summary>
internal sealed class AlterColumnCheck : StatementCheck<AlterTableAlterColumnStatement>
{
    /// <inheritdoc/>
    protected override void Check(AlterTableAlterColumnStatement statement, RunFrame frame)
    {
        var table = frame.Model.FindTable(frame.Name(statement.SchemaObjectName))!;
        var name = new Identifier(statement.ColumnIdentifier.Value);
        if (table.FindColumn(name, frame.Model.Names) is not { } column)
        {
            throw frame.Missing(4924, new ElementId(ElementKind.Column, table.Name.Child(name)), statement);
        }

        if (statement.DataType is not { } type)
        {
            return;
        }

        if (column is { Computed: not null } || column.Type!.Is("rowversion"))
        {
            throw frame.Because(4928, statement, "CannotAlterColumn", column.Name.ToString());
        }

        if (!KnownNames.HasType(type, frame))
        {
            throw frame.Missing(2715, new ElementId(ElementKind.DataType, SqlName.Of(frame.Source.Of(type))), statement);
        }

        CollationRules.Check(type, statement.Collation, statement, frame);
        CheckUsers(column, table, statement, frame);
    }

    private static void CheckUsers(Column column, Table table, AlterTableAlterColumnStatement statement, RunFrame frame)
    {
        var after = column with
        {
            Type = TypeReader.Read(statement.DataType, frame.Context),
            IsNullable = statement.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull,
            Collation = ColumnReader.CollationOf(statement.Collation),
        };
        if (after.Type.Is("rowversion"))
        {
            throw frame.Because(4927, statement, "CannotAlterColumn", column.Name.ToString());
        }

        var change = new ColumnChange(column, after, frame.Model.Current);
        if (change.IsNone)
        {
            return;
        }

        foreach (var (user, use) in ColumnUsers.Of(column, table, frame).Where(found => change.IsRefusedUnder(found.Use)))
        {
            throw frame.Used(use == ColumnUse.FullText ? 7614 : 5074, (column.Id, user), statement);
        }
    }
}
