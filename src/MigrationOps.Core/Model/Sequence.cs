using System.Numerics;

namespace MigrationOps.Model;

/// <summary>A sequence, with the defaults of SQL Server made explicit.</summary>
public sealed record Sequence : Element
{
    /// <summary>Its two-part name.</summary>
    public required SqlName Name { get; init; }

    /// <summary>The type of its values.</summary>
    public required SqlType Type { get; init; }

    /// <summary>The first value.</summary>
    public required BigInteger Start { get; init; }

    /// <summary>The step from value to value.</summary>
    public required BigInteger Increment { get; init; }

    /// <summary>The lower bound; null where that of the type holds.</summary>
    public BigInteger? Minimum { get; init; }

    /// <summary>The upper bound; null where that of the type holds.</summary>
    public BigInteger? Maximum { get; init; }

    /// <summary>Whether it starts again at its bound.</summary>
    public bool IsCycling { get; init; }

    /// <summary>Whether values are cached.</summary>
    public bool IsCached { get; init; } = true;

    /// <summary>How many values are cached; null where the server decides.</summary>
    public int? CacheSize { get; init; }

    /// <inheritdoc/>
    public override ElementId Id => new(ElementKind.Sequence, Name);

    /// <inheritdoc/>
    public override IEnumerable<SqlName> References =>
        Type.IsBuiltIn ? [new SqlName([Name.First])] : [new SqlName([Name.First]), Type.Name];
}
