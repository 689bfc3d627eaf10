using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Binding;

/// <summary>What binding a module told.</summary>
/// <param name="Uses">What it names.</param>
/// <param name="Columns">The columns of its result; null where it has none or they cannot be told.</param>
/// <param name="Error">Why its text cannot be bound; null where it can.</param>
internal sealed record ModuleBinding(ValueList<SqlName> Uses, IReadOnlyList<SourceColumn>? Columns, SyntaxError? Error = null)
{
    /// <summary>A text that nests more deeply than it can be walked.</summary>
    public static ModuleBinding TooDeep { get; } = Unparsed(new SyntaxError(1, 1, "The text nests too deeply."));

    /// <summary>A text that cannot be parsed.</summary>
    /// <param name="error">Why.</param>
    /// <returns>A binding without names.</returns>
    public static ModuleBinding Unparsed(SyntaxError error) => new([], null, error);
}
