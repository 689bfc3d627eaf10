using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Notes what statements name: those that change rows, and those that declare tables of their own.</summary>
/// <param name="context">The database.</param>
/// <param name="uses">Where to note what is named.</param>
internal sealed class StatementBinder(BindingContext context, UsedNames uses) : QueryBinder(context, uses)
{
    private static readonly Identifier Inserted = new("inserted");
    private static readonly Identifier Deleted = new("deleted");

    private IReadOnlyList<SourceColumn>? _triggerColumns;

    /// <summary>Makes the two tables of a trigger known.</summary>
    /// <param name="columns">The columns of the table or view that the trigger belongs to; null where they are not known.</param>
    public void DeclareTriggerTables(IReadOnlyList<SourceColumn>? columns)
    {
        _triggerColumns = columns;
        Locals.Declare(Inserted.Value, columns);
        Locals.Declare(Deleted.Value, columns);
    }

    /// <summary>Binds an expression that sees the columns of one table.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="table">The table or view.</param>
    public void BindExpression(TSqlFragment expression, Element table) =>
        Within(Scope with { Sources = [new RowSource(null, table.Id.Name, Context.ColumnsOf(table))] }, () => expression.Accept(this));

    /// <summary>Binds the query of a view or an inline function.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The columns of its result; null where they cannot be told.</returns>
    public IReadOnlyList<SourceColumn>? BindQuery(SelectStatement query) => BindStatement(query);

    /// <inheritdoc/>
    public override void ExplicitVisit(InsertStatement node) => WithExpressions(node.WithCtesAndXmlNamespaces, () => node.InsertSpecification.Accept(this));

    /// <inheritdoc/>
    public override void ExplicitVisit(UpdateStatement node) => WithExpressions(node.WithCtesAndXmlNamespaces, () => node.UpdateSpecification.Accept(this));

    /// <inheritdoc/>
    public override void ExplicitVisit(DeleteStatement node) => WithExpressions(node.WithCtesAndXmlNamespaces, () => node.DeleteSpecification.Accept(this));

    /// <inheritdoc/>
    public override void ExplicitVisit(MergeStatement node) => WithExpressions(node.WithCtesAndXmlNamespaces, () => node.MergeSpecification.Accept(this));

    /// <inheritdoc/>
    public override void ExplicitVisit(InsertSpecification node)
    {
        var target = Source(node.Target);
        Note(node.Columns, target);
        node.TopRowFilter?.Accept(this);
        node.InsertSource.Accept(this);
        Output(node, target, Scope);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(UpdateSpecification node)
    {
        var (target, scope) = Target(node);
        Within(scope, () =>
        {
            Set(node.SetClauses, target);
            node.TopRowFilter?.Accept(this);
            node.WhereClause?.Accept(this);
        });
        Output(node, target, scope);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(DeleteSpecification node)
    {
        var (target, scope) = Target(node);
        Within(scope, () =>
        {
            node.TopRowFilter?.Accept(this);
            node.WhereClause?.Accept(this);
        });
        Output(node, target, scope);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(MergeSpecification node)
    {
        var target = Source(node.Target);
        target = node.TableAlias is { } alias ? target with { Alias = new Identifier(alias.Value) } : target;
        var from = new FromClause();
        from.TableReferences.Add(node.TableReference);
        var scope = Bind(from, target);
        Within(scope, () =>
        {
            node.TopRowFilter?.Accept(this);
            node.SearchCondition.Accept(this);
            foreach (var clause in node.ActionClauses)
            {
                clause.SearchCondition?.Accept(this);
                Act(clause.Action, target);
            }
        });
        Output(node, target, scope);
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(DeclareTableVariableBody node)
    {
        node.AcceptChildren(this);
        if (node.VariableName is { } name)
        {
            Locals.Declare(name.Value, node.Definition.AsColumns());
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(DeclareVariableElement node) => Declare(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(ProcedureParameter node) => Declare(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateTableStatement node)
    {
        node.AcceptChildren(this);
        if (node is { SchemaObjectName.BaseIdentifier.Value: ['#', ..] name, Definition: { } definition })
        {
            Locals.Declare(name, definition.AsColumns());
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(UpdateCall node) =>
        Uses.Add(_triggerColumns?.FirstOrDefault(column => Context.Names.Equals(column.Name, new Identifier(node.Identifier.Value)))?.Origin);

    /// <inheritdoc/>
    public override void ExplicitVisit(ForeignKeyConstraintDefinition node)
    {
        var target = Named(node.ReferenceTableName, null);
        foreach (var column in node.Columns)
        {
            Uses.Add(Scope.Resolve([new Identifier(column.Value)])?.Origin);
        }

        foreach (var column in node.ReferencedTableColumns)
        {
            Uses.Add(target.Find(new Identifier(column.Value), Context.Names)?.Origin);
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateIndexStatement node) =>
        Within(Scope with { Sources = [Named(node.OnName, null)] }, () => node.AcceptChildren(this));

    /// <inheritdoc/>
    public override void ExplicitVisit(AlterTableAddTableElementStatement node) =>
        Within(Scope with { Sources = [Named(node.SchemaObjectName, null)] }, () => node.AcceptChildren(this));

    /// <inheritdoc/>
    public override void ExplicitVisit(XmlDataTypeReference node)
    {
        // Schema collections are no objects of the model.
    }

    private void Declare(DeclareVariableElement node)
    {
        node.Value?.Accept(this);
        if (node.DataType is UserDataTypeReference type && NoteType(type.Name) is TableType table)
        {
            Locals.Declare(node.VariableName.Value, Context.ColumnsOf(table));
        }
    }

    /// <summary>The target of UPDATE and DELETE is one of the sources of FROM where its name or alias stands there.</summary>
    private (RowSource Target, Scope Scope) Target(UpdateDeleteSpecificationBase node)
    {
        if (node.FromClause is not null && node.Target is NamedTableReference named)
        {
            var scope = Bind(node.FromClause);
            if (scope.Find(named.SchemaObject.Parts()) is { } source)
            {
                return (source, scope);
            }

            var other = Source(node.Target);
            var same = scope.Sources.FirstOrDefault(candidate => candidate.Name is { } name && other.Name is { } target && Context.Names.Equals(name, target));
            return same is null ? (other, scope with { Sources = [other, .. scope.Sources] }) : (same, scope);
        }

        var alone = Source(node.Target);
        return (alone, Bind(node.FromClause, alone));
    }

    private void Act(MergeAction action, RowSource target)
    {
        switch (action)
        {
            case UpdateMergeAction update:
                Set(update.SetClauses, target);
                break;
            case InsertMergeAction insert:
                Note(insert.Columns, target);
                insert.Source.Accept(this);
                break;
        }
    }

    private void Set(IEnumerable<SetClause> clauses, RowSource target)
    {
        foreach (var clause in clauses)
        {
            if (clause is AssignmentSetClause assignment)
            {
                Note(assignment.Column is null ? [] : [assignment.Column], target);
                assignment.NewValue.Accept(this);
            }
            else
            {
                clause.Accept(this);
            }
        }
    }

    private void Note(IEnumerable<ColumnReferenceExpression> columns, RowSource target)
    {
        var scope = new Scope([target], null, Context.Names);
        foreach (var column in columns.Where(column => column.MultiPartIdentifier is not null))
        {
            var parts = column.MultiPartIdentifier.Parts();
            var found = target.Find(parts[^1], Context.Names) ?? scope.Resolve(parts);
            Uses.Add(found?.Origin);
            if (found is null && scope.Lacks([parts[^1]]))
            {
                Context.UnknownColumn?.Invoke(column);
            }
        }
    }

    private void Output(DataModificationSpecification node, RowSource target, Scope scope)
    {
        RowSource[] changed = [target with { Alias = Inserted }, target with { Alias = Deleted }];
        Within(scope with { Sources = [.. changed, .. scope.Sources] }, () =>
        {
            node.OutputClause?.AcceptChildren(this);
            foreach (var element in node.OutputIntoClause?.SelectColumns ?? [])
            {
                element.Accept(this);
            }
        });
        if (node.OutputIntoClause is { IntoTable: { } into } clause)
        {
            Note(clause.IntoTableColumns, Source(into));
        }
    }
}
