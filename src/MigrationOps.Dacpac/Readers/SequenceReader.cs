using System.Numerics;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads sequences. They wait for the alias types, which may bound them.</summary>
internal sealed class SequenceReader : IElementReader
{
    /// <inheritdoc/>
    public bool ReadsLast(ModelElement element) => true;

    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var type = TypeReader.Find(content, "TypeSpecifier") ?? SqlType.BuiltIn("bigint");
        if (SequenceBounds.Of(type, target.Whole) is not { } bounds)
        {
            return false;
        }

        var increment = content.Integer("Increment") ?? BigInteger.One;
        var minimum = Bound(content, "MinValue", "HasNoMinValue", bounds.Minimum);
        var maximum = Bound(content, "MaxValue", "HasNoMaxValue", bounds.Maximum);
        target.Add(new Sequence
        {
            Name = content.Name,
            Type = type,
            Start = content.Integer("StartValue") ?? (increment.Sign < 0 ? maximum ?? bounds.Maximum : minimum ?? bounds.Minimum),
            Increment = increment,
            Minimum = minimum,
            Maximum = maximum,
            IsCycling = content.Flag("IsCycling"),
            IsCached = content.Flag("IsCached", absent: true),
            CacheSize = content.Number("CacheSize"),
            Unknown = content.Unknown(),
        });
        return true;
    }

    private static BigInteger? Bound(ElementContent content, string value, string isOpen, BigInteger ofType)
    {
        var stated = content.Integer(value);
        var hasNone = content.Flag(isOpen, absent: stated is null);
        return hasNone || stated == ofType ? null : stated;
    }
}
