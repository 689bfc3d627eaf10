using System.Runtime.CompilerServices;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Tells names apart whose parts come from one pool, so that equal texts are one object.</summary>
internal sealed class PooledNameComparer : IEqualityComparer<SqlName>, IAlternateEqualityComparer<ReadOnlySpan<Identifier>, SqlName>
{
    /// <inheritdoc/>
    public bool Equals(SqlName? x, SqlName? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(SqlName obj)
    {
        var hash = 0;
        foreach (var part in obj.Parts)
        {
            hash = Add(hash, part);
        }

        return hash;
    }

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<Identifier> alternate, SqlName other)
    {
        if (alternate.Length != other.Parts.Count)
        {
            return false;
        }

        for (var i = alternate.Length - 1; i >= 0; i--)
        {
            if (!ReferenceEquals(alternate[i].Value, other.Parts[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<Identifier> alternate)
    {
        var hash = 0;
        foreach (var part in alternate)
        {
            hash = Add(hash, part);
        }

        return hash;
    }

    /// <inheritdoc/>
    public SqlName Create(ReadOnlySpan<Identifier> alternate) => new(ValueList.Create(alternate));

    private static int Add(int hash, Identifier part) => HashCode.Combine(hash, RuntimeHelpers.GetHashCode(part.Value));
}
