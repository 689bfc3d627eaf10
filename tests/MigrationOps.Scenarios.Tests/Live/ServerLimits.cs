using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>
/// Takes out of a step what Babelfish does not know. SQL Server gets every text as the product wrote it. The list:
/// <list type="bullet">
/// <item><c>CREATE OR ALTER TRIGGER</c> becomes <c>CREATE TRIGGER</c>;</item>
/// <item><c>WAITFOR DELAY</c> goes, so a backfill does not pause between its batches, nor before it tries one again;</item>
/// <item><c>TRIGGER_NESTLEVEL(@@PROCID, 'AFTER', 'DML')</c> becomes <c>TRIGGER_NESTLEVEL()</c>, which also counts other triggers: the tests have none.</item>
/// </list>
/// Steps are sent without guards and without the head of their script: those ask for a version and for hashes that Babelfish makes otherwise. The old column
/// of the tests takes NULL from the start, for ALTER COLUMN NULL is not known either. Errors 1222 do not come; deadlocks (1205) do.
/// </summary>
internal sealed class ServerLimits : TSqlFragmentVisitor
{
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    private ServerLimits()
    {
    }

    /// <summary>The text within the limits, also inside of strings that it executes.</summary>
    public static string Fit(string sql)
    {
        using var reader = new StringReader(sql);
        var script = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors);
        var limits = new ServerLimits();
        script.Accept(limits);
        return limits._edits.OrderByDescending(edit => edit.Start).Aggregate(sql, (text, edit) => text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text));
    }

    public override void Visit(WaitForStatement node) => _edits.Add((node.StartOffset, node.FragmentLength, string.Empty));

    public override void Visit(CreateOrAlterTriggerStatement node)
    {
        var alter = node.ScriptTokenStream.Skip(node.FirstTokenIndex).First(token => token.TokenType == TSqlTokenType.Alter);
        _edits.Add((node.StartOffset, alter.Offset + alter.Text.Length - node.StartOffset, "CREATE"));
    }

    public override void Visit(FunctionCall node)
    {
        if (node.FunctionName.Value == "TRIGGER_NESTLEVEL" && node.Parameters is [var first, .., var last])
        {
            _edits.Add((first.StartOffset, last.StartOffset + last.FragmentLength - first.StartOffset, string.Empty));
        }
    }

    public override void Visit(ExecutableProcedureReference node)
    {
        if (node.ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value == "sp_executesql" && node.Parameters is [{ ParameterValue: StringLiteral text }, ..])
        {
            _edits.Add((text.StartOffset, text.FragmentLength, $"N'{Fit(text.Value).Replace("'", "''", StringComparison.Ordinal)}'"));
        }
    }
}
