using System.Collections.Concurrent;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>What two packages have in common: an element that stands in both, byte for byte, is read by the side that comes to it first.</summary>
internal sealed class SharedReadings : IDisposable
{
    private readonly ConcurrentDictionary<ModelHeader, ConcurrentDictionary<ElementHash, ElementSlot>> _slots = new();
    private readonly CountdownEvent _reading = new(2);

    /// <summary>The slots that a package may share: with those alone whose header has the same settings.</summary>
    /// <param name="header">Its header.</param>
    /// <returns>The slots by the hashes of their elements.</returns>
    public ConcurrentDictionary<ElementHash, ElementSlot> For(ModelHeader header) =>
        _slots.GetOrAdd(header with { SqlCmdVariables = [], CompositeReferences = [] }, _ => new());

    /// <summary>Begins one of the two sides.</summary>
    /// <returns>The side.</returns>
    public PairSide Begin() => new(this, _reading);

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();
}
