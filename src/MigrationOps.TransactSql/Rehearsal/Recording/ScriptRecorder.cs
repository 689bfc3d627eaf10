using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.Recording;

/// <summary>Notes what every statement of the batches of a script does while it runs, and what it renames.</summary>
internal sealed class ScriptRecorder
{
    private readonly List<RecordedStatement> _statements = [];
    private readonly List<Rename> _renames = [];
    private int _batch;

    /// <summary>The statements in the order in which they ran.</summary>
    public IReadOnlyList<RecordedStatement> Statements => _statements;

    /// <summary>What was renamed or moved to another schema, in order, wherever in the script.</summary>
    public IReadOnlyList<Rename> Renames => _renames;

    /// <summary>Runs the statements of a batch.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="frame">Where they run.</param>
    public void Run(IReadOnlyList<TSqlStatement> statements, RunFrame frame)
    {
        _batch++;
        foreach (var statement in statements)
        {
            var flow = Flow.Next;
            Note(new Place(statement, frame.Source.Of(statement), frame.At(statement)), frame.Session, () => flow = frame.Run.Run(statement, frame));
            if (flow != Flow.Next)
            {
                return;
            }
        }
    }

    /// <summary>Runs a batch that the parser does not know.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="session">The session.</param>
    /// <param name="run">Runs it.</param>
    public void Run(SourceBatch batch, ScriptSession session, Action run)
    {
        _batch++;
        var tokens = batch.Tokens.Where(token => token.TokenType != TSqlTokenType.EndOfFile).ToList();
        Note(new Place(null, batch.Source.Between(tokens[0], tokens[^1]).Trim(), batch.Start), session, run);
    }

    /// <summary>Notes what a statement renamed.</summary>
    /// <param name="before">The database before it.</param>
    /// <param name="after">The database after it.</param>
    public void NoteRename(DatabaseModel before, DatabaseModel after)
    {
        if (RenameReader.Read(before, after) is { } rename)
        {
            _renames.Add(rename);
        }
    }

    private void Note(Place place, ScriptSession session, Action run)
    {
        var (before, settings, renames) = (session.Model.Current, session.Settings, _renames.Count);
        var (executed, writes, remarks) = (session.Statements, session.Flow.Writes.Count, session.Remarks.Count);
        run();
        _statements.Add(new RecordedStatement
        {
            Statement = place.Statement,
            Text = place.Text,
            Location = session.Program.Locate(place.Location),
            Batch = _batch,
            Settings = settings,
            Before = before,
            After = session.Model.Current,
            Renames = _renames.Skip(renames).ToValueList(),
            Executed = session.Statements > executed,
            AsksRows = session.Remarks.Count > remarks,
            WritesRows = session.Flow.Writes.Skip(writes).Any(write => write.Target.Parts.Count > 1),
        });
    }

    private sealed record Place(TSqlStatement? Statement, string Text, SourceLocation Location);
}
