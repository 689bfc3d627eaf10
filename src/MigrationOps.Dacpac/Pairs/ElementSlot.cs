using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>Where the content of one element appears once somebody has read it.</summary>
internal sealed class ElementSlot
{
    /// <summary>Whether the element means something within its own package only.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What was read, where both packages may have it; null until then.</summary>
    public ElementReading? Reading { get; set; }

    /// <summary>The element itself, where it is read with the rest of its package; null until then.</summary>
    public ModelElement? Element { get; set; }
}
