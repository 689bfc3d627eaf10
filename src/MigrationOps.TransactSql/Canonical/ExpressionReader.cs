using System.Runtime.CompilerServices;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>Reads expressions by their trees: what stands in a string, a comment or a quoted name is no call. Stateless; several threads may use one instance.</summary>
public sealed class ExpressionReader : IExpressionReader
{
    /// <summary>Whether a text is one scalar expression and nothing beside.</summary>
    /// <param name="expression">The text.</param>
    /// <returns>Whether the parser takes it for one.</returns>
    public static bool IsExpression(SqlExpression expression) => SqlParsing.ParseScalar(expression.Text).IsValid;

    /// <inheritdoc/>
    /// <remarks>
    /// GETDATE and its like are constants of the running statement, NEWID and NEWSEQUENTIALID are not: Microsoft Learn, ALTER TABLE, "Adding NOT NULL columns as an online operation".
    /// RAND, the random bytes of CRYPT_GEN_RANDOM and of the encrypting functions, sequences, functions of the database and methods count as the latter, because no source takes them for constants.
    /// </remarks>
    public bool DiffersByRow(SqlExpression expression)
    {
        var parsed = SqlParsing.ParseScalar(expression.Text);
        if (!parsed.IsValid)
        {
            return true;
        }

        var calls = new RowCalls();
        try
        {
            parsed.Fragment.Accept(calls);
        }
        catch (InsufficientExecutionStackException)
        {
            return true;
        }

        return calls.Any;
    }

    /// <summary>Looks for calls that are made once for each row.</summary>
    private sealed class RowCalls : TSqlFragmentVisitor
    {
        private static readonly HashSet<string> Functions = new(StringComparer.OrdinalIgnoreCase)
        {
            "NEWID", "NEWSEQUENTIALID", "RAND", "CRYPT_GEN_RANDOM",
            "ENCRYPTBYASYMKEY", "ENCRYPTBYCERT", "ENCRYPTBYKEY", "ENCRYPTBYPASSPHRASE",
        };

        public bool Any { get; private set; }

        public override void Visit(TSqlFragment node) => RuntimeHelpers.EnsureSufficientExecutionStack();

        public override void Visit(FunctionCall node) => Any |= node.CallTarget is not null || Functions.Contains(node.FunctionName.Value);

        public override void Visit(OdbcFunctionCall node) => Any |= Functions.Contains(node.Name.Value);

        public override void Visit(NextValueForExpression node) => Any = true;

        public override void Visit(ScalarSubquery node) => Any = true;
    }
}
