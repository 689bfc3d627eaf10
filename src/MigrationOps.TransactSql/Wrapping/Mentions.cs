using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Finds what carries a value from one statement to a later one: variables, temporary tables and cursors.</summary>
internal sealed class Mentions : TSqlFragmentVisitor
{
    private Mentions()
    {
    }

    /// <summary>The names: <c>@x</c>, <c>#x</c>, and cursors as <c>CURSOR x</c>.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The variables that are declared.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the outcome of the statement before it is asked for: @@ROWCOUNT, @@ERROR, @@IDENTITY or SCOPE_IDENTITY.</summary>
    public bool AsksLast { get; private set; }

    /// <summary>Whether it jumps: RETURN or GOTO.</summary>
    public bool Jumps { get; private set; }

    /// <summary>Whether it writes rows of a table of another database.</summary>
    public bool WritesElsewhere { get; private set; }

    /// <summary>Looks through a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>What it mentions; nothing of the inside of a module.</returns>
    public static Mentions In(TSqlStatement? statement)
    {
        var mentions = new Mentions();
        if (statement is not null && !Sources.ModuleStatements.IsModule(statement))
        {
            statement.Accept(mentions);
        }

        return mentions;
    }

    /// <inheritdoc/>
    public override void Visit(VariableReference node) => Names.Add(node.Name);

    /// <inheritdoc/>
    public override void Visit(DeclareVariableElement node) => Declare(node.VariableName.Value);

    /// <inheritdoc/>
    public override void Visit(DeclareTableVariableBody node) => Declare(node.VariableName.Value);

    /// <inheritdoc/>
    public override void Visit(SchemaObjectName node)
    {
        if (node.BaseIdentifier?.Value is ['#', ..] name)
        {
            Names.Add(name);
        }
    }

    /// <inheritdoc/>
    public override void Visit(CursorId node) => Names.Add("CURSOR " + (node.Name.Identifier?.Value ?? node.Name.ValueExpression?.ToString()));

    /// <inheritdoc/>
    public override void Visit(DeclareCursorStatement node) => Names.Add("CURSOR " + node.Name.Value);

    /// <inheritdoc/>
    public override void Visit(GlobalVariableExpression node) =>
        AsksLast |= node.Name.ToUpperInvariant() is "@@ROWCOUNT" or "@@ERROR" or "@@IDENTITY";

    /// <inheritdoc/>
    public override void Visit(FunctionCall node) =>
        AsksLast |= node.FunctionName.Value.ToUpperInvariant() is "SCOPE_IDENTITY" or "ROWCOUNT_BIG";

    /// <inheritdoc/>
    public override void Visit(ReturnStatement node) => Jumps = true;

    /// <inheritdoc/>
    public override void Visit(GoToStatement node) => Jumps = true;

    /// <inheritdoc/>
    public override void Visit(DataModificationSpecification node) =>
        WritesElsewhere |= node.Target is NamedTableReference { SchemaObject: { DatabaseIdentifier: not null, BaseIdentifier.Value: not ['#', ..] } };

    private void Declare(string name)
    {
        Names.Add(name);
        Declared.Add(name);
    }
}
