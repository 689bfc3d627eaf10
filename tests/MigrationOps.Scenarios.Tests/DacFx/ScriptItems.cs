using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = Microsoft.SqlServer.TransactSql.ScriptDom.Identifier;

namespace MigrationOps.Scenarios.Tests.DacFx;

/// <summary>Collects what statements do to the parts of tables. Left out are the table that a rebuild makes meanwhile, since the report names the rebuild, and temporary tables inside modules.</summary>
internal sealed class ScriptItems : TSqlFragmentVisitor
{
    private const string RebuiltTable = "tmp_ms_xx";

    private readonly List<ReportItem> _found = [];

    public IReadOnlyList<ReportItem> Found => _found;

    public void Add(ReportItem item) => _found.Add(item);

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        foreach (var column in node.Definition.ColumnDefinitions)
        {
            var isNullable = !column.Constraints.OfType<NullableConstraintDefinition>().Any(constraint => !constraint.Nullable);
            Add("AddColumn", node.SchemaObjectName, column.ColumnIdentifier, column.ComputedColumnExpression is null ? Shape(column.DataType, column.Collation, isNullable) : "AS");
            foreach (var constraint in column.Constraints.Append(column.DefaultConstraint).Where(constraint => constraint is not null and not NullableConstraintDefinition))
            {
                AddConstraint(node.SchemaObjectName, constraint, column.ColumnIdentifier);
            }
        }

        foreach (var constraint in node.Definition.TableConstraints)
        {
            AddConstraint(node.SchemaObjectName, constraint, (constraint as DefaultConstraintDefinition)?.Column);
        }
    }

    public override void Visit(AlterTableAlterColumnStatement node)
    {
        var isPlain = node.AlterTableAlterColumnOption is AlterTableAlterColumnOption.Null or AlterTableAlterColumnOption.NotNull;
        var shape = isPlain ? Shape(node.DataType, node.Collation, node.AlterTableAlterColumnOption is AlterTableAlterColumnOption.Null) : node.AlterTableAlterColumnOption.ToString();
        Add("AlterColumn", node.SchemaObjectName, node.ColumnIdentifier, shape);
    }

    public override void Visit(AlterTableDropTableElementStatement node)
    {
        foreach (var element in node.AlterTableDropTableElements)
        {
            var isColumn = element.TableElementType is TableElementType.Column;
            Add(isColumn ? "DropColumn" : "DropConstraint", node.SchemaObjectName, element.Name, isColumn ? "Column" : "Constraint");
        }
    }

    public override void Visit(AlterTableConstraintModificationStatement node)
    {
        foreach (var name in node.ConstraintNames)
        {
            Add(node.ExistingRowsCheckEnforcement is ConstraintEnforcement.Check ? "ValidateConstraint" : $"{node.ConstraintEnforcement}Constraint", node.SchemaObjectName, name, "Constraint");
        }
    }

    public override void Visit(CreateIndexStatement node) => Add("CreateIndex", node.OnName, node.Name, "Index");

    public override void Visit(CreateColumnStoreIndexStatement node) => Add("CreateIndex", node.OnName, node.Name, "Index");

    public override void Visit(DropIndexClause node) => Add("DropIndex", node.Object, node.Index, "Index");

    private void AddConstraint(SchemaObjectName table, ConstraintDefinition constraint, Identifier? column)
    {
        if (constraint.ConstraintIdentifier is { } name)
        {
            Add("AddConstraint", table, name, "Constraint");
        }
        else
        {
            Add("AddUnnamedConstraint", table, null, column is null ? "Constraint" : $"DEFAULT FOR {SqlName.Of(column.Value)}");
        }
    }

    private void Add(string operation, SchemaObjectName table, Identifier? part, string detail)
    {
        string[] names = [.. table.Identifiers.Append(part).OfType<Identifier>().Select(identifier => identifier.Value)];
        if (!names[0].StartsWith('#') && !names.Any(name => name.StartsWith(RebuiltTable, StringComparison.Ordinal)))
        {
            Add(new ReportItem(operation, SqlName.Of(names).ToString(), detail));
        }
    }

    private static string Shape(DataTypeReference? type, Identifier? collation, bool isNullable) =>
        $"{Text(type)}{(collation is null ? string.Empty : $" COLLATE {collation.Value}")} {(isNullable ? "NULL" : "NOT NULL")}";

    private static string Text(TSqlFragment? fragment) => fragment is null
        ? string.Empty
        : string.Concat(fragment.ScriptTokenStream.Take(fragment.LastTokenIndex + 1).Skip(fragment.FirstTokenIndex).Where(token => token.TokenType is not TSqlTokenType.WhiteSpace).Select(token => token.Text));
}
