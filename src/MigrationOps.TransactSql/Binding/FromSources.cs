using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Binding;

/// <summary>The row sources of one FROM clause as they are found, and the conditions of its joins, which see all of them.</summary>
internal sealed class FromSources
{
    private readonly List<RowSource> _sources = [];

    /// <summary>The sources in order.</summary>
    public IReadOnlyList<RowSource> All => _sources;

    /// <summary>The join conditions.</summary>
    public List<BooleanExpression> Conditions { get; } = [];

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    public void Add(RowSource source) => _sources.Add(source);
}
