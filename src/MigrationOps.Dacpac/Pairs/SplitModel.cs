using MigrationOps.Dacpac.Packaging;
using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.Xml;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>Reads the model of one package of a pair.</summary>
/// <param name="shared">What both packages have in common.</param>
/// <param name="part">What is read.</param>
internal sealed class SplitModel(SharedReadings shared, XmlPart part)
{
    private readonly List<ElementSlot> _slots = [];

    /// <summary>Reads the elements that the other side has not begun to read.</summary>
    /// <param name="stream">The bytes of the model.</param>
    /// <returns>The database; empty until <see cref="Complete"/>.</returns>
    /// <exception cref="NotSplittableException">The model cannot be read in pieces.</exception>
    public DatabaseDraft Read(PartStream stream)
    {
        var splitter = new ModelSplitter(stream);
        var head = splitter.ReadHead();
        var header = ReadEmpty(head, "</Model></DataSchemaModel>"u8);
        var context = new ReadingContext(part.File, header);
        using var batch = new ModelBatch(head, context, part);
        var slots = shared.For(header);
        while (splitter.TryReadElement(out var element, out var hasNumbers))
        {
            var isOwn = hasNumbers || ElementType.IsOfOnePackage(element);
            var fresh = new ElementSlot { IsOwn = isOwn };
            var slot = isOwn ? fresh : slots.GetOrAdd(ElementHash.Of(element), fresh);
            if (slot == fresh)
            {
                batch.Add(element, slot);
            }

            _slots.Add(slot);
        }

        batch.Read();
        ReadEmpty(head, splitter.ReadFoot());
        return new DatabaseDraft(context);
    }

    /// <summary>Adds all elements to the database. To be called when both sides have read theirs.</summary>
    /// <param name="draft">The database.</param>
    /// <exception cref="NotSplittableException">The other side has failed.</exception>
    public void Complete(DatabaseDraft draft)
    {
        var own = new List<ModelElement>();
        foreach (var slot in _slots)
        {
            if (slot.Element is { } element)
            {
                own.Add(element);
            }
            else
            {
                (slot.Reading ?? throw new NotSplittableException()).AddTo(draft);
            }
        }

        new ModelReader(draft).ReadAll(own);
    }

    private ModelHeader ReadEmpty(byte[] head, ReadOnlySpan<byte> foot)
    {
        using var stream = new MemoryStream([.. head, .. foot], writable: false);
        using var xml = SafeXml.Open(stream);
        var reader = new ModelXmlReader(xml, part);
        var header = reader.ReadHeader();
        _ = reader.Elements().Any() ? throw new NotSplittableException() : 0;
        reader.Finish();
        return header;
    }
}
