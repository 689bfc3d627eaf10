using MigrationOps.Changes;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Statements on the register of SqlPackage: done each time, for rows are no part of a guard, and of no effect where the database has no register.</summary>
internal static class RegisterText
{
    /// <summary>The quoted name of the table.</summary>
    public static string Table { get; } = Quote.Name(RefactorRegister.Table);

    /// <summary>The quoted name of its column.</summary>
    public static string Key { get; } = Quote.Name(RefactorRegister.KeyColumn);

    /// <summary>A key as T-SQL.</summary>
    /// <param name="key">The key.</param>
    /// <returns>An expression of type <c>uniqueidentifier</c>.</returns>
    public static string Value(Guid key) => $"CONVERT(uniqueidentifier, {Literal.Text(key.ToString("D"))})";

    /// <summary>A step of one statement.</summary>
    /// <param name="statement">The statement. It is compiled only where the table is there.</param>
    /// <returns>The step.</returns>
    public static StepText Of(string statement) => new()
    {
        Sql = $"""
            IF COL_LENGTH({Literal.Text(RefactorRegister.Table)}, {Literal.Text(RefactorRegister.KeyColumn)}) IS NOT NULL
            BEGIN
                {SqlText.Execute(statement)}
            END;
            """,
        Guard = new Guard(Predicate.Always, Predicate.Never),
        Segment = SegmentKind.Shared,
    };
}
