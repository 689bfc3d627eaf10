using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>What is known where a source of FROM is read.</summary>
/// <param name="Context">What may be asked; its frame holds the rows of the sources before it.</param>
/// <param name="Bound">The sources before it.</param>
/// <param name="Conditions">The conditions that its rows must meet, or else be of no account.</param>
/// <param name="Names">The names of all sources of the FROM.</param>
internal sealed record ReadingPlace(EvaluationContext Context, IReadOnlyList<RowSource> Bound, IReadOnlyList<BooleanExpression> Conditions, IReadOnlySet<string> Names)
{
    /// <summary>The place behind other sources.</summary>
    /// <param name="rows">The sources.</param>
    /// <param name="row">A row of them.</param>
    /// <param name="condition">A condition that is added, or null.</param>
    /// <returns>The place.</returns>
    public ReadingPlace Behind(RowSet rows, JoinedRow row, BooleanExpression? condition) => this with
    {
        Context = Context with { Frame = new RowFrame(rows.Sources, row.Parts, Context.Frame) },
        Bound = rows.Sources,
        Conditions = condition is null ? Conditions : [.. Conditions, .. FromReader.Conjuncts(condition)],
    };
}
