namespace MigrationOps.Model;

/// <summary>One part of a name, without quotes. Its text form is quoted: <c>[We]]ird]</c>.</summary>
/// <param name="Value">The name as SQL Server stores it.</param>
public readonly record struct Identifier(string Value)
{
    /// <summary>The quoted form, as T-SQL writes it.</summary>
    /// <returns>The identifier in brackets, with <c>]</c> doubled.</returns>
    public override string ToString() => "[" + Value.Replace("]", "]]", StringComparison.Ordinal) + "]";
}
