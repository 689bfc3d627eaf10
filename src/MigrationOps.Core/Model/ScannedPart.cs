namespace MigrationOps.Model;

/// <summary>A part of a bracketed name as it stands in the text.</summary>
/// <param name="text">What stands between its brackets.</param>
/// <param name="isDoubled">Whether a closing bracket in it is doubled.</param>
public readonly ref struct ScannedPart(ReadOnlySpan<char> text, bool isDoubled)
{
    /// <summary>What stands between its brackets.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Whether a closing bracket in it is doubled.</summary>
    public bool IsDoubled { get; } = isDoubled;

    /// <summary>The name without quotes.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => IsDoubled ? Text.ToString().Replace("]]", "]", StringComparison.Ordinal) : Text.ToString();
}
