using System.Text;

namespace MigrationOps.Dacpac.Pairs;

/// <summary>
/// Cuts the bytes of a model into head, elements and foot. It trusts nothing: whoever takes a piece reads it as XML between head and foot, and where that goes well for all pieces, it would have gone so for the whole.
/// </summary>
/// <param name="stream">The bytes.</param>
internal sealed class ModelSplitter(Stream stream)
{
    private const int Block = 1 << 20;
    private const int Largest = 256 << 20;

    private byte[] _buffer = new byte[Block];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    private ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads all that stands before the first element. To be called first.</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="NotSplittableException">The bytes are not laid out as a model.</exception>
    public byte[] ReadHead()
    {
        var (length, depth) = (0, 0);
        while (true)
        {
            var next = Rest[length..].IndexOf((byte)'<');
            var markup = next < 0 ? MarkupScanner.Unfinished : MarkupScanner.LengthOf(Rest[(length + next)..]);
            if (markup == MarkupScanner.Unfinished)
            {
                Fill();
                continue;
            }

            var found = Rest.Slice(length + next, markup);
            if (IsOfOtherEncoding(found))
            {
                throw new NotSplittableException();
            }

            length += next + markup;
            depth += MarkupScanner.Step(found);
            if (depth == 2 && IsTag(found, "<Model"u8))
            {
                return Take(length).ToArray();
            }
        }
    }

    /// <summary>Reads the next element. The bytes are good until the next call.</summary>
    /// <param name="element">The bytes from its first bracket to its last.</param>
    /// <param name="hasNumbers">Whether an element or reference in it bears a number.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="NotSplittableException">There is something else.</exception>
    public bool TryReadElement(out ReadOnlySpan<byte> element, out bool hasNumbers)
    {
        element = default;
        hasNumbers = false;
        if (SkipBetween())
        {
            return false;
        }

        int length;
        while ((length = MarkupScanner.LengthOfElement(Rest, out hasNumbers)) == MarkupScanner.Unfinished)
        {
            Fill();
        }

        element = Take(length);
        return IsTag(element, "<Element"u8) ? true : throw new NotSplittableException();
    }

    /// <summary>Reads all that stands behind the last element. To be called last.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ReadFoot()
    {
        while (!_isAtEnd)
        {
            Fill();
        }

        return Take(_end - _start).ToArray();
    }

    // The same bytes mean the same in both packages only where they are in one encoding.
    private static bool IsOfOtherEncoding(ReadOnlySpan<byte> markup) =>
        markup.StartsWith("<?xml "u8) && Encoding.UTF8.GetString(markup) is var text && text.Contains("encoding") && !text.Contains("utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool IsTag(ReadOnlySpan<byte> markup, ReadOnlySpan<byte> start) =>
        markup.StartsWith(start) && markup[start.Length] is (byte)' ' or (byte)'>' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    // White space, comments and instructions; true where a closing tag follows.
    private bool SkipBetween()
    {
        while (true)
        {
            var next = Rest.IndexOfAnyExcept(" \t\r\n"u8);
            _start += next < 0 ? Rest.Length : next;
            if (Rest is [(byte)'<', (byte)'/', ..])
            {
                return true;
            }

            if (Rest is [(byte)'<', not ((byte)'!' or (byte)'?'), ..])
            {
                return false;
            }

            if (Rest is [not (byte)'<', ..] || Rest.StartsWith("<![CDATA["u8))
            {
                throw new NotSplittableException();
            }

            SkipMarkup();
        }
    }

    private void SkipMarkup()
    {
        var length = MarkupScanner.LengthOf(Rest);
        if (length == MarkupScanner.Unfinished)
        {
            Fill();
        }
        else
        {
            _start += length;
        }
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _buffer.AsSpan(_start, length);
        _start += length;
        return taken;
    }

    private void Fill()
    {
        if (_isAtEnd)
        {
            throw new NotSplittableException();
        }

        if (_start > 0)
        {
            Rest.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length < Largest ? 2 * _buffer.Length : throw new NotSplittableException());
        }

        var count = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _isAtEnd = _end + count < _buffer.Length;
        _end += count;
    }
}
