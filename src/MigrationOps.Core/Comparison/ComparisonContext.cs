using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>What comparers of elements ask.</summary>
/// <param name="canonicalizer">Decides whether two texts are equivalent.</param>
/// <param name="names">The comparer of names.</param>
/// <param name="current">The settings of the current database.</param>
/// <param name="desired">The settings of the desired database.</param>
internal sealed class ComparisonContext(ISqlCanonicalizer canonicalizer, NameComparer names, DatabaseSettings current, DatabaseSettings desired)
{
    /// <summary>The comparer of names.</summary>
    public NameComparer Names => names;

    /// <summary>The settings of the current database.</summary>
    public DatabaseSettings Current => current;

    /// <summary>The settings of the desired database.</summary>
    public DatabaseSettings Desired => desired;

    /// <summary>Whether two expressions mean the same.</summary>
    /// <param name="x">One expression.</param>
    /// <param name="y">The other.</param>
    /// <returns>Whether they are identical or have one canonical form.</returns>
    public bool AreEquivalent(SqlExpression? x, SqlExpression? y) =>
        x == y || (x is { } left && y is { } right && canonicalizer.Canonical(left, names) == canonicalizer.Canonical(right, names));

    /// <summary>Whether two module texts mean the same under the same settings.</summary>
    /// <param name="x">One module.</param>
    /// <param name="y">The other.</param>
    /// <returns>Whether they are identical or have one canonical form.</returns>
    public bool AreEquivalent(ModuleDefinition x, ModuleDefinition y) =>
        x.Text == y.Text || canonicalizer.Canonical(x, names) == canonicalizer.Canonical(y, names);

    /// <summary>Whether two statements say the same.</summary>
    /// <param name="x">One statement.</param>
    /// <param name="y">The other.</param>
    /// <returns>Whether they are identical or have one canonical form.</returns>
    public bool AreEquivalentStatements(string x, string y) =>
        x == y || canonicalizer.CanonicalStatement(x, names) == canonicalizer.CanonicalStatement(y, names);
}
