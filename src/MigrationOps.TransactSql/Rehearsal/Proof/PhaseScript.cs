using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>A script of a plan, in the very bytes that users run.</summary>
internal sealed class PhaseScript
{
    private readonly List<int> _lines;

    /// <summary>Renders and reads a script.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether the phase is made or taken back.</param>
    public PhaseScript(PlanDocument plan, Phase phase, ScriptDirection direction)
        : this(NameOf(phase, direction), ScriptRenderer.Batches(plan, phase, direction))
    {
    }

    /// <summary>Reads a script.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="batches">Its batches; joined by line feeds they are the script.</param>
    public PhaseScript(string name, IReadOnlyList<ScriptBatch> batches)
    {
        (Name, Batches) = (name, batches);
        _lines = [.. LinesOf(batches)];
        Program = ScriptProgram.Read(name, string.Join('\n', batches.Select(batch => batch.Text)));
        Entries = [.. batches.Select(batch => new Lazy<ScriptProgram>(() => ScriptProgram.Read(name, batch.Entry)))];
        Lone = [.. batches.Select((_, place) => new Lazy<ScriptProgram>(() => Program.Join(Entries[place].Value, Program.Part(place))))];
    }

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>Its batches.</summary>
    public IReadOnlyList<ScriptBatch> Batches { get; }

    /// <summary>The script.</summary>
    public ScriptProgram Program { get; }

    /// <summary>What brings a session as far as each batch.</summary>
    public IReadOnlyList<Lazy<ScriptProgram>> Entries { get; }

    /// <summary>Each batch as a script of its own, for a session that has come as far as that batch.</summary>
    public IReadOnlyList<Lazy<ScriptProgram>> Lone { get; }

    /// <summary>The name of the file of a script.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether it is made or taken back.</param>
    /// <returns>The name, such as <c>expand.deploy.sql</c>.</returns>
    public static string NameOf(Phase phase, ScriptDirection direction) =>
        $"{phase.ToString().ToLowerInvariant()}.{direction.ToString().ToLowerInvariant()}.sql";

    /// <summary>The step that a batch of a run makes or takes back.</summary>
    /// <param name="batch">The number of the batch, from 1.</param>
    /// <returns>Its id; null for a batch that opens, closes or switches the session.</returns>
    public string? StepOf(int batch) => Batches[batch - 1].Step;

    /// <summary>The step that stands at a line.</summary>
    /// <param name="line">The line of the script, from 1.</param>
    /// <returns>Its id; null where no step stands there.</returns>
    public string? StepAt(int line)
    {
        var index = _lines.BinarySearch(line);
        return Batches[Math.Max(index < 0 ? ~index - 1 : index, 0)].Step;
    }

    // Joined by line feeds, so each batch begins on the line behind the end of the one before.
    private static IEnumerable<int> LinesOf(IEnumerable<ScriptBatch> batches)
    {
        var line = 1;
        foreach (var batch in batches)
        {
            yield return line;
            line += batch.Text.Count(character => character == '\n') + 1;
        }
    }
}
