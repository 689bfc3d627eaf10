using System.Xml;
using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>Reads elements as small models: each with the head of the whole, so that all is read by the rules of the whole.</summary>
/// <param name="head">What stands before the first element.</param>
/// <param name="context">What all readers of the package share.</param>
/// <param name="part">What the elements belong to.</param>
internal sealed class ModelBatch(byte[] head, ReadingContext context, XmlPart part) : IDisposable
{
    private const int Enough = 512 << 10;

    private readonly MemoryStream _bytes = new(2 * Enough);
    private readonly List<ElementSlot> _slots = [];
    private readonly NameTable _names = new();

    /// <summary>Adds an element, and reads all that wait when they are enough.</summary>
    /// <param name="element">Its bytes.</param>
    /// <param name="slot">Receives what is read of it.</param>
    public void Add(ReadOnlySpan<byte> element, ElementSlot slot)
    {
        _bytes.Write(_slots.Count == 0 ? head : []);
        _bytes.Write(element);
        _slots.Add(slot);
        if (_bytes.Length > Enough)
        {
            Read();
        }
    }

    /// <summary>Reads the elements that wait.</summary>
    /// <exception cref="NotSplittableException">They are not the elements that they seemed to be.</exception>
    public void Read()
    {
        if (_slots.Count == 0)
        {
            return;
        }

        _bytes.Write("</Model></DataSchemaModel>"u8);
        using var stream = new MemoryStream(_bytes.GetBuffer(), 0, (int)_bytes.Length, writable: false);
        using var xml = SafeXml.Open(stream, _names);
        var reader = new ModelXmlReader(xml, part);
        reader.ReadHeader();
        var count = 0;
        foreach (var element in reader.Elements())
        {
            Read(element, count < _slots.Count ? _slots[count] : throw new NotSplittableException());
            count++;
        }

        reader.Finish();
        _ = count == _slots.Count ? count : throw new NotSplittableException();
        _slots.Clear();
        _bytes.SetLength(0);
    }

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();

    private void Read(ModelElement element, ElementSlot slot)
    {
        if (slot.IsOwn)
        {
            slot.Element = element;
            return;
        }

        if (element.HasNumbers || ModelReader.ReadsLast(element))
        {
            throw new NotSplittableException();
        }

        var reading = new ElementReading(context);
        if (!ModelReader.TryRead(element, reading))
        {
            reading.AddOpaque(element);
        }

        slot.Reading = reading;
    }
}
