using System.Collections.Concurrent;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal.Refusals;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>A script that was read once and can be run many times.</summary>
public sealed class ScriptProgram
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<ProgramBatch>> _dynamic;
    private readonly SqlCmdText? _sqlCmd;

    private ScriptProgram(string name, string text, SqlCmdText? sqlCmd)
    {
        Name = name;
        _sqlCmd = sqlCmd;
        _dynamic = new ConcurrentDictionary<string, IReadOnlyList<ProgramBatch>>(StringComparer.Ordinal);
        Batches = Split(new SourceText(name, text));
    }

    private ScriptProgram(ScriptProgram whole, IReadOnlyList<ProgramBatch> batches) => (Name, Batches, _dynamic, BoundUses) = (whole.Name, batches, whole._dynamic, whole.BoundUses);

    /// <summary>The name of the script, as errors give it.</summary>
    public string Name { get; }

    /// <summary>How many batches it has; those without a statement are not counted.</summary>
    public int BatchCount => Batches.Count;

    /// <summary>The batches in order.</summary>
    internal IReadOnlyList<ProgramBatch> Batches { get; }

    /// <summary>What the schema-bound modules of its databases name.</summary>
    internal BoundUses BoundUses { get; } = new();

    /// <summary>The database that the script names by the SQLCMD variable DatabaseName; null where it does not.</summary>
    internal string? DatabaseName => _sqlCmd?.Variables.GetValueOrDefault("DatabaseName");

    /// <summary>Reads a script as Management Studio runs it: GO is understood, SQLCMD commands are not.</summary>
    /// <param name="name">Its name for errors.</param>
    /// <param name="sql">Its text.</param>
    /// <returns>The script.</returns>
    /// <exception cref="MigrationOpsException">A batch breaks off inside a literal, a name or a comment (MOP8053).</exception>
    public static ScriptProgram Read(string name, string sql) => new(name, sql, null);

    /// <summary>Reads a script as sqlcmd runs it.</summary>
    /// <param name="name">Its name for errors.</param>
    /// <param name="sql">Its text.</param>
    /// <param name="sqlCmd">The variables and files that sqlcmd knows.</param>
    /// <returns>The script.</returns>
    /// <exception cref="MigrationOpsException">
    /// A batch breaks off inside a literal, a name or a comment (MOP8053); a SQLCMD command or variable is not known (MOP8060).
    /// </exception>
    public static ScriptProgram Read(string name, string sql, SqlCmdEnvironment sqlCmd)
    {
        var text = SqlCmdReader.Read(name, sql, sqlCmd);
        return new ScriptProgram(name, text.Text, text);
    }

    /// <summary>Other batches in the place of those of this script, such as some of its own. What it has parsed is not parsed again.</summary>
    /// <param name="parts">The scripts that hold the batches, without SQLCMD commands.</param>
    /// <returns>The script, under the same name.</returns>
    internal ScriptProgram Join(params IEnumerable<ScriptProgram> parts) => new(this, [.. parts.SelectMany(part => part.Batches)]);

    /// <summary>One batch of this script as a script of its own. What this script has parsed is not parsed again.</summary>
    /// <param name="batch">The place of the batch, from 0.</param>
    /// <returns>The script, under the same name.</returns>
    internal ScriptProgram Part(int batch) => new(this, [Batches[batch]]);

    /// <summary>The batches of dynamic SQL; GO is no separator in it, and none is repeated.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One batch, or none where the text holds no statement.</returns>
    /// <exception cref="MigrationOpsException">The text breaks off inside a literal, a name or a comment (MOP8053).</exception>
    internal IReadOnlyList<ProgramBatch> Dynamic(string text) => _dynamic.GetOrAdd(text, static (sql, name) => Split(new SourceText(name, sql)), Name);

    /// <summary>Where a place of the expanded text stands in the files of the script.</summary>
    /// <param name="location">The place.</param>
    /// <returns>File, line and column.</returns>
    internal SourceLocation Locate(SourceLocation location) =>
        _sqlCmd is { Lines: var lines } && location.Line is var line && line > 0 && line <= lines.Count
            ? lines[line - 1] with { Column = location.Column }
            : location;

    private static IReadOnlyList<ProgramBatch> Split(SourceText text) =>
        [.. BatchReader.Read(text, static error => throw error).Select(batch => new ProgramBatch(batch))];
}
