namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A row of a source.</summary>
internal abstract class Row
{
    /// <summary>The value of a column.</summary>
    /// <param name="column">Its place.</param>
    /// <returns>The value.</returns>
    public abstract SqlValue this[int column] { get; }

    /// <summary>Whether it is surely there; else it stands for any number of rows.</summary>
    public virtual bool IsCertain => true;
}
