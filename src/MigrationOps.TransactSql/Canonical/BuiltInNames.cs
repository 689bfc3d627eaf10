using System.Runtime.CompilerServices;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>
/// Finds the names of built-in functions in a module, which mean the same in any letter case where names of the database do not. A function without a
/// schema is built-in in an expression: Microsoft Learn, "CREATE FUNCTION", "Scalar-valued functions can be invoked by using at least the two-part name".
/// </summary>
internal sealed class BuiltInNames : TSqlFragmentVisitor
{
    private readonly HashSet<int> _offsets = [];

    /// <summary>Finds them.</summary>
    /// <param name="definition">The module.</param>
    /// <returns>The offsets of the tokens; none where the text does not parse or nests too deeply.</returns>
    public static IReadOnlySet<int> In(ModuleDefinition definition)
    {
        var names = new BuiltInNames();
        try
        {
            SqlParsing.ParseStatement(definition.Text, definition.QuotedIdentifier).Fragment?.Accept(names);
        }
        catch (InsufficientExecutionStackException)
        {
            return new HashSet<int>();
        }

        return names._offsets;
    }

    /// <summary>Called for every node on the way down: chains of thousands of operators are refused before the stack ends.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep.</exception>
    public override void Visit(TSqlFragment node) => RuntimeHelpers.EnsureSufficientExecutionStack();

    /// <inheritdoc/>
    public override void Visit(FunctionCall node)
    {
        if (node.CallTarget is null)
        {
            Add(node.FunctionName);
        }
    }

    /// <inheritdoc/>
    public override void Visit(CastCall node) => Add(node);

    /// <inheritdoc/>
    public override void Visit(TryCastCall node) => Add(node);

    /// <inheritdoc/>
    public override void Visit(TryConvertCall node) => Add(node);

    /// <inheritdoc/>
    public override void Visit(ParseCall node) => Add(node);

    /// <inheritdoc/>
    public override void Visit(TryParseCall node) => Add(node);

    /// <inheritdoc/>
    public override void Visit(IIfCall node) => Add(node);

    private void Add(TSqlFragment name) => _offsets.Add(name.StartOffset);
}
