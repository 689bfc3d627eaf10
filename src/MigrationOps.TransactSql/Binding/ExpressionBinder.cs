using System.Runtime.CompilerServices;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Notes what expressions name.</summary>
/// <param name="context">The database.</param>
/// <param name="uses">Where to note.</param>
internal abstract class ExpressionBinder(BindingContext context, UsedNames uses) : TSqlFragmentVisitor
{
    /// <summary>The row sources in sight.</summary>
    protected Scope Scope { get; set; } = new([], null, context.Names);

    /// <summary>The database.</summary>
    protected BindingContext Context => context;

    /// <summary>What the text names.</summary>
    protected UsedNames Uses => uses;

    /// <summary>Called for every node on the way down: chains of thousands of operators are refused before the stack ends.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep.</exception>
    public override void Visit(TSqlFragment node) => RuntimeHelpers.EnsureSufficientExecutionStack();

    /// <inheritdoc/>
    public override void ExplicitVisit(ColumnReferenceExpression node)
    {
        if (node is { ColumnType: ColumnType.Regular, MultiPartIdentifier: { } name })
        {
            Note(node, name.Parts());
        }
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(FunctionCall node)
    {
        BindTarget(node);
        foreach (var parameter in node.Parameters.Skip(node.TakesDatePart() ? 1 : 0))
        {
            parameter.Accept(this);
        }

        node.OverClause?.Accept(this);
        node.WithinGroupClause?.Accept(this);
    }

    /// <summary>Any other object that a text names: of TRUNCATE TABLE, NEXT VALUE FOR, EXECUTE and so on.</summary>
    /// <param name="node">The name.</param>
    public override void ExplicitVisit(SchemaObjectName node) => NoteObject(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(UserDataTypeReference node) => NoteType(node.Name);

    /// <inheritdoc/>
    public override void ExplicitVisit(SqlDataTypeReference node)
    {
        // The name of a built-in type is no object, even where an object bears it.
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(UserDefinedTypeCallTarget node) => NoteType(node.SchemaObjectName);

    /// <summary>Notes a column, or that there is none of its name.</summary>
    /// <param name="node">The reference.</param>
    /// <param name="parts">Its parts.</param>
    protected void Note(TSqlFragment node, IReadOnlyList<Identifier> parts)
    {
        var column = Scope.Resolve(parts);
        uses.Add(column?.Origin);
        if (column is null && Scope.Lacks(parts))
        {
            context.UnknownColumn?.Invoke(node);
        }
    }

    /// <summary>Notes an object and finds it.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The object; null where there is none of the name in this database.</returns>
    protected Element? NoteObject(SchemaObjectName name)
    {
        var element = context.Catalog.FindObject(name, context.Schema);
        uses.Add(element is null ? null : NameCatalog.NameOf(element));
        return element;
    }

    /// <summary>Notes a type and finds it.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The alias type or table type; null where it is none of this database.</returns>
    protected Element? NoteType(SchemaObjectName name)
    {
        var element = context.Catalog.FindType(name, context.Schema);
        uses.Add(element is null ? null : NameCatalog.NameOf(element));
        return element;
    }

    /// <summary>What stands before the name of a function is a schema, or a column whose method is called.</summary>
    private void BindTarget(FunctionCall call)
    {
        if (call.CallTarget is not MultiPartIdentifierCallTarget { MultiPartIdentifier: { } target })
        {
            call.CallTarget?.Accept(this);
            return;
        }

        var parts = target.Parts();
        var function = parts.Count == 1 ? context.Catalog.FindObject(new SqlName([parts[0], new Identifier(call.FunctionName.Value)])) : null;
        uses.Add(function is null ? Scope.Resolve(parts)?.Origin : NameCatalog.NameOf(function));
    }
}
