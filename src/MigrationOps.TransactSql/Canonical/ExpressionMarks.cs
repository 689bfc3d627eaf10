using System.Runtime.CompilerServices;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>Notes which tokens of an expression are names of the database and which belong to data types.</summary>
internal sealed class ExpressionMarks : TSqlFragmentVisitor
{
    private readonly HashSet<int> _names = [];
    private readonly HashSet<int> _words = [];
    private readonly Dictionary<int, string> _types = [];
    private readonly HashSet<int> _insideTypes = [];

    /// <summary>Whether a token that looks like a name belongs to SQL Server, so that its letter case never matters.</summary>
    /// <param name="index">The index of the token.</param>
    /// <returns>Whether it is a word of the language or the name of a built-in function.</returns>
    public bool IsWord(int index) => !_names.Contains(index) || _words.Contains(index);

    /// <summary>The data type that starts at a token.</summary>
    /// <param name="index">The index of the token.</param>
    /// <returns>The canonical text of the type, or null.</returns>
    public string? TypeAt(int index) => _types.GetValueOrDefault(index);

    /// <summary>Whether a token is a part of a data type other than its first.</summary>
    /// <param name="index">The index of the token.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInsideType(int index) => _insideTypes.Contains(index);

    /// <summary>Called for every node on the way down: chains of thousands of operators are refused before the stack ends.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep.</exception>
    public override void Visit(TSqlFragment node) => RuntimeHelpers.EnsureSufficientExecutionStack();

    /// <inheritdoc/>
    public override void Visit(Identifier node) => _names.Add(node.FirstTokenIndex);

    /// <inheritdoc/>
    public override void Visit(FunctionCall node)
    {
        if (node.CallTarget is not null)
        {
            return;
        }

        _words.Add(node.FunctionName.FirstTokenIndex);
        if (node.TakesDatePart())
        {
            _words.Add(node.Parameters[0].FirstTokenIndex);
        }
    }

    /// <inheritdoc/>
    public override void Visit(CastCall node) => AddType(node.DataType);

    /// <inheritdoc/>
    public override void Visit(TryCastCall node) => AddType(node.DataType);

    /// <inheritdoc/>
    public override void Visit(ConvertCall node) => AddType(node.DataType);

    /// <inheritdoc/>
    public override void Visit(TryConvertCall node) => AddType(node.DataType);

    /// <inheritdoc/>
    public override void Visit(ParseCall node) => AddType(node.DataType);

    /// <inheritdoc/>
    public override void Visit(TryParseCall node) => AddType(node.DataType);

    private void AddType(DataTypeReference type)
    {
        if (type is not SqlDataTypeReference builtIn)
        {
            return;
        }

        _types[type.FirstTokenIndex] = CastType.Canonical(builtIn);
        _insideTypes.UnionWith(Enumerable.Range(type.FirstTokenIndex + 1, type.LastTokenIndex - type.FirstTokenIndex));
    }
}
