namespace MigrationOps.Dacpac.Writers;

/// <summary>Something that the format cannot express, or that is not known well enough to write it.</summary>
/// <param name="Element">The element as messages show it.</param>
/// <param name="Reason">Why.</param>
internal sealed record UnwritableElement(string Element, string Reason)
{
    /// <summary>The element with its reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Element} ({Reason})";
}
