using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Recording;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>
/// Finds the units of a script: a statement that does something, with those before it that it needs. A value goes from statement to statement in variables,
/// temporary tables and cursors; what lies between its first and its last use stays together.
/// </summary>
internal sealed class UnitBuilder
{
    private readonly IReadOnlyList<RecordedStatement> _statements;
    private readonly Mentions[] _mentions;
    private readonly bool[] _kept;
    private readonly IReadOnlyList<int[]> _carriers;

    private UnitBuilder(IReadOnlyList<RecordedStatement> statements)
    {
        _statements = statements;
        _mentions = [.. statements.Select(statement => Mentions.In(statement.Statement))];
        _kept = [.. statements.Select((statement, index) => DoesSomething(statement, _mentions[index]))];
        _carriers = [.. Carriers(), .. IdentityInserts()];
    }

    /// <summary>Finds the units.</summary>
    /// <param name="statements">What was recorded.</param>
    /// <returns>The units in the order of the script.</returns>
    public static IReadOnlyList<StatementUnit> Build(IReadOnlyList<RecordedStatement> statements)
    {
        var builder = new UnitBuilder(statements);
        builder.KeepWhatIsNeeded();
        return builder.Units();
    }

    private static bool DoesSomething(RecordedStatement statement, Mentions mentions) =>
        !SessionStatements.Has(statement.Statement)
        && (statement.ChangesSchema
            || statement.WritesRows
            || mentions.WritesElsewhere
            || (statement.AsksRows && statement.Statement is IfStatement)
            || (mentions.Names.Count == 0 && statement.Executed && SessionStatements.IsRepeatable(statement.Statement))
            || statement.Statement is UpdateStatisticsStatement);

    // The places of statements that use one carrier, in order. A variable lives in its batch.
    private IEnumerable<int[]> Carriers()
    {
        var declared = Enumerable.Range(0, _statements.Count)
            .SelectMany(index => _mentions[index].Declared.Select(name => (_statements[index].Batch, Name: name.ToUpperInvariant())))
            .ToHashSet();
        return Enumerable.Range(0, _statements.Count)
            .Where(index => !SessionStatements.Has(_statements[index].Statement))
            .SelectMany(index => _mentions[index].Names.Select(name => (Index: index, Batch: name[0] == '@' ? _statements[index].Batch : 0, Name: name.ToUpperInvariant())))
            .GroupBy(use => (use.Batch, use.Name), use => use.Index)
            .Where(uses => uses.Key.Name[0] != '@' || declared.Contains(uses.Key))
            .Select(uses => uses.ToArray());
    }

    // SET IDENTITY_INSERT belongs to the rows that are written between ON and OFF.
    private IEnumerable<int[]> IdentityInserts()
    {
        for (var first = 0; first < _statements.Count; first++)
        {
            if (_statements[first].Statement is SetIdentityInsertStatement { IsOn: true })
            {
                var last = Enumerable.Range(first, _statements.Count - first)
                    .FirstOrDefault(index => _statements[index].Statement is SetIdentityInsertStatement { IsOn: false }, _statements.Count - 1);
                yield return [.. Enumerable.Range(first, last - first + 1).Where(index => index == first || index == last || _statements[index].WritesRows)];
            }
        }
    }

    private void KeepWhatIsNeeded()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var uses in _carriers.Where(uses => uses.Any(index => _kept[index])))
            {
                foreach (var index in uses.Where(index => !_kept[index] && index <= LastKept(uses)))
                {
                    _kept[index] = true;
                    changed = true;
                }
            }
        }
    }

    // A cursor is closed behind its last use, and IDENTITY_INSERT is switched off.
    private int LastKept(int[] uses) =>
        _statements[uses[^1]].Statement is CursorStatement or SetIdentityInsertStatement ? uses[^1] : uses.Last(index => _kept[index]);

    private IReadOnlyList<StatementUnit> Units()
    {
        var last = Enumerable.Range(0, _statements.Count).ToArray();
        foreach (var uses in _carriers.Where(uses => uses.Any(index => _kept[index])))
        {
            last[uses[0]] = Math.Max(last[uses[0]], LastKept(uses));
        }

        var units = new List<StatementUnit>();
        for (var first = 0; first < _statements.Count;)
        {
            var end = first;
            for (var index = first; index <= end; index++)
            {
                end = Math.Max(Math.Max(end, last[index]), AsksLast(index + 1) ? index + 1 : end);
            }

            var kept = Enumerable.Range(first, end - first + 1).Where(index => _kept[index]).Select(index => _statements[index] with { WritesRows = _statements[index].WritesRows || _mentions[index].WritesElsewhere }).ToValueList();
            if (kept.Count > 0)
            {
                units.Add(new StatementUnit(kept));
            }

            first = end + 1;
        }

        return units;
    }

    private bool AsksLast(int index) =>
        index < _statements.Count && _kept[index] && _kept[index - 1] && _mentions[index].AsksLast && _statements[index].Batch == _statements[index - 1].Batch;
}
