using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>The two sides of a change of type.</summary>
/// <param name="Current">The type as it stands.</param>
/// <param name="Desired">The type as it is to be.</param>
/// <param name="CurrentCollation">The collation as it stands, or null.</param>
/// <param name="DesiredCollation">The collation as it is to be, or null.</param>
internal sealed record TypePair(SqlType Current, SqlType Desired, string? CurrentCollation, string? DesiredCollation)
{
    /// <summary>The family of the current type.</summary>
    public TypeFamily From { get; } = Current.Family();

    /// <summary>The family of the desired type.</summary>
    public TypeFamily To { get; } = Desired.Family();

    /// <summary>The way back.</summary>
    public TypePair Reversed => new(Desired, Current, DesiredCollation, CurrentCollation);

    /// <summary>Whether the collations differ.</summary>
    public bool ChangesCollation => !string.Equals(CurrentCollation, DesiredCollation, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether both types bear the same name and differ in length, precision or scale only.</summary>
    public bool IsSameName => Current.Name == Desired.Name;

    /// <summary>Whether a number of characters or bytes finds room in the desired type.</summary>
    /// <param name="length">The number; null for an unlimited one.</param>
    /// <returns>Whether it fits.</returns>
    public bool Holds(int? length) => Desired.IsMax || (length is { } known && Desired.Length >= known);
}
