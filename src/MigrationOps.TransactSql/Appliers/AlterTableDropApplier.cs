using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... DROP: columns, constraints, indexes and the period of a temporal table.</summary>
internal sealed class AlterTableDropApplier() : StatementApplier<AlterTableDropTableElementStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableDropTableElementStatement statement, ApplyContext context)
    {
        foreach (var element in statement.AlterTableDropTableElements)
        {
            var table = context.RequireTable(statement.SchemaObjectName);
            switch (element.TableElementType)
            {
                case TableElementType.Column:
                    DropColumn(table, element, context);
                    context.FollowInHistory(table, context.RequireTable(statement.SchemaObjectName), statement);
                    break;
                case TableElementType.Index:
                    context.DropIndex((table, new Identifier(element.Name.Value)), element, element.IsIfExists);
                    break;
                case TableElementType.Period:
                    context.Replace(table, table with { Columns = table.Columns.Select(WithoutPeriod).ToValueList() }, element);
                    break;
                default:
                    DropConstraint(table, element, context);
                    break;
            }
        }
    }

    private static Column WithoutPeriod(Column column) =>
        column.Generated == GeneratedAlways.No ? column : column with { Generated = GeneratedAlways.No, IsHidden = false };

    private static void DropColumn(Table table, AlterTableDropTableElement element, ApplyContext context)
    {
        var names = context.Model.Names;
        var name = new Identifier(element.Name.Value);
        if (table.FindColumn(name, names) is not { } column)
        {
            MissingUnlessTolerated(element, ElementKind.Column, table, context);
            return;
        }

        var user = table.Constraints.Where(constraint => constraint.OwnColumns.Contains(name, names)).Cast<Element>()
            .Concat(table.Indexes.Where(index => index.OwnColumns.Contains(name, names))).FirstOrDefault();
        if (user is not null)
        {
            throw context.Refuse(SourceMessages.StillUsed, element, ElementKind.Column.Words(), column.Name.ToString(), user.Id.Kind.Words(), user.Id.ToString());
        }

        context.Replace(table, table with { Columns = table.Columns.Where(other => !ReferenceEquals(other, column)).ToValueList() }, element);
        context.Model.RemoveAttachments(column.Name);
    }

    private static void DropConstraint(Table table, AlterTableDropTableElement element, ApplyContext context)
    {
        var name = new Identifier(element.Name.Value);
        if (table.Constraints.FirstOrDefault(constraint => context.Bears(table, constraint, name)) is not { } dropped)
        {
            MissingUnlessTolerated(element, ElementKind.CheckConstraint, table, context);
            return;
        }

        context.DropConstraint(table, dropped, element);
    }

    private static void MissingUnlessTolerated(AlterTableDropTableElement element, ElementKind kind, Table table, ApplyContext context)
    {
        if (!element.IsIfExists)
        {
            throw context.Missing(kind, table.Name.Child(element.Name.Value), element);
        }
    }
}
