using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads bracketed names. Equal texts give the same object, and equal parts share their text: names are most of what a large model holds.</summary>
internal sealed class NamePool
{
    private readonly HashSet<SqlName> _names;
    private readonly HashSet<SqlName>.AlternateLookup<ReadOnlySpan<Identifier>> _knownNames;
    private readonly HashSet<string> _parts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _knownParts;
    private Identifier[] _read = new Identifier[4];

    /// <summary>Makes an empty pool.</summary>
    public NamePool()
    {
        _names = new(new PooledNameComparer());
        _knownNames = _names.GetAlternateLookup<ReadOnlySpan<Identifier>>();
        _parts = new(StringComparer.Ordinal);
        _knownParts = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text, such as <c>[dbo].[Orders].[Id]</c>.</param>
    /// <returns>The name; null where the text is none, such as <c>[server].[database]|[dbo].[t]</c>.</returns>
    public SqlName? Find(string text)
    {
        var parts = ReadParts(text);
        if (parts.IsEmpty)
        {
            return null;
        }

        if (!_knownNames.TryGetValue(parts, out var name))
        {
            name = new SqlName(ValueList.Create(parts));
            _names.Add(name);
        }

        return name;
    }

    /// <summary>Reads the innermost part of a name that nothing else asks for.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part; null where the text is no name.</returns>
    public Identifier? FindLast(string text) => ReadParts(text) is [.., var last] ? last : null;

    private ReadOnlySpan<Identifier> ReadParts(string text)
    {
        var (count, position) = (0, 0);
        while (BracketScanner.TryReadPart(text, ref position, out var part))
        {
            if (count == _read.Length)
            {
                Array.Resize(ref _read, 2 * count);
            }

            _read[count++] = new Identifier(Shared(part));
            if (position == text.Length)
            {
                return _read.AsSpan(0, count);
            }

            if (text[position] != '.')
            {
                break;
            }

            position++;
        }

        return [];
    }

    private string Shared(ScannedPart part)
    {
        if (_knownParts.TryGetValue(part.Text, out var known) && !part.IsDoubled)
        {
            return known;
        }

        var text = part.ToString();
        if (_parts.TryGetValue(text, out known))
        {
            return known;
        }

        _parts.Add(text);
        return text;
    }
}
