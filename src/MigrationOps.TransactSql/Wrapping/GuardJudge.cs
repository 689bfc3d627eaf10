using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Says whether a condition over the catalog holds in a database.</summary>
/// <param name="environment">The server.</param>
internal sealed class GuardJudge(ScriptEnvironment environment)
{
    private readonly Dictionary<string, ScriptProgram> _programs = new(StringComparer.Ordinal);
    private WorkingModel? _working;

    /// <summary>Judges a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="model">The database.</param>
    /// <returns>Whether it holds; undecided where nobody can say.</returns>
    public Truth Judge(string condition, DatabaseModel model)
    {
        if (!_programs.TryGetValue(condition, out var program))
        {
            _programs[condition] = program = ScriptProgram.Read("guard.sql", $"IF {condition}\nPRINT N'';");
        }

        var batch = program.Batches[0];
        if (batch.Parsed(quotedIdentifier: true).Statements is not [IfStatement statement])
        {
            return Truth.Undecided;
        }

        _working ??= new WorkingModel(model);
        _working.Begin(model);
        var session = new ScriptSession(program, _working, environment, CancellationToken.None);
        try
        {
            return ScriptEvaluator.Evaluate(statement.Predicate, new RunFrame(new ScriptRun(session), batch.Source.Source));
        }
        catch (Exception exception) when (exception is MigrationOpsException or ServerErrorException)
        {
            return Truth.Undecided;
        }
    }

    /// <summary>Whether a condition holds for certain.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="model">The database.</param>
    /// <returns>Whether it does.</returns>
    public bool Holds(string condition, DatabaseModel model) => Judge(condition, model) == Truth.True;

    /// <summary>Whether a condition does not hold for certain.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="model">The database.</param>
    /// <returns>Whether it is false or NULL.</returns>
    public bool Fails(string condition, DatabaseModel model) => Judge(condition, model) is Truth.False or Truth.Unknown;
}
