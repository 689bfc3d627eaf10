using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.Scenarios.Tests.Rehearsal.ScriptMutations;

/// <summary>Makes all mutants of a batch, each with one thing changed.</summary>
internal sealed class BatchMutants : TSqlFragmentVisitor
{
    // Stands where a statement was deleted, since no block may be empty.
    private const string Nothing = "DECLARE @nothing int;";

    private readonly string _text;
    private readonly List<ScriptMutant> _mutants = [];

    private BatchMutants(string text) => _text = text;

    public static IReadOnlyList<ScriptMutant> Of(string text)
    {
        using var reader = new StringReader(text);
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors);
        var mutants = new BatchMutants(text);
        foreach (var batch in script.Batches)
        {
            mutants.Swap([.. batch.Statements]);
        }

        script.Accept(mutants);
        return mutants._mutants;
    }

    public override void Visit(StatementList node) => Swap([.. node.Statements]);

    public override void Visit(TSqlStatement node)
    {
        if (node is BeginEndBlockStatement)
        {
            return;
        }

        var kind = node is CommitTransactionStatement ? MutationKind.CommitLost : MutationKind.StatementDeleted;
        Add(kind, StatementPattern.Of(node), Replace(node, Nothing), node is PrintStatement);
        if (node is not IfStatement && FirstName.In(node) is { SchemaIdentifier: { } schema })
        {
            Add(MutationKind.SchemaChanged, StatementPattern.Of(node), Replace(schema, "[another schema]"), false);
        }
    }

    public override void Visit(IfStatement node) =>
        Add(MutationKind.ConditionInverted, StatementPattern.Of(node), Replace(node.Predicate, $"NOT ({TextOf(node.Predicate)})"), false);

    private void Swap(List<TSqlStatement> statements)
    {
        foreach (var (one, next) in statements.Zip(statements.Skip(1)))
        {
            var between = _text[(one.StartOffset + one.FragmentLength)..next.StartOffset];
            var text = $"{_text[..one.StartOffset]}{TextOf(next)}{between}{TextOf(one)}{_text[(next.StartOffset + next.FragmentLength)..]}";
            Add(MutationKind.StatementsSwapped, $"{StatementPattern.Of(one)} | {StatementPattern.Of(next)}", text, Independence.Holds(one, next));
        }
    }

    private void Add(MutationKind kind, string pattern, string text, bool isEquivalent) => _mutants.Add(new ScriptMutant(kind, pattern, text, isEquivalent));

    private string TextOf(TSqlFragment fragment) => _text.Substring(fragment.StartOffset, fragment.FragmentLength);

    private string Replace(TSqlFragment fragment, string text) =>
        _text[..fragment.StartOffset] + text + _text[(fragment.StartOffset + fragment.FragmentLength)..];
}
