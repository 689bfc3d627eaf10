namespace MigrationOps.Model;

/// <summary>
/// A rename, or a move to another schema, that the authors of the desired database declared in a refactor log. Two are equal where they declare the same,
/// wherever and whenever that was written.
/// </summary>
/// <param name="Key">The key of the log entry.</param>
/// <param name="Kind">The kind of what is renamed.</param>
/// <param name="From">The old full name; a constraint or index stands inside its table.</param>
/// <param name="To">The new full name.</param>
public sealed record Rename(string Key, ElementKind Kind, SqlName From, SqlName To)
{
    /// <summary>Where the entry stands; null where no file tells.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>When the entry was written, as the log says (<c>ChangeDateTime</c>); null where it does not.</summary>
    public DateTime? WrittenAt { get; init; }

    /// <summary>Whether two entries declare the same under the same key.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Rename? other) => other is not null && Key == other.Key && IsSameRename(other);

    /// <summary>Whether two entries declare the same, whatever their keys.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether they do.</returns>
    public bool IsSameRename(Rename other) => Kind == other.Kind && From.Equals(other.From) && To.Equals(other.To);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Kind, From, To);
}
