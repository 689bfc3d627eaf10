using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>What binding a module told.</summary>
/// <param name="Uses">What it names.</param>
/// <param name="Columns">The columns of its result; null where it has none or they cannot be told.</param>
/// <param name="IsParsed">Whether the grammar knows its text.</param>
internal sealed record ModuleBinding(ValueList<SqlName> Uses, IReadOnlyList<SourceColumn>? Columns, bool IsParsed = true)
{
    /// <summary>A text that cannot be parsed.</summary>
    public static ModuleBinding Unparsed { get; } = new([], null, IsParsed: false);
}
